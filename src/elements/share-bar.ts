// Links and buttons with which a reader shares the page: plain links where a network has an address for it.

import {html, LitElement, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult} from 'lit';
import {announce} from '../announcer.js';
import {toText} from '../article.js';
import {ShareEvent, ShareResultEvent, type ShareMethod, type ShareOutcome} from '../events.js';
import {check, filled, link, more, send} from '../icons/icon.js';
import {LocaleController} from '../locale/locale.js';
import {define} from '../register.js';
import {pageUrl} from '../related/identity.js';
import {renderOrSlot} from '../render-or-slot.js';
import {canShareNatively, copyText, shareNatively} from '../share/actions.js';
import {hrefFor, type Network, type Share} from '../share/network.js';
import {DEFAULT_NETWORKS, everyNetwork, fetchNetworks, further, networks} from '../share/targets.js';
import {safeUrl} from '../url.js';
import {styles} from './share-bar.styles.js';

/** How long the check mark stands after a copy. In milliseconds. */
const COPIED_SHOWN = 3000;

/**
 * A share bar. Every network on the web is a plain link that opens in a new window; mail is a plain `mailto:` link.
 * Beside them stand a button that copies the address, one for the device's own share sheet where it has one, and one
 * that opens a dialog with every network. It asks no other host for anything, and stores nothing.
 *
 * @element kashida-share-bar
 *
 * @slot - What readers without script see in place of the bar, such as a `mailto:` link.
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
 *
 * @cssproperty [--kashida-brand-color=0%] - How much of the brand's own colour a network's icon has.
 * @cssproperty [--kashida-surface=Canvas] - Background of the dialog.
 * @cssproperty [--kashida-gap=1rem] - The measure of all distances.
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
    label: {},
    layout: {},
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

  /** Words before the networks. Default: the language's "Share this article". */
  declare label: string | null;

  /** `bar`, or `button`: one button that opens the device's share sheet or the dialog. Default: `bar`. */
  declare layout: string | null;

  readonly #locale = new LocaleController(this);

  #dialog: typeof import('../share/dialog.js') | undefined;

  /** What the last copy came to, while it is shown. */
  #copied: 'done' | 'failed' | undefined;
  #copiedTimer: ReturnType<typeof setTimeout> | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#copiedTimer);
    this.#copied = undefined;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('networks')) void this.#fetch(this.#ids());
  }

  /** Opens the device's share sheet where it has one, else the dialog. */
  async share(): Promise<void> {
    const payload = this.#payload();
    if (!canShareNatively(payload)) return this.openDialog();
    if (!this.#ask('native', 'native')) return;
    this.#tell('native', await shareNatively(payload));
  }

  /** Puts the address on the clipboard; where that fails, shows it selected. */
  async copy(): Promise<void> {
    const {url} = this.#share();
    if (!this.#ask('copy', 'copy')) return;
    const outcome = await copyText(url);
    await this.#showCopied(outcome === 'done' ? 'done' : 'failed');
    this.#tell('copy', outcome);
  }

  /** Opens the dialog with every network. */
  async openDialog(): Promise<void> {
    const [dialog] = await Promise.all([import('../share/dialog.js'), this.#fetch(further.keys())]);
    if (!this.#dialog) dialog.adoptDialogStyles(this.shadowRoot as ShadowRoot);
    this.#dialog = dialog;
    this.requestUpdate();
    await this.updateComplete;
    const element = this.shadowRoot?.querySelector('dialog');
    if (!element?.open) element?.showModal();
  }

  protected override render(): TemplateResult {
    return renderOrSlot(this, () => {
      const {dir, rhythm, waiting, words} = this.#locale;
      return html`<div
        class="root ${rhythm} ${waiting ? 'waiting' : ''}"
        dir=${dir}
        lang=${words.lang}
        @pointerover=${this.#refresh}
        @focusin=${this.#refresh}
      >
        ${this.layout === 'button' ? this.#button() : this.#bar()} ${this.#status()}
        ${this.#dialog?.dialog({words, ways: this.#ways(everyNetwork())}) ?? nothing}
      </div>`;
    });
  }

  // Parts, in page order

  #bar() {
    const label = toText(this.label) ?? this.#locale.words.share;
    return html`<div part="bar" class="bar" role="group" aria-labelledby="label">
      <p part="label" class="label" id="label"><bdi>${label}</bdi></p>
      <ul part="networks" class="networks" role="list">
        ${this.#ids().map((id) => this.#network(id, 'unseen'))} ${this.#copyButton('unseen')}
        ${this.#nativeButton('unseen')} ${this.#moreButton()}
      </ul>
    </div>`;
  }

  #button() {
    return html`<button part="more" type="button" aria-haspopup="dialog" @click=${this.#onShare}>
      ${send()}<bdi>${toText(this.label) ?? this.#locale.words.share}</bdi>
    </button>`;
  }

  #ways(ids: readonly string[]) {
    return html`${this.#copyButton('name')} ${this.#nativeButton('name')} ${ids.map((id) => this.#network(id, 'name'))}`;
  }

  #network(id: string, words: 'unseen' | 'name') {
    const network = networks.get(id);
    if (!network) return further.has(id) ? html`<li class="network"></li>` : nothing;
    const href = hrefFor(id, network, this.#share());
    if (!href) return nothing;
    const {newWindow} = this.#locale.words;
    const web = href.startsWith('http');
    return html`<li>
      <a
        part="network"
        class="network"
        data-network=${id}
        href=${href}
        target=${web ? '_blank' : nothing}
        rel=${web ? 'noopener' : nothing}
        title=${words === 'unseen' ? this.#nameOf(id, network) : nothing}
        .style=${network.color ? `--_brand:${network.color}` : ''}
        @click=${this.#onLink}
        @auxclick=${this.#onLink}
        >${network.icon ? filled(network.icon) : nothing}<span class=${words}
          >${words === 'name' ? html`<bdi>${this.#nameOf(id, network)}</bdi>` : this.#shareOn(id, network)}${
            web ? html`<span class="unseen"> ${newWindow}</span>` : nothing
          }</span
        ></a
      >
    </li>`;
  }

  #copyButton(words: 'unseen' | 'name') {
    const {copyLink} = this.#locale.words;
    return html`<li>
      <button part="copy" type="button" title=${words === 'unseen' ? copyLink : nothing} @click=${this.#onCopy}>
        ${this.#copied === 'done' ? check() : link()}<span class=${words}>${copyLink}</span>
      </button>
    </li>`;
  }

  #nativeButton(words: 'unseen' | 'name') {
    if (!canShareNatively(this.#payload())) return nothing;
    const {shareNative} = this.#locale.words;
    return html`<li>
      <button part="native" type="button" title=${words === 'unseen' ? shareNative : nothing} @click=${this.#onShare}>
        ${send()}<span class=${words}>${shareNative}</span>
      </button>
    </li>`;
  }

  #moreButton() {
    const {moreNetworks} = this.#locale.words;
    return html`<li>
      <button part="more" type="button" aria-haspopup="dialog" title=${moreNetworks} @click=${this.#onMore}>
        ${more()}<span class="unseen">${moreNetworks}</span>
      </button>
    </li>`;
  }

  #status() {
    const {copyFailed, linkCopied} = this.#locale.words;
    if (this.#copied === 'failed') {
      return html`<label class="failure"
        >${copyFailed}<input class="address" readonly .value=${this.#share().url} @focus=${selectAll}
      /></label>`;
    }
    // The announcer says it to those who listen.
    return html`<p class="status" aria-hidden="true">${this.#copied ? linkCopied : nothing}</p>`;
  }

  // What is shared, and where

  #share(): Share {
    return {
      url: safeUrl(this.url) ?? pageUrl(),
      headline: toText(this.headline) ?? pageHeadline(),
      text: toText(this.text) ?? '',
    };
  }

  #payload(): ShareData {
    const {url, headline = '', text} = this.#share();
    return {url, title: headline, ...(text && {text})};
  }

  #ids(): readonly string[] {
    const listed = toText(this.networks);
    return listed ? [...new Set(listed.split(/[\s,]+/))] : DEFAULT_NETWORKS;
  }

  async #fetch(ids: Iterable<string>): Promise<void> {
    await fetchNetworks(ids);
    this.requestUpdate();
  }

  #nameOf(id: string, {name}: Network): string {
    return this.#locale.words.networks[id] ?? name;
  }

  #shareOn(id: string, network: Network): string {
    const {shareBy, shareOn} = this.#locale.words;
    return (methodOf(id) === 'link' ? shareOn : shareBy).replace('{network}', this.#nameOf(id, network));
  }

  // Handlers

  // A page that changes its address or title without a load is read again before the reader can press.
  readonly #refresh = (): void => {
    this.requestUpdate();
  };

  readonly #onLink = (event: MouseEvent): void => {
    const {network = ''} = (event.currentTarget as HTMLElement).dataset;
    if (event.button > 1) return;
    if (this.#ask(network, methodOf(network))) this.#tell(network, 'opened');
    else event.preventDefault();
  };

  readonly #onCopy = (): void => void this.copy();
  readonly #onShare = (): void => void this.share();
  readonly #onMore = (): void => void this.openDialog();

  /** Tells the page what is about to happen; false where it says no. */
  #ask(network: string, method: ShareMethod): boolean {
    const {url} = this.#share();
    const proceed = this.dispatchEvent(new ShareEvent({network, url, method}));
    if (!proceed) this.#tell(network, 'cancelled');
    return proceed;
  }

  #tell(network: string, outcome: ShareOutcome): void {
    this.dispatchEvent(new ShareResultEvent({network, outcome}));
  }

  async #showCopied(copied: 'done' | 'failed'): Promise<void> {
    const {copyFailed, lang, linkCopied} = this.#locale.words;
    clearTimeout(this.#copiedTimer);
    this.#copied = copied;
    this.requestUpdate();
    announce(copied === 'done' ? linkCopied : copyFailed, lang);
    if (copied === 'done') {
      this.#copiedTimer = setTimeout(() => {
        this.#copied = undefined;
        this.requestUpdate();
      }, COPIED_SHOWN);
    }
    await this.updateComplete;
    this.shadowRoot?.querySelector<HTMLInputElement>('.address')?.focus();
  }
}

function methodOf(id: string): ShareMethod {
  return id === 'email' || id === 'sms' ? id : 'link';
}

function pageHeadline(): string {
  const meta = document.querySelector('meta[property="og:title" i]')?.getAttribute('content');
  return toText(meta) ?? document.title;
}

function selectAll(event: Event) {
  (event.currentTarget as HTMLInputElement).select();
}

declare global {
  interface HTMLElementTagNameMap {
    'kashida-share-bar': ShareBar;
  }
}
