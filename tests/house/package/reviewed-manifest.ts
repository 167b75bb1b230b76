/**
 * What the built extension may ask of the browser, reviewed by a person. Widening this list is a decision
 * about the users' trust: say in the commit why each new entry is needed.
 */
export const reviewed = {
  permissions: ['activeTab', 'contextMenus', 'scripting', 'storage', 'unlimitedStorage'],
  optionalHosts: ['*://*/*'],
  /** What runs on newspapers unasked, in the top frame only. */
  contentScripts: [
    { js: ['guard.js'], run_at: 'document_start' },
    { js: ['article.js'], run_at: 'document_idle' },
  ],
  /** What a web page may frame. The user may allow any site later, so it is any. */
  accessible: { resources: ['editor.html'], matches: ['*://*/*'] },
  /**
   * What pages of the extension may load. Tried in Chromium 156 and Firefox 153: styles by the CSSOM and adopted
   * sheets pass. `frame-ancestors` is left out, since it is not under `default-src` and a web page frames editor.html.
   */
  policy: {
    'default-src': "'none'",
    'script-src': "'self'",
    'style-src': "'self'",
    'img-src': "'self'",
    'connect-src': "'self'",
    'object-src': "'none'",
    'frame-src': "'none'",
    'base-uri': "'none'",
    'form-action': "'none'",
    'require-trusted-types-for': "'script'",
    // Starts the worker that runs regular expressions of templates, at one address: an expression that does not end can only
    // be ended with its worker, and without a policy Chromium starts none.
    'trusted-types': 'regex-worker',
  },
  /** Keys that must not be there at all. */
  absent: [
    'optional_permissions',
    'externally_connectable',
    'declarative_net_request',
    'devtools_page',
    'chrome_url_overrides',
    'chrome_settings_overrides',
    'sandbox',
    'oauth2',
  ],
};
