// The newsroom's own profiles: "find us".

import {html, isServer, LitElement, nothing, type CSSResultGroup, type TemplateResult} from 'lit';
import {toText} from '../article.js';
import {ChildrenController} from '../children.js';
import {filled, link as chain} from '../icons/icon.js';
import {followWords} from '../locale/english.js';
import {LocaleController} from '../locale/locale.js';
import type {Messages} from '../locale/messages.js';
import {directionOf, directionOfText} from '../locale/scripts.js';
import {define} from '../register.js';
import {renderOrSlot} from '../render-or-slot.js';
import {fetchMarks, markOf, profileName, slottedProfiles, type Profile} from '../share/profiles.js';
import {restyle} from '../styles/restyle.js';
import {styles} from './follow-bar.styles.js';

/**
 * Links to the newsroom's profiles, from the `<a href>` slotted into it: each gets the icon of the network that its
 * address belongs to, and `rel="me noopener"`. Its own words are its name, else the network's; they are shown where
 * they say more than the icon does. Without script the slotted links are what the reader sees, and what a network sees
 * that looks for a link back: write `rel="me"` there too.
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
 * @cssproperty [--kashida-gap=1em] - The distance between label and links.
 *
 * @event {FailEvent} kashida-error - Rendering failed, and the slotted links are shown.
 */
export class FollowBar extends LitElement {
  static override styles: CSSResultGroup = styles;

  static override properties = {label: {}, messages: {attribute: false}};

  /** Defines the element, by default as `kashida-follow-bar`. A name that is taken stays with its first owner. */
  static define(tag = 'kashida-follow-bar', registry?: CustomElementRegistry): void {
    define(this, tag, registry);
  }

  /** Words before the links. Default: the language's "Find us". */
  declare label: string | null;

  /** Words to say in place of the language's own: some of `Messages`, such as `{followUs: '…'}`. Default: none. */
  declare messages: Partial<Messages> | null | undefined;

  readonly #locale = new LocaleController(this, followWords);

  #profiles: readonly Profile[] = [];
  /** Networks whose icon has been asked for; one that failed is not asked for again. */
  readonly #asked = new Set<string>();
  readonly #coming = new Set<string>();

  constructor() {
    super();
    new ChildrenController(this, () => this.requestUpdate(), FOLLOWED);
  }

  adoptedCallback(): void {
    restyle(this);
  }

  protected override willUpdate(): void {
    if (isServer) return;
    this.#profiles = slottedProfiles(this);
    const missing = this.#profiles.flatMap(({id}) => (id && !markOf(id) && !this.#asked.has(id) ? id : []));
    if (missing.length) void this.#fetch([...new Set(missing)]);
  }

  protected override render(): TemplateResult {
    return renderOrSlot(this, () => {
      if (isServer) return html`<slot></slot>`;
      const {dir, rhythm, waiting} = this.#locale;
      return html`<div class="root ${rhythm} ${waiting ? 'waiting' : ''}" dir=${dir}>
        ${this.#profiles.length ? this.#bar() : nothing}
      </div>`;
    });
  }

  // Parts, in page order

  #bar() {
    const {lang, followUs} = this.#locale.words;
    const own = toText(this.label);
    return html`<div part="bar" class="bar" role="group" aria-labelledby="label">
      <p part="label" class="label" id="label" lang=${own ? nothing : lang}><bdi>${own ?? followUs}</bdi></p>
      <ul part="list" class="list" role="list">
        ${this.#profiles.map((profile) => this.#item(profile))}
      </ul>
    </div>`;
  }

  #item(profile: Profile) {
    const {href, id, text} = profile;
    const {lang, networks: names, newWindow} = this.#locale.words;
    const mark = markOf(id);
    const network = names[id ?? ''] ?? profileName(id);
    const name = text ?? network ?? new URL(href).host;
    const elsewhere = /^https?:/.test(href) && new URL(href).origin !== location.origin;
    const known = [network, profileName(id)].filter((known) => known !== undefined).map(folded);
    // An icon says as much as the network's name does. Where none has come, the name stands in its place.
    const seen = !(mark?.icon || this.#isComing(id)) || !known.includes(folded(name));
    const unsaid = network && !known.some((known) => folded(name).includes(known)) ? network : undefined;
    return html`<li>
      <a
        part="link"
        class="link"
        data-network=${id ?? nothing}
        href=${href}
        lang=${text ? (profile.lang ?? nothing) : id && names[id] ? lang : nothing}
        target=${elsewhere ? '_blank' : nothing}
        rel=${elsewhere ? 'me noopener' : nothing}
        title=${seen ? nothing : name}
        .style=${mark?.color ? `--_brand:${mark.color}` : ''}
        >${this.#icon(id)}<bdi class=${seen ? 'name' : 'unseen'} dir=${this.#directionOf(profile, name)}>${name}</bdi
        ><span class="unseen" lang=${lang}> <bdi>${unsaid}</bdi> ${elsewhere ? newWindow : nothing}</span></a
      >
    </li>`;
  }

  #icon(id: string | undefined) {
    const icon = markOf(id)?.icon;
    if (icon) return filled(icon);
    return this.#isComing(id) ? html`<span class="icon"></span>` : chain();
  }

  #directionOf({text, lang, dir}: Profile, name: string) {
    return (text && (dir || directionOf(lang))) || directionOfText(name, this.#locale.dir);
  }

  #isComing(id = '') {
    return this.#coming.has(id);
  }

  async #fetch(ids: readonly string[]): Promise<void> {
    for (const id of ids) this.#asked.add(id) && this.#coming.add(id);
    await fetchMarks(ids);
    for (const id of ids) this.#coming.delete(id);
    this.requestUpdate();
  }
}

/** What a link's address, network, words and direction are read from. */
const FOLLOWED = ['href', 'type', 'lang', 'dir', 'slot', 'aria-label', 'alt', 'title'];

/** For comparing words whole: `X` is in `We are on X`, and not in `@example`. */
function folded(text: string): string {
  return ` ${text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;
}

declare global {
  interface HTMLElementTagNameMap {
    'kashida-follow-bar': FollowBar;
  }
}
