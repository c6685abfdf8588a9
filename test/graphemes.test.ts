import {expect} from '@open-wc/testing';
import {clip} from '../src/graphemes.js';

describe('clip', () => {
  it('leaves a text that fits as it is', () => {
    expect(clip('news', 4)).to.equal('news');
    expect(clip('👩‍👩‍👧‍👦👩‍👩‍👧‍👦', 2)).to.equal('👩‍👩‍👧‍👦👩‍👩‍👧‍👦');
  });

  it('cuts to the limit with its ellipsis counted', () => {
    expect(clip('newsroom', 5)).to.equal('news…');
  });

  it('never cuts through an emoji or a letter with its marks', () => {
    expect(clip('👩‍👩‍👧‍👦👍🏽🇱🇧', 2)).to.equal('👩‍👩‍👧‍👦…');
    expect(clip('مُحَمَّد', 3)).to.equal('مُحَ…');
  });

  it('is empty but for an ellipsis where there is room for nothing', () => {
    expect(clip('news', 1)).to.equal('…');
  });
});
