import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';

export type BrowserName = 'chrome' | 'firefox';

/** The folder of a built package, from the project's root. */
export const packageOf = (browser: BrowserName): string => `.output/${browser}-mv3`;

/** Builds the package of a browser anew; what was there goes first. Throws with what the build said when it fails. */
export function buildPackage(browser: BrowserName): void {
  rmSync(packageOf(browser), { recursive: true, force: true });
  // As `npm run build` does: Vitest's own setting would make it a build for development.
  const env = { ...process.env, NODE_ENV: 'production' };
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['node_modules/wxt/bin/wxt.mjs', 'build', '-b', browser],
    { env, encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`The build failed:\n${stdout}\n${stderr}`);
}
