import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');

/** Under a newspaper's own host, so that the manifest's match patterns are the ones at work. */
export const sampleUrl =
  'http://dangcongsan.vn/xay-dung-dang/quan-ho-sen-go-tung-khau-thu-tuc-noi-bo-702315.html';

/** The sample article, to be served under `sampleUrl`. */
export const samplePages = () => ({
  [sampleUrl]: readFileSync(join(root, 'tests/fixtures/sample/article.html'), 'utf8'),
});

/** Whether a browser's window can be seen. */
export function hasDisplay() {
  const { CI, DISPLAY, WAYLAND_DISPLAY } = process.env;
  return !CI && (process.platform !== 'linux' || Boolean(DISPLAY || WAYLAND_DISPLAY));
}
