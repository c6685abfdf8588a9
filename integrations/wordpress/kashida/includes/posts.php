<?php
// What an element says of the site's posts: each function gives attributes, which the editor's own win over, and the content
// that readers without the script see. `null` in place of both: there is nothing to show.

namespace Kashida;

/** Attributes of the editor's that choose posts, beside those of the element. */
const CHOICES = ['post', 'posts', 'category', 'number', 'links'];

const FILLERS = [
  'share-bar' => 'share_bar_of',
  'related-links' => 'related_links_of',
  'article-card' => 'article_card_of',
  'article-list' => 'article_list_of',
  'follow-bar' => 'follow_bar_of',
  'comments-link' => 'comments_link_of',
  'byline' => 'byline_of',
  'article-time' => 'article_time_of',
];

function share_bar_of(array $given): ?array {
  $post = public_post($given['post'] ?? null);
  $url = esc_url_raw($given['url'] ?? '', ['http', 'https']) ?: ($post ? get_permalink($post) : home_url('/'));
  $headline = $given['headline'] ?? ($post ? headline_of($post) : get_bloginfo('name'));
  $mail = 'mailto:?subject=' . rawurlencode($headline) . '&body=' . rawurlencode($url);
  return [compact('url', 'headline') + ['networks' => settings()['networks'] ?: null], link_to($mail, __('Send by email', 'kashida'))];
}

function related_links_of(array $given): ?array {
  $post = public_post($given['post'] ?? null);
  $number = bounded($given['max'] ?? 3, 50);
  return [[], list_of(array_map(__NAMESPACE__ . '\teaser_of', related_posts($post, $number)))];
}

function article_card_of(array $given): ?array {
  $post = public_post($given['post'] ?? null);
  return $post ? [facts_of($post), link_to(get_permalink($post), headline_of($post))] : null;
}

function article_list_of(array $given): ?array {
  $cards = array_map(
    fn ($post) => element('article-card', facts_of($post), link_to(get_permalink($post), headline_of($post))),
    chosen_posts($given)
  );
  return $cards ? [[], implode('', $cards)] : null;
}

function follow_bar_of(array $given): ?array {
  $links = preg_split('/\s+/', $given['links'] ?? settings()['profiles'], -1, PREG_SPLIT_NO_EMPTY);
  $links = array_filter($links, fn ($link) => esc_url($link, ['http', 'https']) !== '');
  $items = array_map(fn ($link) => link_to($link, preg_replace('~^https?://(www\.)?|/$~', '', $link), 'me'), $links);
  return $items ? [[], list_of($items)] : null;
}

function comments_link_of(array $given): ?array {
  $post = public_post($given['post'] ?? null);
  if (!$post) return null;
  $address = get_comments_link($post);
  return [['href' => $address, 'count' => get_comments_number($post)], link_to($address, __('Comments', 'kashida'))];
}

function byline_of(array $given): ?array {
  $post = public_post($given['post'] ?? null);
  $author = $post ? get_userdata((int) $post->post_author) : null;
  return $author ? [[], link_to(get_author_posts_url($author->ID), $author->display_name)] : null;
}

function article_time_of(array $given): ?array {
  $post = public_post($given['post'] ?? null);
  return $post ? [dates_of($post), time_of($post)] : null;
}

/** All that a card shows of a post. */
function facts_of(\WP_Post $post): array {
  $author = get_userdata((int) $post->post_author);
  $category = get_the_category($post->ID)[0] ?? null;
  $picture = get_post_thumbnail_id($post);
  return dates_of($post)
    + ['author' => $author ? $author->display_name : null, 'author-href' => $author ? get_author_posts_url($author->ID) : null]
    + ($category ? ['kicker' => decoded($category->name), 'kicker-href' => get_category_link($category)] : [])
    + ($picture ? [
      'image' => wp_get_attachment_image_url($picture, 'large'),
      'image-alt' => get_post_meta($picture, '_wp_attachment_image_alt', true),
      'image-srcset' => wp_get_attachment_image_srcset($picture, 'large'),
    ] : []);
}

function dates_of(\WP_Post $post): array {
  return ['date-published' => get_the_date('c', $post), 'date-modified' => get_the_modified_date('c', $post)];
}

/** A link with the picture and the time that a list of ours reads beside it. */
function teaser_of(\WP_Post $post): string {
  $picture = get_the_post_thumbnail($post, 'medium', ['loading' => 'lazy']);
  return $picture . link_to(get_permalink($post), headline_of($post)) . ' ' . time_of($post);
}

function time_of(\WP_Post $post): string {
  return sprintf('<time datetime="%s">%s</time>', esc_attr(get_the_date('c', $post)), esc_html(get_the_date('', $post)));
}

function headline_of(\WP_Post $post): string {
  return decoded(get_the_title($post));
}

/** WordPress keeps text as HTML; an attribute and a link want it as it reads. */
function decoded(string $html): string {
  return html_entity_decode(wp_strip_all_tags($html), ENT_QUOTES | ENT_HTML5, 'UTF-8');
}

/** The post that is being shown; or another one, where every reader may read it: no draft, none behind a password. */
function public_post($id): ?\WP_Post {
  $post = $id ? get_post((int) $id) : get_post();
  if (!$post || post_password_required($post)) return null;
  return !$id || is_post_publicly_viewable($post) ? $post : null;
}

/** Posts that share a category with this one, the newest first. */
function related_posts(?\WP_Post $post, int $number): array {
  return found([
    'category__in' => $post ? wp_get_post_categories($post->ID) : [],
    'post__not_in' => $post ? [$post->ID] : [],
    'posts_per_page' => $number,
  ]);
}

/** Those of `posts="3,12"`, in that order, else the newest, of `category="city"` where that is given. */
function chosen_posts(array $given): array {
  $ids = wp_parse_id_list($given['posts'] ?? '');
  $number = bounded($given['number'] ?? 6, 50);
  return $ids
    ? found(['post__in' => array_slice($ids, 0, 50), 'orderby' => 'post__in', 'posts_per_page' => count($ids), 'post_type' => 'any'])
    : found(['category_name' => $given['category'] ?? '', 'posts_per_page' => $number]);
}

/** @return \WP_Post[] */
function found(array $query): array {
  $query += ['post_status' => 'publish', 'has_password' => false, 'ignore_sticky_posts' => true, 'no_found_rows' => true];
  return (new \WP_Query($query))->posts;
}

function bounded($number, int $most): int {
  return min($most, max(1, (int) $number));
}
