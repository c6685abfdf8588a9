import {aTimeout, expect, fixture, html, waitUntil} from '@open-wc/testing';
import type {ArticleCard} from '../../src/elements/article-card.js';
import '../../src/define/article-card.js';
import '../../src/locale/messages/ar.js';
import {badInputs} from '../support/bad-inputs.js';
import {allWithin, listen, seen, within} from '../support/elements.js';
import {boxesOf, boxOf} from '../support/geometry.js';

const PICTURE = '/fixtures/picture.svg';

const heading = (card: ArticleCard) => within(card, '[part=headline]');
const link = (card: ArticleCard) => within<HTMLAnchorElement>(card, '[part=link]');

const isBroken = (card: ArticleCard) => getComputedStyle(within(card, 'img')).visibility === 'hidden';

// What stands in a line may reach out of it, to be hit more easily.
const isBox = (part: HTMLElement) => part.offsetHeight > 0 && getComputedStyle(part).display !== 'inline';

/** Of two colours, each red, green and blue up to 1: https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
function contrast(...colors: number[][]): number {
  const [darker = 0, lighter = 0] = colors
    .map((color) => {
      const [red = 0, green = 0, blue = 0] = color.map((part) =>
        part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
      );
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    })
    .sort((one, other) => one - other);
  return (lighter + 0.05) / (darker + 0.05);
}

const full = {
  url: '/story',
  headline: 'The lighthouse is lit again',
  kicker: 'Coast',
  standfirst: 'After eleven years in the dark.',
  author: [{name: 'Mona Saleh', url: '/mona'}, {name: 'Jane Doe'}],
  datePublished: '2026-11-20T09:30:00+03:00',
  dateModified: '2026-11-20T12:00:00+03:00',
  image: {url: PICTURE, alt: 'A lighthouse'},
};

const everything = {
  ...full,
  kickerUrl: '/coast',
  type: 'opinion',
  access: 'premium',
  duration: 'PT3M',
  timeRequired: 'PT5M',
  commentCount: 3,
  sponsor: 'Harbour Trust',
  sublinks: [{url: '/lamp', headline: 'The lamp'}],
};

describe('kashida-article-card', () => {
  describe('its content', () => {
    it('comes from attributes', async () => {
      const card = await fixture<ArticleCard>(html`
        <kashida-article-card
          href="/story"
          headline="The lighthouse is lit again"
          kicker="Coast"
          standfirst="After eleven years."
          author="Mona Saleh; Jane Doe"
          date-published="2026-11-20T09:30:00+03:00"
          image=${PICTURE}
          image-alt="A lighthouse"
        ></kashida-article-card>
      `);
      expect(link(card).href).to.equal(`${location.origin}/story`);
      expect(link(card).textContent).to.equal('The lighthouse is lit again');
      expect(heading(card).localName).to.equal('h3');
      expect(within(card, '[part=kicker]').innerText).to.equal('Coast');
      expect(within(card, '[part=standfirst]').innerText.trim()).to.equal('After eleven years.');
      expect(within(card, '[part=byline]').innerText).to.equal('By Mona Saleh and Jane Doe');
      expect(within(card, 'time').getAttribute('datetime')).to.equal('2026-11-20T09:30:00+03:00');
      expect(within<HTMLImageElement>(card, 'img').alt).to.equal('A lighthouse');
    });

    it('comes from an Article', async () => {
      const card = await fixture<ArticleCard>(html`<kashida-article-card .article=${full}></kashida-article-card>`);
      expect(seen(within(card, '[part=meta]'))).to.contain('By Mona Saleh and Jane Doe');
      expect(seen(within(card, '[part=meta]'))).to.contain('Updated November 20, 2026');
      expect(within<HTMLAnchorElement>(card, '[part=byline] a').href).to.equal(`${location.origin}/mona`);
      expect(within<HTMLImageElement>(card, 'img').src).to.equal(location.origin + PICTURE);
    });

    it('comes from a schema.org object, also as a script inside the card', async () => {
      const data = JSON.stringify({
        '@type': 'NewsArticle',
        url: '/story',
        headline: 'From data',
        articleSection: 'Sea',
      });
      const card = await fixture<ArticleCard>(html`
        <kashida-article-card><script type="application/ld+json"></script></kashida-article-card>
      `);
      const script = card.querySelector('script') as HTMLScriptElement;
      script.textContent = data;
      card.requestUpdate();
      await card.updateComplete;
      expect(link(card).textContent).to.equal('From data');

      card.article = JSON.parse(data.replace('From data', 'From a property'));
      await card.updateComplete;
      expect(link(card).textContent).to.equal('From a property');
      expect(within(card, '[part=kicker]').innerText).to.equal('Sea');
    });

    it('comes from a script elsewhere in the page that “from” names', async () => {
      const page = await fixture(html`
        <div><script type="application/ld+json" id="story"></script><kashida-article-card from="#story"></kashida-article-card></div>
      `);
      const data = {
        '@graph': [
          {'@type': 'WebPage', name: 'Page'},
          {'@type': 'NewsArticle', url: '/a', headline: 'A'},
        ],
      };
      (page.querySelector('script') as HTMLScriptElement).textContent = JSON.stringify(data);
      const card = page.querySelector('kashida-article-card') as ArticleCard;
      for (const [from, headline] of [
        ['#story', 'A'],
        ['story', 'A'],
        ['#nowhere', ''],
      ]) {
        card.from = from ?? null;
        card.requestUpdate();
        await card.updateComplete;
        expect(seen(card), from).to.equal(headline);
      }
    });

    it('prefers for each part what is slotted, then the attribute, then the article', async () => {
      const card = await fixture<ArticleCard>(html`
        <kashida-article-card headline="Attribute" kicker="Attribute" .article=${full}>
          <a href="/slotted">Slotted</a>
        </kashida-article-card>
      `);
      expect(seen(card)).to.contain('Slotted').and.not.to.contain('Attribute headline');
      expect(within(card, '[part=kicker]').innerText).to.equal('Attribute');
      expect(seen(card)).to.contain('After eleven years');
      expect(allWithin(card, '[part=link]')).to.deep.equal([]);
    });

    it('has a slot for each part', async () => {
      const card = await fixture<ArticleCard>(html`
        <kashida-article-card .article=${full}>
          <img slot="image" src=${PICTURE} alt="Own picture" />
          <span slot="kicker">Own kicker</span>
          <span slot="standfirst">Own standfirst</span>
          <span slot="meta">Own meta</span>
          <span slot="footer">Own footer</span>
        </kashida-article-card>
      `);
      for (const own of ['Own kicker', 'Own standfirst', 'Own meta', 'Own footer']) {
        expect(boxOf(card, own).height, own).to.be.above(0);
      }
      expect(seen(card)).not.to.contain('Coast').and.not.to.contain('eleven').and.not.to.contain('Mona');
      expect(card.querySelector('img')?.getBoundingClientRect().width).to.equal(card.offsetWidth);
    });

    it('follows attributes, properties and slots while the page changes them', async () => {
      const card = await fixture<ArticleCard>(html`<kashida-article-card headline="One"></kashida-article-card>`);
      card.setAttribute('headline', 'Two');
      card.href = '/two';
      await card.updateComplete;
      expect(link(card).textContent).to.equal('Two');

      card.innerHTML = '<a href="/three">Three</a><span slot="kicker">New</span>';
      await waitUntil(() => seen(card).includes('Three') && seen(card).includes('New'));
      expect(seen(card)).not.to.contain('Two');

      card.replaceChildren();
      await waitUntil(() => seen(card) === 'Two');
    });

    it('keeps a property that was set before the element was defined', async () => {
      const card = document.createElement('test-late-card') as ArticleCard;
      card.article = full;
      document.body.append(card);
      (customElements.get('kashida-article-card') as typeof ArticleCard).define('test-late-card');
      await card.updateComplete;
      expect(link(card).textContent).to.equal(full.headline);
      card.remove();
    });

    it('hides every part that it has nothing for', async () => {
      const card = await fixture<ArticleCard>(html`<kashida-article-card headline="Only"></kashida-article-card>`);
      const parts = allWithin(card, '[part]').filter((part) => part.offsetHeight > 0);
      expect(parts.map((part) => part.getAttribute('part'))).to.deep.equal(['card', 'headline']);
    });
  });

  describe('its link', () => {
    it('is one, in the heading, named by the headline', async () => {
      const card = await fixture<ArticleCard>(html`
        <kashida-article-card href="/story" headline="Story" image=${PICTURE}></kashida-article-card>
      `);
      const links = allWithin(card, 'a');
      expect(links.length).to.equal(1);
      expect(links[0]?.parentElement?.localName).to.equal('h3');
      expect(links[0]?.ariaLabel ?? '').to.equal('');
    });

    it('takes presses on the whole card, while standfirst and authors stand above it', async () => {
      const card = await fixture<ArticleCard>(html`<kashida-article-card .article=${full}></kashida-article-card>`);
      const hit = (part: string) => {
        const box = within(card, part).getBoundingClientRect();
        const element = card.shadowRoot?.elementFromPoint(box.x + 4, box.y + box.height / 2);
        return element?.closest('[part=link], [part=standfirst], .author')?.textContent?.trim();
      };
      expect(hit('[part=image]')).to.equal(full.headline);
      expect(hit('[part=kicker]')).to.equal(full.headline);
      expect(hit('[part=standfirst]')).to.equal(full.standfirst);
      expect(hit('.author')).to.equal('Mona Saleh');
    });

    it('is the slotted one where there is one, over the whole card as well', async () => {
      const card = await fixture<ArticleCard>(html`
        <kashida-article-card image=${PICTURE}><a href="/slotted">Slotted</a></kashida-article-card>
      `);
      const box = within(card, '[part=image]').getBoundingClientRect();
      expect(document.elementFromPoint(box.x + 9, box.y + 9)?.textContent).to.equal('Slotted');
    });

    it('is left out where there is no address that may be followed', async () => {
      const card = await fixture<ArticleCard>(html`<kashida-article-card headline="Story"></kashida-article-card>`);
      for (const {input, expected} of badInputs('url').filter((row) => row.expected === 'no-href')) {
        card.href = input;
        await card.updateComplete;
        expect(allWithin(card, 'a'), `${input.slice(0, 40)}: ${expected}`).to.deep.equal([]);
        expect(seen(card)).to.equal('Story');
      }
    });
  });

  describe('its kind', () => {
    it('is said before the headline and is part of the link’s name', async () => {
      const card = await fixture<ArticleCard>(html`
        <kashida-article-card href="/a" headline="The count" type="live" access="premium"></kashida-article-card>
      `);
      expect(link(card).textContent).to.equal('Live Subscribers The count');
      card.liveStatus = 'ended';
      card.access = 'free';
      await card.updateComplete;
      expect(link(card).textContent).to.equal('Live coverage ended The count');
    });

    it('stands in the heading beside a slotted link', async () => {
      const card = await fixture<ArticleCard>(html`
        <kashida-article-card type="video" duration="PT3M5S"><a href="/a">The lamp</a></kashida-article-card>
      `);
      expect(seen(heading(card))).to.equal('Video 3:05 The lamp');
    });

    it('is said in the language of the page', async () => {
      const page = await fixture(html`
        <div lang="ar" dir="rtl"><kashida-article-card headline="خبر" type="audio" duration="PT1H2M9S"></kashida-article-card></div>
      `);
      expect(seen(page.querySelector('kashida-article-card') as ArticleCard)).to.equal('صوت 1:02:09 خبر');
    });

    it('comes before the headline also where that runs the other way', async () => {
      const page = await fixture(html`
        <div lang="ar" dir="rtl"><kashida-article-card href="/a" headline="The count" type="live"></kashida-article-card></div>
      `);
      const card = page.querySelector('kashida-article-card') as ArticleCard;
      expect(boxOf(card, 'مباشر').right).to.be.below(boxOf(card, 'count').left);
    });

    it('shows an opinion’s author with a portrait, in every layout', async () => {
      const card = await fixture<ArticleCard>(html`
        <kashida-article-card
          headline="A"
          type="opinion"
          author="Mona Saleh; Jane Doe"
          author-href="/mona"
          author-image=${PICTURE}
        ></kashida-article-card>
      `);
      for (const layout of ['stack', 'compact', 'text', 'overlay']) {
        card.layout = layout;
        await card.updateComplete;
        expect(allWithin(card, '[part=portrait]').length, layout).to.equal(1);
        expect(seen(within(card, '[part=byline]')), layout).to.equal('By Mona Saleh and Jane Doe');
        expect(within<HTMLAnchorElement>(card, '.author').pathname).to.equal('/mona');
      }
      card.type = 'article';
      await card.updateComplete;
      expect(allWithin(card, '[part=portrait]')).to.deep.equal([]);
    });

    it('shows how long it takes to read, and how many comments there are, in the plural of the language', async () => {
      const page = await fixture(html`
        <div>
          <kashida-article-card headline="A" time-required="PT90S" comment-count="1"></kashida-article-card>
        </div>
      `);
      const card = page.querySelector('kashida-article-card') as ArticleCard;
      const facts = () => ['[part=reading-time]', '[part=comments]'].map((part) => seen(within(card, part)));
      expect(facts()).to.deep.equal(['Reading time: 2 minutes', '1 comment']);
      page.setAttribute('lang', 'ar');
      await waitUntil(() => card.shadowRoot?.textContent?.includes('تعليق'));
      expect(facts()).to.deep.equal(['مدة القراءة: دقيقتان', 'تعليق واحد']);
    });
  });

  describe('its further links', () => {
    it('lead to topic, authors and further stories, each by itself', async () => {
      const {events, stop} = listen('kashida-open');
      const card = await fixture<ArticleCard>(html`
        <kashida-article-card
          kicker-href="/coast"
          .article=${full}
          .sublinks=${[{url: '/lamp', headline: 'The lamp'}, {headline: 'no address'}]}
        ></kashida-article-card>
      `);
      for (const part of ['[part=kicker] a', '.author', '[part=sublink]']) {
        const target = within(card, part);
        const box = target.getBoundingClientRect();
        expect(box.height, part).to.be.at.least(part === '[part=sublink]' ? 24 : 20);
        const hit = card.shadowRoot?.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
        expect(hit?.closest('a')?.textContent, part).to.equal(target.textContent);
        target.click();
      }
      stop();
      expect(events.map(({region}) => region)).to.deep.equal(['kicker', 'author', 'sublink']);
      expect(events.map(({article}) => article.headline)).to.deep.equal([full.headline, full.headline, 'The lamp']);
      expect(allWithin(card, '[part=sublink]').length).to.equal(1);
      expect(within(card, '.sublinks ul').getAttribute('role')).to.equal('list');
    });

    it('can be the page’s own', async () => {
      const {events, stop} = listen('kashida-open');
      const card = await fixture<ArticleCard>(html`
        <kashida-article-card .article=${full}>
          <p slot="sublinks"><a href="/lamp">The lamp</a></p>
        </kashida-article-card>
      `);
      card.querySelector('a')?.click();
      stop();
      expect(events.map(({region, article}) => [region, article.url])).to.deep.equal([
        ['sublink', `${location.origin}/lamp`],
      ]);
      expect(link(card).textContent).to.equal(full.headline);
    });

    it('leave a place for the page’s own bookmark button', async () => {
      const card = await fixture<ArticleCard>(html`
        <kashida-article-card headline="A" href="/a" date-published="2026-11-20">
          <button slot="save">Save</button>
        </kashida-article-card>
      `);
      const box = card.querySelector('button')?.getBoundingClientRect() as DOMRect;
      expect(document.elementFromPoint(box.x + 3, box.y + 3)?.localName).to.equal('button');
      expect(box.right).to.be.closeTo(card.getBoundingClientRect().right, 1);
      expect(seen(within(card, '[part=time]'))).to.equal('November 20, 2026');
    });
  });

  describe('its sponsor', () => {
    it('is named in words before the headline, in every layout, and its links say that they are paid for', async () => {
      const card = await fixture<ArticleCard>(html`
        <kashida-article-card sponsor="Harbour Trust" .article=${full}></kashida-article-card>
      `);
      for (const layout of ['stack', 'row', 'lead', 'compact', 'text']) {
        card.layout = layout;
        await card.updateComplete;
        expect(seen(within(card, '[part=sponsor]')), layout).to.equal('Paid for by Harbour Trust');
        expect(boxOf(card, 'Paid').bottom, layout).to.be.at.most(boxOf(card, 'lighthouse').top + 1);
        expect(allWithin<HTMLAnchorElement>(card, 'a').map(({rel}) => rel))
          .to.include('sponsored')
          .and.not.include('');
      }
    });

    it('is said in the language of the page, with the name in its own direction', async () => {
      const page = await fixture(html`
        <div lang="ar" dir="rtl"><kashida-article-card headline="خبر" sponsor="Harbour Trust!"></kashida-article-card></div>
      `);
      const card = page.querySelector('kashida-article-card') as ArticleCard;
      expect(seen(card)).to.contain('برعاية Harbour Trust!');
      expect(boxOf(card, '!').left).to.be.above(boxOf(card, 'Trust').left);
    });

    it('is not there, nor on the links, where nobody pays', async () => {
      const card = await fixture<ArticleCard>(html`<kashida-article-card .article=${full}></kashida-article-card>`);
      expect(allWithin(card, '[part=sponsor], [rel]')).to.deep.equal([]);
    });

    it('can be the page’s own markup', async () => {
      const {events, stop} = listen('kashida-open');
      const card = await fixture<ArticleCard>(html`
        <kashida-article-card .article=${full}>
          <span slot="sponsor">From <a href="/trust">Harbour Trust</a></span>
        </kashida-article-card>
      `);
      expect(seen(card)).to.contain('From Harbour Trust').and.not.contain('Paid for');
      expect(link(card).rel).to.equal('sponsored');
      card.querySelector('a')?.click();
      stop();
      expect(events.map(({region}) => region)).to.deep.equal(['sponsor']);
    });
  });

  describe('kashida-open', () => {
    it('tells what was opened, and from which part', async () => {
      const {events, stop} = listen('kashida-open');
      const card = await fixture<ArticleCard>(html`<kashida-article-card .article=${full}></kashida-article-card>`);
      link(card).click();
      const image = within(card, '[part=image]').getBoundingClientRect();
      link(card).dispatchEvent(
        new MouseEvent('click', {
          bubbles: true,
          composed: true,
          cancelable: true,
          detail: 1,
          clientX: image.x + 5,
          clientY: image.y + 5,
        }),
      );
      within(card, '.author').click();
      stop();
      expect(events.map(({region}) => region)).to.deep.equal(['headline', 'image', 'author']);
      expect(events[0]?.article.headline).to.equal(full.headline);
      expect(events[0]?.originalEvent.type).to.equal('click');
    });

    it('knows links that the page slots into its parts', async () => {
      const {events, stop} = listen('kashida-open');
      const card = await fixture<ArticleCard>(html`
        <kashida-article-card href="/story" headline="Story"><a slot="kicker" href="/coast">Coast</a></kashida-article-card>
      `);
      card.querySelector('a')?.click();
      stop();
      expect(events.map(({region}) => region)).to.deep.equal(['kicker']);
    });

    it('knows a slotted link', async () => {
      const {events, stop} = listen('kashida-open');
      const card = await fixture<ArticleCard>(html`
        <kashida-article-card><a href="/slotted">Slotted</a></kashida-article-card>
      `);
      card.querySelector('a')?.click();
      stop();
      expect(events.map(({article}) => [article.url, article.headline])).to.deep.equal([
        [`${location.origin}/slotted`, 'Slotted'],
      ]);
    });

    it('keeps the reader on the page when it is cancelled', async () => {
      const {stop} = listen('kashida-open');
      const card = await fixture<ArticleCard>(html`<kashida-article-card .article=${full}></kashida-article-card>`);
      card.addEventListener('kashida-open', (event) => event.preventDefault());
      let prevented = false;
      card.addEventListener('click', (event) => (prevented = event.defaultPrevented));
      link(card).click();
      stop();
      expect(prevented).to.equal(true);
    });

    it('is emitted for the middle button, and not for the right one', async () => {
      const {events, stop} = listen('kashida-open');
      const card = await fixture<ArticleCard>(html`<kashida-article-card .article=${full}></kashida-article-card>`);
      for (const button of [1, 2]) {
        link(card).dispatchEvent(new MouseEvent('auxclick', {button, bubbles: true, composed: true, cancelable: true}));
      }
      stop();
      expect(events.map(({originalEvent}) => originalEvent.button)).to.deep.equal([1]);
    });
  });

  describe('its heading', () => {
    it('has the level that the page asks for, from 2 to 6', async () => {
      const card = await fixture<ArticleCard>(html`<kashida-article-card headline="A"></kashida-article-card>`);
      for (const [asked, tag] of Object.entries({
        2: 'h2',
        6: 'h6',
        99: 'h6',
        0: 'h2',
        none: 'p',
        big: 'h3',
        '': 'h3',
      })) {
        card.setAttribute('heading-level', asked);
        await card.updateComplete;
        expect(heading(card).localName, asked).to.equal(tag);
      }
    });
  });

  describe('its picture', () => {
    it('keeps its place before it has come, and when it never comes', async () => {
      const card = await fixture<ArticleCard>(html`
        <kashida-article-card headline="A" image="/fault/404" image-ratio="4/3" priority></kashida-article-card>
      `);
      const box = () => within(card, '[part=image]').getBoundingClientRect();
      const before = box();
      expect(before.width / before.height).to.be.closeTo(4 / 3, 0.01);
      await waitUntil(() => isBroken(card));
      expect(box().height).to.equal(before.height);
    });

    it('shows again when another address is given', async () => {
      const card = await fixture<ArticleCard>(html`
        <kashida-article-card headline="A" image="/fault/404"></kashida-article-card>
      `);
      await waitUntil(() => isBroken(card));
      card.image = PICTURE;
      await waitUntil(() => !isBroken(card));
    });

    it('is loaded lazily, or at once and first with priority', async () => {
      const card = await fixture<ArticleCard>(html`<kashida-article-card image=${PICTURE}></kashida-article-card>`);
      expect(within(card, 'img').getAttribute('loading')).to.equal('lazy');
      card.priority = true;
      await card.updateComplete;
      expect(within(card, 'img').getAttribute('loading')).to.equal('eager');
      expect(within(card, 'img').getAttribute('fetchpriority')).to.equal('high');
    });

    it('is hidden once when it is broken, and asked for no more', async () => {
      const card = await fixture<ArticleCard>(html`
        <kashida-article-card headline="A" image="/fault/404?once" image-color="rgb(1 2 3)"></kashida-article-card>
      `);
      await waitUntil(() => isBroken(card));
      await aTimeout(100);
      const asked = performance.getEntriesByType('resource').filter(({name}) => name.endsWith('/fault/404?once'));
      expect(asked.length).to.be.at.most(1);
      expect(getComputedStyle(within(card, '[part=image]')).backgroundColor).to.equal('rgb(1, 2, 3)');
    });

    it('may have several sizes and a point that stays in view', async () => {
      const card = await fixture<ArticleCard>(html`
        <kashida-article-card
          image=${PICTURE}
          image-srcset="${PICTURE} 400w, ${PICTURE}?2 800w"
          image-focus="30% 0%"
        ></kashida-article-card>
      `);
      const img = within<HTMLImageElement>(card, 'img');
      expect(img.srcset).to.equal(`${location.origin}${PICTURE} 400w, ${location.origin}${PICTURE}?2 800w`);
      expect(img.sizes).to.equal('auto, 100vw');
      expect(getComputedStyle(img).objectPosition).to.equal('30% 0%');
      card.imageSizes = '50vw';
      await card.updateComplete;
      expect(img.sizes).to.equal('50vw');
    });

    it('may be a slotted <picture>, which fills the box and is hidden when it is broken', async () => {
      const card = await fixture<ArticleCard>(html`
        <kashida-article-card headline="A">
          <picture slot="image"><source srcset=${PICTURE} /><img src="/fixtures/none" alt="" width="10" height="90" /></picture>
        </kashida-article-card>
      `);
      const img = card.querySelector('img') as HTMLImageElement;
      const box = within(card, '[part=image]').getBoundingClientRect();
      await waitUntil(() => img.getBoundingClientRect().height === box.height);
      expect(img.getBoundingClientRect().width).to.equal(box.width);
      expect(getComputedStyle(img).objectFit).to.equal('cover');
      card.querySelector('source')?.remove();
      await waitUntil(() => getComputedStyle(img).visibility === 'hidden');
    });

    it('is decoration unless the page says what it shows', async () => {
      const card = await fixture<ArticleCard>(html`<kashida-article-card image=${PICTURE}></kashida-article-card>`);
      expect(within<HTMLImageElement>(card, 'img').getAttribute('alt')).to.equal('');
    });

    it('falls back to 16/9 for a ratio that is none', async () => {
      const card = await fixture<ArticleCard>(html`
        <kashida-article-card image=${PICTURE} image-ratio="1;background:red"></kashida-article-card>
      `);
      expect(getComputedStyle(within(card, '[part=image]')).aspectRatio).to.equal('16 / 9');
    });
  });

  describe('its layout', () => {
    it('stands the picture where the layout has it', async () => {
      const card = await fixture<ArticleCard>(html`
        <kashida-article-card .article=${full} style="inline-size: 600px"></kashida-article-card>
      `);
      const place = async (layout: string) => {
        card.layout = layout;
        await card.updateComplete;
        const image = card.shadowRoot?.querySelector('[part=image]')?.getBoundingClientRect();
        const text = heading(card).getBoundingClientRect();
        if (!image) return 'none';
        if (image.bottom >= text.bottom && image.right >= text.right && image.left <= text.left) return 'under';
        return image.bottom <= text.top ? 'above' : image.right <= text.left ? 'left' : 'right';
      };
      expect(await place('stack')).to.equal('above');
      expect(await place('row')).to.equal('left');
      expect(await place('compact')).to.equal('right');
      expect(await place('lead')).to.equal('above');
      expect(await place('text')).to.equal('none');
      expect(await place('overlay')).to.equal('under');
      expect(await place('constructor')).to.equal('above');
      card.dir = 'rtl';
      await aTimeout(0);
      expect(await place('row')).to.equal('right');
      expect(await place('compact')).to.equal('left');
    });

    it('goes by the width of its place, not of the window', async () => {
      const card = await fixture<ArticleCard>(html`
        <kashida-article-card .article=${full} layout="row" style="inline-size: 300px"></kashida-article-card>
      `);
      const image = within(card, '[part=image]').getBoundingClientRect();
      expect(image.bottom).to.be.at.most(heading(card).getBoundingClientRect().top);
    });

    const PARENTS = {
      grid: html`<div style="display: grid"></div>`,
      'flex row': html`<div style="display: flex; align-items: center"></div>`,
      'flex column': html`<div style="display: flex; flex-direction: column; align-items: center"></div>`,
      'table cell': html`<div style="display: table-cell"></div>`,
      float: html`<div style="float: inline-start"></div>`,
      'inline block': html`<div style="display: inline-block"></div>`,
    };

    const across = Object.entries(PARENTS).flatMap(([name, parent]) =>
      (['ltr', 'rtl'] as const).map((dir) => ({name, parent, dir})),
    );
    for (const {name, parent, dir} of across) {
      it(`neither collapses, overflows nor clips in a ${name}, 160 to 960 pixels wide, ${dir}`, async () => {
        const place = await fixture<HTMLElement>(html`<div dir=${dir}>${parent}</div>`);
        const card = document.createElement('kashida-article-card');
        const {image, ...others} = full;
        const long = 'Counterrevolutionaries'.repeat(3);
        card.article = {
          ...others,
          headline: 'Counterrevolutionaries '.repeat(3),
          standfirst: long,
          author: [{name: long, url: '/long'}],
          image,
          type: 'video',
          sponsor: 'Trust',
        };
        place.firstElementChild?.append(card);
        const save = document.createElement('button');
        Object.assign(save, {slot: 'save', textContent: 'Keep'});
        card.append(save);
        for (const width of [160, 320, 640, 960]) {
          place.style.inlineSize = `${width}px`;
          for (const layout of ['stack', 'row', 'lead', 'compact', 'text', 'overlay']) {
            card.layout = layout;
            await card.updateComplete;
            const box = card.getBoundingClientRect();
            expect(box.width, `${layout} ${width}`).to.be.within(Math.min(width, 256) - 0.5, width + 0.5);
            for (const part of allWithin(card, '.card, .card *').filter(isBox)) {
              const inner = part.getBoundingClientRect();
              const where = `${part.className || part.localName} ${layout} ${width}`;
              expect(inner.left, where).to.be.at.least(box.left - 0.5);
              expect(inner.right, where).to.be.at.most(box.right + 0.5);
              expect(inner.bottom, where).to.be.at.most(box.bottom + 0.5);
            }
            // The line's own box ends with the card: a word in it may not.
            for (const text of ['Counter', long].flatMap((word) => boxesOf(card, word))) {
              expect(text.left, `${layout} ${width}`).to.be.at.least(box.left - 0.5);
              expect(text.right, `${layout} ${width}`).to.be.at.most(box.right + 0.5);
            }
          }
        }
      });
    }

    it('fills the card with its picture in an overlay, where the text or the grid makes it higher', async () => {
      const grid = await fixture(html`
        <div style="display: grid; grid-template-columns: 160px 400px; align-items: stretch">
          <kashida-article-card layout="overlay" .article=${{...full, type: 'video'}}></kashida-article-card>
          <div style="block-size: 700px"></div>
          <kashida-article-card layout="overlay" .article=${full} headline=${'Word '.repeat(40)}></kashida-article-card>
        </div>
      `);
      for (const card of grid.querySelectorAll<ArticleCard>('kashida-article-card')) {
        const [box, image] = [card, within(card, '[part=image]')].map((element) => element.getBoundingClientRect());
        expect(image?.height).to.be.closeTo(box?.height ?? NaN, 0.5);
        expect(image?.width).to.be.closeTo(box?.width ?? NaN, 0.5);
      }
    });

    it('is legible in an overlay, also over a white picture', async () => {
      const card = await fixture<ArticleCard>(html`
        <kashida-article-card layout="overlay" .article=${{...full, type: 'video', sponsor: 'Trust'}}></kashida-article-card>
      `);
      const [, alpha] = /rgba\(0, 0, 0, (0\.\d+)\)/.exec(getComputedStyle(within(card, '.body')).backgroundImage) ?? [];
      const ground = 1 - Number(alpha);
      for (const part of ['kicker', 'badge', 'headline', 'meta', 'sponsor']) {
        const color = getComputedStyle(within(card, `[part=${part}]`))
          .color.match(/\d+/g)
          ?.map((value) => Number(value) / 255);
        expect(contrast(color ?? [], [ground, ground, ground]), part).to.be.at.least(4.5);
      }
    });

    it('has the page’s own colours in an overlay without a picture', async () => {
      const page = await fixture(html`
        <div style="color: rgb(1, 2, 3)">
          <kashida-article-card layout="overlay" headline="A" date-published="2026-11-20"></kashida-article-card>
        </div>
      `);
      const card = page.querySelector('kashida-article-card') as ArticleCard;
      expect(getComputedStyle(heading(card)).color).to.equal('rgb(1, 2, 3)');
      expect(getComputedStyle(within(card, '.body')).backgroundImage).to.equal('none');
    });

    it('breaks no word of a headline of usual words beside a picture, 160 pixels wide', async () => {
      const card = await fixture<ArticleCard>(html`
        <kashida-article-card
          layout="compact"
          .article=${{...full, headline: 'The harbour lighthouse shines'}}
          style="inline-size: 160px; font-family: sans-serif"
        ></kashida-article-card>
      `);
      for (const word of ['harbour', 'lighthouse', 'shines']) {
        expect(boxOf(card, word).height, word).to.be.below(
          parseFloat(getComputedStyle(heading(card)).lineHeight) * 1.5,
        );
      }
    });

    it('stands an opinion’s author and time beside the portrait, in a narrow card too', async () => {
      for (const dir of ['ltr', 'rtl']) {
        const card = await fixture<ArticleCard>(html`
          <kashida-article-card
            dir=${dir}
            .article=${{...everything, author: [{name: 'Mona Saleh', image: PICTURE}]}}
            style="inline-size: 200px"
          ></kashida-article-card>
        `);
        const portrait = within(card, '[part=portrait]').getBoundingClientRect();
        for (const part of ['byline', 'time', 'comments']) {
          const text = within(card, `[part=${part}]`).getBoundingClientRect();
          if (dir === 'ltr') expect(text.left, part).to.be.at.least(portrait.right);
          else expect(text.right, part).to.be.at.most(portrait.left);
        }
      }
    });

    it('stands its parts on shared lines with those beside it, in a grid, by option', async () => {
      const grid = await fixture(html`
        <div style="display: grid; grid-template-columns: 200px 200px 200px; column-gap: 20px">
          <kashida-article-card equal .article=${full}></kashida-article-card>
          <kashida-article-card equal headline=${'A long headline of many words '.repeat(4)} date-published="2026-11-20">
          </kashida-article-card>
          <kashida-article-card equal .article=${{...full, kicker: undefined}} sponsor="Harbour Trust"></kashida-article-card>
        </div>
      `);
      const cards = [...grid.querySelectorAll<ArticleCard>('kashida-article-card')];
      for (const part of ['card', 'headline', 'meta']) {
        const tops = new Set(
          cards.map((card) => Math.round(within(card, `[part=${part}]`).getBoundingClientRect().top)),
        );
        expect(tops.size, part).to.equal(1);
      }
      expect(new Set(cards.map((card) => card.offsetHeight)).size).to.equal(1);
    });
  });

  describe('its text', () => {
    it('reads from the right in Arabic, by the clock and digits of its newsrooms', async () => {
      const page = await fixture(html`
        <div lang="ar" dir="rtl"><kashida-article-card .article=${full}></kashida-article-card></div>
      `);
      const card = page.querySelector('kashida-article-card') as ArticleCard;
      const meta = within(card, '[part=meta]');
      expect(meta.innerText).to.contain('بقلم:').and.to.contain('آخر تحديث').and.to.contain('20 نوفمبر 2026');
      expect(boxOf(card, 'بقلم').left).to.be.above(boxOf(card, 'Mona').left);
    });

    it('keeps each author in their own direction, the first one read first', async () => {
      const page = await fixture(html`
        <div lang="ar" dir="rtl">
          <kashida-article-card headline="خبر" author="John Smith;Jane Doe"></kashida-article-card>
        </div>
      `);
      const card = page.querySelector('kashida-article-card') as ArticleCard;
      expect(boxOf(card, 'John').left).to.be.below(boxOf(card, 'Smith').left);
      expect(boxOf(card, 'John').left).to.be.above(boxOf(card, 'Jane').left);
    });

    it('runs a headline of the other direction its own way, from the edge at which the card starts', async () => {
      const page = await fixture(html`
        <div lang="ar" dir="rtl" style="inline-size: 600px">
          <kashida-article-card headline="Hello, world."></kashida-article-card>
          <kashida-article-card><a href="/a">Hello, world.</a></kashida-article-card>
        </div>
      `);
      for (const card of page.querySelectorAll<ArticleCard>('kashida-article-card')) {
        expect(boxOf(card, '.').left).to.be.above(boxOf(card, 'world').left);
        expect(boxOf(card, '.').right).to.be.closeTo(card.getBoundingClientRect().right, 2);
      }
    });

    it('runs an Arabic headline from the right also where it begins with a Latin name', async () => {
      const page = await fixture(html`
        <div lang="ar" dir="rtl">
          <kashida-article-card headline="«Cinema»: ماذا يعني الاسم؟"></kashida-article-card>
          <kashida-article-card><a href="/a">«Cinema»: ماذا يعني الاسم؟</a></kashida-article-card>
        </div>
      `);
      for (const card of page.querySelectorAll<ArticleCard>('kashida-article-card')) {
        expect(boxOf(card, 'Cinema').left).to.be.above(boxOf(card, 'الاسم').left);
        expect(boxOf(card, '؟').left).to.be.below(boxOf(card, 'الاسم').left);
      }
    });

    it('is not turned round by an override in a title', async () => {
      const article = {...full, headline: 'News \u202eevil', author: undefined, kicker: 'K \u202e'};
      const card = await fixture<ArticleCard>(html`<kashida-article-card .article=${article}></kashida-article-card>`);
      expect(boxOf(card, 'November').left).to.be.below(boxOf(card, '2026').left);
    });

    it('shows “updated” only where that is 15 minutes or more after publication', async () => {
      const card = await fixture<ArticleCard>(html`
        <kashida-article-card
          headline="A"
          date-published="2026-11-20T09:30Z"
          date-modified="2026-11-20T09:40Z"
        ></kashida-article-card>
      `);
      expect(allWithin(card, 'time').length).to.equal(1);
      card.dateModified = '2026-11-20T10:30Z';
      await card.updateComplete;
      expect(allWithin(card, 'time').length).to.equal(2);
    });

    it('tells times by the zone, calendar and digits of its attributes', async () => {
      const card = await fixture<ArticleCard>(html`
        <kashida-article-card
          headline="A"
          date-published="2026-11-20T23:30Z"
          comment-count="12"
          duration="PT3M5S"
          time-zone="Asia/Beirut"
          numbering-system="arab"
        ></kashida-article-card>
      `);
      expect(seen(within(card, 'time')))
        .to.contain('٢١')
        .and.contain('٢٠٢٦');
      expect(seen(within(card, '[part=comments]'))).to.equal('١٢ comments');
      expect(seen(within(card, '[part=badge]'))).to.equal('٣:٠٥');
      Object.assign(card, {calendar: 'persian', numberingSystem: 'latn', timeZone: 'no/where'});
      await card.updateComplete;
      expect(seen(within(card, 'time'))).to.contain('1405');
    });

    it('says how long ago a story was published only where that is asked for, and the date first', async () => {
      const anHourAgo = new Date(Date.now() - 61 * 60_000).toISOString();
      const card = document.createElement('kashida-article-card');
      Object.assign(card, {headline: 'A', datePublished: anHourAgo, relativeTime: ''});
      document.body.append(card);
      await card.updateComplete;
      const said = () => seen(within(card, 'time'));
      expect(said()).to.match(/20\d\d/);
      await waitUntil(() => said() === '1 hour ago');
      expect(within(card, 'time').getAttribute('datetime')).to.equal(anHourAgo);
      card.relativeTime = 'false';
      await card.updateComplete;
      expect(said()).to.match(/20\d\d/);
      card.remove();
    });

    it('takes the language of the article on the link itself', async () => {
      const card = await fixture<ArticleCard>(html`
        <kashida-article-card .article=${{...full, headline: 'خبر', lang: 'ar'}}></kashida-article-card>
      `);
      expect(link(card).lang).to.equal('ar');
      expect(heading(card).dir).to.equal('rtl');
    });

    it('stays whole on a page that spaces, turns and raises its letters', async () => {
      const page = await fixture(html`
        <div
          style="letter-spacing: 9px; text-transform: uppercase; font-style: italic; text-align: center; line-height: 0.5;
            white-space: nowrap; word-break: break-all; text-indent: 50px"
        >
          <kashida-article-card headline="Story"></kashida-article-card>
        </div>
      `);
      const style = getComputedStyle(heading(page.querySelector('kashida-article-card') as ArticleCard));
      expect(style.letterSpacing).to.equal('normal');
      expect(style.textTransform).to.equal('none');
      expect(style.fontStyle).to.equal('normal');
      expect(style.whiteSpace).to.equal('normal');
      expect(style.wordBreak).to.equal('normal');
      expect(style.textIndent).to.equal('0px');
      expect(['left', 'start']).to.include(style.textAlign);
      expect(parseFloat(style.lineHeight)).to.be.above(parseFloat(style.fontSize));
    });
  });

  describe('with bad data', () => {
    it('shows what it can, runs nothing and throws nothing', async () => {
      const {events, stop} = listen('kashida-error');
      const hostile: unknown[] = [
        {headline: '<img src=x onerror="window.__X = 1">', url: 'javascript:window.__X=1', image: 'javascript:1'},
        {headline: ['a'], url: ['javascript:window.__X=1'], author: {name: ['x']}, image: [[]]},
        {headline: 'A', url: {toString: () => 'javascript:window.__X=1'}, datePublished: 'never', dateModified: {}},
        'text',
        [],
        7,
        null,
      ];
      const card = await fixture<ArticleCard>(html`<kashida-article-card></kashida-article-card>`);
      for (const article of hostile) {
        card.article = article;
        await card.updateComplete;
        expect(allWithin(card, 'a, img, time')).to.deep.equal([]);
      }
      card.article = hostile[0];
      await card.updateComplete;
      expect(seen(card)).to.equal('<img src=x onerror="window.__X = 1">');
      stop();
      expect(events).to.deep.equal([]);
      expect('__X' in window).to.equal(false);
    });

    for (const {input} of badInputs('title')) {
      it(`shows ${JSON.stringify(input.slice(0, 40))} as text`, async () => {
        const card = await fixture<ArticleCard>(html`
          <kashida-article-card href="/a" headline=${input}></kashida-article-card>
        `);
        expect(link(card).children.length).to.equal(0);
        expect('__X' in window).to.equal(false);
      });
    }

    it('takes properties of the wrong kind for missing', async () => {
      const card = await fixture<ArticleCard>(html`<kashida-article-card headline="A"></kashida-article-card>`);
      Object.assign(card, {href: ['javascript:1'], kicker: {}, author: ['x'], image: [], layout: {}, headingLevel: []});
      await card.updateComplete;
      expect(seen(card)).to.equal('A');
    });
  });

  it('is accessible in every layout', async () => {
    for (const layout of ['stack', 'row', 'lead', 'compact', 'text', 'overlay']) {
      const card = await fixture<ArticleCard>(html`
        <kashida-article-card layout=${layout} .article=${everything}></kashida-article-card>
      `);
      await expect(card).to.be.accessible();
    }
  });
});
