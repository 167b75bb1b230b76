import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from 'wxt';
import { newspaperPatterns } from './lib/records/newspapers';
import { collectLicences, licencesPath } from './scripts/licences.mjs';
import { modules } from './scripts/modules.mjs';
import { plainImports } from './scripts/plain-imports.mjs';

const licences = collectLicences();

/**
 * What pages of the extension may load: nothing that is not in the package, no style or script within HTML. Preact sets
 * styles through the CSSOM, which `style-src` lets pass. The one policy of Trusted Types starts the one worker, see
 * components/ui/browser/regex-worker.ts. No `frame-ancestors`: a web page frames editor.html, and the
 * other pages are not web accessible.
 */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "object-src 'none'",
  "frame-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types regex-worker',
].join('; ');

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  webExt: { disabled: true },
  modules: ['@wxt-dev/i18n/module'],
  vite: () => ({
    build: {
      // Both browsers know modulepreload: no polyfill.
      modulePreload: { polyfill: false },
      // Lower targets are larger, and have light-dark() written as variables, which no ::highlight() inherits.
      target: ['chrome140', 'firefox140'],
      // Vite's own is faster, but its scripts are 4 to 5 % larger (gzip): it leaves constants that are used once in variables.
      minify: 'terser',
      terserOptions: { ecma: 2020, compress: { passes: 3 }, format: { ecma: 2020 } },
    },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    resolve: { alias: modules },
    plugins: [licences.plugin, plainImports()],
  }),
  hooks: {
    // Written for people, a fourth of these files is white space.
    'build:done': ({ config: { outDir } }) => {
      for (const language of readdirSync(join(outDir, '_locales'))) {
        const file = join(outDir, '_locales', language, 'messages.json');
        writeFileSync(file, JSON.stringify(JSON.parse(readFileSync(file, 'utf8'))));
      }
    },
    // Comes after every entrypoint was built.
    'build:publicAssets': ({ config }, files) => {
      // What is served while developing ships to nobody.
      if (config.command === 'serve') return;
      files.push({ relativeDest: licencesPath, contents: licences.text() });
    },
  },
  manifest: ({ browser, command }) => ({
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'vi',
    permissions: ['storage', 'unlimitedStorage', 'contextMenus', 'activeTab', 'scripting'],
    // Content scripts alone could not start the reader's further scripts.
    host_permissions: [...newspaperPatterns],
    // Not WXT's content scripts: those carry the list, and a context of which we use nothing.
    content_scripts: [
      // Before the page's own scripts listen: it keeps what is typed in the editor's frame from them.
      { matches: [...newspaperPatterns], js: ['guard.js'], run_at: 'document_start' },
      { matches: [...newspaperPatterns], js: ['article.js'], run_at: 'document_idle' },
    ],
    // While developing, WXT's own policy: pages load scripts from its server, and styles are written into them.
    ...(command === 'build' && {
      content_security_policy: { extension_pages: contentSecurityPolicy },
    }),
    web_accessible_resources: [
      {
        resources: ['editor.html'],
        // The user may allow any site later.
        matches: ['*://*/*'],
        // Firefox has no such key: its addresses differ in every profile.
        ...(browser !== 'firefox' && { use_dynamic_url: true }),
      },
    ],
    optional_host_permissions: ['*://*/*'],
    incognito: 'not_allowed',
    action: { default_title: '__MSG_extension_name__' },
    options_ui: { page: 'settings.html', open_in_tab: true },
    // Alt with E, F, S, B, T, H or V opens a Firefox menu; Ctrl+Alt types letters on Vietnamese keyboards.
    commands: {
      highlight: {
        suggested_key: { default: 'Alt+Shift+M' },
        description: '__MSG_commands_highlight__',
      },
      note: { suggested_key: { default: 'Alt+Shift+N' }, description: '__MSG_commands_note__' },
      next: { suggested_key: { default: 'Alt+Shift+J' }, description: '__MSG_commands_next__' },
      nextCitation: {
        suggested_key: { default: 'Alt+Shift+K' },
        description: '__MSG_commands_nextCitation__',
      },
    },
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'ben-le@ben-le.example',
          strict_min_version: '140.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
});
