// Pages that a test writes itself, each in a frame of its own, with the headers that it is to come with.

import {fixture, html, waitUntil as waitShortly} from '@open-wc/testing';
import {tried} from '../support/tried.js';

/** Asked on a busy machine too, of a page that loads its scripts. */
export const waitUntil = (isTrue: () => unknown, what: string) => waitShortly(isTrue, what, {timeout: 40_000});

// Notes what the policy refused, what nobody caught, and what was said.
const REPORT = '<script src="/fixtures/pages/report.js"></script>';

export interface PageOptions {
  headers?: Record<string, string>;
  /** Another name of the same server is another origin. */
  host?: string;
  /** Of the frame: `sandbox`, `allow`. */
  frame?: Record<string, string>;
}

/** Opens a page with this in its body. */
export async function open(body: string, {headers = {}, host, frame = {}}: PageOptions = {}) {
  const query = new URLSearchParams(headers);
  query.set('markup', `<!doctype html><html lang="en"><title>Page</title>${REPORT}${body}`);
  const element = await fixture<HTMLIFrameElement>(html`<iframe title="page" width="800" height="700"></iframe>`);
  for (const [name, value] of Object.entries(frame)) element.setAttribute(name, value);
  if ('content-security-policy' in headers || 'permissions-policy' in headers) tried('policies');
  const origin = host ? `${location.protocol}//${host}:${location.port}` : '';
  element.src = `${origin}/page?${query}`;
  return element;
}

/** The page itself, when its markup is there: its scripts may still be on their way. */
export async function opened(body: string, options: PageOptions = {}): Promise<Document> {
  const frame = await open(body, options);
  const page = () => frame.contentDocument as Document;
  await waitUntil(() => page()?.URL.includes('/page') && page().readyState !== 'loading', 'the page is there');
  return page();
}
