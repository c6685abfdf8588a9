import {expect, fixture, html, waitUntil} from '@open-wc/testing';
import type {FollowBar} from '../../src/elements/follow-bar.js';
import '../../src/define/follow-bar.js';
import '../../src/locale/messages/ar.js';
import {allWithin, seen, within} from '../support/elements.js';
import {boxOf} from '../support/geometry.js';

const links = (bar: FollowBar) => allWithin<HTMLAnchorElement>(bar, '[part=link]');
const names = (bar: FollowBar) => links(bar).map((link) => link.querySelector('bdi')?.textContent);

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
    await waitUntil(() => links(bar).every((link) => link.querySelector('svg')));
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
  });

  it('shows the words of an address that it does not know, and its host where there are none', async () => {
    const bar = await fixture<FollowBar>(html`
      <kashida-follow-bar><a href="https://news.example/app">Our app</a><a href="https://a.example/"></a></kashida-follow-bar>
    `);
    expect(seen(bar)).to.contain('Our app').and.to.contain('a.example');
  });

  it('leaves out what may not be followed', async () => {
    const bar = await fixture<FollowBar>(html`
      <kashida-follow-bar><a href="javascript:alert(1)">X</a><a href="https://x.com/news"></a></kashida-follow-bar>
    `);
    expect(links(bar).length).to.equal(1);
  });

  it('follows the links while the page changes them', async () => {
    const bar = await fixture<FollowBar>(html`<kashida-follow-bar></kashida-follow-bar>`);
    bar.innerHTML = '<a href="https://t.me/news"></a>';
    await waitUntil(() => names(bar).join() === 'Telegram');
    bar.querySelector('a')?.setAttribute('href', 'https://x.com/news');
    await waitUntil(() => names(bar).join() === 'X');
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
