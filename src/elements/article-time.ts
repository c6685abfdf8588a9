// When an article was published and last updated.

import {html, LitElement, type CSSResultGroup, type TemplateResult} from 'lit';
import {timesWords} from '../locale/english.js';
import {LocaleController} from '../locale/locale.js';
import type {Messages} from '../locale/messages.js';
import {ArticleTimes, articleTimesProperties} from '../parts/article-times.js';
import {define} from '../register.js';
import {renderOrSlot} from '../render-or-slot.js';
import {restyle} from '../styles/restyle.js';
import {styles} from './article-time.styles.js';

/**
 * "Published" and, where the change came late enough, "updated", each with its time. Times are written out first, as
 * on the server, and say how long ago they were where that is asked for. Without a date that can be read, what is
 * slotted stays.
 *
 * @element kashida-article-time
 *
 * @slot - The dates for readers without script, as `<time>` for example.
 *
 * @csspart meta - The line.
 * @csspart time - A time.
 *
 * @cssproperty [--kashida-muted] - Colour of the line.
 *
 * @event {FailEvent} kashida-error - Rendering failed, and what is slotted is shown.
 */
export class ArticleTime extends LitElement {
  static override styles: CSSResultGroup = styles;

  static override properties = {...articleTimesProperties, messages: {attribute: false}};

  /** Defines the element, by default as `kashida-article-time`. A name that is taken stays with its first owner. */
  static define(tag = 'kashida-article-time', registry?: CustomElementRegistry): void {
    define(this, tag, registry);
  }

  /** ISO 8601. */
  declare datePublished: string | null;

  /** ISO 8601. Shown where it is 15 minutes or more after publication; `configure` sets another threshold. */
  declare dateModified: string | null;

  /** Such as `Asia/Beirut`. Default: the page's, else the offset written in the date, else UTC. */
  declare timeZone: string | null;

  /** Such as `persian`, or `gregory persian` for the second in parentheses. Default: the page's, else `gregory`. */
  declare calendar: string | null;

  /** Such as `arab`. Default: the page's, else what newsrooms of the language print. */
  declare numberingSystem: string | null;

  /** Times of the last seven days say how long ago they were; `false` where the page has it otherwise. */
  declare relativeTime: string | boolean | null;

  /** Words to say in place of the language's own: some of `Messages`, such as `{updated: '…'}`. Default: none. */
  declare messages: Partial<Messages> | null | undefined;

  readonly #locale = new LocaleController(this, timesWords);
  readonly #times = new ArticleTimes(this, this.#locale);

  adoptedCallback(): void {
    restyle(this);
  }

  protected override render(): TemplateResult {
    return renderOrSlot(this, () => {
      const {dir, rhythm, tag, waiting} = this.#locale;
      if (!this.#times.known) return html`<slot></slot>`;
      return html`<div class="root ${rhythm} ${waiting ? 'waiting' : ''}" dir=${dir} lang=${tag}>
        <div part="meta" class="meta">${this.#times.render()}</div>
      </div>`;
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kashida-article-time': ArticleTime;
  }
}
