import { cp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Copies a built extension and leaves it only one language, so that a run speaks that language in any
 * browser: Debian's Chromium and Firefox know English alone, and macOS and Windows ignore LANGUAGE.
 *
 * @param {string} build folder of the built extension
 * @param {string} language
 * @param {string} copy folder to make, or to make anew
 * @returns {Promise<string>} the copy
 */
export async function copyInLanguage(build, language, copy) {
  await rm(copy, { recursive: true, force: true });
  await cp(build, copy, { recursive: true });
  const locales = join(copy, '_locales');
  for (const name of await readdir(locales)) {
    if (name !== language) await rm(join(locales, name), { recursive: true });
  }
  const manifest = JSON.parse(await readFile(join(build, 'manifest.json'), 'utf8'));
  await writeFile(
    join(copy, 'manifest.json'),
    JSON.stringify({ ...manifest, default_locale: language }),
  );
  return copy;
}
