import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { ServedPage } from '../../scripts/serve.mjs';
import { sample } from '../e2e/articles';

export interface HostilePage {
  readonly name: string;
  readonly url: string;
  readonly served: ServedPage;
  /** The runner leaves the page and comes back before it asks what was learned. */
  readonly returns: boolean;
  /** Letters may be lost where the user is told so. */
  readonly disturbs: boolean;
}

interface Kind {
  /** A file in ./pages. */
  readonly script: string;
  readonly name?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly returns?: true;
  readonly disturbs?: true;
}

const inline = "'unsafe-inline'";
const kinds: readonly Kind[] = [
  { script: 'element-names' },
  { script: 'attach-shadow' },
  { script: 'attach-internals' },
  { script: 'key-listeners' },
  { script: 'exec-command', disturbs: true },
  { script: 'selection-reader' },
  { script: 'window-find' },
  { script: 'original-target' },
  { script: 'remove-hosts', disturbs: true },
  { script: 'hide-hosts', disturbs: true },
  { script: 'move-hosts', disturbs: true },
  { script: 'unset-styles' },
  { script: 'clear-highlights' },
  { script: 'patched-nodes' },
  { script: 'patched-events' },
  { script: 'patched-messages' },
  { script: 'patched-promises' },
  { script: 'focus-theft-120', disturbs: true },
  { script: 'focus-theft-20', disturbs: true },
  { script: 'srcdoc', disturbs: true },
  { script: 'frames-editor' },
  { script: 'message-listener' },
  { script: 'window-open' },
  { script: 'performance', returns: true },
  { script: 'back-forward', returns: true },
  { script: 'clock' },
  { script: 'cover', disturbs: true },
  { script: 'copy-stopped' },
  { script: 'zoomed-root' },
  { script: 'inverted-root' },
  { script: 'global-names' },
  { script: 'own-frames' },
  { script: 'points' },
  { script: 'design-mode', disturbs: true },
  { script: 'history' },
  {
    name: 'strict policy',
    script: 'key-listeners',
    headers: {
      'content-security-policy': `default-src 'none'; script-src ${inline}; frame-src 'none'`,
    },
  },
  {
    name: 'trusted types',
    script: 'original-target',
    headers: {
      'content-security-policy': `require-trusted-types-for 'script'; trusted-types 'none'; script-src ${inline}`,
    },
  },
  {
    name: 'sandboxed by its policy',
    script: 'key-listeners',
    headers: { 'content-security-policy': 'sandbox allow-scripts' },
    disturbs: true,
  },
  {
    name: 'embedder policy',
    script: 'own-frames',
    headers: {
      'cross-origin-embedder-policy': 'require-corp',
      'cross-origin-opener-policy': 'same-origin',
    },
  },
  {
    name: 'no focus without a gesture',
    script: 'key-listeners',
    headers: {
      'permissions-policy': 'focus-without-user-activation=(), clipboard-write=()',
      'x-frame-options': 'DENY',
    },
  },
];

const read = (name: string): string =>
  readFileSync(resolve(`tests/trust/pages/${name}.js`), 'utf8');

/** The hostile pages, each under an address of its own; `extension` is the origin that they may know. */
export function hostilePages(extension: string): HostilePage[] {
  const kit = read('kit');
  return kinds.map(({ script, name = script, headers, returns, disturbs }, at) => {
    const code = read(script).replaceAll('__EXTENSION__', extension);
    const body = sample.html
      .replace(/<link rel="canonical"[^>]*>/, '')
      .replace('<head>', () => `<head><script>${kit}</script><script>{${code}}</script>`);
    return {
      name,
      url: `http://dangcongsan.vn/thu-nghiem/trang-${710_000 + at}.html`,
      served: headers ? { headers, body } : body,
      returns: returns ?? false,
      disturbs: disturbs ?? false,
    };
  });
}
