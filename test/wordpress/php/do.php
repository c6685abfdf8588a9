<?php
// Does what an editor, or whoever looks after the site, does by hand: one step, named in the first argument, with its
// facts as JSON in the second. Prints what came of it as JSON.

require getcwd() . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/plugin.php';

[, $step, $facts] = $argv;
echo json_encode($step(json_decode($facts, true)));

function activate(array $facts) {
  $failed = activate_plugin('kashida/kashida.php');
  switch_theme('plain');
  return is_wp_error($failed) ? $failed->get_error_message() : null;
}

function deactivate(array $facts) {
  deactivate_plugins('kashida/kashida.php');
}

/** Through WordPress's own filters for whoever is logged in; as `author`, HTML is what that role may write. */
function publish(array $facts) {
  $user = get_user_by('login', $facts['as'] ?? 'desk');
  wp_set_current_user($user->ID);
  kses_init();
  $id = wp_insert_post(wp_slash([
    'post_status' => 'publish',
    'post_title' => $facts['title'],
    'post_content' => $facts['content'],
    'post_category' => [get_cat_ID($facts['category'])],
  ]), true);
  return ['id' => $id, 'url' => get_permalink($id), 'kept' => get_post($id)->post_content, 'may' => current_user_can('unfiltered_html')];
}

function set(array $facts) {
  foreach ($facts as $name => $value) update_option($name, $value);
}

function get(array $facts) {
  return get_option($facts['name'], 'none');
}

function conceal(array $facts) {
  wp_set_current_user(get_user_by('login', 'desk')->ID);
  kses_init();
  wp_update_post(['ID' => $facts['id'], 'post_password' => $facts['password']]);
}

function language_files(array $facts) {
  return array_map('Kashida\language_file', $facts['locales']);
}

function posts(array $facts) {
  return array_map(fn ($post) => ['id' => $post->ID, 'url' => get_permalink($post), 'headline' => $post->post_title], get_posts(['numberposts' => -1]));
}

function uninstall(array $facts) {
  deactivate_plugins('kashida/kashida.php');
  uninstall_plugin('kashida/kashida.php');
}

/** The cookies of someone who has logged in. */
function login(array $facts) {
  $user = get_user_by('login', 'desk')->ID;
  $expires = time() + DAY_IN_SECONDS;
  $token = WP_Session_Tokens::get_instance($user)->create($expires);
  return [
    [AUTH_COOKIE, wp_generate_auth_cookie($user, $expires, 'auth', $token)],
    [LOGGED_IN_COOKIE, wp_generate_auth_cookie($user, $expires, 'logged_in', $token)],
  ];
}
