import {expect, fixture, html} from '@open-wc/testing';
import {LitElement, type TemplateResult} from 'lit';
import {configuration, configure, readSettings} from '../../src/locale/configuration.js';
import {formatDate, isUpdate, parseDate, type NewsDate} from '../../src/locale/dates.js';
import {LocaleController} from '../../src/locale/locale.js';
import {formatNumber} from '../../src/locale/numbers.js';

// Before anything reads it: a page's settings are read once.
const meta = document.createElement('meta');
meta.name = 'kashida';
meta.content = 'Time-Zone = Asia/Beirut; calendar=persian;relative-time; updated-threshold=30; nonsense; __proto__=1';
document.head.append(meta);

class Dated extends LitElement {
  readonly locale = new LocaleController(this, {});
  protected override render(): TemplateResult {
    return html`${formatDate(read('2025-03-09'), this.locale.tag)}`;
  }
}
customElements.define('test-dated', Dated);

const read = (text: string) => parseDate(text) as NewsDate;

const NONE = {
  timeZone: undefined,
  calendar: undefined,
  numberingSystem: undefined,
  hourCycle: undefined,
  locale: undefined,
  relativeTime: undefined,
  updatedThreshold: undefined,
} as const;

describe('the settings of a page', () => {
  afterEach(() => configure(NONE));

  it('stand in a meta tag, which is read once', () => {
    const expected = {timeZone: 'Asia/Beirut', calendar: 'persian', relativeTime: true, updatedThreshold: 30};
    expect(configuration()).to.deep.equal(expected);
    meta.content = 'time-zone=Europe/Paris';
    expect(configuration()).to.deep.equal(expected);
  });

  it('go before the language’s defaults, and an element’s own settings before them', () => {
    expect(formatDate(read('2025-03-09'), 'fa')).to.match(/^۱۹ اسفند ۱۴۰۳/);
    expect(formatDate(read('2025-03-09'), 'fa', {calendar: 'gregory'})).to.equal('۹ مارس ۲۰۲۵');
    expect(isUpdate(read('2026-11-20T09:00Z'), read('2026-11-20T09:20Z'))).to.equal(false);
  });
});

describe('configure', () => {
  afterEach(() => configure(NONE));

  it('goes before the meta tag, and gives way to it again', () => {
    configure({timeZone: 'America/New_York', calendar: 'gregory'});
    expect(formatDate(read('2026-11-20T23:30Z'), 'ar')).to.contain('18:30');
    configure({timeZone: undefined});
    expect(formatDate(read('2026-11-20T23:30Z'), 'ar'))
      .to.contain('21 نوفمبر')
      .and.to.contain('01:30');
  });

  it('sets the digits of numbers too', () => {
    configure({numberingSystem: 'arab'});
    expect(formatNumber(12, 'ar')).to.equal('١٢');
    expect(formatNumber(12, 'en')).to.equal('١٢');
  });

  it('passes quietly over what cannot be used', () => {
    configure({timeZone: 'Europe/Berlin', calendar: 'gregory', numberingSystem: 'latn', hourCycle: 'h12'});
    const before = configuration();
    configure({
      timeZone: 'Mars/Olympus',
      calendar: 'gregorian',
      numberingSystem: 'roman numerals',
      hourCycle: 'h25' as 'h24',
      locale: 'fa_IR',
      updatedThreshold: NaN,
    });
    configure({timeZone: {} as string, relativeTime: 'sometimes' as unknown as boolean});
    expect(configuration()).to.deep.equal(before);
  });

  it('renders again what is on the page', async () => {
    const element = await fixture<Dated>(html`<test-dated></test-dated>`);
    configure({calendar: 'gregory'});
    await element.updateComplete;
    expect(element.shadowRoot?.textContent).to.equal('March 9, 2025');
    configure({numberingSystem: 'arabext'});
    await element.updateComplete;
    expect(element.shadowRoot?.textContent).to.equal('March ۹, ۲۰۲۵');
  });

  it('gives the language of a page that names none', async () => {
    configure({locale: 'en-GB', calendar: 'gregory'});
    const before = document.documentElement.getAttribute('lang');
    document.documentElement.removeAttribute('lang');
    const element = await fixture<Dated>(html`<test-dated></test-dated>`);
    expect(element.shadowRoot?.textContent).to.equal('9 March 2025');
    if (before !== null) document.documentElement.lang = before;
  });
});

describe('readSettings', () => {
  it('takes attributes as strings, and one or two calendars', () => {
    expect(readSettings({calendar: ' gregory  persian', relativeTime: '', updatedThreshold: '5'})).to.deep.equal({
      calendar: 'gregory persian',
      relativeTime: true,
      updatedThreshold: 5,
    });
    expect(readSettings({calendar: 'stardate persian', relativeTime: 'false'})).to.deep.equal({
      calendar: 'persian',
      relativeTime: false,
    });
    expect(readSettings({calendar: null, timeZone: ['UTC'], hourCycle: ''})).to.deep.equal({});
  });
});
