import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {hrefFor, type Network, type Provenance, type Share, type Target} from '../../src/share/network.js';
import {serverHost} from '../../src/share/server.js';
import {further} from '../../src/share/further.js';
import {DEFAULT_NETWORKS, networks} from '../../src/share/targets.js';
import {shareUrl} from '../../src/share.js';

const URL_SHARED = 'https://news.example/port';

// The ids of api.md, in its order.
const DEFAULT = ['x', 'facebook', 'whatsapp', 'telegram', 'email'];
const FURTHER = (
  'facebook-dialog messenger linkedin reddit bluesky threads mastodon lemmy friendica misskey pinterest tumblr vk ok ' +
  'line viber sms flipboard hackernews xing weibo snapchat teams instapaper evernote nextdoor'
).split(' ');
const ALL = [...DEFAULT, ...FURTHER];

interface Golden {
  shares: Record<string, Share>;
  given: Record<string, Partial<Share>>;
  addresses: Record<string, Record<string, string>>;
}

const golden = JSON.parse(readFileSync(new URL('share.golden.json', import.meta.url), 'utf8')) as Golden;

describe('shareUrl', () => {
  it('has a golden address for every network and every share', () => {
    assert.deepEqual(Object.keys(golden.addresses), ALL);
    for (const addresses of Object.values(golden.addresses)) {
      assert.deepEqual(Object.keys(addresses), ['ascii', 'arabic', 'marks', 'surrogate', 'empty', 'query']);
    }
  });

  for (const [id, addresses] of Object.entries(golden.addresses)) {
    it(`makes the golden addresses of ${id}`, () => {
      for (const [name, address] of Object.entries(addresses)) {
        assert.equal(shareUrl(id, {...shareOf(name), ...golden.given[id]}), address, name);
      }
    });
  }

  it('puts every value in its own parameter', () => {
    const share: Share = {
      url: URL_SHARED,
      headline: 'Harbour reopens',
      text: 'Ships are back',
      image: 'https://news.example/port.jpg',
      via: '@news',
      hashtags: ['#port', 'بيروت'],
      appId: '123',
      server: 'social.example',
    };
    const page = 'https%3A%2F%2Fnews.example%2Fport';
    const picture = 'https%3A%2F%2Fnews.example%2Fport.jpg';
    const beirut = '%D8%A8%D9%8A%D8%B1%D9%88%D8%AA';
    const expected = {
      x: `https://x.com/intent/post?text=Ships%20are%20back&url=${page}&hashtags=port%2C${beirut}&via=news`,
      email: `mailto:?subject=Harbour%20reopens&body=Ships%20are%20back%0A${page}`,
      'facebook-dialog': `https://www.facebook.com/dialog/share?app_id=123&display=popup&href=${page}&hashtag=%23port`,
      reddit: `https://www.reddit.com/submit?url=${page}&title=Ships%20are%20back`,
      threads: `https://www.threads.com/intent/post?text=Ships%20are%20back&url=${page}&tag=port`,
      mastodon: `https://social.example/share?text=Ships%20are%20back%0A${page}`,
      lemmy: `https://social.example/create_post?url=${page}&title=Harbour%20reopens&body=Ships%20are%20back`,
      friendica: `https://social.example/compose?title=Harbour%20reopens&body=Ships%20are%20back%0A${page}`,
      misskey: `https://social.example/share?text=Ships%20are%20back%0A${page}`,
      pinterest: `https://www.pinterest.com/pin/create/button/?url=${page}&media=${picture}&description=Ships%20are%20back`,
      tumblr: `https://www.tumblr.com/widgets/share/tool?canonicalUrl=${page}&title=Harbour%20reopens&caption=Ships%20are%20back&tags=port%2C${beirut}&posttype=link`,
      vk: `https://vk.com/share.php?url=${page}&title=Ships%20are%20back&image=${picture}`,
      ok: `https://connect.ok.ru/offer?url=${page}&title=Ships%20are%20back&imageUrl=${picture}`,
      weibo: `https://service.weibo.com/share/share.php?url=${page}&title=Ships%20are%20back&pic=${picture}&appkey=123`,
      instapaper: `https://www.instapaper.com/hello2?url=${page}&title=Harbour%20reopens&description=Ships%20are%20back`,
    };
    for (const [id, address] of Object.entries(expected)) assert.equal(shareUrl(id, share), address);
  });

  it('knows no other networks', () => {
    for (const id of ['constructor', '__proto__', 'toString', '', 'X', 'copy', 'native', 'print', 'qr', 'pocket']) {
      assert.equal(shareUrl(id, {url: URL_SHARED}), undefined, id);
    }
  });

  it('encodes a page address that is encoded already once more, and no more', () => {
    const url = 'https://news.example/%D9%85%D8%B1%D9%81%D8%A3?q=a%20b&q=c+d#e%26f';
    for (const id of ALL) {
      const address = shareUrl(id, {url, ...golden.given[id]}) ?? assert.fail(id);
      const values = [...new URLSearchParams(address.slice(address.search(/[?#]/) + 1)).values()];
      assert(values.includes(url), address);
    }
  });
});

describe('params', () => {
  it('go to the address that goes out, before its fragment', () => {
    const share: Share = {
      url: 'https://news.example/port?id=7#live',
      params: 'utm_source={network}&utm_medium=share',
    };
    const outgoing = 'https%3A%2F%2Fnews.example%2Fport%3Fid%3D7%26utm_source%3D';
    const rest = '%26utm_medium%3Dshare%23live';
    assert.equal(
      shareUrl('facebook', share),
      `https://www.facebook.com/sharer/sharer.php?u=${outgoing}facebook${rest}`,
    );
    assert.equal(
      shareUrl('hackernews', share),
      `https://news.ycombinator.com/submitlink?u=${outgoing}hackernews${rest}`,
    );
    assert.equal(shareUrl('whatsapp', share), `https://wa.me/?text=${outgoing}whatsapp${rest}`);
  });

  it('may begin with a question mark, and may be empty', () => {
    const xing = 'https://www.xing.com/spi/shares/new?url=https%3A%2F%2Fnews.example%2Fport';
    assert.equal(shareUrl('xing', {url: URL_SHARED, params: '?from=share'}), `${xing}%3Ffrom%3Dshare`);
    assert.equal(shareUrl('xing', {url: URL_SHARED, params: ' '}), xing);
  });

  it('cannot make a fragment or another host', () => {
    const address = shareUrl('xing', {url: URL_SHARED, params: '@evil.example/#x'});
    const page = 'https%3A%2F%2Fnews.example%2Fport%3F%40evil.example%2F%2523x';
    assert.equal(address, `https://www.xing.com/spi/shares/new?url=${page}`);
  });
});

describe('limits', () => {
  // 400 graphemes of 1 to 11 code units: letters, letters with marks, a family.
  const long = 'بَيرُوت👨‍👩‍👧‍👦ا'.repeat(57) + 'ب';

  it('has a text of 400 graphemes to test with', () => assert.equal(count(long), 400));

  it('cuts a text beside the address to the graphemes of the network', () => {
    for (const [id, limit] of Object.entries({x: 256, reddit: 300, hackernews: 80})) {
      const values = new URL(shareUrl(id, {url: URL_SHARED, headline: long}) ?? '').searchParams;
      const text = values.get(id === 'x' ? 'text' : id === 'reddit' ? 'title' : 't') ?? '';
      assert.equal(count(text), limit, id);
      assert(text.endsWith('…') && long.startsWith(text.slice(0, -1)));
      assert.equal(values.get(id === 'hackernews' ? 'u' : 'url'), URL_SHARED);
    }
  });

  it('cuts a text before the address so that both fit', () => {
    const text = new URL(shareUrl('bluesky', {url: URL_SHARED, headline: long}) ?? '').searchParams.get('text') ?? '';
    assert.equal(count(text), 300);
    assert(text.endsWith(`…\n${URL_SHARED}`));
    assert(long.startsWith(text.slice(0, text.indexOf('…'))));
  });

  it('leaves a text that just fits as it is', () => {
    const fits = 'a'.repeat(300 - 1 - URL_SHARED.length);
    assert.equal(shareUrl('bluesky', {url: URL_SHARED, headline: fits})?.includes('%E2%80%A6'), false);
    assert.equal(shareUrl('bluesky', {url: URL_SHARED, headline: `${fits}a`})?.includes('%E2%80%A6%0Ahttps'), true);
  });

  it('leaves out the text where the address alone fills the limit', () => {
    for (const length of [298, 299, 300, 301, 900]) {
      const url = `${URL_SHARED}/`.padEnd(length, 'a');
      const address = `https://bsky.app/intent/compose?text=${encodeURIComponent(url)}`;
      assert.equal(shareUrl('bluesky', {url, headline: 'Harbour reopens'}), address, String(length));
    }
  });

  it('makes an address longer than one from outside may be', () => {
    const address = shareUrl('telegram', {url: URL_SHARED, headline: long}) ?? '';
    assert(address.length > 4096);
    assert.equal(new URL(address).searchParams.get('text'), long);
  });
});

describe('hostile input', () => {
  it('shares no address that may not be followed', () => {
    const urls: unknown[] = [
      'javascript:alert(1)',
      ' java\nscript:alert(1)',
      'data:text/html,x',
      'https://user:password@news.example/',
      '/relative',
      '',
      ['javascript:alert(1)'],
      [URL_SHARED],
      {toString: () => URL_SHARED},
      null,
      undefined,
    ];
    for (const url of urls) {
      for (const id of ALL) assert.equal(shareUrl(id, {...golden.given[id], url} as Share), undefined);
    }
  });

  it('takes strings alone for text', () => {
    const share = {
      url: URL_SHARED,
      headline: ['a'],
      text: {},
      image: ['javascript:alert(1)'],
      via: 1,
      hashtags: [null, 'port'],
      params: [],
      server: [],
    };
    assert.equal(
      shareUrl('x', share as unknown as Share),
      'https://x.com/intent/post?url=https%3A%2F%2Fnews.example%2Fport&hashtags=port',
    );
  });

  it('leaves out a picture that may not be loaded', () => {
    const share = {url: URL_SHARED, image: 'javascript:alert(1)'};
    assert.equal(shareUrl('vk', share), 'https://vk.com/share.php?url=https%3A%2F%2Fnews.example%2Fport');
  });

  it('keeps a headline from adding parameters to a mail', () => {
    const share = {url: URL_SHARED, headline: 'a&bcc=b@evil.example\r\nBcc: c@evil.example'};
    const line = 'a%26bcc%3Db%40evil.example%20Bcc%3A%20c%40evil.example';
    assert.equal(shareUrl('email', share), `mailto:?subject=${line}&body=${line}%0Ahttps%3A%2F%2Fnews.example%2Fport`);
  });
});

describe("the reader's server", () => {
  it('is needed by the networks that have no other address', () => {
    for (const id of ['lemmy', 'friendica', 'misskey']) assert.equal(shareUrl(id, {url: URL_SHARED}), undefined);
  });

  it('is a choice on Mastodon, and of no matter to the rest', () => {
    const share = {url: URL_SHARED, server: 'mastodon.example:8443'};
    const page = 'https%3A%2F%2Fnews.example%2Fport';
    assert.equal(shareUrl('mastodon', share), `https://mastodon.example:8443/share?text=${page}`);
    assert.equal(shareUrl('mastodon', {...share, server: ''}), `https://share.joinmastodon.org/#text=${page}`);
    assert.equal(shareUrl('whatsapp', share), `https://wa.me/?text=${page}`);
  });

  it('gives no address where it is no host', () => {
    for (const id of ['mastodon', 'lemmy', 'friendica', 'misskey']) {
      for (const server of ['evil.example/path', 'a@b', 'javascript:', 'javascript:alert(1)', '{url}', ' ', '?']) {
        assert.equal(shareUrl(id, {url: URL_SHARED, server}), undefined, server);
      }
    }
  });

  it('is read from a host or from an address', () => {
    const hosts: Record<string, string> = {
      'mastodon.social': 'mastodon.social',
      ' Mastodon.Social ': 'mastodon.social',
      'localhost:3000': 'localhost:3000',
      'mastodon.social:443': 'mastodon.social',
      'https://mastodon.social': 'mastodon.social',
      'https://mastodon.social/@me?a=b#c': 'mastodon.social',
      'HTTP://mastodon.social:8080/': 'mastodon.social:8080',
      'خادم.مثال': 'xn--mgbne2g.xn--mgbh0fb',
    };
    for (const [text, host] of Object.entries(hosts)) assert.equal(serverHost(text), host, text);
  });

  it('is nothing else', () => {
    const others: unknown[] = [
      ...['', '.', '/', 'evil.example/path', 'evil.example/', 'evil.example?a', 'evil.example#a', 'evil.example\\a'],
      ...['a@b', '@me@mastodon.social', 'https://a@b/', 'https://a:b@c/', 'javascript:', 'javascript:alert(1)'],
      ...['ftp://mastodon.social', '//mastodon.social', 'https://', 'https:///x', 'a b', 'a\nb', 'a.example:', 'a:b'],
      ...['a.example:99999', 'exa%6dple.com', 'a{b}', '{url}', '[::1]', '*.example', 'evil.example\u202emoc', 'a_b'],
      ...[undefined, null, 1, {}, ['mastodon.social']],
    ];
    for (const other of others) assert.equal(serverHost(other), undefined, JSON.stringify(other));
  });
});

describe('app ids', () => {
  it('are needed by some networks', () => {
    for (const id of ['facebook-dialog', 'messenger']) {
      assert.equal(shareUrl(id, {url: URL_SHARED}), undefined);
      assert.equal(shareUrl(id, {url: URL_SHARED, appId: ' '}), undefined);
    }
  });

  it('are encoded', () => {
    const address = shareUrl('messenger', {url: URL_SHARED, appId: '1&link=x'});
    assert(address?.startsWith('https://www.facebook.com/dialog/send?app_id=1%26link%3Dx&link=https'));
  });
});

describe('text messages', () => {
  const body = 'body=Harbour%20reopens%0Ahttps%3A%2F%2Fnews.example%2Fport';
  const share = {url: URL_SHARED, headline: 'Harbour reopens'};
  const iPad = 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 Version/17.4 Safari/605.1.15';
  const devices: [string, Partial<Navigator>, string][] = [
    ['an iPhone', {userAgent: 'Mozilla/5.0 (iPhone; CPU iPhone OS 17_4 like Mac OS X)', maxTouchPoints: 5}, '&'],
    ['an iPad', {userAgent: iPad, maxTouchPoints: 5}, '&'],
    ['a Mac', {userAgent: iPad, maxTouchPoints: 0}, '?'],
    ['Android', {userAgent: 'Mozilla/5.0 (Linux; Android 14; Pixel 8)', maxTouchPoints: 5}, '?'],
  ];
  for (const [name, navigator, mark] of devices) {
    it(`are begun in the way of ${name}`, () => {
      const before = Object.getOwnPropertyDescriptor(globalThis, 'navigator');
      Object.defineProperty(globalThis, 'navigator', {value: navigator, configurable: true});
      try {
        assert.equal(shareUrl('sms', share), `sms:${mark}${body}`);
      } finally {
        if (before) Object.defineProperty(globalThis, 'navigator', before);
        else Reflect.deleteProperty(globalThis, 'navigator');
      }
    });
  }
});

describe('Evernote', () => {
  it('takes https pages alone', () => {
    assert.equal(shareUrl('evernote', {url: 'http://news.example/port'}), undefined);
  });
});

describe("a page's own network", () => {
  const share: Share = {url: URL_SHARED, headline: 'Harbour & port', text: ''};
  const href = (network: Partial<Target>) => hrefFor('own', {name: 'Own', ...network}, share);

  it('is a template or a function', () => {
    const expected = 'https://own.example/share?u=https%3A%2F%2Fnews.example%2Fport&t=Harbour%20%26%20port';
    assert.equal(href({href: 'https://own.example/share?u={url}&t={headline}&n={note}&id={unknown}'}), expected);
    assert.equal(
      href({href: ({url}) => `https://own.example/share?u=${encodeURIComponent(url)}&t={headline}`}),
      expected,
    );
    assert.equal(
      href({href: 'https://own.example/{network}/{headline}'}),
      'https://own.example/own/Harbour%20%26%20port',
    );
    assert.equal(href({href: 'https://own.example?n={note}'}), 'https://own.example/');
    assert.equal(href({href: () => undefined}), undefined);
    assert.equal(href({}), undefined);
  });

  it('leads nowhere but to the web', () => {
    const templates = [
      'javascript:alert(1)//{url}',
      'javascript:alert(1)?{url}',
      ' JavaScript:alert(1)#{url}',
      'java\tscript:alert(1)',
      'data:text/html,{headline}',
      'vbscript:x',
      'mailto:?body={url}',
      'sms:?body={url}',
      'viber://forward?text={url}',
      'whatsapp://send?text={url}',
      'https://user:password@own.example/?u={url}',
      '{headline}',
      '/relative?u={url}',
      '',
    ];
    for (const template of templates) {
      assert.equal(href({href: template}), undefined, template);
      assert.equal(href({href: () => template}), undefined, template);
      assert.equal(href({scheme: 'javascript:' as 'sms:', href: template}), undefined, template);
    }
    for (const template of [['javascript:alert(1)'], {}, 1]) {
      assert.equal(href({href: template as unknown as string}), undefined);
      assert.equal(href({href: (() => template) as unknown as () => string}), undefined);
    }
  });

  it('cannot be filled from a prototype', () => {
    const template = 'https://own.example/?a={constructor}&b={toString}&c={__proto__}';
    assert.equal(href({href: template}), 'https://own.example/');
  });

  it('may be on a server of the reader', () => {
    const network: Network = {name: 'Own', serverHref: 'https://{server}/new?u={url}&on={server}'};
    assert.equal(hrefFor('own', network, share), undefined);
    assert.equal(
      hrefFor('own', network, {...share, server: 'a.example:81'}),
      'https://a.example:81/new?u=https%3A%2F%2Fnews.example%2Fport&on=a.example:81',
    );
  });
});

describe('the tables', () => {
  const modules = readdirSync(new URL('../../src/share/networks', import.meta.url)).map((file) => file.slice(0, -3));

  it('hold every module, in the order of the contract', () => {
    assert.deepEqual(DEFAULT_NETWORKS, DEFAULT);
    assert.deepEqual([...further.keys()], FURTHER);
    assert.deepEqual([...modules].sort(), [...ALL].sort());
  });

  for (const id of modules) {
    it(`hold ${id} under its own name`, async () => {
      const {default: target, provenance} = await moduleOf(id);
      const fetched = networks.get(id) ?? (await further.get(id)?.())?.default;
      assert.equal(fetched, target);
      const share = {url: URL_SHARED, headline: 'Harbour', appId: '1', server: 'a.example'};
      assert.equal(shareUrl(id, share), hrefFor(id, target, share));
      assert(shareUrl(id, share));

      assert(target.name);
      assert.match(provenance.source, /^https:\/\//);
      assert.match(provenance.checked, /^\d{4}-\d{2}-\d{2}$/);
      assert.match(target.icon ?? '', /^m[-\d.\sa-z]+$/i);
      assert.match(target.color ?? '#000000', /^#[\da-f]{6}$/);
    });
  }

  it('say which networks need an app id, are apps, or are in doubt', async () => {
    const targets = new Map<string, Partial<Target>>(networks);
    for (const [id, load] of further) targets.set(id, (await load()).default);
    const having = (fact: keyof Target) => ALL.filter((id) => targets.get(id)?.[fact]);
    assert.deepEqual(having('needsAppId'), ['facebook-dialog', 'messenger']);
    assert.deepEqual(having('appOnly'), ['viber', 'sms']);
    assert.deepEqual(having('scheme'), ['email', 'viber', 'sms']);
    assert.deepEqual(having('serverHref'), ['mastodon', 'lemmy', 'friendica', 'misskey']);
    const doubted = await Promise.all(ALL.map(async (id) => ((await moduleOf(id)).provenance.unverified ? id : [])));
    assert.deepEqual(doubted.flat(), ['flipboard', 'xing', 'weibo', 'instapaper', 'evernote', 'nextdoor']);
  });
});

async function moduleOf(id: string): Promise<{default: Target; provenance: Provenance}> {
  return import(`../../src/share/networks/${id}.js`);
}

function shareOf(name: string): Share {
  return golden.shares[name] ?? assert.fail(name);
}

function count(text: string): number {
  return [...new Intl.Segmenter().segment(text)].length;
}
