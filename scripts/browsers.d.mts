/** The path of an installed browser, the one named by CHROME_PATH or FIREFOX_PATH first. */
export function findBrowser(kind: 'chromium' | 'firefox'): string | null;
