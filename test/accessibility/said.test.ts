// What assistive technology is told, requirement by requirement.

import {aTimeout, expect, fixture, html, waitUntil} from '@open-wc/testing';
import type {LitElement} from 'lit';
import type {RelatedLinks} from '../../src/elements/related-links.js';
import type {ShareBar} from '../../src/elements/share-bar.js';
import '../../src/all.js';
import '../../src/locale/messages/ar.js';
import {allWithin, seen, within} from '../support/elements.js';
import {textNodes} from '../support/geometry.js';
import {perform, performAll, stage} from '../support/stage.js';

const inArabic = async (markup: string) =>
  perform(await fixture(html`<div lang="ar" dir="rtl"></div>`), markup) as Promise<LitElement>;

const BAR = '<kashida-share-bar url="https://news.example/a" native="never"></kashida-share-bar>';
const FEED = '/fixtures/feed.json';

/** The text of the one place in the light DOM that is read out. */
const said = () => document.querySelector('body > [role=status]')?.textContent;

describe('the share bar tells', () => {
  for (const layout of ['bar', 'button', 'stack', 'float']) {
    it(`of its trigger in layout “${layout}” that a dialog opens`, async () => {
      const bar = await perform(await fixture(html`<div></div>`), BAR.replace('url', `layout="${layout}" url`));
      const [trigger, ...others] = allWithin(bar, '[aria-haspopup]');
      expect(trigger?.getAttribute('part')).to.equal('more');
      expect(trigger?.getAttribute('aria-haspopup')).to.equal('dialog');
      expect(others).to.deep.equal([]);
    });
  }

  it('of a network’s link the verb, the network’s name and that a window opens, in the page’s language', async () => {
    const bar = await inArabic(BAR);
    const name = within(bar, '[data-network=facebook]').textContent?.replace(/\s+/g, ' ').trim();
    expect(name).to.equal('شارك على فيسبوك (يُفتح في نافذة جديدة)');
    expect(within(bar, '[data-network=email]').textContent).not.to.contain('نافذة');
  });

  it('of its dialog the heading, and shows a close button in the page’s language', async () => {
    const bar = (await inArabic(BAR)) as ShareBar;
    await bar.openDialog();
    const dialog = within<HTMLDialogElement>(bar, 'dialog');
    expect(dialog.matches(':modal')).to.equal(true);
    const heading = within(bar, `#${dialog.getAttribute('aria-labelledby')}`);
    expect([heading.localName, seen(heading)]).to.deep.equal(['h2', 'شارك هذا المقال']);
    expect(seen(within(bar, '[part=close]'))).to.equal('إغلاق');
  });

  it('of its copy button the same before and after, and of the copy in one place of the page', async () => {
    Object.defineProperty(navigator, 'clipboard', {configurable: true, value: {writeText: async () => {}}});
    const bar = (await inArabic(BAR)) as ShareBar;
    const other = (await inArabic(BAR)) as ShareBar;
    const name = within(bar, '[part=copy]').textContent;
    await bar.copy();
    await waitUntil(() => said() === 'تم نسخ الرابط');
    expect(within(bar, '[part=copy]').textContent).to.equal(name);
    await other.copy();
    await waitUntil(() => said() === 'تم نسخ الرابط');
    Reflect.deleteProperty(navigator, 'clipboard');
    const regions = document.querySelectorAll<HTMLElement>('body > [role=status]');
    expect([regions.length, regions[0]?.lang]).to.deep.equal([1, 'ar']);
    expect(allWithin(bar, '.bar [role=status], .bar [aria-live]')).to.deep.equal([]);
  });
});

describe('a related list tells', () => {
  it('that it is a section with a heading, and a list', async () => {
    const list = await inArabic('<kashida-related-links><a href="/one">خبر</a></kashida-related-links>');
    const section = within(list, 'section');
    expect(seen(within(list, `#${section.getAttribute('aria-labelledby')}`))).to.equal('مواضيع إضافية');
    const ul = within(list, 'ul');
    expect([ul.role, ul.children.length]).to.deep.equal(['list', 1]);
  });

  it('that it is busy, and leaves the focus where it is', async () => {
    const place = await fixture(html`<div>
      <button>Outside</button>
      <kashida-related-links src="/fault/slow?ms=300&file=feed.json"><a href="/one">One</a></kashida-related-links>
    </div>`);
    const list = place.querySelector('kashida-related-links') as RelatedLinks;
    const button = place.querySelector('button') as HTMLElement;
    button.focus();
    await list.updateComplete;
    expect(within(list, 'section').getAttribute('aria-busy')).to.equal('true');
    await waitUntil(() => list.matches(':state(ready)'));
    expect(within(list, 'section').getAttribute('aria-busy')).to.equal('false');
    expect(document.activeElement).to.equal(button);
  });

  it('that it failed in a status, with a button to try again, and says nothing of it elsewhere', async () => {
    const list = await fixture<RelatedLinks>(html`<kashida-related-links src="/fault/500"></kashida-related-links>`);
    await waitUntil(() => list.matches(':state(error)'));
    await list.updateComplete;
    expect(seen(within(list, '[role=status]'))).to.contain('could not be loaded');
    expect([within(list, '[part=retry]').localName, seen(within(list, '[part=retry]'))]).to.deep.equal([
      'button',
      'Try again',
    ]);
  });

  it('nothing where there is nothing', async () => {
    const list = await fixture<RelatedLinks>(html`<kashida-related-links .articles=${[]}></kashida-related-links>`);
    await waitUntil(() => list.matches(':state(empty)'));
    expect(allWithin(list, 'section, h2, ul, [role]')).to.deep.equal([]);
    expect(list.getBoundingClientRect().height).to.equal(0);
  });

  it('how many came when it is asked again, once', async () => {
    const list = await fixture<RelatedLinks>(
      html`<kashida-related-links src="/fault/500?once"></kashida-related-links>`,
    );
    await waitUntil(() => list.matches(':state(error)'));
    const {fetch} = window;
    window.fetch = () => fetch(FEED);
    within(list, '[part=retry]').click();
    await waitUntil(() => said() === '3 stories loaded');
    window.fetch = fetch;
    const region = document.querySelector('body > [role=status]') as HTMLElement;
    let more = 0;
    const watcher = new MutationObserver(() => more++);
    watcher.observe(region, {childList: true, subtree: true, characterData: true});
    await aTimeout(200);
    watcher.disconnect();
    expect(more).to.equal(0);
  });
});

describe('the language of a text', () => {
  const story = {url: '/a', headline: 'The lighthouse', kicker: 'Coast', standfirst: 'Lit again.', lang: 'en'};

  /** An element of the Arabic page to which this is given. */
  async function given(tag: string, data: object): Promise<LitElement> {
    const host = Object.assign(document.createElement(tag) as LitElement, data);
    (await fixture(html`<div lang="ar" dir="rtl"></div>`)).append(host);
    await waitUntil(() => seen(host).includes(story.headline), tag);
    return host;
  }

  it('stands on the link itself', async () => {
    for (const host of [
      await given('kashida-article-card', {article: story}),
      await given('kashida-article-list', {articles: [story]}),
      await given('kashida-related-links', {articles: [story]}),
    ]) {
      const link = within<HTMLAnchorElement>(host, 'a.link');
      expect(link.lang, host.localName).to.equal('en');
      expect(link.querySelectorAll('[lang=en]').length, host.localName).to.equal(0);
    }
  });

  it('is known of every word that a story brings in another language than the page’s', async () => {
    const card = await given('kashida-article-card', {article: story});
    for (const text of textNodes(card)) {
      if (!/[a-z]/i.test(text.data)) continue;
      expect(text.parentElement?.closest('[lang]')?.getAttribute('lang'), text.data).to.equal('en');
    }
  });

  it('is the page’s in every aria-label', async () => {
    const hosts = await performAll(await stage('rtl'), 'rtl');
    const labels = [...hosts.values()].flatMap((host) =>
      allWithin(host, '[aria-label]').map((element) => element.getAttribute('aria-label') ?? ''),
    );
    expect(labels.filter((label) => /[a-z]{2}/i.test(label))).to.deep.equal([]);
  });
});
