import {expect, fixture, html, waitUntil} from '@open-wc/testing';
import type {Byline} from '../../src/elements/byline.js';
import '../../src/define/byline.js';
import '../../src/locale/messages/ar.js';
import {badInputs} from '../support/bad-inputs.js';
import {allWithin, seen, within} from '../support/elements.js';
import {boxesOf, boxOf} from '../support/geometry.js';

const inArabic = async (author: string): Promise<Byline> => {
  const page = await fixture(html`<div lang="ar" dir="rtl"><kashida-byline author=${author}></kashida-byline></div>`);
  return page.querySelector('kashida-byline') as Byline;
};

describe('kashida-byline', () => {
  it('joins its authors as the language does', async () => {
    const element = await fixture<Byline>(html`<kashida-byline author="Rima Haddad; John Smith;"></kashida-byline>`);
    expect(seen(element)).to.equal('By Rima Haddad and John Smith');
    expect(seen(await inArabic('ريما حداد; John Smith'))).to.equal('بقلم: ريما حداد وJohn Smith');
  });

  it('links each author and shows their portraits where attributes give the addresses, in the order of the names', async () => {
    const element = await fixture<Byline>(html`
      <kashida-byline
        author="Rima Haddad; John Smith; Jane Doe"
        author-href="/rima;; /jane"
        author-image=";/fixtures/picture.svg"
      ></kashida-byline>
    `);
    expect(seen(element)).to.equal('By Rima Haddad, John Smith, and Jane Doe');
    const links = allWithin<HTMLAnchorElement>(element, 'a').map((link) => [seen(link), link.pathname]);
    expect(links).to.deep.equal([
      ['Rima Haddad', '/rima'],
      ['Jane Doe', '/jane'],
    ]);
    const [portrait, ...others] = allWithin<HTMLImageElement>(element, '[part=portrait]').map(({src}) => src);
    expect([portrait, others.length]).to.deep.equal([`${location.origin}/fixtures/picture.svg`, 0]);
  });

  it('has the first of two Latin names read first in Arabic', async () => {
    const element = await inArabic('John Smith; Jane Doe');
    const [by, john, jane] = ['بقلم', 'John Smith', 'Jane Doe'].map((text) => boxOf(element, text));
    expect(by?.left).to.be.at.least(john?.right ?? NaN);
    expect(john?.left).to.be.above(jane?.right ?? NaN);
  });

  it('says place and agency, each in its own direction', async () => {
    const element = await inArabic('ريما حداد');
    Object.assign(element, {location: 'Paris (Île-de-France)', agency: 'AFP'});
    await element.updateComplete;
    expect(allWithin(element, '.meta > *').map(seen)).to.deep.equal([
      'بقلم: ريما حداد',
      'Paris (Île-de-France)',
      'AFP',
    ]);
    expect(boxOf(element, '(').left).to.be.below(boxOf(element, 'France').left);
    expect(boxOf(element, ')').left).to.be.above(boxOf(element, 'France').left);
    expect(boxOf(element, 'AFP').right).to.be.below(boxOf(element, 'Paris').left);
  });

  it('takes the slotted links, which readers without script have, with the portraits in them', async () => {
    const element = await fixture<Byline>(html`
      <kashida-byline
        ><a href="/rima"><img src="/fixtures/picture.svg" alt="" />Rima Haddad</a>, <a href="/john">John Smith</a></kashida-byline
      >
    `);
    expect(seen(element)).to.equal('By Rima Haddad and John Smith');
    expect(allWithin<HTMLAnchorElement>(element, 'a').map(({pathname}) => pathname)).to.deep.equal(['/rima', '/john']);
    expect(within<HTMLImageElement>(element, '[part=portrait]').src).to.equal(
      `${location.origin}/fixtures/picture.svg`,
    );
    element.querySelector('a')?.setAttribute('href', '/other');
    await waitUntil(() => within<HTMLAnchorElement>(element, 'a').pathname === '/other');
  });

  it('takes authors as schema.org has them, and leaves out what it cannot use', async () => {
    const element = await fixture<Byline>(html`<kashida-byline></kashida-byline>`);
    element.author = [{'@type': 'Person', name: 'Rima', url: 'https://news.example/rima'}, {name: ['x']}, null, 'John'];
    await element.updateComplete;
    expect(seen(element)).to.equal('By Rima and John');
    for (const {input} of badInputs('url').filter(({expected}) => expected === 'no-href')) {
      element.author = [{name: 'Rima', url: input, image: input}];
      await element.updateComplete;
      expect(allWithin(element, 'a, img'), input).to.deep.equal([]);
    }
  });

  it('hides a portrait that does not come', async () => {
    const element = await fixture<Byline>(html`<kashida-byline></kashida-byline>`);
    element.author = {name: 'Rima', image: '/fault/404'};
    await element.updateComplete;
    const portrait = within(element, '[part=portrait]');
    portrait.scrollIntoView();
    await waitUntil(() => portrait.hidden);
  });

  it('stands its text beside a portrait, and breaks a name that is wider than its place', async () => {
    const element = await fixture<Byline>(html`<kashida-byline style="inline-size: 200px"></kashida-byline>`);
    element.author = [{name: 'Counterrevolutionaries'.repeat(3), image: '/fixtures/picture.svg'}, 'Mona Saleh'];
    element.agency = 'Counterrevolutionaries'.repeat(3);
    await element.updateComplete;
    const {right} = element.getBoundingClientRect();
    const portrait = within(element, '[part=portrait]').getBoundingClientRect();
    expect(boxOf(element, 'By').left).to.be.at.least(portrait.right);
    for (const line of boxesOf(element, 'Counter')) expect(line.right).to.be.at.most(right + 0.5);
  });

  it('shows what is slotted where it knows no author', async () => {
    const element = await fixture<Byline>(html`<kashida-byline>By our own correspondent</kashida-byline>`);
    expect(seen(element)).to.equal('By our own correspondent');
  });

  it('is accessible', async () => {
    await expect(await inArabic('ريما حداد; John Smith')).to.be.accessible();
  });
});
