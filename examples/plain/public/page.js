const said = document.querySelector('output');

// The events bubble: one listener hears every card, list and bar of the page.
document.addEventListener('kashida-open', (event) => {
  said.textContent = `Opened: ${event.article.headline}`;
});
document.addEventListener('kashida-share', (event) => {
  said.textContent = `Shared: ${event.network}`;
});

// Anything that a newsroom's data has and its markup has not.
const [, english] = document.querySelectorAll('kashida-article-card');
english.article = {
  url: '?story=en-lighthouse',
  headline: 'The lighthouse of the old harbour shines again',
  standfirst: 'After thirty years in the dark, the lamp turns for the fishing boats.',
};
