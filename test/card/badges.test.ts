import {expect} from '@open-wc/testing';
import type {Article} from '../../src/article.js';
import {badgesOf, isRepeated} from '../../src/card/badges.js';
import {en} from '../../src/locale/messages/en.js';

const words = (article: Partial<Article>) => badgesOf(article, en).map(({text}) => text);

describe('badgesOf', () => {
  it('says what kind of story it is, and who may read it', () => {
    expect(words({})).to.deep.equal([]);
    expect(words({type: 'article', access: 'free'})).to.deep.equal([]);
    expect(words({type: 'video'})).to.deep.equal(['Video']);
    expect(words({type: 'gallery', access: 'premium'})).to.deep.equal(['Photos', 'Subscribers']);
    expect(words({type: 'opinion', access: 'registered'})).to.deep.equal(['Opinion', 'Free with registration']);
  });

  it('has the length of a video beside its kind, before who may read it', () => {
    const badges = badgesOf({type: 'video', access: 'premium'}, en, '3:05');
    expect(badges.map(({text}) => text)).to.deep.equal(['Video', '3:05', 'Subscribers']);
  });

  it('says “live” only while it is', () => {
    expect(words({type: 'live'})).to.deep.equal(['Live']);
    expect(words({type: 'live', liveStatus: 'ended'})).to.deep.equal(['Live coverage ended']);
    expect(words({type: 'live', liveStatus: 'upcoming'})).to.deep.equal(['Upcoming']);
    expect(words({type: 'video', liveStatus: 'live'})).to.deep.equal(['Live', 'Video']);
  });

  it('says nothing that the headline begins with', () => {
    expect(words({type: 'live', headline: 'LIVE: the count goes on'})).to.deep.equal([]);
    expect(words({type: 'video', headline: 'Video | How the lamp turns'})).to.deep.equal([]);
    expect(words({type: 'live', headline: 'Live music returns'})).to.deep.equal(['Live']);
  });

  it('leaves it to a kicker that says the same and leads somewhere; another such kicker is not needed', () => {
    const article = {type: 'opinion', kicker: 'OPINION'} as const;
    expect(words(article)).to.deep.equal(['Opinion']);
    expect(isRepeated(article, en)).to.equal(true);
    const linked = {...article, kickerUrl: 'https://news.example/opinion'};
    expect(words(linked)).to.deep.equal([]);
    expect(isRepeated(linked, en)).to.equal(false);
  });
});
