import { spawnSync } from 'node:child_process';
import { mkdir, open, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { Session } from './chromium';
import { clock } from './until';

/** Where Chromium keeps the extension's database in a profile. */
async function databaseFolders({ profile, extensionId }: Session): Promise<string[]> {
  const home = join(profile.directory, 'Default', 'IndexedDB');
  const names = await readdir(home);
  return names
    .filter((name) => name.includes(extensionId) && name.endsWith('.leveldb'))
    .map((name) => join(home, name));
}

/** Overwrites what leads into the database's files, while the browser is closed. Answers how many files that were. */
export async function damageDatabase(session: Session): Promise<number> {
  let count = 0;
  for (const folder of await databaseFolders(session)) {
    for (const name of await readdir(folder)) {
      if (!/^(CURRENT|MANIFEST-\d+|\d+\.log)$/.test(name)) continue;
      const { size } = await stat(join(folder, name));
      await writeFile(join(folder, name), Buffer.alloc(Math.max(size, 16), 0xa5));
      count += 1;
    }
  }
  return count;
}

/** Deletes the database from a page of the extension, as "clear site data" does. */
export async function emptyDatabase(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.deleteDatabase('ben-le');
        request.onsuccess = () => resolve();
        request.onerror = () => reject(request.error);
      }),
  );
}

/**
 * From a page of the extension: waits at the database until everybody else let it go, with a version that nobody knows; held
 * until the page is closed. Nobody can open the database meanwhile.
 */
export async function blockDatabase(page: Page, version = 3_000): Promise<void> {
  await page.evaluate(async (asked) => {
    // A connection that does not give way keeps the request, and all requests after it, waiting.
    const holder = indexedDB.open('ben-le');
    await new Promise<void>((resolve, reject) => {
      holder.onsuccess = () => resolve();
      holder.onerror = () => reject(holder.error);
    });
    holder.result.onversionchange = () => undefined;
    (globalThis as { held?: unknown }).held = [holder, indexedDB.open('ben-le', asked)];
  }, version);
}

/** Opens the database at a version that only a later Bên Lề knows, and closes it. */
export async function pretendNewer(page: Page, version = 300, schema = 30): Promise<void> {
  await page.evaluate(
    async (asked, value) => {
      const request = indexedDB.open('ben-le', asked);
      await new Promise<void>((resolve, reject) => {
        request.onsuccess = () => resolve();
        request.onerror = () => reject(request.error);
      });
      const transaction = request.result.transaction('meta', 'readwrite');
      transaction.objectStore('meta').put({ key: 'schema', value });
      await new Promise<void>((resolve, reject) => {
        transaction.oncomplete = () => resolve();
        transaction.onabort = () => reject(transaction.error);
      });
      request.result.close();
    },
    version,
    schema,
  );
}

/** A small disk of its own at a folder; throws where none may be mounted. */
export async function smallDisk(folder: string, megabytes: number): Promise<{ unmount(): void }> {
  await mkdir(folder, { recursive: true });
  const run = (command: string, ...args: string[]) =>
    spawnSync(command, args, { encoding: 'utf8' });
  const mounted = run('mount', '-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder);
  if (mounted.status !== 0) throw new Error(mounted.error?.message ?? mounted.stderr.trim());
  return { unmount: () => void run('umount', '-l', folder) };
}

/**
 * Fills what is left of a disk, and takes again whatever the browser gives back meanwhile: it clears its caches when there is no room.
 * @returns frees all of it
 */
export async function fillDisk(folder: string): Promise<() => Promise<void>> {
  const path = join(folder, 'filler');
  const file = await open(path, 'w');
  let isOver = false;
  const fill = async (): Promise<void> => {
    for (const size of [1_000_000, 4_096]) {
      const block = Buffer.alloc(size);
      // Ends with ENOSPC.
      while (!isOver && (await file.write(block).catch(() => null)) !== null);
    }
  };
  await fill();
  const filling = (async () => {
    while (!isOver) {
      await fill();
      await clock(20);
    }
  })();
  return async () => {
    isOver = true;
    await filling;
    await file.close();
    await rm(path);
  };
}
