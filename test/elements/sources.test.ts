import {expect, fixture, html} from '@open-wc/testing';
import type {Sources} from '../../src/elements/sources.js';
import '../../src/define/sources.js';
import '../../src/locale/messages/ar.js';
import {allWithin, seen} from '../support/elements.js';
import {boxesOf, boxOf} from '../support/geometry.js';

const inArabic = async (names: string): Promise<Sources> => {
  const page = await fixture(html`<div lang="ar" dir="rtl"><kashida-sources names=${names}></kashida-sources></div>`);
  return page.querySelector('kashida-sources') as Sources;
};

describe('kashida-sources', () => {
  it('names the sources after the language’s words for them', async () => {
    expect(seen(await inArabic('AFP; Reuters'))).to.equal('المصادر الإضافية • AFP • Reuters');
    const element = await fixture<Sources>(html`<kashida-sources names=" AFP ;; "></kashida-sources>`);
    expect(seen(element)).to.equal('Additional sources • AFP');
    expect(allWithin(element, 'li').length).to.equal(1);
  });

  it('has them read from the right in Arabic: words, AFP, Reuters', async () => {
    const element = await inArabic('AFP; Reuters');
    const [words, afp, reuters] = ['المصادر', 'AFP', 'Reuters'].map((text) => boxOf(element, text));
    expect(words?.left).to.be.above(afp?.right ?? NaN);
    expect(afp?.left).to.be.above(reuters?.right ?? NaN);
  });

  it('keeps the marks of a name at the name', async () => {
    const element = await inArabic('AFP (Paris); أ ف ب');
    expect(boxOf(element, ')').left).to.be.above(boxOf(element, 'Paris').left);
    expect(boxOf(element, 'أ ف ب').right).to.be.below(boxOf(element, 'AFP').left);
  });

  it('breaks a name that is wider than its place, and leaves no mark alone before it', async () => {
    const element = await fixture<Sources>(html`
      <kashida-sources names="${'Counterrevolutionaries'.repeat(3)}; AFP" style="inline-size: 200px"></kashida-sources>
    `);
    const {right} = element.getBoundingClientRect();
    for (const line of boxesOf(element, 'Counter')) expect(line.right).to.be.at.most(right + 0.5);
    expect(boxOf(element, '•').bottom).to.be.above(boxesOf(element, 'Counter')[0]!.top);
    expect(boxOf(element, '•').top).to.be.below(boxesOf(element, 'Counter')[0]!.bottom);
    expect(boxOf(element, '•').right).to.be.below(boxesOf(element, 'Counter')[0]!.left);
  });

  it('takes slotted links, which readers without script have', async () => {
    const element = await fixture<Sources>(html`
      <kashida-sources>
        <a href="https://afp.example/" lang="fr">Agence</a>, <a href="javascript:alert(1)">Reuters</a>
      </kashida-sources>
    `);
    expect(seen(element)).to.equal('Additional sources • Agence • Reuters');
    const links = allWithin<HTMLAnchorElement>(element, 'a');
    expect(links.map(({href, lang}) => [href, lang])).to.deep.equal([['https://afp.example/', 'fr']]);
  });

  it('may have words of the page’s own', async () => {
    const element = await inArabic('AFP');
    element.label = 'Sources:';
    await element.updateComplete;
    expect(seen(element)).to.equal('Sources: • AFP');
  });

  it('shows what is slotted where it knows no source, and nothing where that is nothing', async () => {
    expect(seen(await fixture(html`<kashida-sources>Agencies</kashida-sources>`))).to.equal('Agencies');
    expect((await fixture(html`<kashida-sources></kashida-sources>`)).getBoundingClientRect().height).to.equal(0);
  });

  it('is accessible', async () => {
    await expect(await inArabic('AFP; Reuters')).to.be.accessible();
  });
});
