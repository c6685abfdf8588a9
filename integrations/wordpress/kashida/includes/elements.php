<?php
// The tags and the attributes that each takes. The build writes them out of the package's manifest, so that shortcodes, blocks
// and what an author may keep never know more or less than the elements themselves.

namespace Kashida;

/** @return array<string, array<string, string>> by tag, each attribute with its kind: `text`, `address` or `flag` */
function elements(): array {
  static $elements;
  return $elements ??= json_decode((string) file_get_contents(FOLDER . 'elements.json'), true) ?: [];
}

/** @return string[] without the prefix: `share-bar` */
function element_names(): array {
  return array_map(fn ($tag) => substr($tag, strlen('kashida-')), array_keys(elements()));
}
