import {expect} from '@open-wc/testing';
import '../src/define/ad-slot.js';
import '../src/define/article-card.js';
import '../src/define/share-bar.js';
import type {LitElement} from 'lit';

/** Puts markup into the page as a server's answer comes: with its shadow roots, before the elements wake. */
function arrive(markup: string): LitElement {
  const inert = Document.parseHTMLUnsafe(markup);
  const served = inert.body.firstElementChild as LitElement;
  document.body.append(served);
  return served;
}

describe('an element that a server has rendered', () => {
  it('is there once, and can be read from the first moment', async () => {
    const card = arrive(
      `<kashida-article-card href="/a" headline="A"><template shadowrootmode="open"><style>p { color: red }</style>
        <p class="root">Served</p></template></kashida-article-card>`,
    );
    expect(card.shadowRoot?.textContent).to.contain('Served');
    await card.updateComplete;
    expect(card.shadowRoot?.querySelectorAll('.root')).to.have.lengthOf(1);
    expect(card.shadowRoot?.textContent).to.contain('A').and.not.contain('Served');
    expect(card.shadowRoot?.adoptedStyleSheets.length).to.be.greaterThan(0);
    card.setAttribute('headline', 'B');
    await card.updateComplete;
    expect(card.shadowRoot?.querySelector('a')?.textContent).to.equal('B');
    card.remove();
  });

  it('keeps what was served until it has the words of its language', async () => {
    const place = arrive(
      `<kashida-ad-slot lang="ar"><template shadowrootmode="open"><p class="root">Served</p></template></kashida-ad-slot>`,
    );
    expect(place.shadowRoot?.textContent).to.contain('Served');
    await place.updateComplete;
    expect(place.shadowRoot?.textContent).to.contain('إعلان').and.not.contain('Served');
    expect(place.shadowRoot?.querySelector('.waiting')).to.equal(null);
    place.remove();
  });

  it('keeps its links to networks until those have come that are fetched', async () => {
    const bar = arrive(
      `<kashida-share-bar url="https://news.example/a" networks="reddit"><template shadowrootmode="open">
        <div class="root"><a data-network="reddit" href="https://www.reddit.com/">Served</a></div></template></kashida-share-bar>`,
    );
    const shown = new Set<boolean>();
    const look = () => shown.add(bar.shadowRoot?.querySelector('[data-network=reddit]') != null);
    const watch = new MutationObserver(look);
    watch.observe(bar.shadowRoot!, {childList: true, subtree: true});
    look();
    while (!bar.shadowRoot?.querySelector('[part=bar] [data-network=reddit]')) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
    watch.disconnect();
    expect([...shown]).to.deep.equal([true]);
    bar.remove();
  });
});
