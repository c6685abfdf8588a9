<?php
// What an author without leave for all of HTML may write: our tags with their own attributes, and `slot` on what stands inside
// them. Scripts, handlers and other schemes go as before.

namespace Kashida;

function allow_elements(array $allowed, $context): array {
  if ($context !== 'post') return $allowed;
  foreach ($allowed as $tag => $attributes) {
    if (is_array($attributes)) $allowed[$tag]['slot'] = true;
  }
  $everywhere = array_fill_keys(['class', 'dir', 'id', 'lang', 'slot', 'style', 'title', 'data-*'], true);
  foreach (elements() as $tag => $attributes) {
    $allowed[$tag] = array_fill_keys(array_keys($attributes), true) + $everywhere;
  }
  return $allowed;
}

/** Attributes in which WordPress looks for a scheme that may be followed. */
function name_addresses(array $names): array {
  $addresses = array_map(fn ($kinds) => array_keys($kinds, 'address', true), array_values(elements()));
  return array_values(array_unique(array_merge($names, ...$addresses)));
}
