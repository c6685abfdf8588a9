// A page's markup with our elements rendered into it, for servers and static builds. Nobody but a server loads this:
// the parser and Lit's renderer come from packages that a site installs beside ours.

import {LitElementRenderer} from '@lit-labs/ssr';
import {collectResultSync} from '@lit-labs/ssr/lib/render-result.js';
import type {LitElement, ReactiveController} from 'lit';
import {parse, parseFragment} from 'parse5';
import {headingLevel} from './card/heading.js';
import {firstPictures, type Listed} from './card/listed.js';
import {everyElement} from './every-element.js';
import {configuration, inPage} from './locale/configuration.js';
import {languages} from './locale/languages.js';
import {LocaleController} from './locale/locale.js';
import {fallbacks, messagesFor} from './locale/messages.js';
import {elementsIn, type MarkupElement} from './markup.js';
import {fetchNetworks} from './share/targets.js';
import {safeUrl, withBase} from './url.js';

export interface RenderOptions {
  /** Of the page's content security policy, for the `<style>` in each element. */
  nonce?: string;
  /**
   * `inline`: each element has its style in a `<style>`. With `{href}` it has a link to `dist/kashida.css`, which the site
   * serves at that address: for a policy without a nonce. Default: `inline`.
   */
  styles?: 'inline' | {href: string};
  /** What stands before each name, as the page's script says it to `defineAll`. Default: `kashida`. */
  prefix?: string;
}

export const rendered: ReadonlyMap<string, typeof LitElement> = new Map<string, typeof LitElement>(
  Object.entries(everyElement).map(([name, element]) => [`kashida-${name}`, element]),
);

/**
 * Renders every element of ours in `html`, a page or a part of one, as a declarative shadow root. All else, other
 * elements too, stays as it is to the byte. Language, direction and the page's settings are read from the markup, and
 * so are its canonical address and title for a share bar that names none; a share bar without any address is left to the
 * browser. Relative addresses stay relative. What only a browser can know waits for the script: until then an element
 * shows what is slotted into it. An element that has a shadow root in the markup already is left alone.
 */
export async function renderToString(html: string, options: RenderOptions = {}): Promise<string> {
  const whole = /^\s*(?:<!--[^]*?-->\s*)*<(?:!doctype|html|head|body)\b/i.test(html);
  const page = [...elementsIn((whole ? parse : parseFragment)(html, {sourceCodeLocationInfo: true}))];
  const ours = page.flatMap((element) => {
    const tag = tagOf(element, options);
    return rendered.has(tag) && !element.isRendered ? [{element, tag}] : [];
  });
  const settings = page.find(
    ({localName, attributes}) => localName === 'meta' && /^kashida$/i.test(attributes.name ?? ''),
  );
  const here = <T>(run: () => T) => inPage(settings?.attributes.content, () => withBase(NOWHERE, run));

  await Promise.all(here(() => ours.flatMap(fetched)));
  const facts = factsOf(page);
  const templates = here(() => ours.map((one) => templateOf(one, facts, options)));
  // Backwards, so that what is still to come stands where it stood.
  return ours
    .map(({element: {contentStart}}, index) => ({contentStart, template: templates[index] ?? ''}))
    .sort((one, other) => other.contentStart - one.contentStart)
    .reduce(
      (text, {contentStart, template}) => text.slice(0, contentStart) + template + text.slice(contentStart),
      html,
    );
}

/** An element of ours, with the tag that it has without a prefix of the page's own. */
interface Ours {
  element: MarkupElement;
  tag: string;
}

function tagOf({localName}: MarkupElement, {prefix = 'kashida'}: RenderOptions): string {
  return localName.startsWith(`${prefix}-`) ? `kashida${localName.slice(prefix.length)}` : '';
}

/** The languages and networks that a browser fetches when an element first needs them. */
function fetched({element, tag}: Ours): Promise<unknown>[] {
  const words = fallbacks(languageOf(element)).map((tag) =>
    languages
      .get(tag)?.()
      .catch(() => undefined),
  );
  const ids = tag === 'kashida-share-bar' ? element.attributes.networks?.split(/[\s,]+/) : undefined;
  return [...words, ids && fetchNetworks(ids)].filter((promise) => promise !== undefined);
}

function templateOf({element, tag}: Ours, page: PageFacts, options: RenderOptions): string {
  const {nonce, styles = 'inline'} = options;
  const words = messagesFor(languageOf(element));
  if (words === 'waiting') return '';
  const facts = tag === 'kashida-share-bar' ? shareFacts(element, page) : element.attributes;
  if (!facts) return '';
  const itsPlace = {lang: languageOf(element), dir: element.direction, words};
  const list = element.parent && tagOf(element.parent, options) === 'kashida-article-list' ? element.parent : undefined;
  const listed = list && tag === 'kashida-article-card' ? listedIn(list, element) : undefined;
  const {style, content} = render(tag, element, facts, itsPlace, listed);
  const shown = withoutNowhere(content.replaceAll(/<!--\/?lit-(?:part|node)[^>]*-->|<\?>| style=""/g, ''));
  // A relative address within another one, such as a network's, would lead nowhere.
  if (shown.includes(NOWHERE_HOST)) return '';
  if (styles !== 'inline') {
    const link = `<link rel="stylesheet" href="${escaped(styles.href)}">`;
    return `<template shadowrootmode="open">${link}${shown.replaceAll(STYLE_ATTRIBUTE, '')}</template>`;
  }
  if (!nonce) return `<template shadowrootmode="open"><style>${style}${SCRIPTLESS}</style>${shown}</template>`;
  // A nonce allows no attribute: each becomes a rule.
  const rules: string[] = [];
  const marked = shown.replaceAll(STYLE_ATTRIBUTE, (_, declarations: string) => {
    rules.push(`[data-style="${rules.length}"]{${declarations}}`);
    return ` data-style="${rules.length - 1}"`;
  });
  const sheet = `<style nonce="${escaped(nonce)}">${style}${SCRIPTLESS}${rules.join('')}</style>`;
  return `<template shadowrootmode="open">${sheet}${marked}</template>`;
}

/** As Lit writes it; a text of the page has its quotes escaped. */
const STYLE_ATTRIBUTE = / style="([^"<&]*)"/g;

/** Buttons need the script. */
export const SCRIPTLESS = '@media(scripting:none){button{display:none!important}}';

/** What an element is told of its place, for want of a page to look it up in. */
type Place = Pick<LocaleController, 'lang' | 'dir' | 'words'>;

let place: Place | undefined;

function render(
  tag: string,
  element: MarkupElement,
  attributes: Readonly<Record<string, string>>,
  itsPlace: Place,
  listed: Listed | undefined,
) {
  // Read by the element's controllers while it is made.
  place = itsPlace;
  const renderer = new LitElementRenderer(placed(tag));
  for (const [name, value] of Object.entries(attributes)) renderer.setAttribute(name, value);
  Object.assign(renderer.element, {
    children: element.children,
    querySelector: (selector: string) => element.querySelector(selector),
    querySelectorAll: (selector: string) => element.querySelectorAll(selector),
    listed,
  });
  renderer.connectedCallback();
  const info = {
    elementRenderers: [LitElementRenderer],
    customElementInstanceStack: [renderer],
    customElementHostStack: [renderer],
    eventTargetStack: [],
    slotStack: [],
    deferHydration: false,
  };
  const markup = collectResultSync(renderer.renderShadow(info) ?? []);
  const [, style = '', content = ''] = /^<style>([^]*?)<\/style>([^]*)$/.exec(markup) ?? [];
  return {style, content};
}

/** The name under which a server has the class of a tag: its controllers know their place, and no page's own does. */
function placed(tag: string): string {
  const name = `${tag}-on-server`;
  const Base = rendered.get(tag);
  if (Base && !customElements.get(name)) {
    customElements.define(
      name,
      class extends Base {
        override addController(controller: ReactiveController): void {
          super.addController(controller);
          if (controller instanceof LocaleController) Object.assign(controller, place);
        }
      },
    );
  }
  return name;
}

function languageOf({language}: MarkupElement): string {
  return language || (configuration().locale ?? '');
}

/** What a list says to its cards as soon as it is alive. */
function listedIn(list: MarkupElement, card: MarkupElement): Listed {
  const {layout = null, equal, 'heading-level': level, priority, ...times} = list.attributes;
  const position = list.children.filter(({localName}) => localName.includes('-')).indexOf(card);
  return {
    layout,
    equal: equal !== undefined,
    level: headingLevel(level, '3'),
    position,
    priority: position < firstPictures(priority),
    timeZone: times['time-zone'] ?? null,
    calendar: times.calendar ?? null,
    numberingSystem: times['numbering-system'] ?? null,
    relativeTime: times['relative-time'] ?? null,
    jsonld: false,
  };
}

interface PageFacts {
  address: string | undefined;
  title: string | undefined;
}

function factsOf(page: readonly MarkupElement[]): PageFacts {
  const canonical = page.find(
    ({localName, attributes: {rel = ''}}) => localName === 'link' && /\bcanonical\b/i.test(rel),
  );
  const named = page.find(({localName, attributes}) => localName === 'meta' && attributes.property === 'og:title');
  const title = page.find(({localName}) => localName === 'title');
  return {address: safeUrl(canonical?.attributes.href), title: named?.attributes.content ?? title?.textContent.trim()};
}

function shareFacts({attributes}: MarkupElement, {address, title = ''}: PageFacts) {
  const url = safeUrl(attributes.url ?? address, address);
  return url && {headline: title, ...attributes, url};
}

/** Stands for the unknown address of the page; deep, so that `../` does not come to its end. */
const NOWHERE_HOST = 'page.invalid';
const NOWHERE_FOLDERS = 8;
const NOWHERE = `https://${NOWHERE_HOST}/${'-/'.repeat(NOWHERE_FOLDERS)}`;

/** Relative addresses as they were. */
function withoutNowhere(markup: string): string {
  return markup.replaceAll(/https:\/\/page\.invalid\/((?:-\/)*)/g, (_, folders: string) => {
    const depth = folders.length / 2;
    return depth ? '../'.repeat(NOWHERE_FOLDERS - depth) : '/';
  });
}

function escaped(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
}
