// On networks of many servers a reader names their own, and it becomes the host of a link: nothing but a host gets
// through here.

import {safeUrl} from '../url.js';

/**
 * The host, with its port if one is named, of the server that a reader means: they type `mastodon.social`, or paste an
 * http or https address of it. Undefined for anything else, such as a host with a path or a user's name.
 */
export function serverHost(text: unknown): string | undefined {
  const [, pasted, typed] = (typeof text === 'string' && TYPED.exec(text.trim())) || [];
  const address = safeUrl(`https://${pasted ?? typed ?? ''}/`);
  const host = address && new URL(address).host;
  return host && HOST.test(host) ? host : undefined;
}

// A colon stands before a port alone: the parser would take `javascript:` for a host with an empty one.
const TYPED = /^(?:https?:\/\/([^\s/\\?#%]+)(?:[/?#].*)?|([^\s/\\?#%@:]+(?::\d+)?))$/i;

// The parser lets `{` and `*` stand in a host; no domain has them.
const HOST = /^[a-z\d][a-z\d.-]*(?::\d+)?$/;
