import {expect} from '@open-wc/testing';
import {formatDate, isUpdate, parseDate, type NewsDate} from '../../src/locale/dates.js';

const read = (text: string) => parseDate(text) as NewsDate;

describe('parseDate', () => {
  it('reads a day and time with its offset', () => {
    expect(read('2026-11-20T09:30:00+03:00')).to.deep.equal({
      time: Date.UTC(2026, 10, 20, 6, 30),
      offset: 3 * 3_600_000,
      dayOnly: false,
    });
    expect(read('2026-11-20T09:30:15.250-0430').offset).to.equal(-4.5 * 3_600_000);
  });

  it('takes UTC where no offset is written', () => {
    expect(read('2026-11-20T09:30').time).to.equal(Date.UTC(2026, 10, 20, 9, 30));
    expect(read('2026-11-20T09:30Z').offset).to.equal(0);
  });

  it('reads a day alone', () => {
    expect(read('2026-11-20')).to.deep.equal({time: Date.UTC(2026, 10, 20), offset: 0, dayOnly: true});
  });

  it('answers anything else with nothing', () => {
    for (const text of [undefined, '', 'yesterday', '20/11/2026', '2026-02-31', '2026-13-01', '2026-11-20T25:00Z']) {
      expect(parseDate(text)).to.equal(undefined);
    }
  });
});

describe('formatDate', () => {
  const date = read('2025-03-09T23:30:00+03:00');

  it('writes Arabic with western digits, the gregorian calendar and 24 hours', () => {
    expect(formatDate(read('2025-03-09'), 'ar')).to.equal('9 مارس 2025');
    expect(formatDate(date, 'ar')).to.contain('9 مارس 2025').and.to.contain('23:30');
  });

  it('has the month names of Lebanon for ar-LB', () => {
    expect(formatDate(read('2025-03-09'), 'ar-LB')).to.equal('9 آذار 2025');
  });

  it('shows the clock of the newsroom, not of the reader', () => {
    expect(formatDate(date, 'en')).to.contain('March 9, 2025').and.to.contain('11:30');
  });

  it('writes English for a tag that is none', () => {
    expect(formatDate(read('2025-03-09'), 'fa_IR')).to.equal('March 9, 2025');
  });
});

describe('formatDate with settings', () => {
  const date = read('2025-03-09T23:30:00+03:00');

  it('shows the clock of a time zone, over midnight and in summer', () => {
    expect(formatDate(date, 'ar', {timeZone: 'Asia/Tokyo'}))
      .to.contain('10 مارس 2025')
      .and.to.contain('05:30');
    expect(formatDate(read('2025-07-01T12:00Z'), 'ar', {timeZone: 'Europe/Paris'})).to.contain('14:00');
  });

  it('moves no day that was written without a time', () => {
    for (const timeZone of ['Pacific/Kiritimati', 'Pacific/Pago_Pago']) {
      expect(formatDate(read('2025-03-09'), 'ar', {timeZone})).to.equal('9 مارس 2025');
    }
  });

  it('writes the solar calendar alone, or beside the gregorian', () => {
    expect(formatDate(read('2025-03-09'), 'fa', {calendar: 'persian'})).to.match(/^۱۹ اسفند ۱۴۰۳/);
    expect(formatDate(date, 'fa', {calendar: 'gregory persian'})).to.match(/^۹ مارس ۲۰۲۵.+۲۳:۳۰ \(۱۹ اسفند ۱۴۰۳.*\)$/);
  });

  it('writes the digits and the clock that are asked for', () => {
    const said = formatDate(date, 'ar', {numberingSystem: 'arab', hourCycle: 'h12'});
    expect(said).to.contain('٩ مارس ٢٠٢٥').and.to.contain('١١:٣٠');
  });
});

describe('isUpdate', () => {
  const published = read('2026-11-20T09:30Z');

  it('counts a change from 15 minutes after publication', () => {
    expect(isUpdate(published, read('2026-11-20T09:44Z'))).to.equal(false);
    expect(isUpdate(published, read('2026-11-20T09:45Z'))).to.equal(true);
    expect(isUpdate(published, read('2026-11-20T08:00Z'))).to.equal(false);
  });

  it('counts by the minutes that it is given', () => {
    expect(isUpdate(published, read('2026-11-20T09:44Z'), 14)).to.equal(true);
    expect(isUpdate(published, read('2026-11-20T09:31Z'), 0)).to.equal(true);
    expect(isUpdate(published, published, 0)).to.equal(false);
  });

  it('counts any change where publication is unknown', () => {
    expect(isUpdate(undefined, published)).to.equal(true);
  });
});
