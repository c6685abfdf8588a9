<?php
/**
 * Plugin Name:       Kashida
 * Description:       Article cards, share bars, related links and follow bars, as blocks and shortcodes. Right to left as well as left to right. No request to another host, and nothing stored.
 * Version:           0
 * Requires at least: 6.1
 * Requires PHP:      7.4
 * License:           MIT
 * Text Domain:       kashida
 * Domain Path:       /languages
 */

// Prints kashida's elements with links inside, so that a page reads the same without the script. This file only says when
// each room is asked; the build puts the version, `elements.json` and the scripts beside it.

namespace Kashida;

defined('ABSPATH') || exit;

const FILE = __FILE__;
const FOLDER = __DIR__ . '/';

foreach (['elements', 'markup', 'posts', 'shortcodes', 'blocks', 'kses', 'scripts', 'settings'] as $room) {
  require FOLDER . "includes/$room.php";
}

add_action('init', __NAMESPACE__ . '\load_translations', 5);
add_action('init', __NAMESPACE__ . '\register_scripts');
add_action('init', __NAMESPACE__ . '\register_shortcodes');
add_action('init', __NAMESPACE__ . '\register_blocks');

add_filter('wp_kses_allowed_html', __NAMESPACE__ . '\allow_elements', 10, 2);
add_filter('wp_kses_uri_attributes', __NAMESPACE__ . '\name_addresses');

add_action('wp_enqueue_scripts', __NAMESPACE__ . '\load_where_needed');
add_action('wp_head', __NAMESPACE__ . '\print_time_zone', 2);
add_action('enqueue_block_assets', __NAMESPACE__ . '\load_in_editor');
add_filter('script_loader_tag', __NAMESPACE__ . '\script_tag', 10, 3);
add_filter('style_loader_tag', __NAMESPACE__ . '\style_tag', 10, 2);

add_filter('the_content', __NAMESPACE__ . '\add_after_post', 20);
add_action('admin_init', __NAMESPACE__ . '\register_settings');
add_action('admin_menu', __NAMESPACE__ . '\add_settings_page');

function load_translations(): void {
  load_plugin_textdomain('kashida', false, basename(FOLDER) . '/languages');
}
