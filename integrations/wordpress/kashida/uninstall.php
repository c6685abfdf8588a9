<?php
// The one option is all that the plugin keeps; on a network of sites, each has its own.

defined('WP_UNINSTALL_PLUGIN') || exit;

if (!is_multisite()) delete_option('kashida');
else foreach (get_sites(['fields' => 'ids', 'number' => 0]) as $kashida_site) delete_blog_option($kashida_site, 'kashida');
