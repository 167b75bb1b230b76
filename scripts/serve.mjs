import { createServer } from 'node:http';

const missing = { status: 404, body: '<!doctype html><title>404</title><p>Not served here' };

/** The key of a page: its address without query and fragment. */
function key(url) {
  const { host, pathname } = new URL(url);
  return `${host}${pathname}`;
}

/**
 * Serves pages under any http address, as the origin behind `--host-resolver-rules` (Chromium) and as an
 * HTTP proxy, whose requests carry the whole address (Firefox). Listens on 127.0.0.1 only.
 *
 * @param {Readonly<Record<string, import('./serve.mjs').ServedPage>>} pages by `http://host/path`
 * @returns {Promise<import('./serve.mjs').PageServer>}
 */
export async function servePages(pages) {
  const held = new Map(Object.entries(pages).map(([url, page]) => [key(url), page]));
  const requests = [];
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', `http://${request.headers.host}`);
    requests.push(url.href);
    const page = held.get(key(url)) ?? missing;
    const { status = 200, headers = {}, body } = typeof page === 'string' ? { body: page } : page;
    response.writeHead(status, {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      ...headers,
    });
    response.end(body);
  });
  server.on('connect', (_request, socket) => socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n'));
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: server.address().port,
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
