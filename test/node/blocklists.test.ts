import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {check, elementsOf, ownNames} from '../../scripts/check-blocklists.js';

const list = readFileSync(new URL('../fixtures/blocklist.txt', import.meta.url), 'utf8');
const own = ownNames();

const PAGE = 'https://cdn.example/kashida@1.0.0';

describe('names that ad-block lists hide or block', () => {
  it('are not among ours', () => {
    const {meetings, unread} = check(list, own);
    assert.deepEqual(meetings, []);
    assert.deepEqual(unread, []);
  });

  it('are looked for among all of ours', () => {
    const tags = new Set(own.elements.filter(({at}) => at === 'element').map(({tag}) => tag));
    for (const tag of ['kashida-share-bar', 'kashida-article-card', 'kashida-related-links'])
      assert(tags.has(tag), tag);
    assert(own.elements.some(({at, attributes}) => at.startsWith('demo/') && attributes.has('class')));
    for (const file of ['dist/elements/share-bar.js', 'dist/share.js', 'cdn/kashida.js', 'cdn/networks/x.js']) {
      assert(own.addresses.includes(`${PAGE}/${file}`), file);
      assert(own.addresses.includes(`https://news.example/node_modules/kashida/${file}`), file);
    }
  });

  it('would be found', () => {
    const names = [
      ['<div class="tools share-buttons">', '##.share-buttons'],
      ['<ul id="share-list">', '###share-list'],
      ['<ad-slot>', '##ad-slot'],
      ['<a href="https://wa.me/?text=x">', '##a[href^="https://wa.me/?text="]'],
    ];
    for (const [html = '', rule] of names) assert.deepEqual(rulesFor(list, html), [rule]);

    const files = [
      ['dist/share-x.js', '/dist/share-'],
      ['dist/share-bar/index.js', '/dist/share-', '/share-bar/*'],
      ['cdn/kashida-sharebar.js', '-sharebar.'],
      ['cdn/social-share.js', 'social-share.'],
    ];
    for (const [file = '', ...rules] of files) assert.deepEqual(rulesFor(list, '', file).sort(), rules.sort());
  });
});

describe('the reader of lists', () => {
  const html = `<main id="Main"><!-- <p class="x"> --><script>"<p class='x'>"</script>
    <ul class="a b"><li><a class="c" title="1 > 2" href='/x?a&amp;b'>x</a><br></ul><kashida-share-bar hidden/></main>`;

  const meeting: [rule: string, elements: number][] = [
    ['##.a', 1],
    ['##.a.b', 1],
    ['##.a.c', 0],
    ['##.x', 0],
    ['###Main', 1],
    ['###main', 0],
    ['##*', 7],
    ['##kashida-share-bar', 1],
    ['##[class]', 2],
    ['##[hidden]', 1],
    ['##a[href="/x?a&b"]', 1],
    ['##[class^="a"][class$="b"]', 1],
    ['##[class~="b"]', 1],
    ['##[class*="B" i]', 1],
    ['##[title="1 > 2"]', 1],
    ['##main > ul', 1],
    ['##main>ul', 1],
    ['##main > a', 0],
    ['##main a, .a', 2],
    ['##ul:not(.b)', 0],
    ['##ul:has(> li)', 1],
    ['##ul:has(p)', 0],
    ['##:is(ul, li)', 2],
    ['##ul:style(display: none)', 1],
    ['#?#ul:-abp-has(a)', 1],
    ['##kashida-share-bar:upward(2)', 1],
    ['~news.example##ul', 1],
    ['news.example##ul', 0],
    ['#@#ul', 0],
    ['##+js(noopif)', 0],
    ['! ul', 0],
  ];
  for (const [rule, count] of meeting) {
    it(`knows what ${rule} hides`, () => {
      const {meetings, unread} = check(rule, {elements: elementsOf(html, 'here'), addresses: []});
      assert.equal(meetings.length, count);
      assert.deepEqual(unread, []);
    });
  }

  const blocking: [rule: string, blocks: boolean][] = [
    ['/cdn/kashida.', true],
    ['/CDN/kashida.', true],
    ['/CDN/kashida.$match-case', false],
    ['/cdn/*.js', true],
    ['/cdn/*.css', false],
    ['||cdn.example^', true],
    ['||example^*/kashida', true],
    ['||dn.example^', false],
    ['||other.example^$script', false],
    ['|https://cdn.example/', true],
    ['|cdn.example', false],
    ['kashida.js|', true],
    ['kashida|', false],
    ['/cdn^kashida.js^', true],
    ['cdn^/', false],
    ['/kashida\\.js$/', true],
    ['/kashida\\d\\.js/', false],
    ['kashida$script', true],
    ['kashida$script,third-party', true],
    ['kashida$~third-party', false],
    ['kashida$image', false],
    ['kashida$image,third-party', false],
    ['kashida$~script', false],
    ['kashida$popup', false],
    ['kashida$csp=script-src none', false],
    ['kashida$domain=other.example', false],
    ['kashida$domain=~other.example', true],
    ['@@kashida', false],
  ];
  for (const [rule, blocks] of blocking) {
    it(`knows what ${rule} blocks`, () => assert.deepEqual(rulesFor(rule, '', 'cdn/kashida.js'), blocks ? [rule] : []));
  }

  it('says what it did not understand', () => {
    const {read, unread} = check('##.a[\n##.b', {elements: [], addresses: []});
    assert.equal(read, 1);
    assert.deepEqual(unread, [{line: 1, rule: '##.a['}]);
  });

  it('says where a rule stands', () => {
    const names = {elements: elementsOf('<p class="b">', 'here'), addresses: []};
    const meeting = {line: 3, rule: '##.b', name: '<p class="b"> in here'};
    assert.deepEqual(check('! a\r\n\r\n##.b', names).meetings, [meeting]);
  });
});

function rulesFor(text: string, html: string, file?: string): string[] {
  const names = {elements: elementsOf(html, 'here'), addresses: file ? [`${PAGE}/${file}`] : []};
  return check(text, names).meetings.map(({rule}) => rule);
}
