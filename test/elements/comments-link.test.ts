import {expect, fixture, html, waitUntil} from '@open-wc/testing';
import type {CommentsLink} from '../../src/elements/comments-link.js';
import '../../src/define/comments-link.js';
import '../../src/locale/messages/ar.js';
import {badInputs} from '../support/bad-inputs.js';
import {allWithin, seen, within} from '../support/elements.js';
import {boxOf} from '../support/geometry.js';

const inArabic = async (count: string): Promise<CommentsLink> => {
  const page = await fixture(html`
    <div lang="ar" dir="rtl"><kashida-comments-link href="#comments" count=${count}></kashida-comments-link></div>
  `);
  return page.querySelector('kashida-comments-link') as CommentsLink;
};

describe('kashida-comments-link', () => {
  it('is a link with the number of comments', async () => {
    const element = await fixture<CommentsLink>(html`
      <kashida-comments-link href="/story#comments" count="1"></kashida-comments-link>
    `);
    const link = within<HTMLAnchorElement>(element, 'a');
    expect(link.href).to.equal(`${location.origin}/story#comments`);
    expect(seen(link)).to.equal('Conversation 1 comment');
    element.count = 1234;
    await element.updateComplete;
    expect(seen(link)).to.equal('Conversation 1,234 comments');
  });

  for (const [count, text] of Object.entries({
    0: 'لا تعليقات',
    1: 'تعليق واحد',
    2: 'تعليقان',
    3: '3 تعليقات',
    11: '11 تعليقًا',
    100: '100 تعليق',
    103: '103 تعليقات',
  })) {
    it(`says ${text} for ${count} in Arabic`, async () => {
      expect(seen(await inArabic(count))).to.equal(`محادثة ${text}`);
    });
  }

  it('keeps the space of a number that is not known, and says no zero until it is known', async () => {
    const element = await fixture<CommentsLink>(html`<kashida-comments-link href="#c"></kashida-comments-link>`);
    const width = () => within(element, 'a').getBoundingClientRect().width;
    const before = width();
    for (const unknown of ['', 'many', '-1', '1.5', 'NaN']) {
      element.setAttribute('count', unknown);
      await element.updateComplete;
      expect(seen(element), unknown).to.equal('Conversation');
    }
    for (const [count, text] of Object.entries({0: '0 comments', 1: '1 comment', 8888: '8,888 comments'})) {
      element.count = count;
      await element.updateComplete;
      expect(seen(element)).to.equal(`Conversation ${text}`);
      expect(width()).to.equal(before);
    }
  });

  it('moves nothing when the number comes, in Arabic too', async () => {
    const element = await inArabic('');
    const after = document.createElement('span');
    after.textContent = 'x';
    element.after(after);
    const places = () => [boxOf(element, 'محادثة'), after.getBoundingClientRect()].map(({left, top}) => [left, top]);
    const before = places();
    for (const count of ['0', '1', '2', '3', '11', '100', '8803', '8888']) {
      element.setAttribute('count', count);
      await element.updateComplete;
      expect(places(), count).to.deep.equal(before);
    }
  });

  it('takes no more space than its number where that is known from the start', async () => {
    const element = await inArabic('1');
    expect(allWithin(element, '.space')).to.deep.equal([]);
  });

  it('shows no number that is none', async () => {
    for (const count of ['9'.repeat(400), '1e3', '0x1', '٣', '3 comments', ' ']) {
      const element = await inArabic(count);
      expect(seen(element), count).to.equal('محادثة');
    }
  });

  it('follows the page’s language while it is read', async () => {
    const element = await inArabic('2');
    expect(seen(element)).to.equal('محادثة تعليقان');
    Object.assign(element.parentElement as HTMLElement, {lang: 'en', dir: 'ltr'});
    await waitUntil(() => seen(element) === 'Conversation 2 comments');
    expect(boxOf(element, 'Conversation').left).to.be.below(boxOf(element, '2').left);
  });

  it('links to a part of the page whatever address the page has since', async () => {
    const element = await fixture<CommentsLink>(
      html`<kashida-comments-link href="#c" count="1"></kashida-comments-link>`,
    );
    const before = location.href;
    history.replaceState(null, '', '/elsewhere');
    const {href} = within<HTMLAnchorElement>(element, 'a');
    history.replaceState(null, '', before);
    expect(href).to.equal(`${location.origin}/elsewhere#c`);
  });

  it('takes the address of the slotted link, which readers without script have', async () => {
    const element = await fixture<CommentsLink>(html`
      <kashida-comments-link><a href="/story#comments">Comments</a></kashida-comments-link>
    `);
    expect(within<HTMLAnchorElement>(element, 'a').href).to.equal(`${location.origin}/story#comments`);
    expect(seen(element)).to.equal('Conversation');
    element.querySelector('a')?.setAttribute('href', '/changed');
    await waitUntil(() => within<HTMLAnchorElement>(element, 'a').href.endsWith('/changed'));
    element.innerHTML = '<a href="/other">Comments</a>';
    await waitUntil(() => within<HTMLAnchorElement>(element, 'a').href.endsWith('/other'));
  });

  it('is text without a link where there is no address that may be followed', async () => {
    const element = await fixture<CommentsLink>(html`<kashida-comments-link count="3"></kashida-comments-link>`);
    const bad = badInputs('url').filter(({expected}) => expected === 'no-href');
    expect(bad.length).to.be.above(5);
    for (const {input} of bad) {
      element.href = input;
      await element.updateComplete;
      expect(allWithin(element, 'a'), input).to.deep.equal([]);
      expect(seen(element)).to.equal('Conversation 3 comments');
    }
  });

  it('has a target of 44 pixels', async () => {
    expect(within(await inArabic('3'), 'a').getBoundingClientRect().height).to.be.at.least(44);
  });

  it('is accessible, named by what is seen', async () => {
    await expect(await inArabic('3')).to.be.accessible();
  });
});
