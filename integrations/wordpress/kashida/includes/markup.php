<?php
// The only place where a tag of ours is written, and so the only one where its attributes are escaped.

namespace Kashida;

/**
 * @param string $name of the element, without the prefix
 * @param array<string, mixed> $attributes those that the element does not take are left out
 * @param string $content HTML that is safe already
 */
function element(string $name, array $attributes, string $content = ''): string {
  $kinds = elements()["kashida-$name"] ?? [];
  $written = '';
  foreach (array_intersect_key($attributes, $kinds) as $attribute => $value) {
    if ($value === null || $value === false) continue;
    $kind = $kinds[$attribute];
    $safe = $kind === 'address' ? esc_url($value) : esc_attr($value);
    if ($kind === 'flag') $written .= is_set($value) ? " $attribute" : '';
    elseif ($kind === 'text' || $safe !== '') $written .= " $attribute=\"$safe\"";
  }
  load();
  return "<kashida-$name$written>$content</kashida-$name>";
}

/** A flag stands alone, as in HTML, or says yes. */
function is_set($value): bool {
  return $value === '' || wp_validate_boolean($value);
}

function link_to(string $url, string $text, string $rel = ''): string {
  return sprintf('<a href="%s"%s>%s</a>', esc_url($url), $rel ? sprintf(' rel="%s"', esc_attr($rel)) : '', esc_html($text));
}

/** @param string[] $items HTML that is safe already */
function list_of(array $items): string {
  return $items ? '<ul><li>' . implode('</li><li>', $items) . '</li></ul>' : '';
}
