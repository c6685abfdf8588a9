import {expect, fixture, html, waitUntil} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {Figure} from '../../src/elements/figure.js';
import '../../src/define/figure.js';
import '../../src/locale/messages/ar.js';
import {allWithin, press, seen, within} from '../support/elements.js';
import {boxOf} from '../support/geometry.js';
import {resizeTo} from '../support/viewport.js';

const inArabic = async (): Promise<Figure> => {
  const page = await fixture(html`
    <div lang="ar" dir="rtl">
      <kashida-figure caption="مرفأ المدينة عند الفجر." credit="Copyright Name/Agency." credit-lang="en" zoom>
        <img src="/fixtures/picture.svg" alt="مرفأ" width="300" height="200" />
      </kashida-figure>
    </div>
  `);
  return page.querySelector('kashida-figure') as Figure;
};

const dialogOf = (element: Element) => allWithin<HTMLDialogElement>(element, 'dialog')[0];

const openIn = async (element: Element): Promise<HTMLDialogElement> => {
  within(element, '[part=zoom]').click();
  await waitUntil(() => dialogOf(element)?.open);
  return dialogOf(element) as HTMLDialogElement;
};

const isClosed = (element: Element) => waitUntil(() => !dialogOf(element));

describe('kashida-figure', () => {
  it('shows the page’s own picture, then its caption and its credit', async () => {
    const element = await inArabic();
    expect(seen(within(element, 'figcaption'))).to.equal('مرفأ المدينة عند الفجر. Copyright Name/Agency.');
    expect(boxOf(element, 'مرفأ').top).to.be.above(
      (element.querySelector('img') as Element).getBoundingClientRect().bottom - 1,
    );
  });

  it('keeps the full stop of a Latin credit behind its last word, in its own language', async () => {
    const element = await inArabic();
    const [caption, copyright, agency] = ['مرفأ', 'Copyright', 'Agency'].map((text) => boxOf(element, text));
    expect(within(element, '[part=credit]').lang).to.equal('en');
    expect(caption?.left).to.be.above(copyright?.right ?? NaN);
    expect(copyright?.right).to.be.below(agency?.left ?? NaN);
    const stop = within(element, '[part=credit]').getBoundingClientRect().right;
    expect(stop).to.be.above(agency?.right ?? NaN);
    element.creditLang = null;
    await element.updateComplete;
    expect(within(element, '[part=credit]').dir).to.equal('ltr');
  });

  it('takes caption and credit from slots', async () => {
    const element = await fixture<Figure>(html`
      <kashida-figure caption="one" credit="two">
        <video></video>
        <span slot="caption">A <b>harbour</b>.</span>
        <span slot="credit">صورة: وكالة.</span>
      </kashida-figure>
    `);
    expect(seen(within(element, 'figcaption'))).to.equal('A harbour. صورة: وكالة.');
    expect(within(element, '[part=credit]').dir).to.equal('rtl');
    expect(allWithin(element, '[part=zoom]')).to.deep.equal([]);
  });

  it('has no caption where there are no words for one, and no button where none is asked for', async () => {
    const element = await fixture<Figure>(
      html`<kashida-figure><img src="/fixtures/picture.svg" alt="" /></kashida-figure>`,
    );
    expect(within(element, 'figcaption').hidden).to.equal(true);
    expect(allWithin(element, 'button')).to.deep.equal([]);
  });

  it('enlarges the picture in a dialog whose button speaks the page’s language', async () => {
    const element = await inArabic();
    expect(within(element, '[part=zoom]').title).to.equal('تكبير الصورة');
    const dialog = await openIn(element);
    const large = dialog.querySelector('img') as HTMLImageElement;
    expect([large.src, large.alt]).to.deep.equal([`${location.origin}/fixtures/picture.svg`, 'مرفأ']);
    expect(seen(within(element, '[part=close]'))).to.equal('إغلاق');
    within(element, '[part=close]').click();
    await isClosed(element);
  });

  it('has its button over the picture, also over one that is narrower than its place', async () => {
    for (const dir of ['ltr', 'rtl']) {
      const element = await fixture<Figure>(html`
        <kashida-figure dir=${dir} zoom style="inline-size: 600px">
          <img src="/fixtures/picture.svg" alt="" width="120" height="80" />
        </kashida-figure>
      `);
      await waitUntil(() => allWithin(element, '[part=zoom]').length);
      const button = within(element, '[part=zoom]').getBoundingClientRect();
      const picture = (element.querySelector('img') as Element).getBoundingClientRect();
      expect(button.left, dir).to.be.at.least(picture.left);
      expect(button.right, dir).to.be.at.most(picture.right);
      expect(button.bottom, dir).to.be.at.most(picture.bottom);
    }
  });

  it('enlarges the picture to the width of a telephone’s window, and scrolls nothing', async () => {
    await resizeTo(500);
    const element = await fixture<Figure>(html`
      <kashida-figure zoom><img src="/fault/picture?width=1600&height=900" alt="" width="1600" height="900" /></kashida-figure>
    `);
    await waitUntil(() => allWithin(element, '[part=zoom]').length);
    const dialog = await openIn(element);
    const large = dialog.querySelector('img') as HTMLImageElement;
    await waitUntil(() => large.complete && large.naturalWidth);
    expect(large.getBoundingClientRect().width).to.be.closeTo(500, 1);
    expect(dialog.scrollHeight).to.be.at.most(dialog.clientHeight);
    await resizeTo(800);
  });

  it('closes by Esc, and gives the focus back', async () => {
    const element = await inArabic();
    within(element, '[part=zoom]').focus();
    await openIn(element);
    await sendKeys({press: 'Escape'});
    await isClosed(element);
    expect(element.shadowRoot?.activeElement?.getAttribute('part')).to.equal('zoom');
  });

  it('closes by a press beside the picture, not on it', async () => {
    const element = await inArabic();
    const dialog = await openIn(element);
    const picture = dialog.querySelector('img') as HTMLElement;
    press(picture, picture);
    press(picture, dialog);
    expect(dialog.open).to.equal(true);
    press(dialog, dialog);
    await isClosed(element);
  });

  it('is closed when it leaves the page and comes back', async () => {
    const element = await inArabic();
    await openIn(element);
    const page = element.parentElement as HTMLElement;
    element.remove();
    page.append(element);
    await element.updateComplete;
    await isClosed(element);
    await openIn(element);
    within(element, '[part=close]').click();
    await isClosed(element);
  });

  it('is accessible, with the dialog too', async () => {
    const element = await inArabic();
    await expect(element).to.be.accessible();
    await openIn(element);
    await expect(element).to.be.accessible();
  });
});
