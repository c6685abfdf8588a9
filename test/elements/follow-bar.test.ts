import {expect, fixture, html, waitUntil} from '@open-wc/testing';
import type {FollowBar} from '../../src/elements/follow-bar.js';
import '../../src/define/follow-bar.js';
import '../../src/locale/messages/ar.js';
import {badInputs} from '../support/bad-inputs.js';
import {allWithin, seen, within} from '../support/elements.js';
import {boxOf} from '../support/geometry.js';

const links = (bar: FollowBar) => allWithin<HTMLAnchorElement>(bar, '[part=link]');
const names = (bar: FollowBar) => links(bar).map((link) => link.querySelector('bdi')?.textContent);
const networks = (bar: FollowBar) => links(bar).map(({dataset}) => dataset.network);
const drawn = (bar: FollowBar) => waitUntil(() => links(bar).every((link) => link.querySelector('svg')));

/** What a screen reader says of a link. */
const said = (link?: Element) => link?.textContent?.replace(/\s+/g, ' ').trim();

describe('kashida-follow-bar', () => {
  it('links to the profiles that the page slots, as the newsroom’s own', async () => {
    const bar = await fixture<FollowBar>(html`
      <kashida-follow-bar>
        <ul>
          <li><a href="https://x.com/news">X</a></li>
          <li><a href="https://www.instagram.com/news"></a></li>
        </ul>
      </kashida-follow-bar>
    `);
    expect(seen(bar)).to.contain('Find us');
    expect(links(bar).map(({href, rel, target}) => [href, rel, target])).to.deep.equal([
      ['https://x.com/news', 'me noopener', '_blank'],
      ['https://www.instagram.com/news', 'me noopener', '_blank'],
    ]);
    expect(links(bar)[0]?.textContent).to.contain('(opens in a new window)');
  });

  it('recognises the network from the address, and shows its icon', async () => {
    const bar = await fixture<FollowBar>(html`
      <kashida-follow-bar>
        <a href="https://twitter.com/news"></a>
        <a href="https://ar-ar.facebook.com/news"></a>
        <a href="https://youtu.be/news"></a>
        <a href="https://t.me/news"></a>
        <a href="https://whatsapp.com/channel/1"></a>
        <a href="https://social.example/@news"></a>
        <a href="https://bsky.app/profile/news.example"></a>
        <a href="https://www.tiktok.com/@news"></a>
        <a href="/feed.xml"></a>
      </kashida-follow-bar>
    `);
    await drawn(bar);
    expect(names(bar)).to.deep.equal([
      'X',
      'Facebook',
      'YouTube',
      'Telegram',
      'WhatsApp',
      'Mastodon',
      'Bluesky',
      'TikTok',
      'RSS',
    ]);
  });

  it('knows the stores, the podcasts, the feeds and the mail of a newsroom', async () => {
    const bar = await fixture<FollowBar>(html`
      <kashida-follow-bar>
        <a href="https://news.google.com/publications/x"></a>
        <a href="https://apps.apple.com/app/id1"></a>
        <a href="https://podcasts.apple.com/podcast/id1"></a>
        <a href="https://play.google.com/store/apps/details?id=x"></a>
        <a href="https://open.spotify.com/show/x"></a>
        <a href="https://soundcloud.com/news"></a>
        <a href="/feeds/ar.json"></a>
        <a href="/stories" type="application/feed+json"></a>
        <a href="https://www.youtube.com/stories" type="application/rss+xml"></a>
        <a href="mailto:desk@news.example?subject=Tip"></a>
      </kashida-follow-bar>
    `);
    await drawn(bar);
    expect(names(bar)).to.deep.equal([
      'Google News',
      'App Store',
      'Apple Podcasts',
      'Google Play',
      'Spotify',
      'SoundCloud',
      'JSON Feed',
      'JSON Feed',
      'RSS',
      'Email',
    ]);
  });

  it('takes no host for a network’s that only begins or ends like it, and no profile elsewhere for Mastodon', async () => {
    const bar = await fixture<FollowBar>(html`
      <kashida-follow-bar>
        <a href="https://x.com.evil.example/">A</a><a href="https://notx.com/">B</a>
        <a href="https://pinterest.evil.example/">C</a><a href="https://evil.example/x.com">D</a>
        <a href="https://medium.com/@news">E</a><a href="https://news.substack.com/@news">F</a>
      </kashida-follow-bar>
    `);
    expect(networks(bar)).to.deep.equal(Array(6).fill(undefined));
    expect(seen(bar)).to.contain('A').and.to.contain('F');
  });

  it('shows the page’s words where they say more than the icon, and says the network that they leave out', async () => {
    const bar = await fixture<FollowBar>(html`
      <kashida-follow-bar>
        <a href="https://x.com/example">X</a><a href="https://x.com/example">@example</a>
        <a href="https://x.com/example_ar">We are on X, in Arabic</a>
      </kashida-follow-bar>
    `);
    const shown = links(bar).map((link) => (link.querySelector('bdi')?.offsetWidth ?? 0) > 1);
    expect(shown).to.deep.equal([false, true, true]);
    expect(links(bar).map(said)).to.deep.equal([
      'X (opens in a new window)',
      '@example X (opens in a new window)',
      'We are on X, in Arabic (opens in a new window)',
    ]);
  });

  it('finds the name of a link that shows an icon of the page’s own', async () => {
    const bar = await fixture<FollowBar>(html`
      <kashida-follow-bar>
        <a href="https://news.example/a" aria-label="Our app"><i>\ue800</i></a>
        <a href="https://news.example/b"><img src="/fixtures/picture.svg" alt="Our shop" /></a>
      </kashida-follow-bar>
    `);
    expect(names(bar)).to.deep.equal(['Our app', 'Our shop']);
  });

  it('opens no window for an address of the page’s own site, nor for mail', async () => {
    const bar = await fixture<FollowBar>(html`
      <kashida-follow-bar><a href="/feed.xml">Feed</a><a href="mailto:desk@news.example">Mail</a></kashida-follow-bar>
    `);
    for (const link of links(bar)) {
      expect([link.target, link.rel]).to.deep.equal(['', '']);
      expect(said(link)).not.to.contain('window');
    }
    expect(links(bar)[1]?.getAttribute('href')).to.equal('mailto:desk@news.example');
  });

  it('keeps the space of an icon that has yet to come', async () => {
    const bar = await fixture<FollowBar>(html`
      <kashida-follow-bar><a href="https://www.reddit.com/r/news"></a></kashida-follow-bar>
    `);
    const before = links(bar)[0]?.getBoundingClientRect().width;
    await waitUntil(() => links(bar)[0]?.querySelector('svg'));
    expect(links(bar)[0]?.getBoundingClientRect().width).to.equal(before);
  });

  it('names a profile by the page’s own words, in their own language', async () => {
    const bar = await fixture<FollowBar>(html`
      <kashida-follow-bar><a href="https://x.com/news" lang="ar">الأخبار على إكس</a></kashida-follow-bar>
    `);
    expect(names(bar)).to.deep.equal(['الأخبار على إكس']);
    expect(links(bar)[0]?.lang).to.equal('ar');
    expect(links(bar)[0]?.querySelector('span')?.lang).to.equal('en');
  });

  it('keeps a language that stands inside the link, or around it', async () => {
    const page = await fixture(html`
      <div lang="ar" dir="rtl">
        <kashida-follow-bar>
          <a href="https://bsky.app/profile/a"><bdi lang="en">Bluesky</bdi></a>
          <p lang="fr"><a href="https://a.example/">Chaîne</a></p>
          <a href="https://b.example/">الموقع</a>
        </kashida-follow-bar>
      </div>
    `);
    const bar = page.querySelector('kashida-follow-bar') as FollowBar;
    expect(links(bar).map(({lang}) => lang)).to.deep.equal(['en', 'fr', '']);
    expect(said(links(bar)[0])).to.contain('(يُفتح في نافذة جديدة)');
  });

  it('sets each name in its own direction', async () => {
    const page = await fixture(html`
      <div lang="ar" dir="rtl">
        <kashida-follow-bar>
          <a href="https://a.example/">BBC عربي</a><a href="https://b.example/">@example_ar!</a>
        </kashida-follow-bar>
      </div>
    `);
    const bar = page.querySelector('kashida-follow-bar') as FollowBar;
    expect(boxOf(bar, 'BBC').left).to.be.above(boxOf(bar, 'عربي').left);
    expect(boxOf(bar, '@').left).to.be.below(boxOf(bar, 'example_ar').left);
    expect(boxOf(bar, '!').left).to.be.above(boxOf(bar, 'example_ar').left);
  });

  it('shows the words of an address that it does not know, and its host where there are none', async () => {
    const bar = await fixture<FollowBar>(html`
      <kashida-follow-bar><a href="https://news.example/app">Our app</a><a href="https://a.example/"></a></kashida-follow-bar>
    `);
    expect(seen(bar)).to.contain('Our app').and.to.contain('a.example');
  });

  it('leaves out what may not be followed, and shows nothing where no link is left', async () => {
    const bar = await fixture<FollowBar>(html`
      <kashida-follow-bar><a href="https://x.com/news">X</a></kashida-follow-bar>
    `);
    const bad = [...badInputs('url').filter(({expected}) => expected === 'no-href'), {input: 'mailto:'}];
    expect(bad.length).to.be.above(5);
    for (const {input} of bad) {
      const link = document.createElement('a');
      link.setAttribute('href', input);
      link.textContent = 'Bad';
      bar.append(link);
    }
    await waitUntil(() => bar.querySelectorAll('a').length === bad.length + 1);
    await bar.updateComplete;
    expect(links(bar).map(({href}) => href)).to.deep.equal(['https://x.com/news']);
    bar.querySelector('a')?.remove();
    await waitUntil(() => links(bar).length === 0);
    expect(bar.offsetHeight).to.equal(0);
  });

  it('follows the links while the page changes them', async () => {
    const bar = await fixture<FollowBar>(html`<kashida-follow-bar></kashida-follow-bar>`);
    bar.innerHTML = '<a href="https://t.me/news"></a>';
    await waitUntil(() => names(bar).join() === 'Telegram');
    bar.querySelector('a')?.setAttribute('href', 'https://x.com/news');
    await waitUntil(() => names(bar).join() === 'X');
  });

  it('follows the page’s language while it is read', async () => {
    const page = await fixture(html`
      <div lang="en"><kashida-follow-bar><a href="https://www.youtube.com/@news"></a></kashida-follow-bar></div>
    `);
    const bar = page.querySelector('kashida-follow-bar') as FollowBar;
    expect(said(links(bar)[0])).to.equal('YouTube (opens in a new window)');
    Object.assign(page, {lang: 'ar', dir: 'rtl'});
    await waitUntil(() => said(links(bar)[0]) === 'يوتيوب (يُفتح في نافذة جديدة)');
    expect(links(bar)[0]?.lang).to.equal('ar');
    expect(seen(bar)).to.contain('ابحثوا عنا');
  });

  it('speaks Arabic, from the right, and takes a label of the page', async () => {
    const page = await fixture(html`
      <div lang="ar" dir="rtl">
        <kashida-follow-bar><a href="https://x.com/news"></a><a href="https://facebook.com/news"></a></kashida-follow-bar>
      </div>
    `);
    const bar = page.querySelector('kashida-follow-bar') as FollowBar;
    expect(seen(bar)).to.contain('ابحثوا عنا');
    expect(names(bar)).to.deep.equal(['إكس', 'فيسبوك']);
    const [first, second] = links(bar).map((link) => link.getBoundingClientRect().left);
    expect(boxOf(bar, 'ابحثوا').left).to.be.above(first ?? 0);
    expect(first).to.be.above(second ?? 0);
    bar.label = 'تابعونا';
    await bar.updateComplete;
    expect(within(bar, '[part=label]').textContent).to.equal('تابعونا');
  });

  it('has targets of 44 pixels and is accessible', async () => {
    const bar = await fixture<FollowBar>(html`
      <kashida-follow-bar><a href="https://x.com/news"></a><a href="https://news.example/">News</a></kashida-follow-bar>
    `);
    for (const link of links(bar)) {
      const {width, height} = link.getBoundingClientRect();
      expect(Math.min(width, height)).to.be.at.least(44);
    }
    await expect(bar).to.be.accessible();
  });
});
