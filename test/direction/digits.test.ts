// Digits are the page's to choose, and an element's: asked of every element that shows a number.

import {expect} from '@open-wc/testing';
import type {LitElement} from 'lit';
import {configure} from '../../src/locale/configuration.js';
import {textNodes} from '../support/geometry.js';
import {showcase} from '../support/showcase.js';
import {perform, stage, still} from '../support/stage.js';

const SHOWN = [
  'kashida-article-card stack',
  'kashida-article-header',
  'kashida-article-time',
  'kashida-comments-link',
  'kashida-reading-time',
  'kashida-related-links numbered',
];

const textOf = (host: LitElement) => [...textNodes(host)].map(({data}) => data).join(' ');

describe('digits', () => {
  afterEach(() => configure({numberingSystem: undefined}));

  for (const name of SHOWN) {
    it(`of <${name}> are the element’s, else the page’s, else the newsroom’s`, async () => {
      const host = await perform(await stage('rtl'), showcase('rtl').get(name)!);
      expect(textOf(host)).to.match(/\d/);
      configure({numberingSystem: 'arab'});
      await still(host);
      expect(textOf(host)).to.match(/[٠-٩]/).and.not.to.match(/\d/);
      host.setAttribute('numbering-system', 'arabext');
      await still(host);
      expect(textOf(host))
        .to.match(/[۰-۹]/)
        .and.not.to.match(/[\d٠-٩]/);
    });
  }
});
