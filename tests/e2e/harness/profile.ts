import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Profile {
  /** The browser's user data; opening it again is a restart of the browser. */
  readonly directory: string;
  readonly downloads: string;
  /** Where the run's own copy of the extension goes: its id, made from the path, survives restarts. */
  readonly extension: string;
  remove(): Promise<void>;
}

/** A fresh profile with a download folder beside it, under the system's temporary folder. */
export async function temporaryProfile(): Promise<Profile> {
  const home = await mkdtemp(join(tmpdir(), 'ben-le-'));
  const downloads = join(home, 'downloads');
  await mkdir(downloads);
  return {
    directory: join(home, 'profile'),
    downloads,
    extension: join(home, 'extension'),
    // A browser that is just ending may still write for a moment, hence the retries.
    remove: () => rm(home, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 }),
  };
}
