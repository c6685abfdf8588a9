// The languages that are fetched when an element first needs one. English is built in.

export const languages: ReadonlyMap<string, () => Promise<unknown>> = new Map([
  ['ar', () => import('./messages/ar.js')],
]);
