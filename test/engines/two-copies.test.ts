// The package twice on one page, and Lit twice: the page's own bundle and the one-file script, in both orders, with a
// strict policy and without one.

import {expect} from '@open-wc/testing';
import {STRICT} from '../security/policies.js';
import {opened, waitUntil} from './pages.js';

const BODY = `
  <own-element></own-element>
  <kashida-article-card href="/a" headline="Card"><a href="/a">Card</a></kashida-article-card>
  <kashida-related-links src="/fault/feed"><a href="/one">One</a></kashida-related-links>
  <kashida-share-bar url="https://news.example/a" headline="Card"></kashida-share-bar>`;

const SCRIPTS = {
  /** The page's own element, in the page's own Lit. */
  own: '<script type="module" src="/bundle/own.js"></script>',
  /** The package's modules in a bundle with a Lit of their own, as another version of it would come. */
  modules: '<script type="module" src="/bundle/package.js"></script>',
  one: '<script type="module" src="/cdn/kashida.js"></script>',
  classic: '<script defer src="/cdn/kashida.classic.js"></script>',
};

type Script = keyof typeof SCRIPTS;

const PAGES: Record<string, Script[]> = {
  'the page’s own Lit before the one-file script': ['own', 'one'],
  'the one-file script before the page’s own Lit': ['one', 'own'],
  'the page’s own Lit and the classic script': ['classic', 'own'],
  'the modules before the one-file script': ['modules', 'one'],
  'the one-file script before the modules': ['one', 'modules'],
  'the modules before the classic script': ['modules', 'classic'],
  'the one-file script as a classic one before a module': ['classic', 'one'],
  'the one-file script as a module before a classic one': ['one', 'classic'],
};

const POLICIES: Record<string, Record<string, string>> = {
  'a strict policy that names both copies of Lit': {'content-security-policy': STRICT},
  'no policy': {},
};

/** A Lit makes one policy, and under a strict policy two of one name are refused. */
const isOneLit = (names: Script[]) => names.includes('classic') && names.includes('one');

for (const [policy, headers] of Object.entries(POLICIES)) {
  describe(`under ${policy}`, () => {
    for (const [what, names] of Object.entries(PAGES)) {
      if (isOneLit(names) && 'content-security-policy' in headers) continue;

      it(`${what}: each element once, and nothing is refused`, async () => {
        const page = await opened(BODY + names.map((name) => SCRIPTS[name]).join(''), {headers});
        const parts = (tag: string, selector: string) => [
          ...(page.querySelector(tag)?.shadowRoot?.querySelectorAll(selector) ?? []),
        ];
        await waitUntil(() => parts('kashida-related-links', '[part=headline]').length === 2, 'the feed is shown');
        if (names.includes('own')) {
          await waitUntil(() => parts('own-element', 'p').length, 'the page’s own element is shown');
          expect(parts('own-element', 'p')[0]?.textContent).to.equal('own');
        }
        expect(parts('kashida-article-card', '[part=card]').length).to.equal(1);
        const asked = page.defaultView?.performance.getEntriesByType('resource').map(({name}) => name) ?? [];
        expect(asked.filter((address) => address.endsWith('/fault/feed')).length).to.equal(1);
        const warnings = () =>
          page.documentElement.dataset.warned?.split('\n').filter((line) => line.startsWith('kashida:')) ?? [];
        const isTwice = names.filter((script) => script !== 'own').length > 1;
        if (isTwice) await waitUntil(() => warnings().length, 'the second copy has come');
        const {refused, escaped, told} = page.documentElement.dataset;
        expect([refused, escaped, told]).to.deep.equal(['', '', '']);
        // Each name that is taken is said once.
        expect(new Set(warnings()).size).to.equal(warnings().length);
        expect(warnings().length > 0).to.equal(isTwice);
        expect(warnings().every((line) => line.includes('is defined already'))).to.equal(true);
      });
    }
  });
}
