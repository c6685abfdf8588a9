import {aTimeout, expect, fixture, html, waitUntil} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {ShareBar} from '../../src/elements/share-bar.js';
import '../../src/define/share-bar.js';
import '../../src/locale/messages/ar.js';
import {allWithin, listen, next, press, seen, within} from '../support/elements.js';
import {boxOf} from '../support/geometry.js';
import {resizeTo} from '../support/viewport.js';

const PAGE = 'https://news.example/story';

const bar = (...attributes: string[]): Promise<ShareBar> => {
  const element = document.createElement('kashida-share-bar');
  element.url = PAGE;
  element.headline = 'The lighthouse';
  for (const attribute of attributes) element.setAttribute(...(attribute.split(/=(.*)/s) as [string, string]));
  return fixture<ShareBar>(element as unknown as ReturnType<typeof html>);
};

const network = (element: ShareBar, id: string) => within<HTMLAnchorElement>(element, `a[data-network="${id}"]`);
const dialogOf = (element: ShareBar) => element.shadowRoot?.querySelector('dialog');
const ids = (element: ShareBar) => allWithin(element, '.bar a[data-network]').map(({dataset}) => dataset.network);

/** Replaces a function of the browser until the test is over. */
const replaced: (() => void)[] = [];
function replace(name: 'clipboard' | 'share' | 'canShare', value: unknown) {
  Object.defineProperty(navigator, name, {configurable: true, value});
  replaced.push(() => Reflect.deleteProperty(navigator, name));
}

/** Collects the addresses of links that are followed by script, and follows none. */
function clickedLinks(): () => string[] {
  const {click} = HTMLAnchorElement.prototype;
  const addresses: string[] = [];
  HTMLAnchorElement.prototype.click = function () {
    addresses.push(this.href);
  };
  return () => {
    HTMLAnchorElement.prototype.click = click;
    return addresses;
  };
}

describe('kashida-share-bar', () => {
  beforeEach(() => {
    localStorage.clear();
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
      expect(allWithin(element, '.bar li').length).to.equal(4);
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
      expect(network(element, 'email').textContent?.trim()).to.equal('Share by Email');
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
      await waitUntil(() => written.length === 1);
      await aTimeout(150);
      expect(seen(element)).not.to.contain('Link copied');
      finish();
      expect((await result).outcome).to.equal('done');
      expect(written).to.deep.equal([PAGE]);
      await waitUntil(() => seen(element).includes('Link copied'));
      expect(within(element, '[part=copy]').textContent?.trim()).to.equal('Copy link');
      await waitUntil(() => document.querySelector('body > [role=status]')?.textContent === 'Link copied');
    });

    it('says it again on repeat', async () => {
      replace('clipboard', {writeText: () => Promise.resolve()});
      const element = await bar();
      const said: (string | null)[] = [];
      await element.copy();
      await waitUntil(() => document.querySelector('body > [role=status]')?.textContent === 'Link copied');
      const region = document.querySelector('body > [role=status]') as HTMLElement;
      const watcher = new MutationObserver(() => said.push(region.textContent));
      watcher.observe(region, {childList: true});
      await element.copy();
      await waitUntil(() => said.length === 2);
      watcher.disconnect();
      expect(said).to.deep.equal(['', 'Link copied']);
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
      it(`shows the address selected in the dialog where the clipboard ${name}`, async () => {
        replace('clipboard', clipboard);
        const element = await bar();
        const result = next(element, 'kashida-share-result');
        within(element, '[part=copy]').click();
        expect((await result).outcome).to.equal('failed');
        await waitUntil(() => dialogOf(element)?.open);
        const field = within<HTMLInputElement>(element, '.address');
        await waitUntil(() => field.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0) === PAGE);
        expect(field.readOnly).to.equal(true);
        expect(element.shadowRoot?.activeElement).to.equal(field);
        expect(within(element, `#${field.getAttribute('aria-describedby')}`).textContent).to.contain('could not');
        expect(seen(element)).to.contain('could not be copied').and.not.to.contain('Link copied');
      });
    }

    it('is done from inside the dialog as well, and said there, again on repeat', async () => {
      replace('clipboard', {writeText: () => Promise.resolve()});
      const element = await bar();
      await element.openDialog();
      within(element, 'dialog [part=copy]').click();
      const status = within(element, 'dialog [role=status]');
      await waitUntil(() => status.textContent === 'Link copied');
      const said: (string | null)[] = [];
      const watcher = new MutationObserver(() => said.push(status.textContent));
      watcher.observe(status, {childList: true, characterData: true, subtree: true});
      within(element, 'dialog [part=copy]').click();
      await waitUntil(() => said.length === 2);
      watcher.disconnect();
      expect(said).to.deep.equal(['', 'Link copied']);
    });
  });

  describe('the device’s own share sheet', () => {
    const sheets = async (...attributes: string[]) => allWithin(await bar(...attributes), '[part=native]').length;

    it('is offered on touch devices that have one for this page, always where asked, and never where not', async () => {
      expect(await sheets('native=always')).to.equal(0);
      replace('canShare', () => false);
      expect(await sheets('native=always')).to.equal(0);
      replace('canShare', ({url}: ShareData) => url === PAGE);
      expect(await sheets('native=always')).to.equal(1);
      expect(await sheets('native=never')).to.equal(0);
      expect(await sheets()).to.equal(matchMedia('(pointer: coarse)').matches ? 1 : 0);
    });

    for (const [name, {share, outcome}] of Object.entries({
      shares: {share: () => Promise.resolve(), outcome: 'done'},
      'is closed by the reader': {
        share: () => Promise.reject(new DOMException('', 'AbortError')),
        outcome: 'cancelled',
      },
      'is refused': {share: () => Promise.reject(new DOMException('', 'NotAllowedError')), outcome: 'failed'},
      throws: {
        share: () => {
          throw new Error('broken');
        },
        outcome: 'failed',
      },
      'is missing': {share: undefined, outcome: 'failed'},
    })) {
      it(`ends with ${outcome} when it ${name}`, async () => {
        replace('canShare', () => true);
        replace('share', share);
        const element = await bar('native=always');
        const result = next(element, 'kashida-share-result');
        within(element, '[part=native]').click();
        expect(await result).to.include({network: 'native', outcome});
        if (outcome === 'failed') await waitUntil(() => dialogOf(element)?.open);
        else expect(dialogOf(element)?.open).to.equal(false);
      });
    }

    it('is asked once while it is open', async () => {
      let asked = 0;
      let finish = () => {};
      replace('canShare', () => true);
      replace('share', () => {
        asked++;
        return new Promise<void>((resolve) => (finish = resolve));
      });
      const element = await bar('native=always');
      const first = element.share();
      await waitUntil(() => asked === 1);
      await element.share();
      finish();
      await first;
      expect(asked).to.equal(1);
    });

    it('opens from the single button of layout “button”', async () => {
      let payload: ShareData = {};
      replace('canShare', () => true);
      replace('share', (data: ShareData) => {
        payload = data;
        return Promise.resolve();
      });
      const element = await bar('native=always', 'layout=button', 'text=Read this');
      const result = next(element, 'kashida-share-result');
      within(element, '[part=more]').click();
      await result;
      expect(payload).to.deep.equal({url: PAGE, title: 'The lighthouse', text: 'Read this'});
    });
  });

  describe('the dialog', () => {
    const open = async (element: ShareBar) => {
      const more = within(element, '[part=more]');
      more.focus();
      more.click();
      await waitUntil(() => dialogOf(element)?.open);
      await waitUntil(() => (dialogOf(element)?.querySelectorAll('a[data-network]').length ?? 0) > 20);
      return within<HTMLDialogElement>(element, 'dialog');
    };

    const names = (dialog: HTMLElement) =>
      [...dialog.querySelectorAll('a[data-network] .name')].map((name) => name.textContent);

    const type = async (element: ShareBar, selector: string, text: string) => {
      const field = within<HTMLInputElement>(element, selector);
      field.value = text;
      field.dispatchEvent(new Event('input', {bubbles: true}));
      await element.updateComplete;
    };

    it('has a heading, a close button with its word, and every network by name, in the table’s order', async () => {
      const dialog = await open(await bar());
      expect(dialog.querySelector('h2')?.textContent).to.equal('Share this article');
      expect(dialog.querySelector('[part=close]')?.textContent).to.equal('Close');
      expect(names(dialog).slice(0, 7)).to.deep.equal([
        'X',
        'Facebook',
        'WhatsApp',
        'Telegram',
        'Email',
        'LinkedIn',
        'Reddit',
      ]);
      expect(names(dialog).length).to.be.at.least(24);
    });

    it('leaves out what needs an app’s id until the page gives one', async () => {
      const element = await bar();
      const dialog = await open(element);
      expect(names(dialog)).not.to.contain('Messenger');
      element.appIds = 'messenger=123, facebook-dialog=456';
      await element.updateComplete;
      expect(names(dialog)).to.contain('Messenger');
      expect(dialog.querySelector<HTMLAnchorElement>('a[data-network=messenger]')?.href).to.contain('app_id=123');
    });

    it('finds networks by their Latin name and by the one in the reader’s language', async () => {
      const page = await fixture(
        html`<div lang="ar" dir="rtl"><kashida-share-bar url=${PAGE}></kashida-share-bar></div>`,
      );
      const element = page.querySelector('kashida-share-bar') as ShareBar;
      const dialog = await open(element);
      for (const [query, found] of Object.entries({
        تيليغرام: ['تيليغرام'],
        'تِيليـغرام ': ['تيليغرام'],
        TELEG: ['تيليغرام'],
        تلجرام: ['تيليغرام'],
        twitter: ['إكس'],
        لينكدإن: ['لينكد إن'],
        pocket: [],
      })) {
        await type(element, '[part=search]', query);
        expect(names(dialog), query).to.deep.equal(found);
      }
      expect(seen(dialog)).to.contain('لا شبكة بهذا الاسم');
    });

    it('asks for the reader’s own server, and links only to one', async () => {
      const {events, stop} = listen('kashida-share');
      const element = await bar();
      const dialog = await open(element);
      dialog.querySelector<HTMLElement>('[part=server][data-network=lemmy]')?.click();
      await waitUntil(() => element.shadowRoot?.activeElement?.getAttribute('name') === 'server');

      const field = within<HTMLInputElement>(element, '[name=server]');
      for (const bad of ['', 'javascript:alert(1)', 'a@b', 'evil.example/path']) {
        field.value = bad;
        dialog.querySelector('form')?.requestSubmit();
        await element.updateComplete;
        expect(seen(dialog), bad).to.contain('Write the name of a server');
        expect(field.getAttribute('aria-invalid')).to.equal('true');
      }
      expect(events).to.deep.equal([]);

      const opened = clickedLinks();
      field.value = 'lemmy.example';
      dialog.querySelector('form')?.requestSubmit();
      stop();
      expect(events.map(({network, method}) => [network, method])).to.deep.equal([['lemmy', 'link']]);
      expect(opened()).to.deep.equal([
        'https://lemmy.example/create_post?url=https%3A%2F%2Fnews.example%2Fstory&title=The%20lighthouse',
      ]);
      expect(localStorage.length).to.equal(0);
    });

    it('asks anew for the server of another network', async () => {
      const element = await bar();
      const dialog = await open(element);
      const choose = (id: string) => dialog.querySelector<HTMLElement>(`[part=server][data-network=${id}]`)?.click();
      choose('lemmy');
      await waitUntil(() => element.shadowRoot?.querySelector('[name=server]'));
      within<HTMLInputElement>(element, '[name=server]').value = 'lemmy.example';
      choose('misskey');
      await waitUntil(() => within<HTMLInputElement>(element, '[name=server]').value === '');
    });

    it('remembers the server only when the reader ticks the box, and forgets it when they untick', async () => {
      const element = await bar();
      const dialog = await open(element);
      const choose = () => dialog.querySelector<HTMLElement>('[part=server][data-network=mastodon]')?.click();
      const submit = async (remember: boolean) => {
        const opened = clickedLinks();
        within<HTMLInputElement>(element, '[name=server]').value = 'https://social.example/@me';
        within<HTMLInputElement>(element, '[name=remember]').checked = remember;
        dialog.querySelector('form')?.requestSubmit();
        await element.updateComplete;
        expect(opened()[0]).to.match(/^https:\/\/social\.example\/share\?text=/);
      };
      choose();
      await waitUntil(() => element.shadowRoot?.querySelector('[name=server]'));
      await submit(true);
      expect({...localStorage}).to.deep.equal({'kashida-server-mastodon': 'social.example'});
      choose();
      choose();
      await waitUntil(
        () => element.shadowRoot?.querySelector<HTMLInputElement>('[name=server]')?.value === 'social.example',
      );
      await submit(false);
      expect(localStorage.length).to.equal(0);
    });

    it('draws a QR code of the address, dark on light', async () => {
      const element = await bar();
      const dialog = await open(element);
      const result = next(element, 'kashida-share-result');
      dialog.querySelector<HTMLElement>('[part=qr-code]')?.click();
      expect(await result).to.include({network: 'qr', outcome: 'done'});
      await element.updateComplete;
      const code = within<SVGElement>(element, '[part=qr]');
      expect(code.getAttribute('aria-label')).to.equal('QR code');
      expect(code.querySelector('path')?.getAttribute('d')).to.match(/^M\d/);
      expect(code.getBoundingClientRect().width).to.be.above(100);
    });

    it('prints the page, not itself', async () => {
      const {print} = window;
      let openWhilePrinting: boolean | undefined;
      const element = await bar();
      const dialog = await open(element);
      window.print = () => (openWhilePrinting = dialog.open);
      const result = next(element, 'kashida-share-result');
      dialog.querySelector<HTMLElement>('[part=print]')?.click();
      window.print = print;
      expect(await result).to.include({network: 'print', outcome: 'done'});
      expect(openWhilePrinting).to.equal(false);
    });

    it('closes by its button, and the focus goes back to where it was', async () => {
      const element = await bar();
      const dialog = await open(element);
      dialog.querySelector<HTMLElement>('[part=close]')?.click();
      expect(dialog.open).to.equal(false);
      expect(element.shadowRoot?.activeElement?.getAttribute('part')).to.equal('more');
    });

    it('closes by the Escape key', async () => {
      const dialog = await open(await bar());
      await sendKeys({press: 'Escape'});
      await waitUntil(() => !dialog.open);
    });

    it('closes by a press beside it, not by one in it', async () => {
      const dialog = await open(await bar());
      const inside = dialog.querySelector('h2') as HTMLElement;
      press(inside, inside);
      // A text that is selected to its end, and the button let go outside.
      press(inside, dialog);
      expect(dialog.open).to.equal(true);
      press(dialog, dialog);
      expect(dialog.open).to.equal(false);
    });

    it('is closed when the bar is taken out of the page', async () => {
      const element = await bar();
      const dialog = await open(element);
      const parent = element.parentElement;
      element.remove();
      parent?.append(element);
      expect(dialog.open).to.equal(false);
      expect((await open(element)).open).to.equal(true);
    });

    it('opens from a single button in layout “button”', async () => {
      const element = await bar('layout=button');
      expect(ids(element)).to.deep.equal([]);
      expect(seen(element)).to.equal('Share this article');
      expect((await open(element)).open).to.equal(true);
    });

    it('is accessible', async () => {
      const element = await bar();
      const dialog = await open(element);
      dialog.querySelector<HTMLElement>('[part=qr-code]')?.click();
      dialog.querySelector<HTMLElement>('[part=server]')?.click();
      await waitUntil(() => dialog.querySelector('form') && dialog.querySelector('[part=qr]'));
      await expect(element).to.be.accessible();
    });
  });

  describe('a window of its own', () => {
    const {open} = window;

    afterEach(() => {
      window.open = open;
    });

    const press = async (openWindow: unknown, init: MouseEventInit = {}) => {
      window.open = openWindow as typeof window.open;
      const element = await bar('popup=');
      await waitUntil(() => element.shadowRoot?.querySelector('dialog'));
      const {events, stop} = listen('kashida-share-result');
      const click = new MouseEvent('click', {bubbles: true, composed: true, cancelable: true, ...init});
      let prevented = false;
      element.addEventListener('click', () => (prevented = click.defaultPrevented));
      network(element, 'x').dispatchEvent(click);
      stop();
      return {prevented, outcomes: events.map(({outcome}) => outcome)};
    };

    it('is opened where the page asks for it, cut off from the page', async () => {
      const opened = {opener: window};
      expect(await press(() => opened)).to.deep.equal({prevented: true, outcomes: ['opened']});
      expect(opened.opener).to.equal(null);
    });

    for (const [name, refused] of Object.entries<unknown>({
      'is refused': () => null,
      throws: () => {
        throw new Error('broken');
      },
      'is missing': undefined,
    })) {
      it(`falls through to the link when it ${name}`, async () => {
        expect(await press(refused)).to.deep.equal({prevented: false, outcomes: ['opened']});
      });
    }

    it('is left to the browser for a press with a key held', async () => {
      expect(await press(() => ({}), {ctrlKey: true})).to.deep.equal({prevented: false, outcomes: ['opened']});
    });
  });

  describe('what goes out', () => {
    it('carries the page’s parameters, for each network its own', async () => {
      const element = await bar('params=utm_source={network}&utm_medium=share');
      expect(new URL(network(element, 'telegram').href).searchParams.get('url')).to.equal(
        `${PAGE}?utm_source=telegram&utm_medium=share`,
      );
    });

    it('carries the page’s text for one network', async () => {
      const element = await bar('text=For all', 'text-x=For X alone');
      expect(new URL(network(element, 'x').href).searchParams.get('text')).to.equal('For X alone');
      expect(new URL(network(element, 'telegram').href).searchParams.get('text')).to.equal('For all');
    });
  });

  describe('the page’s own networks', () => {
    it('are links in its markup, which stay links without script', async () => {
      const element = await fixture<ShareBar>(html`
        <kashida-share-bar url=${PAGE} headline="A & B">
          <a slot="network" href="https://own.example/" data-share="https://own.example/?u={url}&t={headline}">Own</a>
        </kashida-share-bar>
      `);
      const own = within<HTMLAnchorElement>(element, 'a[data-network=own-0]');
      expect(own.href).to.equal('https://own.example/?u=https%3A%2F%2Fnews.example%2Fstory&t=A%20%26%20B');
      expect(seen(own)).to.contain('Own');
      element.querySelector('a')?.remove();
      await waitUntil(() => !element.shadowRoot?.querySelector('a[data-network=own-0]'));
    });

    it('stand in the dialog as well, and once where the page lists them', async () => {
      const element = await fixture<ShareBar>(html`
        <kashida-share-bar url=${PAGE} networks="x board">
          <a slot="network" id="board" data-share="https://own.example/?u={url}">Board</a>
        </kashida-share-bar>
      `);
      expect(ids(element)).to.deep.equal(['x', 'board']);
      await element.openDialog();
      expect(allWithin(element, 'dialog [data-network=board]').length).to.equal(1);
    });

    it('have their own name, whatever they are called', async () => {
      const constructor = customElements.get('kashida-share-bar') as typeof ShareBar;
      constructor.networks.set('constructor', {name: 'Own', href: 'https://own.example/?u={url}'});
      const element = await bar('networks=constructor');
      constructor.networks.delete('constructor');
      expect(seen(network(element, 'constructor')))
        .to.contain('Own')
        .and.not.to.contain('native code');
    });

    it('never link to a script', async () => {
      const element = await fixture<ShareBar>(html`
        <kashida-share-bar url=${PAGE}><a slot="network" data-share="javascript:alert(1)">Own</a></kashida-share-bar>
      `);
      expect(allWithin(element, 'a[data-network=own-0]')).to.deep.equal([]);
    });
  });

  describe('its layout', () => {
    const box = (element: ShareBar, selector: string) => within(element, selector).getBoundingClientRect();

    it('stands its networks side by side, or one below the other in “stack”', async () => {
      const side = await bar();
      expect(box(side, '[data-network=facebook]').top).to.equal(box(side, '[data-network=x]').top);
      const stack = await bar('layout=stack');
      expect(box(stack, '[data-network=facebook]').top).to.be.at.least(box(stack, '[data-network=x]').bottom);
    });

    it('floats at the edge at which lines start', async () => {
      await resizeTo(1280);
      const element = await bar('layout=float');
      expect(box(element, '[part=bar]').left).to.equal(0);
      element.dir = 'rtl';
      await waitUntil(() => Math.abs(box(element, '[part=bar]').right - document.documentElement.clientWidth) < 1);
    });

    it('is a single button on a small screen when it floats', async () => {
      await resizeTo(600);
      const element = await bar('layout=float');
      const shown = allWithin(element, 'a, button').filter((way) => way.offsetHeight > 0);
      await resizeTo(1280);
      expect(shown.map((way) => way.getAttribute('part'))).to.deep.equal(['more']);
    });

    it('steps aside when it floats over what has the focus, or over the footer', async () => {
      const page = await fixture(html`
        <div>
          <button style="position: fixed; inset-inline-start: 0; inset-block-start: 50%">Below the bar</button>
          <kashida-share-bar layout="float" url=${PAGE}></kashida-share-bar>
          <div style="block-size: 3000px"></div>
          <footer style="block-size: 300px">Footer</footer>
        </div>
      `);
      const element = page.querySelector('kashida-share-bar') as ShareBar;
      const shown = () => getComputedStyle(within(element, '[part=bar]')).visibility === 'visible';
      await waitUntil(() => element.shadowRoot?.querySelector('dialog'));
      expect(shown()).to.equal(true);
      page.querySelector('button')?.focus();
      await waitUntil(() => !shown());
      page.querySelector('button')?.blur();
      await waitUntil(shown);
      page.querySelector('footer')?.scrollIntoView();
      await waitUntil(() => !shown());
      scrollTo(0, 0);
      await waitUntil(shown);
    });

    it('steps aside as well after it has been moved', async () => {
      const page = await fixture(html`
        <div>
          <button style="position: fixed; inset-inline-start: 0; inset-block-start: 50%">Below the bar</button>
          <kashida-share-bar layout="float" url=${PAGE}></kashida-share-bar>
        </div>
      `);
      const element = page.querySelector('kashida-share-bar') as ShareBar;
      await waitUntil(() => element.shadowRoot?.querySelector('dialog'));
      page.append(element);
      await element.updateComplete;
      page.querySelector('button')?.focus();
      await waitUntil(() => getComputedStyle(within(element, '[part=bar]')).visibility === 'hidden');
    });

    it('is seen again when it floats no more', async () => {
      const page = await fixture(html`
        <div>
          <kashida-share-bar layout="float" url=${PAGE}></kashida-share-bar>
          <footer style="position: fixed; inset: 0">Footer</footer>
        </div>
      `);
      const element = page.querySelector('kashida-share-bar') as ShareBar;
      const visibility = () => getComputedStyle(within(element, '[part=bar]')).visibility;
      await waitUntil(() => visibility() === 'hidden');
      element.layout = 'bar';
      await waitUntil(() => visibility() === 'visible');
    });

    it('shows names where the page asks for them, or where there is room', async () => {
      const shows = async (width: string, ...attributes: string[]) => {
        const element = await bar(...attributes);
        element.style.inlineSize = width;
        return within(element, 'a[data-network=facebook] bdi').offsetWidth > 10;
      };
      expect(await shows('900px')).to.equal(false);
      expect(await shows('300px', 'labels=shown')).to.equal(true);
      expect(await shows('900px', 'labels=wide')).to.equal(true);
      expect(await shows('300px', 'labels=wide')).to.equal(false);
    });
  });

  it('neither throws nor waits for ever when it is called out of a page', async () => {
    const element = document.createElement('kashida-share-bar');
    await Promise.all([element.openDialog(), element.copy(), element.share()]);
    document.body.append(element);
    const opening = element.openDialog();
    element.remove();
    await opening;
    document.body.append(element);
    await element.openDialog();
    expect(dialogOf(element)?.open).to.equal(true);
    element.remove();
  });

  it('marks the page’s own label with the page’s language', async () => {
    const page = await fixture(html`<div lang="fr"><kashida-share-bar label="Partager"></kashida-share-bar></div>`);
    const element = page.querySelector('kashida-share-bar') as ShareBar;
    expect(within(element, '[part=label] bdi').lang).to.equal('fr');
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
