import {expect} from '@open-wc/testing';
import {phrase} from '../../src/locale/phrase.js';

describe('phrase', () => {
  it('puts a value where the braces stand', () => {
    const value = {markup: true};
    expect(phrase('بقلم: {authors}.', 'authors', value)).to.deep.equal(['بقلم: ', value, '.']);
  });
});
