// Links and buttons with which a reader shares the page: plain links where a network has an address for it.

import {html, isServer, LitElement, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult} from 'lit';
import {toText} from '../article.js';
import {hasChildren} from '../children.js';
import {ShareEvent, ShareResultEvent, type ShareMethod, type ShareOutcome} from '../events.js';
import {check, filled, link, more, send} from '../icons/icon.js';
import {inTime} from '../in-time.js';
import {shareWords} from '../locale/english.js';
import {LocaleController} from '../locale/locale.js';
import type {Messages} from '../locale/messages.js';
import {phrase} from '../locale/phrase.js';
import {define} from '../register.js';
import {pageHeadline, pageUrl} from '../related/page.js';
import {renderOrSlot} from '../render-or-slot.js';
import {hrefFor, type Network, type Share} from '../share/network.js';
import type {PressHost, SharePress} from '../share/press.js';
import {DEFAULT_NETWORKS, fetchNetworks, networks} from '../share/targets.js';
import {restyle} from '../styles/restyle.js';
import {safeUrl} from '../url.js';
import {styles} from './share-bar.styles.js';

/** The class of a name: beside its icon, or for those alone who listen. */
type Label = 'name' | 'unseen';

/**
 * A share bar. Every network on the web is a plain link that opens in a new window; mail is a plain `mailto:` link.
 * Beside them stand a button for the device's own share sheet, one that copies the address, and one that opens a
 * dialog with every network, a QR code and print. It asks no other host for anything, and stores nothing but a
 * reader's own server where the reader ticks the box for it.
 *
 * @element kashida-share-bar
 *
 * @attr text-x - Text for one network in place of `text`; likewise `text-` with every other id, such as `text-email`.
 *
 * @slot - What readers without script see in place of the bar, such as a `mailto:` link.
 * @slot network - The page's own networks: `<a href="…" data-share="https://x.example/?u={url}&t={headline}">`.
 *
 * @csspart bar - The bar.
 * @csspart label - The words before the networks.
 * @csspart networks - The list.
 * @csspart network - A network's link.
 * @csspart copy - The button that copies the address.
 * @csspart native - The button that opens the device's share sheet.
 * @csspart more - The button that opens the dialog.
 * @csspart dialog - The dialog.
 * @csspart close - The dialog's close button.
 * @csspart search - The dialog's search field.
 * @csspart server - The dialog's button for a network on the reader's own server.
 * @csspart print - The dialog's button that prints.
 * @csspart qr-code - The dialog's button that shows the QR code.
 * @csspart qr - The QR code.
 *
 * @cssproperty [--kashida-brand-color=0%] - How much of the brand's own colour a network's icon has.
 * @cssproperty [--kashida-surface=Canvas] - Background of the dialog, and of the bar in layout `float`.
 * @cssproperty [--kashida-gap=1em] - The measure of all distances.
 * @cssproperty [--kashida-radius=0px] - Roundness of buttons and dialog.
 *
 * @event {ShareEvent} kashida-share - The reader asks to share. Cancel it to do something else.
 * @event {ShareResultEvent} kashida-share-result - What became of it.
 * @event {FailEvent} kashida-error - Rendering failed, and the slotted markup is shown.
 */
export class ShareBar extends LitElement {
  static override styles: CSSResultGroup = styles;

  static override properties = {
    url: {},
    headline: {},
    text: {},
    networks: {},
    appIds: {attribute: 'app-ids'},
    params: {},
    label: {},
    labels: {},
    layout: {},
    native: {},
    popup: {type: Boolean},
    messages: {attribute: false},
  };

  /** The networks by id, for every bar of the page. A page adds its own: `ShareBar.networks.set('id', {…})`. */
  static readonly networks: Map<string, Network> = networks;

  /** Defines the element, by default as `kashida-share-bar`. A name that is taken stays with its first owner. */
  static define(tag = 'kashida-share-bar', registry?: CustomElementRegistry): void {
    define(this, tag, registry);
  }

  /** What is shared. Default: the page's canonical link, else its address without tracking parameters. */
  declare url: string | null;

  /** Default: the page's `og:title`, else its title. */
  declare headline: string | null;

  /** What stands in place of the headline where a network takes text. */
  declare text: string | null;

  /** Ids, separated by spaces or commas. Default: `x facebook whatsapp telegram email`. Unknown ones are left out. */
  declare networks: string | null;

  /** Ids of the page's apps, for the networks that need one: `facebook-dialog=123 messenger=123`. */
  declare appIds: string | null;

  /** Parameters for the address that goes out: `utm_source={network}&utm_medium=share`. */
  declare params: string | null;

  /** Words before the networks. Default: the language's "Share this article". */
  declare label: string | null;

  /** Names beside the icons: `hidden`, `shown`, or `wide`, where the bar has the room. Default: `hidden`. */
  declare labels: string | null;

  /**
   * `bar`; `button`, one that opens the device's share sheet or the dialog; `stack`, one below the other; `float`, fixed
   * to the edge at which lines start, a single button on a small screen. Default: `bar`.
   */
  declare layout: string | null;

  /** The device's own share sheet: `auto`, on touch devices that have one; `always`, where there is one; `never`. Default: `auto`. */
  declare native: string | null;

  /** Opens networks in a small window; where the browser refuses it, the link is followed. */
  declare popup: boolean;

  /** Words to say in place of the language's own: some of `Messages`, such as `{share: '…'}`. Default: none. */
  declare messages: Partial<Messages> | null | undefined;

  readonly #locale = new LocaleController(this, shareWords);

  #press: SharePress | undefined;
  #fetching = false;

  override connectedCallback(): void {
    super.connectedCallback();
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#press?.leave();
  }

  adoptedCallback(): void {
    restyle(this);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!isServer && changed.has('networks') && !this.#ids().every((id) => this.#find(id))) void this.#fetch();
  }

  /** A bar that a server has rendered keeps its links until the networks have come that are fetched. */
  protected override scheduleUpdate(): void | Promise<unknown> {
    const isServed = !this.hasUpdated && this.shadowRoot?.hasChildNodes();
    if (isServed && !this.#ids().every((id) => this.#find(id))) {
      return fetchNetworks(this.#ids()).then(() => super.scheduleUpdate());
    }
    return super.scheduleUpdate();
  }

  protected override updated(): void {
    this.#press?.guard(this.layout === 'float' && this.isConnected);
    if (this.layout === 'float' || this.popup) void this.#ready();
  }

  /** Opens the device's share sheet where the page wants it and the device has one, else the dialog. */
  async share(): Promise<void> {
    const press = await this.#ready();
    if (press) await press.share();
    else this.#tell('native', 'failed');
  }

  /** Puts the address on the clipboard; where that fails, shows it selected in the dialog. */
  async copy(): Promise<void> {
    const press = await this.#ready();
    if (press) await press.copy();
    else this.#tell('copy', 'failed');
  }

  /** Opens the dialog with every network. */
  async openDialog(): Promise<void> {
    await (await this.#ready())?.openDialog();
  }

  protected override render(): TemplateResult {
    return renderOrSlot(this, () => {
      const {dir, rhythm, waiting, words} = this.#locale;
      return html`<div
        class="root ${rhythm} ${waiting ? 'waiting' : ''} ${this.#frame()}"
        dir=${dir}
        lang=${words.lang}
        @pointerover=${this.#comeNear}
        @focusin=${this.#comeNear}
        @slotchange=${this.#refresh}
      >
        ${this.layout === 'button' ? this.#button() : this.#bar()} ${this.#press?.render() ?? nothing}
        <slot name="network" hidden></slot>
      </div>`;
    });
  }

  /** What the width of the bar is measured by, where its layout goes by that. */
  #frame(): string {
    if (this.layout === 'float') return 'floating';
    return this.labels === 'wide' ? 'wide' : '';
  }

  // Parts, in page order

  #bar() {
    const name = this.labels === 'shown' || this.labels === 'wide' ? 'name' : 'unseen';
    const ids = new Set([...this.#ids(), ...this.#ownIds()]);
    return html`<div
      part="bar"
      class="bar as-${toText(this.layout) ?? 'bar'} ${this.#press?.aside ? 'aside' : ''}"
      role="group"
      aria-labelledby="label"
    >
      <p part="label" class=${this.layout === 'float' ? 'unseen' : 'label'} id="label">${this.#words()}</p>
      <ul part="networks" role="list">
        ${this.#nativeButton(name)} ${[...ids].map((id) => this.#network(id, name))} ${this.#copyButton(name)}
        ${this.#way('more', more(), this.#locale.words.moreNetworks, name, this.#onMore)}
      </ul>
      <p class="status" aria-hidden="true">${this.#press?.copied ? this.#locale.words.linkCopied : nothing}</p>
    </div>`;
  }

  #button() {
    return html`<button part="more" type="button" aria-haspopup="dialog" @click=${this.#onShare}>
      ${send()}${this.#words()}
    </button>`;
  }

  #network(id: string, label: Label) {
    const network = this.#find(id);
    if (!network) return this.#fetching ? html`<li class="pending"></li>` : nothing;
    const href = hrefFor(id, network, this.#share(id));
    if (!href) return nothing;
    const {newWindow, shareBy, shareOn} = this.#locale.words;
    const web = href.startsWith('http');
    const name = this.#nameOf(id);
    const [before, , after] = phrase(methodOf(id) === 'link' ? shareOn : shareBy, 'network', name);
    return html`<li>
      <a
        part="network"
        data-network=${id}
        href=${href}
        target=${web ? '_blank' : nothing}
        rel=${web ? 'noopener' : nothing}
        title=${name}
        .style=${network.color ? `--_brand:${network.color}` : ''}
        @click=${this.#onLink}
        @auxclick=${this.#onLink}
        >${network.icon ? filled(network.icon) : nothing}<span class="unseen">${before}</span
        ><bdi class=${network.icon ? label : 'name'}>${name}</bdi
        ><span class="unseen">${after} <bdi>${web ? newWindow : nothing}</bdi></span></a
      >
    </li>`;
  }

  #copyButton(label: Label) {
    return this.#way('copy', this.#press?.copied ? check() : link(), this.#locale.words.copyLink, label, this.#onCopy);
  }

  #nativeButton(label: Label) {
    if (!this.#native()) return nothing;
    return this.#way('native', send(), this.#locale.words.shareNative, label, this.#onShare);
  }

  #way(part: string, icon: TemplateResult, name: string, label: Label, onClick: () => void) {
    return html`<li>
      <button part=${part} type="button" title=${name} aria-haspopup=${part === 'more' ? 'dialog' : nothing} @click=${onClick}>
        ${icon}<span class=${label}>${name}</span>
      </button>
    </li>`;
  }

  // What is shared, and where

  #share(id: string): Share {
    return {
      url: safeUrl(this.url) ?? (isServer ? '' : pageUrl()),
      headline: toText(this.headline) ?? (isServer ? '' : pageHeadline()),
      text: toText(this.getAttribute(`text-${id}`)) ?? toText(this.text) ?? '',
      params: toText(this.params) ?? '',
      appId:
        toText(this.appIds)
          ?.split(/[\s,]+/)
          .find((pair) => pair.startsWith(`${id}=`))
          ?.slice(id.length + 1) ?? '',
    };
  }

  /** What goes to the device's share sheet; undefined where there is none, or the page wants none. */
  #native(): ShareData | undefined {
    if (isServer || this.native === 'never') return;
    const {url, headline = '', text} = this.#share('native');
    const payload = {url, title: headline, ...(text && {text})};
    try {
      const wanted = this.native === 'always' || matchMedia('(pointer: coarse)').matches;
      return wanted && navigator.canShare(payload) ? payload : undefined;
    } catch {
      return;
    }
  }

  #ids(): readonly string[] {
    const listed = toText(this.networks);
    return listed ? listed.split(/[\s,]+/) : DEFAULT_NETWORKS;
  }

  /** The page's own networks, as links in its markup. */
  #own(): [string, Network][] {
    const links = hasChildren(this) ? this.querySelectorAll<HTMLAnchorElement>(':scope > a[slot=network]') : [];
    return [...links].map((own, index) => [
      own.id || `own-${index}`,
      {name: toText(own.textContent) ?? '', href: own.dataset.share ?? own.getAttribute('href') ?? ''},
    ]);
  }

  #ownIds(): string[] {
    return this.#own().map(([id]) => id);
  }

  #find(id: string): Network | undefined {
    return networks.get(id) ?? this.#own().find(([own]) => own === id)?.[1];
  }

  async #fetch(): Promise<void> {
    this.#fetching = true;
    await fetchNetworks(this.#ids());
    this.#fetching = false;
    this.requestUpdate();
  }

  #nameOf(id: string): string {
    const names = this.#locale.words.networks;
    return (Object.hasOwn(names, id) ? names[id] : this.#find(id)?.name) ?? id;
  }

  /** The label: the page's own words are in the page's language, not in the interface's. */
  #words() {
    const own = toText(this.label);
    return html`<bdi lang=${(own && this.#locale.lang) || nothing}>${own ?? this.#locale.words.share}</bdi>`;
  }

  // Handlers

  readonly #refresh = (): void => {
    this.requestUpdate();
  };

  // A page that changes its address or title without a load is read again before the reader can press.
  readonly #comeNear = (): void => {
    this.requestUpdate();
    void this.#ready();
  };

  readonly #onLink = (event: MouseEvent): void => {
    const {dataset, href} = event.currentTarget as HTMLAnchorElement;
    const {network = ''} = dataset;
    if (event.button > 1) return;
    const plain = !event.button && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
    const popup = this.popup && plain && href.startsWith('http');
    if (!this.#ask(network, popup ? 'popup' : methodOf(network))) return event.preventDefault();
    if (popup && this.#press?.popup(href)) event.preventDefault();
    this.#tell(network, 'opened');
  };

  readonly #onCopy = (): void => void this.copy();
  readonly #onShare = (): void => void this.share();
  readonly #onMore = (): void => void this.openDialog();

  /** Tells the page what is about to happen; false where it says no. */
  #ask(network: string, method: ShareMethod): boolean {
    const {url} = this.#share(network);
    const proceed = this.dispatchEvent(new ShareEvent({network, url, method}));
    if (!proceed) this.#tell(network, 'cancelled');
    return proceed;
  }

  #tell(network: string, outcome: ShareOutcome): void {
    this.dispatchEvent(new ShareResultEvent({network, outcome}));
  }

  /** What happens at a press, fetched when it is first needed; undefined out of a page, and where it cannot be had. */
  async #ready(): Promise<SharePress | undefined> {
    const module = await inTime(import('../share/press.js')).catch(() => undefined);
    if (!module || !this.isConnected) return;
    if (!this.#press) {
      this.#press = new module.SharePress(this.#pressHost());
      this.requestUpdate();
    }
    return this.#press;
  }

  #pressHost(): PressHost {
    return {
      element: this,
      root: this.shadowRoot as ShadowRoot,
      locale: this.#locale,
      share: (id = '') => this.#share(id),
      own: () => this.#ownIds(),
      native: () => this.#native(),
      nameOf: (id) => this.#nameOf(id),
      network: (id) => this.#network(id, 'name'),
      buttons: () => html`${this.#copyButton('name')} ${this.#nativeButton('name')}`,
      ask: (network, method) => this.#ask(network, method),
      tell: (network, outcome) => this.#tell(network, outcome),
    };
  }
}

function methodOf(id: string): ShareMethod {
  return id === 'email' || id === 'sms' ? id : 'link';
}

declare global {
  interface HTMLElementTagNameMap {
    'kashida-share-bar': ShareBar;
  }
}
