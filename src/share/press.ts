// What happens when a reader presses more than a link: copy, the device's share sheet, the dialog, a window. It is
// fetched when a reader comes near the bar, so that those who only read do not download it.

import type {LitElement} from 'lit';
import {announce} from '../announcer.js';
import type {ShareMethod, ShareOutcome} from '../events.js';
import {shareDialogWords, type ShareDialogWord, type ShareWord} from '../locale/english.js';
import type {LocaleController} from '../locale/locale.js';
import {copyText, openPopup, shareNatively} from './actions.js';
import {ShareDialog} from './dialog.js';
import {FloatGuard} from './float.js';
import type {Share} from './network.js';

/** How long the check mark stands after a copy. In milliseconds. */
const COPIED_SHOWN = 3000;

/** What this needs of its share bar. */
export interface PressHost {
  readonly element: LitElement;
  readonly root: ShadowRoot;
  readonly locale: LocaleController<ShareWord>;
  /** What goes to a network; without an id, the page as it is. */
  share(id?: string): Share;
  /** What goes to the device's share sheet; undefined where there is none, or the page wants none. */
  native(): ShareData | undefined;
  /** Ids of the page's own networks, as links in its markup. */
  own(): string[];
  nameOf(id: string): string;
  /** A list item with the network's link; nothing where it has none for this page. */
  network(id: string): unknown;
  /** List items with the buttons that copy and open the device's share sheet. */
  buttons(): unknown;
  /** Tells the page what is about to happen; false where it says no. */
  ask(network: string, method: ShareMethod): boolean;
  tell(network: string, outcome: ShareOutcome): void;
}

export class SharePress {
  /** The address has just been copied. */
  copied = false;
  /** The floating bar lies on something that it must not cover. */
  aside = false;

  readonly #host: PressHost;
  readonly #locale: LocaleController<ShareWord | ShareDialogWord>;
  readonly #dialog: ShareDialog;
  #float: FloatGuard | undefined;
  #sharing = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: PressHost) {
    this.#host = host;
    this.#locale = host.locale.with(shareDialogWords);
    this.#dialog = new ShareDialog(host, this.#locale);
  }

  render(): unknown {
    return this.#dialog.render();
  }

  async share(): Promise<void> {
    const payload = this.#host.native();
    if (!payload) return this.openDialog();
    if (this.#sharing || !this.#host.ask('native', 'native')) return;
    this.#sharing = true;
    const outcome = await shareNatively(payload);
    this.#sharing = false;
    this.#host.tell('native', outcome);
    if (outcome === 'failed') await this.openDialog();
  }

  async copy(): Promise<void> {
    if (!this.#host.ask('copy', 'copy')) return;
    const outcome = await copyText(this.#host.share('copy').url);
    this.#host.tell('copy', outcome);
    if (outcome === 'done') this.#showCopied();
    else {
      await this.openDialog();
      this.#dialog.say(this.#locale.words.copyFailed);
      await this.#dialog.selectAddress();
    }
  }

  async openDialog(): Promise<void> {
    await this.#dialog.show();
  }

  /** Opens `href` in a small window; false where the link itself must be followed. */
  popup(href: string): boolean {
    return openPopup(href);
  }

  /** Keeps a floating bar off what it must not cover, or stops. */
  guard(floats: boolean): void {
    if (floats === Boolean(this.#float)) return;
    this.#float?.stop();
    this.#stepAside(false);
    this.#float = floats ? new FloatGuard(this.#host.element, (covered) => this.#stepAside(covered)) : undefined;
  }

  /** Ends what must not go on without the bar in the page. */
  leave(): void {
    this.guard(false);
    this.#dialog.close();
  }

  #stepAside(covered: boolean): void {
    if (covered === this.aside) return;
    this.aside = covered;
    this.#host.element.requestUpdate();
  }

  #showCopied(): void {
    const {element} = this.#host;
    const {words} = this.#locale;
    clearTimeout(this.#timer);
    this.copied = true;
    element.requestUpdate();
    this.#timer = setTimeout(() => {
      this.copied = false;
      element.requestUpdate();
    }, COPIED_SHOWN);
    if (this.#dialog.open) this.#dialog.say(words.linkCopied);
    else announce(words.linkCopied, words.lang);
  }
}
