/** What is put into markup is text. */
const text = (value) =>
  value.replace(/[&<>"]/g, (sign) => ({'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'})[sign]);

export const page = (editions) => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <title>Two editions</title>
    <link rel="icon" href="data:,">
    <link rel="stylesheet" href="/page.css">
    <script type="module" src="/cdn/kashida.js"></script>
    <script type="module" src="/page.js"></script>
  </head>
  <body>
    ${editions.map(section).join('')}
    <output></output>
  </body>
</html>`;

const section = ({lang, dir, name, lead, related}) => `
  <section lang="${lang}" dir="${dir}" aria-label="${text(name)}">
    <kashida-article-card
      kicker="${text(lead.kicker)}"
      author="${text(lead.author.map((author) => author.name).join('; '))}"
      date-published="${lead.datePublished}"
    >
      <a href="${text(lead.url)}">${text(lead.headline)}</a>
    </kashida-article-card>
    <kashida-share-bar
      url="https://news.example/${text(lead.url)}"
      headline="${text(lead.headline)}"
      networks="x whatsapp email copy"
    ></kashida-share-bar>
    <kashida-related-links>
      <ul>
        ${related.map(({url, headline}) => `<li><a href="${text(url)}">${text(headline)}</a></li>`).join('')}
      </ul>
    </kashida-related-links>
  </section>`;
