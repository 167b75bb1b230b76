import { describe, expect, test } from 'vitest';
import { type BuiltManifest, manifestProblems } from './manifest';

const newspapers = ['*://*.dangcongsan.vn/*', '*://*.nhandan.vn/*'];
const guard = { matches: newspapers, js: ['guard.js'], run_at: 'document_start' };
const article = { matches: newspapers, js: ['article.js'], run_at: 'document_idle' };
const editor = { resources: ['editor.html'], matches: ['*://*/*'] };
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; object-src 'none'; " +
  "frame-src 'none'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types regex-worker";
const sound: BuiltManifest = {
  manifest_version: 3,
  permissions: ['storage', 'unlimitedStorage', 'contextMenus', 'activeTab', 'scripting'],
  optional_host_permissions: ['*://*/*'],
  incognito: 'not_allowed',
  content_scripts: [guard, article],
  web_accessible_resources: [{ ...editor, use_dynamic_url: true }],
  content_security_policy: { extension_pages: policy },
};

test('lets the reviewed manifest pass', () => {
  expect(manifestProblems(sound, newspapers, 'chrome')).toEqual([]);
  const ofFirefox = { ...sound, web_accessible_resources: [editor] };
  expect(manifestProblems(ofFirefox, newspapers, 'firefox')).toEqual([]);
});

const withPolicy = (extension_pages: string): Partial<BuiltManifest> => ({
  content_security_policy: { extension_pages },
});

describe('refuses', () => {
  const rows: readonly (readonly [string, Partial<BuiltManifest>, RegExp])[] = [
    [
      'a permission more',
      { permissions: [...(sound.permissions ?? []), 'tabs'] },
      /"tabs" is not reviewed/,
    ],
    ['a permission less', { permissions: ['storage'] }, /"scripting" is missing/],
    ['every site at once', { host_permissions: ['<all_urls>'] }, /"<all_urls>" is no newspaper/],
    ['other optional hosts', { optional_host_permissions: ['<all_urls>'] }, /not reviewed/],
    ['private windows', { incognito: 'spanning' }, /incognito/],
    ['messages from pages', { externally_connectable: {} }, /must not be there/],
    ['the old manifest', { manifest_version: 2 }, /must be 3/],
    [
      'a site that is no newspaper',
      { content_scripts: [{ ...guard, matches: ['*://*/*'] }, article] },
      /not reviewed/,
    ],
    ['no content script', { content_scripts: [] }, /missing/],
    ['no guard', { content_scripts: [article] }, /guard.js.* is missing/],
    [
      'a guard that comes late',
      { content_scripts: [{ ...guard, run_at: 'document_idle' }, article] },
      /not reviewed/,
    ],
    [
      'scripts in every frame',
      { content_scripts: [guard, { ...article, all_frames: true }] },
      /all_frames.* is not reviewed/,
    ],
    [
      'scripts in the world of the page',
      { content_scripts: [{ ...guard, world: 'MAIN' }, article] },
      /MAIN.* is not reviewed/,
    ],
    ['no resource for pages', { web_accessible_resources: [] }, /must be one entry/],
    [
      'a resource more for pages',
      {
        web_accessible_resources: [
          { ...editor, resources: ['editor.html', 'popup.html'], use_dynamic_url: true },
        ],
      },
      /"popup.html" is not reviewed/,
    ],
    [
      'a fixed address of the frame',
      { web_accessible_resources: [editor] },
      /must be {"use_dynamic_url":true}/,
    ],
    ['no policy', { content_security_policy: {} }, /"connect-src 'self'" is missing/],
    [
      'foreign code',
      withPolicy(policy.replace("script-src 'self'", "script-src 'self' 'wasm-unsafe-eval'")),
      /'wasm-unsafe-eval'" is not reviewed/,
    ],
    [
      'the network',
      withPolicy(policy.replace("connect-src 'self'", "connect-src 'self' https:")),
      /https:" is not reviewed/,
    ],
    ['a directive less', withPolicy(policy.replace("base-uri 'none'; ", '')), /is missing/],
    [
      'a policy that keeps the frame from pages',
      withPolicy(`${policy}; frame-ancestors 'none'`),
      /"frame-ancestors 'none'" is not reviewed/,
    ],
    [
      'a policy of a sandbox',
      { content_security_policy: { extension_pages: policy, sandbox: 'sandbox' } },
      /"sandbox" is not reviewed/,
    ],
  ];
  test.each(rows)('%s', (_name, change, problem) => {
    const problems = manifestProblems({ ...sound, ...change }, newspapers, 'chrome');
    expect(problems.join('\n')).toMatch(problem);
  });

  test('the hidden address in Firefox, which has no such key', () => {
    expect(manifestProblems(sound, newspapers, 'firefox')).toHaveLength(1);
  });
});
