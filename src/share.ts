// Share addresses as a function, for servers and for pages that draw their own buttons: needs no DOM.

import {hrefFor, type Network, type Share, type Target} from './share/network.js';
import bluesky from './share/networks/bluesky.js';
import email from './share/networks/email.js';
import evernote from './share/networks/evernote.js';
import facebook from './share/networks/facebook.js';
import facebookDialog from './share/networks/facebook-dialog.js';
import flipboard from './share/networks/flipboard.js';
import friendica from './share/networks/friendica.js';
import hackernews from './share/networks/hackernews.js';
import instapaper from './share/networks/instapaper.js';
import lemmy from './share/networks/lemmy.js';
import line from './share/networks/line.js';
import linkedin from './share/networks/linkedin.js';
import mastodon from './share/networks/mastodon.js';
import messenger from './share/networks/messenger.js';
import misskey from './share/networks/misskey.js';
import nextdoor from './share/networks/nextdoor.js';
import ok from './share/networks/ok.js';
import pinterest from './share/networks/pinterest.js';
import reddit from './share/networks/reddit.js';
import sms from './share/networks/sms.js';
import snapchat from './share/networks/snapchat.js';
import teams from './share/networks/teams.js';
import telegram from './share/networks/telegram.js';
import threads from './share/networks/threads.js';
import tumblr from './share/networks/tumblr.js';
import viber from './share/networks/viber.js';
import vk from './share/networks/vk.js';
import weibo from './share/networks/weibo.js';
import whatsapp from './share/networks/whatsapp.js';
import x from './share/networks/x.js';
import xing from './share/networks/xing.js';
import {serverHost} from './share/server.js';

export type {Network, Share};

const targets: ReadonlyMap<string, Target> = new Map(
  Object.entries({
    x,
    facebook,
    whatsapp,
    telegram,
    email,
    'facebook-dialog': facebookDialog,
    messenger,
    linkedin,
    reddit,
    bluesky,
    threads,
    mastodon,
    lemmy,
    friendica,
    misskey,
    pinterest,
    tumblr,
    vk,
    ok,
    line,
    viber,
    sms,
    flipboard,
    hackernews,
    xing,
    weibo,
    snapchat,
    teams,
    instapaper,
    evernote,
    nextdoor,
  }),
);

/**
 * The address at which a network takes a share. Undefined for a network that the package does not know, for a page's
 * address that may not be followed, for a `server` that is no host, and where the network needs a `server` or an
 * `appId` that is not given.
 *
 * @param network an id such as `whatsapp`
 */
export function shareUrl(network: string, share: Share): string | undefined {
  const target = targets.get(network);
  const server = serverHost(share.server);
  if (!target || (share.server && target.serverHref && !server)) return;
  return hrefFor(network, target, {...share, ...(server && {server})});
}
