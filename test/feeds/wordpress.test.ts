import {expect} from '@open-wc/testing';
import type {FeedError} from '../../src/feeds/feed-error.js';
import {readWordPress, withEmbedded} from '../../src/feeds/wordpress.js';

const base = 'https://news.example/wp-json/wp/v2/posts';
const post = (fields: object = {}) => ({id: 7, link: 'https://news.example/a', title: {rendered: 'A'}, ...fields});
const read = (fields: object) => readWordPress([post(fields)], base).articles[0];
const embedding = (embedded: object) => read({_embedded: embedded});

describe('readWordPress', () => {
  it('reads a post with what is embedded in it', () => {
    const article = read({
      title: {rendered: 'Fish &#038; chips&hellip; <em>again</em>'},
      excerpt: {rendered: '<p>Short &amp; plain</p>\n'},
      date: '2026-11-20T09:30:00',
      date_gmt: '2026-11-20T06:30:00',
      modified_gmt: '2026-11-20T07:00:00',
      _embedded: {
        author: [{id: 1, name: 'Zo&euml; Ågren', link: 'https://news.example/author/zoe'}],
        'wp:featuredmedia': [{source_url: '/whole.jpg', alt_text: 'A quay', media_details: {width: 900, height: 600}}],
        'wp:term': [
          [{taxonomy: 'category', name: 'Arts &amp; culture'}],
          [{taxonomy: 'post_tag', name: 'Port'}],
          [{taxonomy: 'post_format', name: 'Standard'}],
        ],
      },
    });
    expect(article).to.deep.equal({
      id: '7',
      url: 'https://news.example/a',
      headline: 'Fish & chips… again',
      standfirst: 'Short & plain',
      datePublished: '2026-11-20T06:30:00Z',
      dateModified: '2026-11-20T07:00:00Z',
      author: [{name: 'Zoë Ågren', url: 'https://news.example/author/zoe'}],
      image: {url: 'https://news.example/whole.jpg', width: 900, height: 600, alt: 'A quay'},
      topics: ['Arts & culture', 'Port'],
    });
  });

  it('decodes a title once', () => {
    expect(read({title: {rendered: '&lt;b&gt; and &amp;amp;'}})?.headline).to.equal('<b> and &amp;');
  });

  it('takes the widest picture that is not wider than a page needs', () => {
    const sizes = {
      thumbnail: {source_url: '/150.jpg', width: 150, height: 150},
      large: {source_url: '/1024.jpg', width: 1024, height: 683},
      full: {source_url: '/6000.jpg', width: 6000, height: 4000},
    };
    const media = {source_url: '/6000.jpg', media_details: {width: 6000, height: 4000, sizes}};
    expect(embedding({'wp:featuredmedia': [media]})?.image).to.deep.equal({
      url: 'https://news.example/1024.jpg',
      width: 1024,
      height: 683,
    });
    expect(embedding({'wp:featuredmedia': [{source_url: '/only.jpg'}]})?.image?.url).to.equal(
      'https://news.example/only.jpg',
    );
  });

  it('does without authors, pictures and topics that may not be seen', () => {
    const refused = {code: 'rest_forbidden', message: 'Sorry', data: {status: 401}};
    const article = embedding({
      author: [refused],
      'wp:featuredmedia': [refused],
      'wp:term': [refused, [refused], null],
    });
    expect(article).to.deep.equal({id: '7', url: 'https://news.example/a', headline: 'A'});
    for (const broken of [{_embedded: null}, {_embedded: {author: 7}}, {title: 'A', excerpt: 7}, {date_gmt: null}]) {
      expect(read(broken)?.headline).to.equal('A');
    }
  });

  it('answers an error object with what WordPress says', () => {
    try {
      readWordPress({code: 'rest_no_route', message: 'No route &amp; no posts.', data: {status: 404}}, base);
      expect.fail('it did not throw');
    } catch (error) {
      expect((error as FeedError).code).to.equal('shape');
      expect((error as FeedError).message).to.contain('No route & no posts.');
    }
  });

  it('drops and counts posts that cannot be shown', () => {
    expect(readWordPress([null, 7, post({title: {rendered: ''}}), post({link: 'javascript:1'})], base)).to.deep.equal({
      articles: [],
      dropped: [
        {reason: 'no headline'},
        {reason: 'no headline'},
        {reason: 'no headline'},
        {reason: 'no address that may be followed', headline: 'A'},
      ],
      partial: false,
    });
  });
});

describe('withEmbedded', () => {
  const embed = '_embed=author,wp:featuredmedia,wp:term';
  const rows: [given: string, made: string][] = [
    ['/wp-json/wp/v2/posts', `/wp-json/wp/v2/posts?${embed}`],
    [
      'https://news.example/ar/wp-json/wp/v2/posts/?per_page=5#x',
      `https://news.example/ar/wp-json/wp/v2/posts/?per_page=5&${embed}#x`,
    ],
    ['/?rest_route=/wp/v2/posts', `/?rest_route=/wp/v2/posts&${embed}`],
    [
      '/index.php?lang=ar&rest_route=%2Fwp%2Fv2%2Fposts&per_page=5',
      `/index.php?lang=ar&rest_route=%2Fwp%2Fv2%2Fposts&per_page=5&${embed}`,
    ],
    ['/wp-json/wp/v2/posts?_fields=id,title', `/wp-json/wp/v2/posts?_fields=id,title,_links,_embedded&${embed}`],
    ['/wp-json/wp/v2/posts?_fields=id%2C_links', `/wp-json/wp/v2/posts?_fields=id,_links,_embedded&${embed}`],
    ['/wp-json/wp/v2/posts?_fields=title&_embed', '/wp-json/wp/v2/posts?_fields=title,_links,_embedded&_embed'],
    ['/wp-json/wp/v2/posts?_embed=author', '/wp-json/wp/v2/posts?_embed=author'],
    ['/wp-json/wp/v2/posts/7', '/wp-json/wp/v2/posts/7'],
    ['/feed.json?from=/wp/v2/posts', '/feed.json?from=/wp/v2/posts'],
    ['/feed/', '/feed/'],
    ['', ''],
  ];
  for (const [given, made] of rows) {
    it(`makes ${made || 'nothing'} of ${given || 'nothing'}`, () => {
      expect(withEmbedded(given)).to.equal(made);
    });
  }
});
