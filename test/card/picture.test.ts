import {expect} from '@open-wc/testing';
import {lookOf} from '../../src/card/picture.js';

describe('lookOf', () => {
  it('has ratio, focus and colour as CSS declarations', () => {
    expect(lookOf({ratio: '4:3', focus: '30% 20%', color: '#c0ffee'})).to.equal(
      'aspect-ratio:4 / 3;--_focus:30% 20%;background-color:#c0ffee',
    );
    expect(lookOf({ratio: '1.5'})).to.equal('aspect-ratio:1.5 / 1');
    expect(lookOf({color: 'rgb(10 20 30 / 0.5)'})).to.equal('background-color:rgb(10 20 30 / 0.5)');
    expect(lookOf({color: 'var(--brand)'})).to.equal('background-color:var(--brand)');
  });

  it('leaves out what is none, and lets nothing else in', () => {
    const hostile = '1;background:red';
    expect(lookOf({ratio: hostile, focus: hostile, color: hostile})).to.equal('');
    expect(lookOf({ratio: '0/3', focus: 'url(x)', color: 'red;--x:1'})).to.equal('');
    expect(lookOf({ratio: {}, focus: [], color: 7})).to.equal('');
  });
});
