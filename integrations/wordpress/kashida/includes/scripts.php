<?php
// The script, the site's language and the style: from this plugin's own folder, each with the hash of its file, and only on
// pages that have an element.

namespace Kashida;

/** Languages whose name in WordPress is not the one of their file. */
const LANGUAGES = [
  'fa_AF' => 'prs', 'ary' => 'ar', 'arq' => 'ar', 'kir' => 'ky', 'pt_PT' => 'pt-BR', 'pt_AO' => 'pt-BR',
  'pt_BR' => 'pt-BR', 'zh_CN' => 'zh-Hans', 'zh_SG' => 'zh-Hans', 'zh_TW' => 'zh-Hant', 'zh_HK' => 'zh-Hant',
];

function version(): string {
  static $version;
  return $version ??= get_file_data(FILE, ['version' => 'Version'])['version'];
}

/** Hashes by file, as the package has them in sri.json. */
function hashes(): array {
  static $hashes;
  return $hashes ??= json_decode((string) file_get_contents(FOLDER . 'cdn/' . version() . '/sri.json'), true) ?: [];
}

function register_scripts(): void {
  // The version stands in the path: what the script fetches from beside it is then of that version too.
  $folder = plugins_url('cdn/' . version(), FILE);
  $language = language_file(determine_locale());
  if ($language) wp_register_script('kashida-language', "$folder/$language", [], null, true);
  wp_register_script('kashida', "$folder/kashida.js", [], null, true);
  wp_register_style('kashida', "$folder/kashida.css", [], null);
}

/** `locales/ar.js` for `ar` and for `ar_SA_whatever`; nothing for English and for what is not there. */
function language_file(string $locale): string {
  $language = LANGUAGES[$locale] ?? strtolower(strtok($locale, '_'));
  return isset(hashes()["locales/$language.js"]) ? "locales/$language.js" : '';
}

function load(): void {
  wp_enqueue_script('kashida');
  if (wp_script_is('kashida-language', 'registered')) wp_enqueue_script('kashida-language');
  wp_enqueue_style('kashida');
}

/** Elements load what they need while they are printed; a page that is known to have some keeps their space from the start. */
function load_where_needed(): void {
  global $wp_query;
  $after = array_filter([settings()['share_bar'], settings()['related_links']]);
  foreach ($wp_query->posts ?? [] as $post) {
    if (strpos($post->post_content ?? '', 'kashida') === false && !($after && is_singular('post'))) continue;
    load();
    return;
  }
}

function load_in_editor(): void {
  if (is_admin()) load();
}

/** The REST answer of a WordPress gives dates without the newsroom's offset. */
function print_time_zone(): void {
  $zone = get_option('timezone_string');
  if ($zone && wp_script_is('kashida')) printf("<meta name=\"kashida\" content=\"time-zone=%s\">\n", esc_attr($zone));
}

function script_tag($tag, $handle, $address): string {
  if ($handle !== 'kashida' && $handle !== 'kashida-language') return $tag;
  $file = $handle === 'kashida' ? 'kashida.js' : language_file(determine_locale());
  return sprintf(
    "<script %s src=\"%s\" integrity=\"%s\" crossorigin=\"anonymous\" id=\"%s-js\"></script>\n",
    $handle === 'kashida' ? 'type="module"' : 'async',
    esc_url($address),
    esc_attr(hashes()[$file] ?? ''),
    esc_attr($handle)
  );
}

function style_tag($tag, $handle): string {
  $integrity = sprintf(' integrity="%s" crossorigin="anonymous" href=', esc_attr(hashes()['kashida.css'] ?? ''));
  return $handle === 'kashida' ? str_replace(' href=', $integrity, $tag) : $tag;
}
