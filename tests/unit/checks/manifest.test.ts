import { describe, expect, test } from 'vitest';
import { manifestProblems } from '../../../scripts/checks/manifest.mjs';

const newspapers = ['*://*.dangcongsan.vn/*', '*://*.nhandan.vn/*'];
const sound = {
  manifest_version: 3,
  permissions: ['storage', 'unlimitedStorage', 'contextMenus', 'activeTab', 'scripting'],
  optional_host_permissions: ['*://*/*'],
  incognito: 'not_allowed',
  content_scripts: [{ matches: newspapers }],
};

test('lets the reviewed manifest pass', () => {
  expect(manifestProblems(sound, newspapers)).toEqual([]);
});

describe('refuses', () => {
  test.each([
    [
      'a permission more',
      { permissions: [...sound.permissions, 'tabs'] },
      /"tabs" is not reviewed/,
    ],
    ['a permission less', { permissions: ['storage'] }, /"scripting" is missing/],
    ['every site at once', { host_permissions: ['<all_urls>'] }, /"<all_urls>" is no newspaper/],
    ['other optional hosts', { optional_host_permissions: ['<all_urls>'] }, /not reviewed/],
    ['private windows', { incognito: 'spanning' }, /incognito/],
    ['resources for pages', { web_accessible_resources: [] }, /must not be there/],
    ['messages from pages', { externally_connectable: {} }, /must not be there/],
    [
      'a site that is no newspaper',
      { content_scripts: [{ matches: ['*://*/*'] }] },
      /not reviewed/,
    ],
    ['no content script', { content_scripts: [] }, /missing/],
    ['the old manifest', { manifest_version: 2 }, /must be 3/],
    [
      'foreign code',
      { content_security_policy: { extension_pages: `script-src 'unsafe-eval'` } },
      /foreign code/,
    ],
  ])('%s', (_name, change, problem) => {
    expect(manifestProblems({ ...sound, ...change }, newspapers).join('\n')).toMatch(problem);
  });
});
