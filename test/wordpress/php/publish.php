<?php
// Publishes the stories as an editor does, out of the file named in the first argument.

require getcwd() . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/image.php';
require_once ABSPATH . 'wp-admin/includes/taxonomy.php';

['authors' => $authors, 'stories' => $stories] = json_decode(file_get_contents($argv[1]), true);

// An editor's markup is kept as it was typed.
wp_set_current_user(get_user_by('login', 'desk')->ID);

// The clock of the newsroom is not that of the feeds.
update_option('timezone_string', 'Asia/Beirut');
$wp_rewrite->set_permalink_structure('/%year%/%monthnum%/%postname%/');
flush_rewrite_rules(false);

// The example that each WordPress begins with.
wp_delete_post(1, true);

foreach ($authors as $login => $name) {
  wp_insert_user(['user_login' => $login, 'user_pass' => wp_generate_password(), 'display_name' => $name, 'role' => 'author']);
}
foreach ($stories as $story) publish($story);

// Whoever leaves the newsroom may leave stories behind.
$gone = get_user_by('login', 'gone')->ID;
$wpdb->delete($wpdb->users, ['ID' => $gone]);
clean_user_cache($gone);

function publish(array $story): void {
  $picture = isset($story['picture']) ? picture($story['picture']) : null;
  $shown = $picture && ($story['pictureInText'] ?? false) ? wp_get_attachment_image($picture, 'large') : '';
  $id = wp_insert_post(wp_slash([
    'post_title' => $story['title'],
    'post_content' => "$shown<p>{$story['text']}</p>",
    'post_excerpt' => $story['excerpt'] ?? '',
    'post_status' => 'publish',
    'post_author' => get_user_by('login', $story['author'])->ID,
    'post_date' => get_date_from_gmt(gmt($story['date'])),
    'post_date_gmt' => gmt($story['date']),
    'post_category' => array_map(fn ($name) => wp_create_category(wp_slash($name)), $story['categories']),
    'tags_input' => $story['tags'] ?? [],
  ]), true);
  if (is_wp_error($id)) throw new Exception($id->get_error_message());
  if ($picture) set_post_thumbnail($id, $picture);
  if (isset($story['edited'])) edit($id, $story['edited']);
}

/** Written past WordPress, which takes its own clock for the time of a change. */
function edit(int $id, string $date): void {
  global $wpdb;
  $gmt = gmt($date);
  $wpdb->update($wpdb->posts, ['post_modified' => get_date_from_gmt($gmt), 'post_modified_gmt' => $gmt], ['ID' => $id]);
  clean_post_cache($id);
}

/** A photograph, more or less, in the media library. */
function picture(array $picture): int {
  $canvas = imagecreatetruecolor(1200, 675);
  imagefill($canvas, 0, 0, imagecolorallocate($canvas, 20, 90, 120));
  imagefilledellipse($canvas, 800, 260, 300, 300, imagecolorallocate($canvas, 240, 200, 90));
  ob_start();
  imagejpeg($canvas);
  $upload = wp_upload_bits($picture['file'], null, ob_get_clean());
  if ($upload['error']) throw new Exception($upload['error']);
  $id = wp_insert_attachment(['post_mime_type' => 'image/jpeg', 'post_title' => $picture['file']], $upload['file']);
  wp_update_attachment_metadata($id, wp_generate_attachment_metadata($id, $upload['file']));
  update_post_meta($id, '_wp_attachment_image_alt', $picture['alt']);
  return $id;
}

/** A date as the database has it. */
function gmt(string $date): string {
  return gmdate('Y-m-d H:i:s', strtotime($date));
}
