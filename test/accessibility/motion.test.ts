import {expect} from '@open-wc/testing';
import {performAll, stage} from '../support/stage.js';

describe('what moves by itself', () => {
  it('stops within five seconds, as WCAG 2.2.2 asks', async function () {
    this.timeout(30_000);
    const hosts = await performAll(await stage('ltr'), 'ltr');
    const animations = [...hosts.values()].flatMap(({shadowRoot}) => shadowRoot?.getAnimations() ?? []);
    expect(animations.length).to.be.above(0);
    for (const {effect} of animations) expect(effect?.getComputedTiming().endTime).to.be.at.most(5000);
  });
});
