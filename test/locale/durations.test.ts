import {expect} from '@open-wc/testing';
import {formatDuration, parseDuration} from '../../src/locale/durations.js';

describe('parseDuration', () => {
  it('reads ISO 8601 durations of days, hours, minutes and seconds', () => {
    expect(parseDuration('PT3M5S')).to.equal(185);
    expect(parseDuration('PT1H2M9S')).to.equal(3729);
    expect(parseDuration('PT185S')).to.equal(185);
    expect(parseDuration('P1DT1M')).to.equal(86_460);
    expect(parseDuration(' pt5m0.5s ')).to.equal(300);
  });

  it('takes anything else, and nothing, for missing', () => {
    for (const text of [undefined, '', 'P', 'PT', 'PT0S', '3:05', 'P1Y', 'PT-3M', `PT${'9'.repeat(400)}S1`]) {
      expect(parseDuration(text), text).to.equal(undefined);
    }
  });
});

describe('formatDuration', () => {
  it('shows what a player shows', () => {
    expect(formatDuration(5, 'en')).to.equal('0:05');
    expect(formatDuration(185, 'en')).to.equal('3:05');
    expect(formatDuration(3729, 'en')).to.equal('1:02:09');
  });

  it('uses the digits of the language’s newsrooms', () => {
    expect(formatDuration(185, 'ar')).to.equal('3:05');
    expect(formatDuration(185, 'fa')).to.equal('۳:۰۵');
  });
});
