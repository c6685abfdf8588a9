import {aTimeout, expect} from '@open-wc/testing';
import {announce} from '../src/announcer.js';

const regions = () => [...document.querySelectorAll<HTMLElement>('body > [role=status]')];

describe('announce', () => {
  it('says it in one region of the page, in its language, and again on repeat', async () => {
    announce('تم نسخ الرابط', 'ar');
    await aTimeout(200);
    const [region] = regions();
    const said: (string | null)[] = [];
    const watcher = new MutationObserver(() => said.push(region?.textContent ?? null));
    if (region) watcher.observe(region, {childList: true});
    expect(region?.textContent).to.equal('تم نسخ الرابط');
    expect(region?.lang).to.equal('ar');

    announce('تم نسخ الرابط', 'ar');
    await aTimeout(200);
    watcher.disconnect();
    expect(said).to.deep.equal(['', 'تم نسخ الرابط']);
    expect(regions().length).to.equal(1);
  });
});
