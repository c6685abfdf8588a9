<?php
// [kashida_share_bar layout="button"]: a shortcode for each element, with the attributes that the element has in HTML.

namespace Kashida;

function register_shortcodes(): void {
  foreach (element_names() as $name) {
    add_shortcode('kashida_' . str_replace('-', '_', $name), fn ($given, $content = '') => render($name, with_flags($given), $content));
  }
}

/** What stands between the two tags of a shortcode, or in a block, is shown in place of the site's own links. */
function render(string $name, array $given, ?string $content): string {
  $content = wp_kses_post(without_loose_ends(do_shortcode((string) $content)));
  $filler = FILLERS[$name] ?? null;
  $filled = $filler ? call_user_func(__NAMESPACE__ . "\\$filler", $given) : [[], ''];
  if (!$filled && $content === '') return '';
  [$attributes, $own] = $filled ?? [[], ''];
  return element($name, $given + $attributes, $content !== '' ? $content : $own);
}

/** WordPress gives `[kashida_figure zoom]` as a value without a name. */
function with_flags($given): array {
  $attributes = [];
  foreach ((array) $given as $name => $value) {
    if (is_int($name)) $attributes[strtolower($value)] = '';
    else $attributes[$name] = html_entity_decode((string) $value, ENT_QUOTES | ENT_HTML5, 'UTF-8');
  }
  unset($attributes['']);
  return $attributes;
}

/** Of the paragraphs that WordPress makes of lines, those around the shortcode end and begin within it. */
function without_loose_ends(string $content): string {
  return trim(preg_replace('~^\s*(?:</p>|<br\s*/?>)|(?:<p>|<br\s*/?>)\s*$~', '', $content));
}
