import {aTimeout, expect, fixture, html, waitUntil} from '@open-wc/testing';
import {LitElement, type TemplateResult} from 'lit';
import {figureWords, railWords} from '../../src/locale/english.js';
import {configure} from '../../src/locale/configuration.js';
import {LocaleController, refreshLocale} from '../../src/locale/locale.js';
import {registerMessages, type Messages} from '../../src/locale/messages.js';
import '../../src/locale/messages/ar.js';

class Speaking extends LitElement {
  static override properties = {messages: {attribute: false}};
  declare messages: Partial<Messages> | null | undefined;
  readonly locale = new LocaleController(this, figureWords);
  rendered = 0;

  protected override render(): TemplateResult {
    this.rendered++;
    return html`${this.locale.words.close}`;
  }

  get said(): string {
    return this.shadowRoot?.textContent ?? '';
  }
}
customElements.define('test-speaking', Speaking);

const speaking = (root: ParentNode) => root.querySelector('test-speaking') as Speaking;

describe('LocaleController', () => {
  it('takes the nearest lang and the computed direction', async () => {
    const page = await fixture(html`<div lang="ar" dir="rtl"><p lang="en"><test-speaking></test-speaking></p></div>`);
    const {locale} = speaking(page);
    expect([locale.lang, locale.dir]).to.deep.equal(['en', 'rtl']);
  });

  it('finds the lang of a host through shadow roots', async () => {
    const host = await fixture(html`<div lang="ar" dir="rtl"></div>`);
    const root = host.attachShadow({mode: 'closed'});
    root.append(document.createElement('test-speaking'));
    await speaking(root).updateComplete;
    expect(speaking(root).said).to.equal('إغلاق');
    expect(speaking(root).locale.dir).to.equal('rtl');
  });

  it('follows a live switch of language, wherever above it stands', async () => {
    const page = await fixture<HTMLElement>(html`<div lang="en"><div><test-speaking></test-speaking></div></div>`);
    const element = speaking(page);
    page.lang = 'ar-EG';
    await waitUntil(() => element.said === 'إغلاق');
    page.removeAttribute('lang');
    await waitUntil(() => element.said === 'Close');
  });

  it('follows a live switch of direction', async () => {
    const page = await fixture<HTMLElement>(html`<div><test-speaking></test-speaking></div>`);
    page.dir = 'rtl';
    await waitUntil(() => speaking(page).locale.dir === 'rtl');
  });

  it('follows a direction that is set inside a component around it, through the slot', async () => {
    const page = await fixture<HTMLElement>(html`<div><test-speaking></test-speaking></div>`);
    const root = page.attachShadow({mode: 'open'});
    const frame = document.createElement('section');
    frame.append(document.createElement('slot'));
    root.append(frame);
    refreshLocale();
    frame.dir = 'rtl';
    await waitUntil(() => speaking(page).locale.dir === 'rtl');
  });

  it('stands as the component around it does, before that has a slot for it', async () => {
    const page = await fixture(html`<div dir="rtl"><div><test-speaking></test-speaking></div></div>`);
    const component = page.firstElementChild!;
    component.attachShadow({mode: 'open'});
    const element = speaking(page);
    refreshLocale();
    expect(element.locale.dir).to.equal('rtl');
  });

  it('reads a change that stands in a style sheet only when it is asked to', async () => {
    const page = await fixture<HTMLElement>(html`<div><test-speaking></test-speaking></div>`);
    page.style.direction = 'rtl';
    refreshLocale();
    expect(speaking(page).locale.dir).to.equal('rtl');
  });

  it('reads again when the element is moved', async () => {
    const page = await fixture(html`<div><p lang="ar"><test-speaking></test-speaking></p><p lang="en"></p></div>`);
    const element = speaking(page);
    page.lastElementChild?.append(element);
    await element.updateComplete;
    expect(element.said).to.equal('Close');
  });

  it('keeps a lang that is empty unknown, and speaks English', async () => {
    const page = await fixture(html`<div lang="ar"><p lang=""><test-speaking></test-speaking></p></div>`);
    expect(speaking(page).locale.lang).to.equal('');
    expect(speaking(page).said).to.equal('Close');
  });

  it('writes dates and words in English where the language has no words', async () => {
    const page = await fixture(html`<div lang="tlh"><test-speaking></test-speaking></div>`);
    expect(speaking(page).locale.tag).to.equal('en');
    const arabic = await fixture(html`<div lang="ar-LB"><test-speaking></test-speaking></div>`);
    expect(speaking(arabic).locale.tag).to.equal('ar-LB');
  });

  it('writes dates and words in the configured language where its own is not known', async () => {
    configure({locale: 'ar-LB'});
    const page = await fixture(html`<div lang="sr-Latn"><test-speaking></test-speaking></div>`);
    expect(speaking(page).locale.tag).to.equal('ar-LB');
    expect(speaking(page).said).to.equal('إغلاق');
    configure({locale: undefined});
    await waitUntil(() => speaking(page).said === 'Close');
    expect(speaking(page).locale.tag).to.equal('en');
  });

  it('takes words that the page registers later', async () => {
    const page = await fixture(html`<div lang="en"><test-speaking></test-speaking></div>`);
    registerMessages('en', {close: 'Shut'});
    await waitUntil(() => speaking(page).said === 'Shut');
    registerMessages('en', {close: figureWords.close});
  });

  describe('with words that the page has put into one element', () => {
    const two = () => fixture(html`<div lang="ar"><test-speaking></test-speaking></div>`);

    it('says them there and nowhere else, and the language’s own again without them', async () => {
      const page = await two();
      const [element, other] = [
        page.firstElementChild as Speaking,
        await fixture<Speaking>(html`<test-speaking></test-speaking>`),
      ];
      element.messages = {close: 'أغلق'};
      await element.updateComplete;
      expect([element.said, other.said]).to.deep.equal(['أغلق', 'Close']);
      element.messages = null;
      await element.updateComplete;
      expect(element.said).to.equal('إغلاق');
    });

    it('keeps them, and the other words of the language, when the language changes', async () => {
      const page = await two();
      const element = page.firstElementChild as Speaking;
      element.messages = {close: '✕'};
      await element.updateComplete;
      page.setAttribute('lang', 'en');
      await waitUntil(() => element.locale.words.lang === 'en');
      expect([element.said, element.locale.words.enlarge]).to.deep.equal(['✕', figureWords.enlarge]);
    });

    it('takes none that is of another kind, or that would make another language of it', async () => {
      const [element] = (await two()).children as unknown as [Speaking];
      const hostile = {
        close: 7,
        lang: 'not a tag',
        data: {},
        comments: 'many',
        readingTime: {one: 'a minute'},
        enlarge: 'كبّر',
      };
      element.messages = hostile as unknown as Partial<Messages>;
      await element.updateComplete;
      const {close, comments, enlarge, lang, readingTime} = element.locale.words as Messages;
      expect([close, enlarge, lang, typeof comments, readingTime.other.includes('{n}')]).to.deep.equal([
        'إغلاق',
        'كبّر',
        'ar',
        'object',
        true,
      ]);
      for (const value of [NaN, 'text', [1], new Proxy({}, {ownKeys: () => ['close']})]) {
        element.messages = value as unknown as Partial<Messages>;
        await element.updateComplete;
        expect(element.said).to.equal('إغلاق');
      }
    });

    it('says them from its first render on', async () => {
      const element = document.createElement('test-speaking') as Speaking;
      element.messages = {close: 'Shut'};
      document.body.append(element);
      await element.updateComplete;
      expect([element.said, element.rendered]).to.deep.equal(['Shut', 1]);
      element.remove();
    });
  });

  it('has the English words of a part that comes later, beside those that a page has replaced', async () => {
    const page = await fixture(html`<div lang="en"><test-speaking></test-speaking></div>`);
    registerMessages('en', {close: 'Shut'});
    const {words} = speaking(page).locale.with(railWords);
    expect([words.close, words.next]).to.deep.equal(['Shut', railWords.next]);
    registerMessages('en', {close: figureWords.close});
  });

  it('watches what stands above many elements once, when they come together', async () => {
    const page = await fixture<HTMLElement>(html`<div lang="ar"></div>`);
    const {observe} = MutationObserver.prototype;
    let above = 0;
    MutationObserver.prototype.observe = function (node, options) {
      if (node === page) above++;
      observe.call(this, node, options);
    };
    page.innerHTML = '<test-speaking></test-speaking>'.repeat(20);
    await speaking(page).updateComplete;
    MutationObserver.prototype.observe = observe;
    expect(above).to.equal(1);
    expect(Array.from(page.children, (element) => (element as Speaking).said)).to.deep.equal(Array(20).fill('إغلاق'));
  });

  it('renders nothing anew for changes that are none of its business', async () => {
    const page = await fixture<HTMLElement>(html`<div lang="en"><test-speaking></test-speaking></div>`);
    const {rendered} = speaking(page);
    page.className = 'other';
    page.lang = 'en';
    await aTimeout(20);
    expect(speaking(page).rendered).to.equal(rendered);
  });
});
