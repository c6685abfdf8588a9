import {expect} from '@open-wc/testing';
import {joinList} from '../../src/locale/lists.js';

describe('joinList', () => {
  it('puts the language’s own words between the items', () => {
    expect(joinList(['A', 'B'], 'ar').join('')).to.equal('A وB');
    expect(joinList(['A'], 'en')).to.deep.equal(['A']);
    expect(joinList([], 'en')).to.deep.equal([]);
    expect(joinList(['A', 'B', 'C'], 'en').join('')).to.equal('A, B, and C');
  });

  it('keeps the items themselves, so that each can have its own markup', () => {
    const [a, b] = [{name: 'A'}, {name: 'B'}];
    expect(joinList([a, b], 'en')).to.deep.equal([a, ' and ', b]);
  });
});
