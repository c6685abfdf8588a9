// The newsroom's own profiles: "find us".

import {html, isServer, LitElement, nothing, type CSSResultGroup, type TemplateResult} from 'lit';
import {toText} from '../article.js';
import {filled} from '../icons/icon.js';
import {LocaleController} from '../locale/locale.js';
import {define} from '../register.js';
import {renderOrSlot} from '../render-or-slot.js';
import type {Network} from '../share/network.js';
import {profileNetworks, profileOf} from '../share/profiles.js';
import {fetchNetworks, networks} from '../share/targets.js';
import {safeUrl} from '../url.js';
import {styles} from './follow-bar.styles.js';

interface Profile {
  href: string;
  /** The network's id; undefined where the address is of none that is known. */
  id: string | undefined;
  /** What the page calls it. */
  text: string | undefined;
  lang: string | null;
}

/**
 * Links to the newsroom's profiles, from the `<a href>` slotted into it: each gets the icon of the network that its
 * address belongs to, and `rel="me noopener"`. Its own text is its name, else the network's. Without script the slotted
 * links are what the reader sees.
 *
 * @element kashida-follow-bar
 *
 * @slot - Links to the profiles, alone or in a list.
 *
 * @csspart bar - The bar.
 * @csspart label - The words before the links.
 * @csspart list - The list.
 * @csspart link - A profile's link.
 *
 * @cssproperty [--kashida-brand-color=0%] - How much of the brand's own colour an icon has.
 * @cssproperty [--kashida-gap=1rem] - The distance between label and links.
 *
 * @event {FailEvent} kashida-error - Rendering failed, and the slotted links are shown.
 */
export class FollowBar extends LitElement {
  static override styles: CSSResultGroup = styles;

  static override properties = {label: {}};

  /** Defines the element, by default as `kashida-follow-bar`. A name that is taken stays with its first owner. */
  static define(tag = 'kashida-follow-bar', registry?: CustomElementRegistry): void {
    define(this, tag, registry);
  }

  /** Words before the links. Default: the language's "Find us". */
  declare label: string | null;

  readonly #locale = new LocaleController(this);
  #children: MutationObserver | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#children ??= new MutationObserver(() => this.#followChildren());
    this.#children.observe(this, {childList: true, subtree: true, characterData: true, attributeFilter: ['href']});
    this.#followChildren();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#children?.disconnect();
  }

  protected override render(): TemplateResult {
    return renderOrSlot(this, () => {
      const {dir, rhythm, waiting, words} = this.#locale;
      const profiles = this.#profiles();
      if (!profiles.length) return html`<slot></slot>`;
      return html`<div class="root ${rhythm} ${waiting ? 'waiting' : ''}" dir=${dir} lang=${words.lang}>
        <div part="bar" class="bar" role="group" aria-labelledby="label">
          <p part="label" class="label" id="label"><bdi>${toText(this.label) ?? words.followUs}</bdi></p>
          <ul part="list" role="list">
            ${profiles.map((profile) => this.#link(profile))}
          </ul>
        </div>
      </div>`;
    });
  }

  #link({href, id, text, lang}: Profile) {
    const {networks: names, newWindow} = this.#locale.words;
    const network = networkOf(id);
    const name = text ?? names[id ?? ''] ?? network?.name ?? new URL(href).host;
    return html`<li>
      <a
        part="link"
        href=${href}
        lang=${(text && lang) ?? nothing}
        target="_blank"
        rel="me noopener"
        title=${name}
        .style=${network?.color ? `--_brand:${network.color}` : ''}
        >${network?.icon ? filled(network.icon) : id ? html`<span class="space"></span>` : nothing}<bdi
          class=${id ? 'unseen' : ''}
          >${name}</bdi
        ><span class="unseen"> ${newWindow}</span></a
      >
    </li>`;
  }

  #profiles(): Profile[] {
    const links = isServer ? [] : this.querySelectorAll<HTMLAnchorElement>('a[href]');
    return [...links].flatMap((link) => {
      const href = safeUrl(link.getAttribute('href'));
      const text = toText(link.textContent);
      return href ? {href, id: profileOf(href), text, lang: link.getAttribute('lang')} : [];
    });
  }

  #followChildren(): void {
    this.requestUpdate();
    const missing = this.#profiles().flatMap(({id}) => (id && !networkOf(id) ? id : []));
    if (missing.length) void fetchNetworks(missing).then(() => this.requestUpdate());
  }
}

function networkOf(id = ''): Pick<Network, 'name' | 'icon' | 'color'> | undefined {
  return profileNetworks.get(id) ?? networks.get(id);
}

declare global {
  interface HTMLElementTagNameMap {
    'kashida-follow-bar': FollowBar;
  }
}
