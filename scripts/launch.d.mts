import type { Browser } from 'puppeteer-core';

export type Language = 'vi' | 'en';

export interface ChromiumOptions {
  /** Absolute path of the built extension's folder. */
  readonly extension: string;
  /** Port of the page server to which every http address leads. */
  readonly port: number;
  /** Only these hosts lead to the page server, and the rest of the web is reached as ever. */
  readonly hosts?: readonly string[];
  /** The profile's folder; without it a fresh one that is removed at the end. */
  readonly profile?: string;
  readonly downloads?: string;
  /** Asks the browser for a language; without it the browser keeps the person's own. */
  readonly language?: Language;
  readonly headless?: boolean;
  readonly args?: readonly string[];
}

export interface FirefoxOptions {
  readonly extension: string;
  readonly addonId: string;
  /** The host of the extension's own pages in this run. */
  readonly uuid: string;
  readonly port: number;
  /** The profile's folder, which is there; without it a fresh one that is removed at the end. */
  readonly profile?: string;
  readonly downloads: string;
  readonly language?: Language;
}

/** Chromium with the extension; nothing but the page server is reached. */
export function launchChromium(
  options: ChromiumOptions,
): Promise<{ readonly browser: Browser; readonly extensionId: string }>;

/** Firefox with the extension installed; nothing but the page server is reached. */
export function launchFirefox(options: FirefoxOptions): Promise<Browser>;
