import { once } from 'node:events';
import { createServer } from 'node:http';

/**
 * @typedef {object} PageParts
 * @property {number} [status]
 * @property {Readonly<Record<string, string>>} [headers] beside content-type (text/html; charset=utf-8 unless given), such
 *   as a CSP
 * @property {string | Uint8Array} body
 *
 * @typedef {string | Readonly<PageParts>} ServedPage
 *
 * @typedef {object} PageServer
 * @property {number} port
 * @property {readonly string[]} requests every http address asked for so far, in order, whether it was served or not
 * @property {(url: string, page: ServedPage) => void} put adds a page, or changes it: a newspaper that edits its article
 * @property {() => void} forget serves nothing any more, and knows of no request
 * @property {() => Promise<void>} close
 */

const missing = { status: 404, body: '<!doctype html><title>404</title><p>Not served here' };

/**
 * The key of a page: its address without query and fragment.
 *
 * @param {string | URL} url
 */
function key(url) {
  const { host, pathname } = new URL(url);
  return `${host}${pathname}`;
}

/**
 * Serves pages under any http address, as the origin behind `--host-resolver-rules` (Chromium) and as an
 * HTTP proxy, whose requests carry the whole address (Firefox). Listens on 127.0.0.1 only.
 *
 * @param {Readonly<Record<string, ServedPage>>} pages by `http://host/path`
 * @returns {Promise<PageServer>}
 */
export async function servePages(pages) {
  const held = new Map(Object.entries(pages).map(([url, page]) => [key(url), page]));
  /** @type {string[]} */
  const requests = [];
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', `http://${request.headers.host}`);
    requests.push(url.href);
    const page = held.get(key(url)) ?? missing;
    /** @type {PageParts} */
    const { status = 200, headers = {}, body } = typeof page === 'string' ? { body: page } : page;
    response.writeHead(status, {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      ...headers,
    });
    response.end(body);
  });
  server.on('connect', (_request, socket) => socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n'));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port');
  return {
    port: address.port,
    requests,
    put: (url, page) => void held.set(key(url), page),
    forget: () => {
      held.clear();
      requests.length = 0;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
