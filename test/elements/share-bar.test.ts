import {aTimeout, expect, fixture, html, waitUntil} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {ShareBar} from '../../src/elements/share-bar.js';
import '../../src/define/share-bar.js';
import '../../src/locale/messages/ar.js';
import {allWithin, listen, next, seen, within} from '../support/elements.js';
import {boxOf} from '../support/geometry.js';

const PAGE = 'https://news.example/story';

const bar = (...attributes: string[]): Promise<ShareBar> => {
  const element = document.createElement('kashida-share-bar');
  element.url = PAGE;
  element.headline = 'The lighthouse';
  for (const attribute of attributes) element.setAttribute(...(attribute.split('=') as [string, string]));
  return fixture<ShareBar>(element as unknown as ReturnType<typeof html>);
};

const network = (element: ShareBar, id: string) => within<HTMLAnchorElement>(element, `a[data-network="${id}"]`);
const ids = (element: ShareBar) => allWithin(element, '.bar a[data-network]').map(({dataset}) => dataset.network);

/** Replaces a function of the browser until the test is over. */
const replaced: (() => void)[] = [];
function replace(name: 'clipboard' | 'share' | 'canShare', value: unknown) {
  Object.defineProperty(navigator, name, {configurable: true, value});
  replaced.push(() => Reflect.deleteProperty(navigator, name));
}

describe('kashida-share-bar', () => {
  beforeEach(() => {
    replace('canShare', undefined);
    replace('share', undefined);
  });

  afterEach(() => {
    for (const restore of replaced.splice(0)) restore();
  });

  describe('its networks', () => {
    it('are X, Facebook, WhatsApp, Telegram and mail, in that order', async () => {
      expect(ids(await bar())).to.deep.equal(['x', 'facebook', 'whatsapp', 'telegram', 'email']);
    });

    it('are plain links that open in a new window, mail a plain mailto link', async () => {
      const element = await bar();
      for (const link of allWithin<HTMLAnchorElement>(element, 'a[data-network]:not([data-network=email])')) {
        expect([link.target, link.rel, link.protocol]).to.deep.equal(['_blank', 'noopener', 'https:']);
      }
      expect(network(element, 'telegram').href).to.equal(
        'https://t.me/share/url?url=https%3A%2F%2Fnews.example%2Fstory&text=The%20lighthouse',
      );
      const mail = network(element, 'email');
      expect(mail.href).to.match(/^mailto:\?subject=The%20lighthouse&body=/);
      expect(mail.hasAttribute('target')).to.equal(false);
    });

    it('are those that the page lists, each once; unknown names are left out', async () => {
      const element = await bar('networks=telegram, x telegram constructor __proto__ pocket');
      expect(ids(element)).to.deep.equal(['telegram', 'x']);
      element.networks = 'email';
      await element.updateComplete;
      expect(ids(element)).to.deep.equal(['email']);
    });

    it('are fetched where they are not at hand, with their place kept', async () => {
      const element = await bar('networks=x linkedin');
      expect(allWithin(element, 'li.network').length + ids(element).length).to.equal(2);
      await waitUntil(() => ids(element).length === 2);
      expect(network(element, 'linkedin').href).to.contain('https%3A%2F%2Fnews.example%2Fstory');
    });

    it('can be the page’s own', async () => {
      const constructor = customElements.get('kashida-share-bar') as typeof ShareBar;
      constructor.networks.set('own', {name: 'Own', href: 'https://own.example/?u={url}&t={headline}'});
      const element = await bar('networks=own');
      expect(network(element, 'own').href).to.equal(
        'https://own.example/?u=https%3A%2F%2Fnews.example%2Fstory&t=The%20lighthouse',
      );
      constructor.networks.delete('own');
    });

    it('have names that say what they do and that a window opens', async () => {
      const element = await bar();
      expect(network(element, 'facebook').textContent?.replace(/\s+/g, ' ').trim()).to.equal(
        'Share on Facebook (opens in a new window)',
      );
      expect(network(element, 'email').textContent?.trim()).to.equal('Share by email');
    });
  });

  describe('what is shared', () => {
    it('is by default the page: its canonical address and og:title', async () => {
      const link = document.createElement('link');
      link.rel = 'canonical';
      link.href = '/canonical';
      const meta = document.createElement('meta');
      meta.setAttribute('property', 'og:title');
      meta.content = 'Open Graph & title';
      document.head.append(link, meta);
      const element = await fixture<ShareBar>(html`<kashida-share-bar></kashida-share-bar>`);
      const {searchParams} = new URL(network(element, 'telegram').href);
      link.remove();
      meta.remove();
      expect(searchParams.get('url')).to.equal(`${location.origin}/canonical`);
      expect(searchParams.get('text')).to.equal('Open Graph & title');
    });

    it('falls back to the page where the address may not be followed', async () => {
      const element = await bar('url=javascript:alert(1)');
      expect(new URL(network(element, 'telegram').href).searchParams.get('url')).to.match(/^http:\/\/localhost/);
    });

    it('is read again before the reader presses, on a page that changes its address without a load', async () => {
      const element = await fixture<ShareBar>(html`<kashida-share-bar></kashida-share-bar>`);
      const before = location.href;
      history.replaceState(null, '', '/elsewhere');
      network(element, 'telegram').focus();
      await element.updateComplete;
      const {searchParams} = new URL(network(element, 'telegram').href);
      history.replaceState(null, '', before);
      expect(searchParams.get('url')).to.equal(`${location.origin}/elsewhere`);
    });

    it('has the page’s text in place of the headline', async () => {
      const element = await bar('text=Read this');
      expect(new URL(network(element, 'x').href).searchParams.get('text')).to.equal('Read this');
    });
  });

  describe('its events', () => {
    it('tell that a link is opened', async () => {
      const asked = listen('kashida-share');
      const told = listen('kashida-share-result');
      const element = await bar();
      network(element, 'x').click();
      network(element, 'email').click();
      asked.stop();
      told.stop();
      expect(asked.events.map(({network, method, url}) => [network, method, url])).to.deep.equal([
        ['x', 'link', PAGE],
        ['email', 'email', PAGE],
      ]);
      expect(told.events.map(({outcome}) => outcome)).to.deep.equal(['opened', 'opened']);
    });

    it('can be cancelled, and then the link is not followed', async () => {
      const element = await bar();
      element.addEventListener('kashida-share', (event) => event.preventDefault());
      const result = next(element, 'kashida-share-result');
      const click = new MouseEvent('click', {bubbles: true, composed: true, cancelable: true});
      network(element, 'x').dispatchEvent(click);
      expect(click.defaultPrevented).to.equal(true);
      expect((await result).outcome).to.equal('cancelled');
    });
  });

  describe('copying', () => {
    it('shows and says that it is done only when it is, and the button keeps its name', async () => {
      let finish = () => {};
      const written: string[] = [];
      replace('clipboard', {
        writeText: (text: string) => {
          written.push(text);
          return new Promise<void>((resolve) => (finish = resolve));
        },
      });
      const element = await bar();
      const result = next(element, 'kashida-share-result');
      within(element, '[part=copy]').click();
      await aTimeout(150);
      expect(seen(element)).not.to.contain('Link copied');
      finish();
      expect((await result).outcome).to.equal('done');
      expect(written).to.deep.equal([PAGE]);
      expect(seen(element)).to.contain('Link copied');
      expect(within(element, '[part=copy]').textContent?.trim()).to.equal('Copy link');
      await waitUntil(() => document.querySelector('body > [role=status]')?.textContent === 'Link copied');
    });

    for (const [name, clipboard] of Object.entries({
      'is missing': undefined,
      'is refused': {writeText: () => Promise.reject(new DOMException('', 'NotAllowedError'))},
      throws: {
        writeText: () => {
          throw new Error('broken');
        },
      },
    })) {
      it(`shows the address selected where the clipboard ${name}`, async () => {
        replace('clipboard', clipboard);
        const element = await bar();
        const result = next(element, 'kashida-share-result');
        within(element, '[part=copy]').click();
        expect((await result).outcome).to.equal('failed');
        const field = within<HTMLInputElement>(element, 'input');
        expect(field.readOnly).to.equal(true);
        expect(field.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0)).to.equal(PAGE);
        expect(seen(element)).to.contain('could not be copied').and.not.to.contain('Link copied');
      });
    }
  });

  describe('the device’s own share sheet', () => {
    it('is offered only where the device has one that takes this page', async () => {
      expect(allWithin(await bar(), '[part=native]')).to.deep.equal([]);
      replace('canShare', () => false);
      expect(allWithin(await bar(), '[part=native]')).to.deep.equal([]);
      replace('canShare', ({url}: ShareData) => url === PAGE);
      expect(allWithin(await bar(), '[part=native]').length).to.equal(1);
    });

    for (const [outcome, share] of Object.entries({
      done: () => Promise.resolve(),
      cancelled: () => Promise.reject(new DOMException('', 'AbortError')),
      failed: () => Promise.reject(new Error('broken')),
    })) {
      it(`ends with ${outcome}`, async () => {
        replace('canShare', () => true);
        replace('share', share);
        const element = await bar();
        const result = next(element, 'kashida-share-result');
        within(element, '[part=native]').click();
        expect(await result).to.include({network: 'native', outcome});
      });
    }
  });

  describe('the dialog', () => {
    const open = async (element: ShareBar) => {
      const more = within(element, '[part=more]');
      more.focus();
      more.click();
      await waitUntil(() => element.shadowRoot?.querySelector('dialog')?.open);
      return within<HTMLDialogElement>(element, 'dialog');
    };

    it('has a heading, a close button with its word, and every network by name', async () => {
      const dialog = await open(await bar());
      expect(dialog.querySelector('h2')?.textContent).to.equal('Share this article');
      expect(dialog.querySelector('[part=close]')?.textContent).to.equal('Close');
      expect(dialog.querySelectorAll('a[data-network]').length).to.be.at.least(12);
      expect(dialog.querySelector('a[data-network=telegram]')?.textContent).to.contain('Telegram');
    });

    it('closes by its button, and the focus goes back to where it was', async () => {
      const element = await bar();
      const dialog = await open(element);
      dialog.querySelector<HTMLElement>('[part=close]')?.click();
      expect(dialog.open).to.equal(false);
      expect(element.shadowRoot?.activeElement?.getAttribute('part')).to.equal('more');
    });

    it('closes by the Escape key', async function () {
      const dialog = await open(await bar());
      await sendKeys({press: 'Escape'});
      await waitUntil(() => !dialog.open);
    });

    it('closes by a press beside it, not by one in it', async () => {
      const dialog = await open(await bar());
      dialog.querySelector('h2')?.click();
      expect(dialog.open).to.equal(true);
      dialog.click();
      expect(dialog.open).to.equal(false);
    });

    it('opens from a single button in layout “button”', async () => {
      const element = await bar('layout=button');
      expect(ids(element)).to.deep.equal([]);
      expect(seen(element)).to.equal('Share this article');
      expect((await open(element)).open).to.equal(true);
    });

    it('is accessible', async () => {
      const element = await bar();
      await open(element);
      await expect(element).to.be.accessible();
    });
  });

  it('speaks Arabic, from the right', async () => {
    const page = await fixture(html`<div lang="ar" dir="rtl"><kashida-share-bar></kashida-share-bar></div>`);
    const element = page.querySelector('kashida-share-bar') as ShareBar;
    expect(seen(element)).to.contain('شارك هذا المقال');
    expect(network(element, 'facebook').textContent)
      .to.contain('شارك على فيسبوك')
      .and.to.contain('(يُفتح في نافذة جديدة)');
    expect(boxOf(element, 'شارك هذا').left).to.be.above(network(element, 'x').getBoundingClientRect().left);
    expect(network(element, 'x').getBoundingClientRect().left).to.be.above(
      network(element, 'email').getBoundingClientRect().left,
    );
  });

  it('takes a label of the page', async () => {
    const element = await bar('label=Pass it on');
    expect(seen(element)).to.contain('Pass it on').and.not.to.contain('Share this article');
  });

  it('has targets of 44 pixels', async () => {
    for (const target of allWithin(await bar(), 'a, button')) {
      const {width, height} = target.getBoundingClientRect();
      expect(Math.min(width, height)).to.be.at.least(44);
    }
  });

  it('is accessible', async () => {
    await expect(await bar()).to.be.accessible();
    await expect(await bar('layout=button')).to.be.accessible();
  });
});
