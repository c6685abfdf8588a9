import {expect} from '@open-wc/testing';
import {decodeEntities, htmlToText} from '../../src/feeds/entities.js';

describe('decodeEntities', () => {
  const rows: [written: string, read: string][] = [
    ['&amp; &lt; &gt; &quot; &apos;', '& < > " \''],
    ['a&nbsp;b&shy;c', 'a\u00a0b\u00adc'],
    ['&Agrave;&eacute;&szlig;&yuml;&Yuml;&AElig;&oelig;&THORN;&divide;&times;', 'ÀéßÿŸÆœÞ÷×'],
    ['&Alpha;&omega;&sigmaf;&Sigma;', 'ΑωςΣ'],
    ['&laquo;&raquo;&ldquo;&rdquo;&lsquo;&rsquo;&hellip;&ndash;&mdash;&bull;', '«»“”‘’…–—•'],
    ['&zwnj;&zwj;&lrm;&rlm;', '\u200c\u200d\u200e\u200f'],
    ['&euro;&trade;&minus;&le;&larr;', '€™−≤←'],
    ['&#1582;&#x628;&#X631;', 'خبر'],
    ['&#128512;', '😀'],
    ['&#146;&#x93;', '’“'],
    ['&#0;&#xD800;&#9999999;&#99999999999999999999;', '\ufffd\ufffd\ufffd\ufffd'],
    ['&amp;lt;b&amp;gt;', '&lt;b&gt;'],
    ['&nosuch; &Divide; &constructor; & &; &#; AT&T &copy=1', '&nosuch; &Divide; &constructor; & &; &#; AT&T &copy=1'],
  ];
  for (const [written, read] of rows) {
    it(`reads ${written}`, () => {
      expect(decodeEntities(written)).to.equal(read);
    });
  }
});

describe('htmlToText', () => {
  const words = (html: string) => htmlToText(html).replace(/\s+/g, ' ').trim();

  it('drops tags, with a space where a line ends', () => {
    expect(words('a<br>b<br/>c<p class="x">d</p><h2>e</h2>f')).to.equal('a b c d e f');
    expect(words('un<b>break</b>able <a href="/a" title="1 > 0">link</a>')).to.equal('unbreakable link');
  });

  it('drops what scripts, styles and comments hold', () => {
    expect(words('a<script>if (1 < 2) "</b>"</script><STYLE>p{}</STYLE ><!-- <b>x</b> -->b')).to.equal('ab');
    expect(words('a<script>never closed')).to.equal('a');
  });

  it('leaves what only looks like a tag', () => {
    expect(words('c < d, 5 <6, <3 and a<')).to.equal('c < d, 5 <6, <3 and a<');
  });

  it('decodes once, after the tags are gone', () => {
    expect(words('&lt;b&gt; &amp;amp; <b>&eacute;</b>')).to.equal('<b> &amp; é');
  });
});
