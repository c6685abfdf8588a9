<?php
// What a publisher does on the first page of a new WordPress.

define('WP_INSTALLING', true);

// Defined before WordPress does: no mail leaves.
function wp_mail(): bool {
  return true;
}

require getcwd() . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';

wp_install('The Tidal Post', 'desk', 'desk@news.example', true, '', 'a password of no use');
