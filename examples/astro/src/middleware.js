import {renderToString} from 'kashida/ssr.js';

/** @type {import('astro').MiddlewareHandler} */
export async function onRequest(_context, next) {
  const response = await next();
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  return new Response(await renderToString(await response.text()), response);
}
