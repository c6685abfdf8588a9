const said = document.querySelector('output');

// The events bubble: one listener hears every card, list and bar of the page.
document.addEventListener('kashida-open', (event) => {
  said.textContent = `Opened: ${event.article.headline}`;
});
document.addEventListener('kashida-share', (event) => {
  said.textContent = `Shared: ${event.network}`;
});
