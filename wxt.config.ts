import { defineConfig } from 'wxt';
import { newspapers } from './lib/records/newspapers';

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  webExt: { disabled: true },
  modules: ['@wxt-dev/i18n/module'],
  vite: () => ({ oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } } }),
  manifest: ({ browser }) => ({
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'vi',
    permissions: ['storage', 'unlimitedStorage', 'contextMenus', 'activeTab', 'scripting'],
    // Content scripts alone could not start the reader's further scripts.
    host_permissions: [...newspapers],
    // Not one of WXT's content scripts: those carry the list, and a context of which we use nothing.
    content_scripts: [{ matches: [...newspapers], js: ['article.js'], run_at: 'document_idle' }],
    optional_host_permissions: ['*://*/*'],
    incognito: 'not_allowed',
    action: { default_title: '__MSG_extension_name__' },
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
