import {expect} from '@open-wc/testing';
import type {Article} from '../../src/article.js';
import type {FeedResult} from '../../src/feeds/feed-result.js';
import {readFeed} from '../../src/feeds/read-feed.js';
import {badInputs} from '../support/bad-inputs.js';

const url = 'https://news.example/feeds/all';
const NAMESPACES =
  'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/" ' +
  'xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:atom="http://www.w3.org/2005/Atom"';

const read = (xml: string): Promise<FeedResult> => readFeed(xml, {url});
const rss = (inner: string, head = ''): string =>
  `<?xml version="1.0"?><rss version="2.0" ${NAMESPACES}><channel>${head}${inner}</channel></rss>`;
const atom = (inner: string, attributes = ''): string =>
  `<feed xmlns="http://www.w3.org/2005/Atom" ${attributes}>${inner}</feed>`;
const item = (inner: string): string => `<item><link>/a</link><title>A</title>${inner}</item>`;
const entry = (inner: string): string => `<entry><link href="/a"/><title>A</title>${inner}</entry>`;

/** The one article of a feed. */
const only = async (xml: string): Promise<Article> => {
  const {articles, dropped} = await read(xml);
  expect(dropped).to.deep.equal([]);
  expect(articles.length).to.equal(1);
  return articles[0]!;
};
const headlineOf = async (title: string): Promise<string> =>
  (await only(rss(`<item><link>/a</link>${title}</item>`))).headline;
const headlines = async (xml: string): Promise<string[]> => (await read(xml)).articles.map(({headline}) => headline);

describe('RSS', () => {
  it('gives every field that a card shows', async () => {
    const article = await only(
      rss(
        item(
          `<guid isPermaLink="false">n-1</guid><description>&lt;p&gt;Short &amp;amp; plain&lt;/p&gt;</description>
           <dc:creator>منى</dc:creator><category>Coast</category><category><![CDATA[Arts &amp; culture]]></category>
           <pubDate>Fri, 20 Nov 2026 09:30:00 +0300</pubDate><atom:updated>2026-11-20T07:00:00Z</atom:updated>
           <enclosure url="/i.jpg" type="image/jpeg" length="1"/>`,
        ),
        '<title>News &amp; views</title><language>ar-LB</language><atom:link rel="next" href="?page=2"/>',
      ),
    );
    expect(article).to.deep.equal({
      id: 'n-1',
      url: 'https://news.example/a',
      headline: 'A',
      standfirst: 'Short & plain',
      author: [{name: 'منى'}],
      topics: ['Coast', 'Arts & culture'],
      datePublished: '2026-11-20T09:30:00+03:00',
      dateModified: '2026-11-20T07:00:00Z',
      image: {url: 'https://news.example/i.jpg'},
      lang: 'ar-LB',
    });
  });

  it('has a title and a next page, which is not the page itself', async () => {
    const head = '<title>News &amp; views</title><atom:link rel="self" href="all"/>';
    const feed = await read(rss('', `${head}<atom:link rel="next" href="?page=2"/>`));
    expect([feed.title, feed.next]).to.deep.equal(['News & views', 'https://news.example/feeds/all?page=2']);
    expect((await read(rss('', `${head}<atom:link rel="next" href="all"/>`))).next).to.equal(undefined);
  });

  it('takes an address from the link, then an alternate, then a guid that is one', async () => {
    const addressOf = async (inner: string) => (await only(rss(`<item><title>A</title>${inner}</item>`))).url;
    expect(await addressOf('<atom:link href="/self"/><link>/link</link><guid>https://o.example/g</guid>')).to.equal(
      'https://news.example/link',
    );
    expect(await addressOf('<atom:link rel="alternate" href="/alternate"/><guid>https://o.example/g</guid>')).to.equal(
      'https://news.example/alternate',
    );
    expect(await addressOf('<link></link><guid>https://o.example/g</guid>')).to.equal('https://o.example/g');
    const {articles} = await read(
      rss('<item><title>A</title><guid isPermaLink="false">https://o.example/g</guid></item>'),
    );
    expect(articles).to.deep.equal([]);
  });

  it('starts relative addresses from xml:base', async () => {
    const xml = `<rss xml:base="https://o.example/x/"><channel xml:base="y/"><item><link>a</link><title>A</title></item></channel></rss>`;
    expect((await only(xml)).url).to.equal('https://o.example/x/y/a');
  });

  it('knows authors as names, as mail addresses with a name, and from the feed', async () => {
    const names = async (inner: string, head = '') =>
      (await only(rss(item(inner), head))).author?.map(({name}) => name);
    expect(await names('<dc:creator>A</dc:creator><dc:creator>B</dc:creator>')).to.deep.equal(['A', 'B']);
    expect(await names('<author>desk@news.example (Mona Saleh)</author>')).to.deep.equal(['Mona Saleh']);
    expect(await names('<author>desk@news.example</author>')).to.equal(undefined);
    expect(await names('', '<dc:creator>Desk</dc:creator>')).to.deep.equal(['Desk']);
  });

  it('follows namespaces under other prefixes', async () => {
    const xml = `<rss xmlns:a10="http://www.w3.org/2005/Atom"><channel><item><a10:link rel="alternate" href="/a"/><title>A</title>
      <a10:author><a10:name>Mona</a10:name></a10:author></item></channel></rss>`;
    expect((await only(xml)).author).to.deep.equal([{name: 'Mona'}]);
    const rdf = `<r:RDF xmlns:r="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:s="http://purl.org/rss/1.0/"><s:channel>
      <s:title>News</s:title></s:channel><s:item><s:title>A</s:title><s:link>/a</s:link></s:item></r:RDF>`;
    expect((await only(rdf)).headline).to.equal('A');
  });

  it('does not take the titles of media for the item’s', async () => {
    expect(
      (await only(rss(`<item><media:title>no</media:title><link>/a</link><title>A</title></item>`))).headline,
    ).to.equal('A');
  });
});

describe('pictures', () => {
  const imageOf = async (inner: string) =>
    (await only(rss(item(inner)))).image?.url.slice('https://news.example/'.length);
  const content = '<content:encoded><![CDATA[<p><img alt="a" src="/c.jpg?a=1&amp;b=2"></p>]]></content:encoded>';
  const enclosure = '<enclosure url="/e.jpg" type="image/jpeg"/>';
  const thumbnail = '<media:thumbnail url="/t"/>';

  it('are the widest of media:content, then thumbnail, enclosure, and the first in the content', async () => {
    const media =
      '<media:group><media:content url="/s.jpg" width="90"/><media:content url="/w.jpg" width="1200"/></media:group>' +
      '<media:content url="/v.mp4" type="video/mp4" width="1920"/>';
    expect(await imageOf(content + enclosure + thumbnail + media)).to.equal('w.jpg');
    expect(await imageOf(content + enclosure + thumbnail)).to.equal('t');
    expect(await imageOf(content + enclosure)).to.equal('e.jpg');
    expect(await imageOf(content)).to.equal('c.jpg?a=1&b=2');
    expect(await imageOf('<description>&lt;img src="/d.jpg"/&gt;</description>')).to.equal('d.jpg');
  });

  it('are not sounds, and not what counts readers', async () => {
    expect(await imageOf('<enclosure url="/e.mp3" type="audio/mpeg"/>')).to.equal(undefined);
    expect(
      await imageOf(
        '<description>&lt;img src="/1.gif" width="1" height="1"&gt;&lt;img src="/2.jpg" width="100"&gt;</description>',
      ),
    ).to.equal('2.jpg');
  });

  it('are links in Atom, or stand in its content', async () => {
    const link = '<link rel="enclosure" type="image/png" href="/e.png"/>';
    expect((await only(atom(entry(link)))).image?.url).to.equal('https://news.example/e.png');
    const content =
      '<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><img src="/x.png"/></div></content>';
    expect((await only(atom(entry(content)))).image?.url).to.equal('https://news.example/x.png');
  });
});

describe('Atom', () => {
  it('links to the alternate, of these to a page, and never to itself', async () => {
    const links =
      '<link rel="self" href="/self"/><link type="application/json" href="/json"/><link rel="alternate" type="text/html" href="/page"/>';
    expect((await only(atom(`<entry><title>A</title>${links}</entry>`))).url).to.equal('https://news.example/page');
    const {articles} = await read(atom('<entry><title>A</title><link rel="self" href="/self"/><id>urn:a</id></entry>'));
    expect(articles).to.deep.equal([]);
  });

  it('has titles in three kinds', async () => {
    const titleOf = async (title: string) => (await only(atom(`<entry><link href="/a"/>${title}</entry>`))).headline;
    expect(await titleOf('<title>Q &amp;amp; A &lt;b&gt;</title>')).to.equal('Q &amp; A <b>');
    expect(await titleOf('<title type="text"><![CDATA[Q &amp; A]]></title>')).to.equal('Q &amp; A');
    expect(await titleOf('<title type="html">Q &amp;amp; &lt;b&gt;A&lt;/b&gt;&amp;hellip;</title>')).to.equal('Q & A…');
    expect(await titleOf('<title type="html"><![CDATA[Q &amp; <b>A</b>]]></title>')).to.equal('Q & A');
    expect(
      await titleOf(
        '<title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">Q &amp; <b>A</b><br/>&lt;b&gt;</div></title>',
      ),
    ).to.equal('Q & A <b>');
  });

  it('has authors with addresses, those of the feed where an entry has none', async () => {
    const feedAuthor = '<author><name>Desk</name><email>desk@news.example</email></author>';
    const own = '<author><name>منى</name><uri>/mona</uri></author>';
    expect((await only(atom(feedAuthor + entry(own)))).author).to.deep.equal([
      {name: 'منى', url: 'https://news.example/mona'},
    ]);
    expect((await only(atom(feedAuthor + entry('')))).author).to.deep.equal([{name: 'Desk'}]);
  });

  it('has topics by label, dates, a language and a base of its own', async () => {
    const article = await only(
      atom(
        `<entry xml:base="sub/" xml:lang="fa"><title>A</title><link href="a"/><category term="s" label="Sea"/><category term="sky"/>
         <updated>2026-11-20T06:30:00Z</updated><summary>One &lt; two</summary></entry>`,
        'xml:base="/atom/" xml:lang="en"',
      ),
    );
    expect(article).to.deep.equal({
      url: 'https://news.example/atom/sub/a',
      headline: 'A',
      standfirst: 'One < two',
      topics: ['Sea', 'sky'],
      lang: 'fa',
      datePublished: '2026-11-20T06:30:00Z',
      dateModified: '2026-11-20T06:30:00Z',
    });
  });
});

describe('titles as they are written', () => {
  const titles: [written: string, read: string][] = [
    ['Q &amp; A', 'Q & A'],
    ['Q & A', 'Q & A'],
    ['a&nbsp;b &eacute;&#8217;&#x2019;', 'a b é’’'],
    ['&nosuch; stays', '&nosuch; stays'],
    ['a<br>b', 'a b'],
    ['a <b>bold</b>, <i>slanted</i> word', 'a bold, slanted word'],
    ['c < d &amp; e', 'c < d & e'],
    ['<![CDATA[Q &amp; A: a<br>b]]>', 'Q & A: a b'],
    ['<![CDATA[</item> & <item>]]> stays', '& stays'],
    ['&lt;b&gt; is text', '<b> is text'],
    ['&amp;#8217; escaped twice', '’ escaped twice'],
    ['&amp;lt;b&amp;gt; escaped on purpose', '&lt;b&gt; escaped on purpose'],
    ['&#9999999;', '\ufffd'],
    ['كتاب&zwnj;خانه&rlm;', 'كتاب\u200cخانه\u200f'],
  ];
  for (const [written, expected] of titles) {
    it(`reads ${written}`, async () => {
      expect(await headlineOf(`<title>${written}</title>`)).to.equal(expected);
    });
  }
});

describe('feeds that are broken', () => {
  for (const {input, expected} of badInputs('feed').filter(({expected}) => !expected.startsWith('error'))) {
    it(`answer ${JSON.stringify(input.slice(0, 60))} with ${expected}`, async () => {
      const {articles, partial} = await read(input);
      expect(articles.length).to.equal(1);
      expect(partial).to.equal(expected.includes('partial'));
    });
  }

  it('lose the item that is broken, and say so', async () => {
    const {articles, dropped, partial} = await read(
      rss(
        `${item('')}<item><link>/b</link><wrong></item>${item('')}<item><title>open<item><link>/d</link><title>D</title></item>`,
      ),
    );
    expect(articles.map(({headline}) => headline)).to.deep.equal(['A', 'A', 'D']);
    expect(dropped).to.deep.equal([{reason: 'no well-formed XML'}, {reason: 'no well-formed XML'}]);
    expect(partial).to.equal(false);
  });

  it('do not show what is commented out', async () => {
    expect(await headlines(rss(`<!-- ${item('')} -->${item('')}<!-- ${item('')} -->`))).to.deep.equal(['A']);
  });

  it('are read without namespaces that they forgot to declare', async () => {
    const {author} = await only(`<rss><channel>${item('<dc:creator>Mona</dc:creator>')}</channel></rss>`);
    expect(author).to.deep.equal([{name: 'Mona'}]);
  });

  it('are read in time whatever they repeat', async () => {
    const begun = performance.now();
    for (const part of [
      '<item>',
      '<![CDATA[',
      '<!--',
      '<title>',
      '<a',
      '<item><title>',
      '<b>',
      '&amp',
      '<img src',
      '" <',
      '<item a="',
    ]) {
      await read(`<rss><channel>${item('')}${part.repeat(2_000_000 / part.length)}`);
      // Some of it hides the only item's end.
      await read(`<rss><channel>${item(part.repeat(200_000 / part.length))}</channel></rss>`).catch(() => undefined);
    }
    expect(performance.now() - begun).to.be.below(5000);
  });
});

describe('long feeds', () => {
  it('are not read beyond 200 items', async () => {
    const long = rss(item('').repeat(10_000));
    const {articles, partial} = await read(long);
    expect(articles.length).to.equal(200);
    expect(partial).to.equal(false);
    expect((await read(rss(item('').repeat(200) + '<item><broken></item>'))).dropped).to.deep.equal([]);
  });
});
