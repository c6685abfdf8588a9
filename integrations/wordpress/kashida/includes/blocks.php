<?php
// The blocks: each is a folder with its block.json, is drawn here for the page and the editor alike, and has its attributes'
// names from HTML.

namespace Kashida;

function register_blocks(): void {
  wp_register_script(
    'kashida-editor',
    plugins_url('blocks/editor.js', FILE),
    ['wp-blocks', 'wp-block-editor', 'wp-components', 'wp-core-data', 'wp-data', 'wp-element', 'wp-html-entities', 'wp-server-side-render'],
    version(),
    true
  );
  wp_add_inline_script('kashida-editor', 'globalThis.kashidaLabels = ' . wp_json_encode(labels()) . ';', 'before');
  foreach (glob(FOLDER . 'blocks/*/block.json') ?: [] as $file) {
    $name = basename(dirname($file));
    // What a block has saved is for the day on which this plugin is gone.
    register_block_type($file, [
      'render_callback' => fn ($given) => render($name, array_filter($given, fn ($value) => $value !== ''), ''),
    ]);
  }
}

/** What the editor calls an attribute. */
function labels(): array {
  return [
    'category' => __('Category (its slug)', 'kashida'),
    'columns' => __('Columns at most', 'kashida'),
    'heading' => __('Heading', 'kashida'),
    'label' => __('Words before the links', 'kashida'),
    'labels' => __('Names beside the icons', 'kashida'),
    'layout' => __('Layout', 'kashida'),
    'links' => __('Addresses of the profiles, one a line', 'kashida'),
    'load-more' => __('A button for more stories', 'kashida'),
    'max' => __('How many stories', 'kashida'),
    'networks' => __('Networks, separated by spaces', 'kashida'),
    'number' => __('How many stories', 'kashida'),
    'post' => __('Story', 'kashida'),
    'posts' => __('Numbers of the posts, separated by commas', 'kashida'),
    'src' => __('Address of a feed', 'kashida'),
    'as-by-default' => __('As by default', 'kashida'),
    'settings' => __('Settings', 'kashida'),
    'nothing' => __('Nothing to show yet.', 'kashida'),
  ];
}
