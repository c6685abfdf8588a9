import {expect} from '@open-wc/testing';
import type {FeedError} from '../../src/feeds/feed-error.js';
import {readFeed, type FeedFormat, type ReadOptions} from '../../src/feeds/read-feed.js';
import {badInputs} from '../support/bad-inputs.js';
import {encode, essence, FEEDS, type Story} from '../support/stories.js';

const url = 'https://news.example/feed';
const stories = (await (await fetch('/test/fixtures/feeds/expected.json')).json()) as Story[];

const RSS = '<rss version="2.0"><channel><item><link>/a</link><title>Ä خبر</title></item></channel></rss>';
const HTML = '<!DOCTYPE html><title>Not found</title>';

const headlines = async (input: unknown, options: ReadOptions = {}): Promise<string[]> =>
  (await readFeed(input, {url, ...options})).articles.map(({headline}) => headline);

const failure = (input: unknown, options: ReadOptions = {}): Promise<FeedError> =>
  readFeed(input, {url, ...options}).then(
    () => {
      throw new Error('it did not fail');
    },
    (error: FeedError) => error,
  );

const codeOf = async (input: unknown, options?: ReadOptions): Promise<string> => (await failure(input, options)).code;

describe('readFeed', () => {
  for (const {file, options} of FEEDS) {
    it(`finds in ${file} the stories that every other format has`, async () => {
      const bytes = new Uint8Array(await (await fetch(`/test/fixtures/feeds/${file}`)).arrayBuffer());
      const hasLanguage = !file.startsWith('wordpress');
      const {articles, dropped, partial} = await readFeed(bytes, options);
      expect(articles.map((article) => essence(article, hasLanguage))).to.deep.equal(
        stories.map(({lang, ...story}) => ({...story, ...(hasLanguage && {lang})})),
      );
      expect({dropped, partial}).to.deep.equal({dropped: [], partial: false});
    });
  }

  it('takes data that has been parsed', async () => {
    expect(await headlines({items: [{url: '/a', title: 'A'}]})).to.deep.equal(['A']);
    expect(await headlines([{url: '/a', headline: 'A'}])).to.deep.equal(['A']);
  });

  it('reads dates of every format as ISO 8601, and leaves away what is none', async () => {
    const items = ['2026-11-20T09:30:00.000+0300', 'Fri, 20 Nov 2026 06:30:00 GMT', 'yesterday'].map((date) => ({
      url: '/a',
      title: 'A',
      date_published: date,
    }));
    const {articles} = await readFeed({items}, {url});
    expect(articles.map(({datePublished}) => datePublished)).to.deep.equal([
      '2026-11-20T09:30:00+03:00',
      '2026-11-20T06:30:00Z',
      undefined,
    ]);
  });

  it('answers an empty list with an empty list', async () => {
    for (const input of ['{"items":[]}', '[]', '{"@graph":[]}', '<rss><channel></channel></rss>', '<rss/>']) {
      expect(await readFeed(input, {url}), input).to.deep.equal({articles: [], dropped: [], partial: false});
    }
  });
});

describe('what an answer is', () => {
  it('is told by what it holds, whatever the address and the type say', async () => {
    const options = {url: 'https://news.example/feed.rss', contentType: 'text/html; charset=utf-8'};
    expect(await headlines('{"items":[{"url":"/a","title":"A"}]}', options)).to.deep.equal(['A']);
    expect(await headlines('[{"@type":"NewsArticle","url":"/a","headline":"A"}]', options)).to.deep.equal(['A']);
    expect(await headlines('[{"link":"/a","title":{"rendered":"A"}}]', options)).to.deep.equal(['A']);
    expect(await headlines(RSS, {...options, contentType: 'application/json'})).to.deep.equal(['Ä خبر']);
  });

  it('may begin with a mark, blank lines and comments', async () => {
    expect(await headlines('\ufeff \n{"items":[{"url":"/a","title":"A"}]}')).to.deep.equal(['A']);
    expect(await headlines(`\ufeff\n <?xml version="1.0"?>\n<!-- by hand -->\n${RSS}`)).to.deep.equal(['Ä خبر']);
  });

  it('is no feed where it is a web page, also with status 200 and however it begins', async () => {
    for (const page of [
      HTML,
      `\ufeff\n\n<!-- cached -->\n${HTML}`,
      '<html lang="ar"><body></body></html>',
      '<?xml version="1.0"?>\n<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "x.dtd"><html></html>',
      '<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><body/></html>',
      '<div>Log in</div>',
      '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"></urlset>',
    ]) {
      expect(await codeOf(page), page).to.equal('not-a-feed');
      expect(await codeOf(page, {format: 'rss'}), page).to.equal('not-a-feed');
    }
    expect(await codeOf('Please log in.', {contentType: 'text/html'})).to.equal('not-a-feed');
  });

  it('is refused where it has a document type', async () => {
    for (const {input} of badInputs('feed').filter(({expected}) => expected.startsWith('error:dtd'))) {
      const begun = performance.now();
      expect(await codeOf(input)).to.equal('dtd');
      expect(performance.now() - begun).to.be.below(50);
    }
    expect(await codeOf(`<!-- c --><!doctype rss SYSTEM "rss.dtd">${RSS}`)).to.equal('dtd');
  });

  it('may be said by the page', async () => {
    for (const format of ['rss', 'rdf', 'atom'] as const)
      expect(await headlines(RSS, {format})).to.deep.equal(['Ä خبر']);
    expect(await headlines('[{"url":"/a","headline":"A"}]', {format: 'json'})).to.deep.equal(['A']);
    expect(await codeOf('{"items":[]}', {format: 'wordpress'})).to.equal('shape');
    expect(await codeOf('[]', {format: 'json-feed'})).to.equal('shape');
    expect(await codeOf(RSS, {format: 'json-feed'})).to.equal('syntax');
  });

  it('is plain JSON where the page says where things stand', async () => {
    const data = {version: 'https://jsonfeed.org/version/1.1', items: [], found: [{t: 'A', u: '/a'}]};
    expect(await headlines(data, {listPath: 'found', map: 'headline:t url:u'})).to.deep.equal(['A']);
  });
});

describe('what goes wrong', () => {
  it('has a code', async () => {
    expect(await codeOf('{"items":[')).to.equal('syntax');
    expect(await codeOf('{"items":[}')).to.equal('syntax');
    expect(await codeOf('')).to.equal('syntax');
    expect(await codeOf('{"posts":[]}')).to.equal('shape');
    expect(await codeOf('null')).to.equal('shape');
    expect(await codeOf(undefined)).to.equal('shape');
    expect(await codeOf(RSS, {format: 'constructor' as FeedFormat})).to.equal('unknown-format');
  });

  it('says in words what to do', async () => {
    const said = async (...given: Parameters<typeof failure>) => (await failure(...given)).message;
    expect(await said(RSS, {format: 'rss2' as FeedFormat})).to.match(/rss2.*auto, json-feed.*rss/);
    expect(await said('{"hits":[]}')).to.match(/list-path/);
    expect(await said('<urlset/>')).to.match(/<urlset>/);
    expect(await said('[]', {listPath: 'hits.hits'})).to.match(/"hits\.hits"/);
  });

  it('is JSON that is nested deeper than 32 levels', async () => {
    const nested = (levels: number) => `{"items":[],"x":${'['.repeat(levels - 1)}${']'.repeat(levels - 1)}}`;
    expect(await headlines(nested(32))).to.deep.equal([]);
    expect(await codeOf(nested(33))).to.equal('shape');
    expect(await codeOf(nested(200_000))).to.be.oneOf(['shape', 'syntax']);
  });
});

describe('an answer that is not whole', () => {
  const item = (name: string) => `{"url":"/${name}","title":"${name}","authors":[{"name":"Mona"}]}`;

  it('keeps the whole items of JSON that was cut, and nothing of the one that was not', async () => {
    for (const cut of [`{"items":[${item('A')},${item('B').slice(0, 30)}`, `{"title":"x","items":[${item('A')},`]) {
      const {articles, partial} = await readFeed(cut, {url, cut: true});
      expect(articles.map(({headline}) => headline)).to.deep.equal(['A']);
      expect(partial).to.equal(true);
    }
  });

  it('keeps them wherever the list stands', async () => {
    const hits = `{"results":[{"took":1,"hits":[${item('A')},${item('B')},{"url":"/c","title":"a \\" ] }`;
    const options = {cut: true, listPath: 'results[].hits[]', map: 'headline:title url:url'};
    expect(await headlines(hits, options)).to.deep.equal(['A', 'B']);
    expect(await headlines(`[${item('A')},{"url":`, {cut: true})).to.deep.equal(['A']);
  });

  it('is an error where no item of the JSON is whole, and where nobody has cut it', async () => {
    expect(await codeOf('{"items":[{"url":"/a","ti', {cut: true})).to.equal('syntax');
    expect(await codeOf(`{"items":[${item('A')},{"ur`)).to.equal('syntax');
  });

  it('keeps the whole items of XML, whoever has cut it', async () => {
    for (const end of ['', '</item>', '</item><item><link>/b</link><title>B', '</item></chan']) {
      const {articles, partial} = await readFeed(`<rss><channel><item><link>/a</link><title>A</title></item>${end}`, {
        url,
      });
      expect(
        articles.map(({headline}) => headline),
        end,
      ).to.deep.equal(['A']);
      expect(partial, end).to.equal(true);
    }
    expect((await readFeed(RSS, {url, cut: true})).partial).to.equal(true);
  });
});

describe('bytes', () => {
  const text = '<rss><channel><item><link>/a</link><title>خبر عاجل</title></item></channel></rss>';
  const arabic = ['خبر عاجل'];

  it('are read as they declare it themselves', async () => {
    const xml = `<?xml version='1.0' encoding='windows-1256'?>${text}`;
    expect(await headlines(encode(xml, 'windows-1256'))).to.deep.equal(arabic);
  });

  it('are read by the charset of the type before that', async () => {
    const xml = `<?xml version="1.0" encoding="iso-8859-1"?>${text}`;
    for (const contentType of ['text/xml; charset=windows-1256', 'text/xml;charset="Windows-1256"; x=y']) {
      expect(await headlines(encode(xml, 'windows-1256'), {contentType})).to.deep.equal(arabic);
    }
  });

  it('are read by their mark before all else', async () => {
    const contentType = 'text/xml; charset=windows-1256';
    expect(await headlines(new TextEncoder().encode(`\ufeff${text}`), {contentType})).to.deep.equal(arabic);
    expect(await headlines(encode(text, 'utf-16le'), {contentType})).to.deep.equal(arabic);
    expect(await headlines(encode(text, 'utf-16be'), {contentType})).to.deep.equal(arabic);
  });

  it('are UTF-16 without a mark where every second one is zero', async () => {
    expect(await headlines(encode(text, 'utf-16le').subarray(2))).to.deep.equal(arabic);
    expect(await headlines(encode(text, 'utf-16be').subarray(2))).to.deep.equal(arabic);
  });

  it('are UTF-8 where nothing that is known is said', async () => {
    const bytes = new TextEncoder().encode(`<?xml version="1.0" encoding="utf-16"?>${text}`);
    expect(await headlines(bytes)).to.deep.equal(arabic);
    expect(await headlines(bytes, {contentType: 'text/xml; charset=none-such'})).to.deep.equal(arabic);
    expect(await headlines(new TextEncoder().encode('{"items":[{"url":"/a","title":"خبر عاجل"}]}'))).to.deep.equal(
      arabic,
    );
  });
});
