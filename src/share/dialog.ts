// The dialog with every way to share.

import {html, nothing, type TemplateResult} from 'lit';
import {keyed} from 'lit/directives/keyed.js';
import {close, filled, print, qr} from '../icons/icon.js';
import {inTime} from '../in-time.js';
import type {ShareDialogWord, ShareWord} from '../locale/english.js';
import type {LocaleController} from '../locale/locale.js';
import {phrase} from '../locale/phrase.js';
import {pressBegins, wasBeside} from '../parts/beside.js';
import {addStyle} from '../styles/restyle.js';
import {printPage} from './actions.js';
import {dialogStyles} from './dialog.styles.js';
import {hrefFor} from './network.js';
import type {PressHost} from './press.js';
import {rememberedServer, rememberServer} from './server-memory.js';
import {serverHost} from './server.js';
import {fetchNetworks, networks} from './targets.js';

/** What else readers type for a network: former names and other spellings. Looked for, never shown. */
const ALSO: ReadonlyMap<string, string> = new Map([
  ['x', 'twitter تويتر'],
  ['facebook', 'fb فايسبوك فيس'],
  ['telegram', 'تلغرام تلجرام تليغرام تليجرام تيليجرام'],
  ['whatsapp', 'واتس'],
  ['linkedin', 'لينكدان'],
  ['mastodon', 'fediverse'],
]);

/** How long a text is away before it stands there again, so that a screen reader takes it for new. In milliseconds. */
const SAID_AFTER = 100;

/** From how many networks on a reader is offered to search. */
const MANY = 12;

export class ShareDialog {
  readonly #host: PressHost;
  readonly #locale: LocaleController<ShareWord | ShareDialogWord>;
  #ids: readonly string[] = [...networks.keys()];
  /** Open, or about to be: while it is closed nothing of it is rendered. */
  #shown = false;
  #query = '';
  /** Said in the dialog: what stands outside a modal dialog is out of reach. */
  #status = '';
  #qr: {path: string; size: number} | undefined;
  #server: {network: string; invalid: boolean} | undefined;

  constructor(host: PressHost, locale: LocaleController<ShareWord | ShareDialogWord>) {
    this.#host = host;
    this.#locale = locale;
    addStyle(host.element, dialogStyles);
  }

  get open(): boolean {
    return this.#element?.open ?? false;
  }

  get #element(): HTMLDialogElement | null {
    return this.#host.root.querySelector('dialog');
  }

  /** Opens it; the networks that are not at hand come while it is open. */
  async show(): Promise<void> {
    if (this.#shown) return;
    this.#shown = true;
    this.#query = this.#status = '';
    this.#qr = this.#server = undefined;
    this.#host.element.requestUpdate();
    await this.#host.element.updateComplete;
    if (!this.#host.element.isConnected) return this.close();
    this.#element?.showModal();
    void fetchNetworks().then((ids) => {
      this.#ids = ids;
      this.#host.element.requestUpdate();
    });
  }

  /** To be called when the bar leaves the page, too: its dialog would come back open and no longer modal. */
  close(): void {
    this.#element?.close();
    // Out of the page, not every engine tells that a dialog is closed.
    this.#onClose();
  }

  /** Says it; again where it stands there already, which a screen reader hears only of a text that comes anew. */
  say(status: string): void {
    const isRepeated = this.#status === status;
    this.#show(isRepeated ? '' : status);
    if (isRepeated) setTimeout(() => this.#show(status), SAID_AFTER);
  }

  /** Puts the address before the reader, selected, with what was said as its description. */
  async selectAddress(): Promise<void> {
    await this.#host.element.updateComplete;
    const address = this.#host.root.querySelector<HTMLInputElement>('.address');
    address?.select();
    address?.focus();
  }

  #show(status: string): void {
    this.#status = status;
    this.#host.element.requestUpdate();
  }

  render(): TemplateResult {
    return html`<dialog
      part="dialog"
      aria-labelledby="title"
      @mousedown=${pressBegins}
      @mouseup=${this.#onPressEnd}
      @close=${this.#onClose}
    >
      ${this.#shown ? this.#sheet() : nothing}
    </dialog>`;
  }

  // Parts, in page order

  #sheet() {
    const {words} = this.#locale;
    return html`<div class="sheet">
        <div class="top">
          <h2 class="title" id="title">${words.share}</h2>
          <button part="close" type="button" @click=${() => this.close()}>${close()}<span>${words.close}</span></button>
        </div>
        ${this.#address()} ${this.#actions()} ${this.#search()} ${this.#networks()} ${this.#servers()}
      </div>`;
  }

  #address() {
    const {words} = this.#locale;
    return html`<label class="field"
        >${words.link}
        <input class="address" dir="ltr" readonly aria-describedby="said" .value=${this.#host.share().url} @focus=${selectAll} />
      </label>
      <p class="status" id="said" role="status">${this.#status}</p>`;
  }

  #actions() {
    const {words} = this.#locale;
    return html`<ul class="all" role="list">
        ${this.#host.buttons()}
        <li>
          <button part="print" type="button" @click=${this.#print}>${print()}<span class="name">${words.print}</span></button>
        </li>
        <li>
          <button part="qr-code" type="button" aria-expanded=${String(Boolean(this.#qr))} @click=${this.#toggleQr}>
            ${qr()}<span class="name">${words.qrCode}</span>
          </button>
        </li>
      </ul>
      ${this.#qr ? qrCode(this.#qr, words.qrCode) : nothing}`;
  }

  #search() {
    if (this.#ids.length <= MANY) return nothing;
    return html`<label class="field"
      >${this.#locale.words.findNetwork}
      <input part="search" type="search" autocomplete="off" .value=${this.#query} @input=${this.#onSearch} />
    </label>`;
  }

  #networks() {
    const found = [...new Set([...this.#ids, ...this.#host.own()])].filter((id) => this.#matches(id));
    return html`<ul class="all" role="list">
        ${found.map((id) => this.#host.network(id))}
      </ul>
      <p class="status" role="status">${found.length ? nothing : this.#locale.words.noNetwork}</p>`;
  }

  #servers() {
    const ids = this.#ids.filter((id) => networks.get(id)?.serverHref && this.#matches(id));
    if (!ids.length) return nothing;
    return html`<h3 class="title">${this.#locale.words.ownServer}</h3>
      <ul class="all" role="list">
        ${ids.map(
          (id) =>
            html`<li>
              <button
                part="server"
                type="button"
                data-network=${id}
                aria-expanded=${String(this.#server?.network === id)}
                @click=${this.#chooseServer}
              >
                ${filled(networks.get(id)?.icon ?? '')}<bdi class="name">${this.#host.nameOf(id)}</bdi>
              </button>
            </li>`,
        )}
      </ul>
      ${this.#serverForm()}`;
  }

  #serverForm() {
    if (!this.#server) return nothing;
    const {network, invalid} = this.#server;
    const {words} = this.#locale;
    const kept = rememberedServer(network);
    const form = html`<form class="server" novalidate @submit=${this.#toServer}>
      <label class="field"
        ><span>${phrase(words.serverOn, 'network', html`<bdi>${this.#host.nameOf(network)}</bdi>`)}</span>
        <input
          name="server"
          dir="ltr"
          type="text"
          inputmode="url"
          autocapitalize="off"
          autocomplete="off"
          spellcheck="false"
          aria-invalid=${String(invalid)}
          aria-describedby="server-invalid"
          .value=${kept}
        />
      </label>
      <p class="status" id="server-invalid" role="alert">${invalid ? words.serverInvalid : nothing}</p>
      <label class="tick"
        ><input name="remember" type="checkbox" .checked=${Boolean(kept)} /> <span>${words.rememberServer}</span></label
      >
      <button type="submit">${words.toServer}</button>
    </form>`;
    // Another network is another field: what was typed for one server is not for the next.
    return keyed(network, form);
  }

  // A reader may know a network by its Latin name or by the one in their own language, written with or without marks.
  #matches(id: string): boolean {
    const names = [networks.get(id)?.name ?? '', this.#host.nameOf(id), ...(ALSO.get(id) ?? '').split(' ')];
    return names.some((name) => folded(name).includes(folded(this.#query)));
  }

  // Handlers

  readonly #onPressEnd = (event: Event): void => {
    if (wasBeside(event)) this.close();
  };

  readonly #onClose = (): void => {
    // The event comes late: by now the dialog may be open again.
    if (this.open) return;
    this.#shown = false;
    this.#host.element.requestUpdate();
  };

  readonly #onSearch = (event: Event): void => {
    this.#query = (event.currentTarget as HTMLInputElement).value;
    this.#host.element.requestUpdate();
  };

  readonly #print = (): void => {
    if (!this.#host.ask('print', 'print')) return;
    this.close();
    this.#host.tell('print', printPage());
  };

  readonly #toggleQr = async (): Promise<void> => {
    if (this.#qr) this.#qr = undefined;
    else if (!this.#host.ask('qr', 'qr')) return;
    else {
      try {
        const {qrPath} = await inTime(import('./qr.js'));
        this.#qr = qrPath(this.#host.share('qr').url);
        this.#host.tell('qr', 'done');
      } catch {
        this.#host.tell('qr', 'failed');
      }
    }
    this.#host.element.requestUpdate();
  };

  readonly #chooseServer = async (event: Event): Promise<void> => {
    const {network = ''} = (event.currentTarget as HTMLElement).dataset;
    this.#server = this.#server?.network === network ? undefined : {network, invalid: false};
    this.#host.element.requestUpdate();
    await Promise.resolve();
    this.#showForm();
  };

  readonly #toServer = (event: Event): void => {
    event.preventDefault();
    const {network = ''} = this.#server ?? {};
    const target = networks.get(network);
    const server = serverHost(this.#field('server')?.value);
    const href = server && target && hrefFor(network, target, {...this.#host.share(network), server});
    this.#server = {network, invalid: !href};
    this.#host.element.requestUpdate();
    if (!href) this.#showForm();
    else if (this.#host.ask(network, 'link')) {
      rememberServer(network, this.#field('remember')?.checked ? server : undefined);
      follow(href);
      this.#host.tell(network, 'opened');
    }
  };

  /** Puts the form before the reader, its button included. */
  #showForm(): void {
    this.#field('server')?.focus();
    this.#field('server')?.form?.scrollIntoView({block: 'nearest'});
  }

  #field(name: string): HTMLInputElement | null {
    return this.#host.root.querySelector(`.server [name=${name}]`);
  }
}

/** Modules that must stay light around a code: ISO/IEC 18004. */
const QUIET = 4;

// Dark on light whatever the colour scheme: many readers of codes take no other.
function qrCode({path, size}: {path: string; size: number}, label: string): TemplateResult {
  const side = size + 2 * QUIET;
  return html`<svg
    part="qr"
    class="qr"
    viewBox="${-QUIET} ${-QUIET} ${side} ${side}"
    role="img"
    aria-label=${label}
    shape-rendering="crispEdges"
  >
    <rect x=${-QUIET} y=${-QUIET} width=${side} height=${side} fill="#fff" />
    <path d=${path} fill="#000" />
  </svg>`;
}

// A link, not a window: a browser that blocks windows opens it all the same.
function follow(href: string) {
  const link = document.createElement('a');
  Object.assign(link, {href, target: '_blank', rel: 'noopener'}).click();
}

function selectAll(event: Event) {
  (event.currentTarget as HTMLInputElement).select();
}

function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}|ـ|\s/gu, '')
    .toLowerCase();
}
