import {expect, fixture, html, waitUntil} from '@open-wc/testing';
import type {CommentsLink} from '../../src/elements/comments-link.js';
import '../../src/define/comments-link.js';
import '../../src/locale/messages/ar.js';
import {allWithin, seen, within} from '../support/elements.js';

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
    element.count = 0;
    await element.updateComplete;
    expect(seen(element)).to.equal('Conversation 0 comments');
    expect(width()).to.equal(before);
  });

  it('takes the address of the slotted link, which readers without script have', async () => {
    const element = await fixture<CommentsLink>(html`
      <kashida-comments-link><a href="/story#comments">Comments</a></kashida-comments-link>
    `);
    expect(within<HTMLAnchorElement>(element, 'a').href).to.equal(`${location.origin}/story#comments`);
    expect(seen(element)).to.equal('Conversation');
    element.innerHTML = '<a href="/other">Comments</a>';
    await waitUntil(() => within<HTMLAnchorElement>(element, 'a').href.endsWith('/other'));
  });

  it('is text without a link where there is no address that may be followed', async () => {
    const element = await fixture<CommentsLink>(html`
      <kashida-comments-link href="javascript:alert(1)" count="3"></kashida-comments-link>
    `);
    expect(allWithin(element, 'a')).to.deep.equal([]);
    expect(seen(element)).to.equal('Conversation 3 comments');
  });

  it('is accessible, named by what is seen', async () => {
    await expect(await inArabic('3')).to.be.accessible();
  });
});
