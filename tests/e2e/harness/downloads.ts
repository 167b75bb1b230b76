import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Profile } from './profile';
import { until } from './until';

export interface Download {
  readonly name: string;
  readonly text: string;
}

/** The names of the files downloaded so far, unfinished ones left out. */
async function downloadedNames({ downloads }: Profile): Promise<string[]> {
  const names = await readdir(downloads);
  return names.filter((name) => !/\.(crdownload|part|tmp)$|^\./.test(name)).sort();
}

/** Waits for a finished download whose file name matches, and reads it. */
export function waitForDownload(
  profile: Profile,
  name: RegExp,
  timeout = 10_000,
): Promise<Download> {
  return until(
    async () => {
      const names = await downloadedNames(profile);
      const found = names.find((candidate) => name.test(candidate));
      if (!found) throw new Error(`No download matches ${name}: [${names.join(', ')}]`);
      const text = await readFile(join(profile.downloads, found), 'utf8');
      // The browser reserves the name with an empty file before it writes.
      if (text === '') throw new Error(`${found} is still empty`);
      return { name: found, text };
    },
    { timeout, interval: 50 },
  );
}
