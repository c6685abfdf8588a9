import {expect} from '@open-wc/testing';
import {comparable, likenesses} from '../../src/related/similar.js';

/** Each as one string: its words, by a space. */
const read = (...texts: string[]) => texts.map((text) => comparable(text).join(' '));

const alike = (...texts: string[]) => {
  const [first, ...others] = read(...texts);
  expect(others).to.deep.equal(others.map(() => first));
};

describe('comparable', () => {
  it('takes a text apart at all that is no letter and no digit', () => {
    expect(comparable('«Salt»: 2 prizes—at last!')).to.deep.equal(['salt', '2', 'prizes', 'at', 'last']);
    expect(comparable('בית־ספר')).to.deep.equal(['בית', 'ספר']);
    expect(comparable(' …! ')).to.deep.equal([]);
  });

  it('reads forms of compatibility as the letters that they stand for', () => {
    alike('ﺳﻼﻡ', 'سلام');
    alike('ﷲ', 'الله');
    alike('ﬁlm', 'film');
    alike('ｆｉｌｍ', 'film');
  });

  it('drops the vowels and signs of Arabic', () => {
    alike('مُدَرِّسَةٌ', 'مدرسة');
    alike('هٰذا', 'هذا');
    alike('محمد\u0610', 'محمد');
    alike('قال\u06d6', 'قال');
  });

  it('drops the niqqud and accents of Hebrew, and keeps its letters', () => {
    alike('שָׁלוֹם', 'שלום');
    alike('\ufb2a\u05b8לום', 'שלום');
    alike('בְּרֵאשִׁ֖ית', 'בראשית');
  });

  it('drops tatweel, joiners and marks of direction', () => {
    alike('ســـلام', 'سلام');
    alike('می\u200cرود', 'میرود');
    alike('\u2067خبر\u2069', '\u200fخبر\u061c', 'خبر');
  });

  it('folds the letters that keyboards and newsrooms exchange', () => {
    alike('أحمد', 'احمد');
    alike('إسلام', 'اسلام');
    alike('آمال', 'امال');
    alike('ٱسم', 'اسم');
    alike('مستشفى', 'مستشفي', 'مستشفی');
    alike('مدرسة', 'مدرسه');
    alike('کتاب', 'كتاب');
  });

  it('keeps the hamza on other letters, which is a letter of its own', () => {
    expect(read('سؤال', 'بئر')).to.deep.equal(['سؤال', 'بئر']);
  });

  it('takes off the Arabic article, with what is written before it', () => {
    alike('مدرسة', 'المدرسة', 'والمدرسة', 'بالمدرسة', 'كالمدرسة', 'فالمدرسة', 'للمدرسة');
    alike('مدرسة', 'اَلْمَدرَسة');
  });

  it('takes it off only where three letters stay', () => {
    expect(read('الأب', 'للغة', 'بال')).to.deep.equal(['الاب', 'للغه', 'بال']);
    expect(read('العلم')).to.deep.equal(['علم']);
  });

  it('tells the article by its bare alef: in ألمانيا it is part of the name', () => {
    expect(read('ألمانيا', 'إلكتروني')).to.deep.equal(['المانيا', 'الكتروني']);
  });

  it('never takes off a bare و, nor a bare ب, ك, ف or ل', () => {
    expect(read('وزارة', 'بلدية', 'كتاب', 'فيلم', 'لبنان')).to.deep.equal(['وزاره', 'بلديه', 'كتاب', 'فيلم', 'لبنان']);
  });

  it('leaves الله whole', () => {
    expect(read('الله', 'والله', 'بالله', 'اللهم')).to.deep.equal(['الله', 'والله', 'بالله', 'اللهم']);
    expect(read('اللهجات')).to.deep.equal(['لهجات']);
  });

  it('takes Latin letters as small and without accents', () => {
    alike('ÉLECTIONS', 'élections', 'e\u0301lections', 'elections');
    alike('İzmir', 'izmir');
  });

  it('leaves the vowels of scripts that write them as marks', () => {
    expect(read('हिन्दी')).to.deep.equal(['हिन्दी']);
  });
});

describe('likenesses', () => {
  const to = (headline: string | undefined, ...others: string[]) =>
    likenesses(
      {headline},
      others.map((other) => ({headline: other})),
    );

  it('is 1 for the same headline, and for one that differs only in spelling', () => {
    const [same = 0, spelled = 0] = to('زلزال يهز المدينة', 'زلزال يهز المدينة', 'زلزالٌ يهزّ المدينه');
    expect(same).to.be.closeTo(1, 1e-9);
    expect(spelled).to.be.closeTo(1, 1e-9);
  });

  it('is 0 where nothing is shared, and where there is no headline', () => {
    expect(to('Wheat harvest', 'Подземный толчок', '', '!')).to.deep.equal([0, 0, 0]);
    expect(to('', 'Wheat harvest', '')).to.deep.equal([0, 0]);
    expect(to(undefined, 'Wheat harvest')).to.deep.equal([0]);
    expect(likenesses({headline: 'Wheat'}, [{}])).to.deep.equal([0]);
  });

  it('finds a word in its other forms', () => {
    const [inflected = 0, other = 0] = to('مزارعو القمح', 'احتجاج المزارعين', 'افتتاح المستشفى');
    expect(inflected).to.be.greaterThan(other);
    const [hebrew = 0, far = 0] = to('רעידת אדמה', 'מבנים נבדקים אחרי רעידות', 'הבחירות נדחו');
    expect(hebrew).to.be.greaterThan(far);
  });

  it('does not count twice what a headline says twice', () => {
    const [once = 0, twice = 0] = to('film prize', 'film', 'film film');
    expect(once).to.equal(twice);
  });

  it('counts what is in every headline for little', () => {
    const others = ['Live: snow closes the pass', 'Live: wheat prices fall', 'Live: pass closed again'];
    const [snow = 0, wheat = 0, again = 0] = to('Live: the pass reopens', ...others);
    expect(snow).to.be.greaterThan(wheat * 2);
    expect(again).to.be.greaterThan(wheat * 2);
  });

  it('adds a tenth for each shared topic, three at most, however it is written', () => {
    const topics = ['Élections', 'المدينة', 'Sport', 'Films'];
    const sharing = (...others: string[]) => likenesses({topics}, [{topics: others}])[0];
    expect(sharing('elections')).to.be.closeTo(0.1, 1e-9);
    expect(sharing('elections', 'Elections')).to.be.closeTo(0.1, 1e-9);
    expect(sharing('مدينه', 'SPORT')).to.be.closeTo(0.2, 1e-9);
    expect(sharing(...topics)).to.be.closeTo(0.3, 1e-9);
    expect(sharing('Weather', '')).to.equal(0);
    expect(likenesses({topics: ['', '!']}, [{topics: ['', '?']}])).to.deep.equal([0]);
  });
});
