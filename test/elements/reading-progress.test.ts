import {expect, fixture, html, waitUntil} from '@open-wc/testing';
import {progress, type ReadingProgress} from '../../src/elements/reading-progress.js';
import '../../src/define/reading-progress.js';
import {within} from '../support/elements.js';

const page = async (dir: string): Promise<ReadingProgress> => {
  const root = await fixture(html`
    <div dir=${dir}>
      <kashida-reading-progress for="story"></kashida-reading-progress>
      <article id="story"></article>
    </div>
  `);
  const article = root.querySelector('article') as HTMLElement;
  article.style.blockSize = '5000px';
  return root.querySelector('kashida-reading-progress') as ReadingProgress;
};

const article = (element: Element) => element.parentElement?.querySelector('article') as HTMLElement;
const barOf = (element: Element) => within(element, '[part=bar]').getBoundingClientRect();
const near = (element: Element, part: number) =>
  waitUntil(() => Math.abs(barOf(element).width / element.clientWidth - part) < 0.02);

const scrollThrough = (element: Element, part: number) => {
  const {top} = article(element).getBoundingClientRect();
  scrollTo(0, scrollY + top + part * (5000 - innerHeight));
};

describe('progress', () => {
  it('goes from the article’s start at the window’s to its end in view', () => {
    expect(progress(300, 5000, 1000)).to.equal(0);
    expect(progress(-2000, 5000, 1000)).to.equal(0.5);
    expect(progress(-4000, 5000, 1000)).to.equal(1);
    expect(progress(-9000, 5000, 1000)).to.equal(1);
  });

  it('is all or nothing for an article that the window holds', () => {
    expect(progress(100, 500, 1000)).to.equal(1);
    expect(progress(600, 500, 1000)).to.equal(0);
  });
});

describe('kashida-reading-progress', () => {
  afterEach(() => scrollTo(0, 0));

  for (const dir of ['ltr', 'rtl']) {
    it(`grows from where lines start, in ${dir}`, async () => {
      const element = await page(dir);
      await near(element, 0);
      scrollThrough(element, 0.5);
      await near(element, 0.5);
      const bar = barOf(element);
      const host = element.getBoundingClientRect();
      expect(host.top).to.equal(0);
      expect(dir === 'rtl' ? host.right - bar.right : bar.left - host.left).to.be.below(1);
      scrollThrough(element, 1);
      await near(element, 1);
    });
  }

  it('knows when the article has become longer', async () => {
    const element = await page('ltr');
    scrollThrough(element, 1);
    await near(element, 1);
    article(element).style.blockSize = '10000px';
    await waitUntil(() => barOf(element).width < element.clientWidth * 0.6);
  });

  it('listens to nothing once it has left the page', async () => {
    const element = await page('ltr');
    scrollThrough(element, 0.5);
    await near(element, 0.5);
    const {width} = within(element, '[part=bar]').style;
    element.remove();
    scrollTo(0, 0);
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(within(element, '[part=bar]').style.width).to.equal(width);
  });

  it('is drawn only: nobody is told of it again and again', async () => {
    const element = await page('ltr');
    expect(within(element, '.root').getAttribute('aria-hidden')).to.equal('true');
    await expect(element).to.be.accessible();
  });
});
