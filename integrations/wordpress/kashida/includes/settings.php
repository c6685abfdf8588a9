<?php
// Four settings in one option: what stands after every post, which networks, and which profiles.

namespace Kashida;

const OPTION = 'kashida';

function settings(): array {
  return (array) get_option(OPTION, []) + ['share_bar' => false, 'related_links' => false, 'networks' => '', 'profiles' => ''];
}

function add_after_post($content) {
  if (!is_singular('post') || !in_the_loop() || !is_main_query() || post_password_required()) return $content;
  if (settings()['share_bar']) $content .= render('share-bar', [], '');
  if (settings()['related_links']) $content .= render('related-links', [], '');
  return $content;
}

function register_settings(): void {
  register_setting(OPTION, OPTION, ['type' => 'object', 'sanitize_callback' => __NAMESPACE__ . '\clean_settings']);
  add_settings_section('kashida', '', '__return_null', OPTION);
  foreach (fields() as $name => [$label, $field]) {
    $id = "kashida-$name";
    add_settings_field($name, $label, fn () => $field("kashida[$name]", $id, settings()[$name]), OPTION, 'kashida', ['label_for' => $id]);
  }
}

function clean_settings($given): array {
  $given = (array) $given;
  $profiles = preg_split('/\s+/', (string) ($given['profiles'] ?? ''), -1, PREG_SPLIT_NO_EMPTY);
  return [
    'share_bar' => !empty($given['share_bar']),
    'related_links' => !empty($given['related_links']),
    'networks' => trim(preg_replace('/[^a-z -]+/', ' ', strtolower((string) ($given['networks'] ?? '')))),
    'profiles' => implode("\n", array_filter(array_map(fn ($link) => esc_url_raw($link, ['http', 'https']), $profiles))),
  ];
}

function fields(): array {
  $check = fn ($name, $id, $value) => printf('<input type="checkbox" name="%s" id="%s" value="1"%s>', esc_attr($name), esc_attr($id), checked($value, true, false));
  $line = fn ($name, $id, $value) => printf('<input class="regular-text code" name="%s" id="%s" value="%s" placeholder="x facebook whatsapp telegram email">', esc_attr($name), esc_attr($id), esc_attr($value));
  $lines = fn ($name, $id, $value) => printf('<textarea class="large-text code" rows="5" name="%s" id="%s">%s</textarea>', esc_attr($name), esc_attr($id), esc_textarea($value));
  return [
    'share_bar' => [__('A share bar after every post', 'kashida'), $check],
    'related_links' => [__('Related links after every post', 'kashida'), $check],
    'networks' => [__('Networks, separated by spaces', 'kashida'), $line],
    'profiles' => [__('Addresses of the profiles, one a line', 'kashida'), $lines],
  ];
}

function add_settings_page(): void {
  add_options_page('Kashida', 'Kashida', 'manage_options', OPTION, __NAMESPACE__ . '\print_settings_page');
}

function print_settings_page(): void {
  echo '<div class="wrap"><h1>Kashida</h1><form method="post" action="options.php">';
  settings_fields(OPTION);
  do_settings_sections(OPTION);
  submit_button();
  echo '</form></div>';
}
