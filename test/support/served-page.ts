// What a server renders in the tests: every element, with something to show.

export const SERVED = `<main><article id="story">
<kashida-article-header headline="A story" kicker="Cities" author="Rima; John" date-published="2026-03-09T22:30Z"></kashida-article-header>
<p>The harbour opens at night.</p>
<kashida-byline location="Beirut"><a href="/rima">Rima</a></kashida-byline>
<kashida-article-time date-published="2026-03-09T22:30Z" date-modified="2026-03-10T10:00Z"></kashida-article-time>
<kashida-figure caption="A harbour." credit="Name/Agency"></kashida-figure>
<kashida-comments-link href="#comments" count="12"></kashida-comments-link>
<kashida-sources names="AFP; Reuters"></kashida-sources>
<kashida-reading-progress></kashida-reading-progress>
<kashida-reading-time></kashida-reading-time></article>
<kashida-follow-bar><a href="https://www.youtube.com/@news">Our channel</a></kashida-follow-bar>
<kashida-ad-slot height="250"></kashida-ad-slot>
<kashida-share-bar networks="x reddit email"></kashida-share-bar>
<kashida-article-list layout="row">
  <kashida-article-card href="a.html" headline="First" date-published="2026-03-09T22:30Z"></kashida-article-card>
  <kashida-article-card image-ratio="4/3"><a href="b.html">Second</a></kashida-article-card>
</kashida-article-list>
<kashida-related-links><a href="c.html">Third</a></kashida-related-links>
<p lang="ar" dir="rtl"><kashida-ad-slot id="arabic"></kashida-ad-slot></p></main>`;
