// What a page says of itself in its head, for the length of a test.

const added: Element[] = [];

/** A `<link rel="canonical">` of the page. */
export function canonical(href: string): HTMLLinkElement {
  const link = document.createElement('link');
  link.rel = 'canonical';
  link.setAttribute('href', href);
  return inHead(link);
}

export function meta(property: string, content: string): HTMLMetaElement {
  const element = document.createElement('meta');
  element.setAttribute('property', property);
  element.content = content;
  return inHead(element);
}

/** Takes back all of it. */
export function clearHead(): void {
  for (const element of added.splice(0)) element.remove();
}

function inHead<T extends Element>(element: T): T {
  added.push(element);
  document.head.append(element);
  return element;
}
