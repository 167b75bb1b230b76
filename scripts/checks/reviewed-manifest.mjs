/**
 * What the built extension may ask of the browser, reviewed by a person. Widening this list is a decision
 * about the readers' trust: say in the commit why each new entry is needed.
 */
export const reviewed = {
  permissions: ['activeTab', 'contextMenus', 'scripting', 'storage', 'unlimitedStorage'],
  optionalHosts: ['*://*/*'],
  /** Keys that must not be there at all. */
  absent: [
    'optional_permissions',
    'web_accessible_resources',
    'externally_connectable',
    'declarative_net_request',
    'devtools_page',
    'chrome_url_overrides',
    'chrome_settings_overrides',
    'sandbox',
    'oauth2',
  ],
};
