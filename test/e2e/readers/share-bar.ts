// The share bar by keyboard and by pointer: what it asks, what it stores, what it opens, and where the focus goes.

import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Reader} from '../reader.js';

const NETWORKS =
  'x facebook facebook-dialog messenger whatsapp telegram linkedin reddit bluesky threads mastodon lemmy friendica misskey ' +
  'pinterest tumblr vk ok line viber email sms flipboard hackernews xing weibo snapchat teams instapaper evernote nextdoor';

const DIALOG = 'kashida-share-bar >>> dialog';

export function shareBar(reader: () => Reader): void {
  const isOpen = () => reader().until((dialog) => watched.find(dialog).matches(':modal'), DIALOG);
  const isClosed = () => reader().until((dialog) => !watched.find(dialog).matches('[open]'), DIALOG);

  describe('the share bar before a press', () => {
    it('asks no other host and stores nothing, with every network listed and the dialog open', async () => {
      await reader().open('/en/seed-library.html');
      await reader().run(
        (networks) =>
          void Object.assign(watched.find('kashida-share-bar'), {
            networks,
            url: 'https://news.example/story',
            appIds: 'messenger=1 facebook-dialog=1',
          }),
        NETWORKS,
      );
      await reader().until(() => watched.all('kashida-share-bar >>> .bar [data-network=nextdoor]').length > 0);
      const listed = await reader().run(
        () => watched.find('kashida-share-bar').shadowRoot?.querySelectorAll('.bar [data-network]').length,
      );
      // Lemmy, Friendica and Misskey are on the reader's own server, and stand in the dialog.
      assert.equal(listed, NETWORKS.split(' ').length - 3);

      await reader().press('kashida-share-bar >>> [part=more]');
      await reader().until((dialog) => watched.all(`${dialog} [part=server]`).length > 0, DIALOG);
      await reader().press(`${DIALOG} [part=qr-code]`);
      await reader().until((dialog) => watched.all(`${dialog} [part=qr]`).length > 0, DIALOG);
      await reader().hasNothingToSay();
      const stored = await reader().run(async () => ({
        local: localStorage.length,
        session: sessionStorage.length,
        cookies: document.cookie,
        databases: (await indexedDB.databases()).length,
        caches: (await caches.keys()).length,
      }));
      assert.deepEqual(stored, {local: 0, session: 0, cookies: '', databases: 0, caches: 0});
    });

    it('closes its dialog by a press beside it, and not by one in it', async () => {
      await reader().open('/ar/seed-library.html');
      await reader().press('kashida-share-bar >>> [part=more]');
      await isOpen();
      await reader().press(`${DIALOG} h2`);
      assert.ok(await reader().run((dialog) => watched.find(dialog).matches('[open]'), DIALOG));
      await reader().pressAt(10, 10);
      await isClosed();
      assert.equal((await reader().focused()).part, 'more');
    });
  });

  for (const [lang, direction] of [
    ['ar', 'rtl'],
    ['en', 'ltr'],
  ] as const) {
    describe(`the share bar by keyboard alone, in ${lang}`, () => {
      it('is reached in the order in which it is read', async () => {
        await reader().open(`/${lang}/seed-library.html`);
        await reader().tabTo(({network}) => network === 'x');
        const stops = [await reader().focused()];
        for (let stop = 0; stop < 6; stop++) {
          await reader().strike('Tab');
          stops.push(await reader().focused());
        }
        assert.deepEqual(
          stops.map(({part, network}) => network || part),
          ['x', 'facebook', 'whatsapp', 'telegram', 'email', 'copy', 'more'],
        );
        const places = stops.map(({left}) => left);
        assert.deepEqual(
          places,
          [...places].sort((a, b) => (direction === 'rtl' ? b - a : a - b)),
        );
      });

      it('opens the dialog, finds a network, opens it cut off from the page, and gives the focus back', async () => {
        await reader().open(`/${lang}/seed-library.html`);
        // A network of the page's own on the test's server, because those of the world are out of reach here.
        await reader().run((origin) => {
          const link = document.createElement('a');
          Object.assign(link, {slot: 'network', href: origin, textContent: 'Harbour board'});
          link.dataset.share = `${origin}/opened.html?u={url}`;
          watched.find('kashida-share-bar').append(link);
        }, reader().origin);
        await reader().tabTo(({part}) => part === 'more');
        await reader().strike('Enter');
        await isOpen();
        await reader().tabTo(({part}) => part === 'search');
        await reader().type('harbour');
        await reader().tabTo(({network}) => network === 'own-0');
        await reader().strike('Enter');
        const opened = await reader().asked((path) => path.startsWith('/opened.html'));
        const address = new URL(opened, reader().origin).searchParams.get('u');
        assert.equal(new URL(address ?? '').pathname, `/${lang}/seed-library.html`);
        // The page that was opened asks for this, and says whether it has the first one in its hands.
        await reader().asked((path) => path === '/opener/null');
        await reader().closeOther();

        await reader().strike('Escape');
        await isClosed();
        assert.equal((await reader().focused()).part, 'more');
      });
    });
  }
}
