import { backupFailureOf } from '../../backup/backup-error';
import { importError } from '../../plan';
import { type Budget, unpack } from '../../zip/unpack';
import { readDirectory } from '../../zip/zip-directory';
import { decodeText } from './decode';
import { MAX_LIST_BYTES, MAX_TEXT_BYTES, MAX_UNPACKED_BYTES } from './record-limit';

/** The texts in a zip. Names are looked up, nothing is ever written there: where they would lead does not matter. */
export interface PackedTexts {
  /** Without folders, in the order of the list. */
  readonly names: readonly string[];
  /** @throws ImportError `damaged` or `too-large`, with the name */
  read(name: string): Promise<string>;
}

/** @throws ImportError `damaged` */
export async function openPacked(archive: Blob, fileName: string): Promise<PackedTexts> {
  const entries = await readDirectory(archive, MAX_LIST_BYTES);
  if (entries === null) throw importError('damaged', fileName);
  const budget: Budget = { left: MAX_UNPACKED_BYTES };
  return {
    names: [...entries.keys()].filter((name) => !name.endsWith('/')),
    async read(name) {
      const entry = entries.get(name);
      if (entry === undefined) throw importError('damaged', name);
      if (entry.size > MAX_TEXT_BYTES) throw importError('too-large', name);
      try {
        const pieces: BlobPart[] = [];
        for await (const piece of unpack(archive, entry, budget))
          pieces.push(new Uint8Array(piece));
        return decodeText(new Uint8Array(await new Blob(pieces).arrayBuffer()));
      } catch (error) {
        const reason = backupFailureOf(error);
        throw reason === null
          ? error
          : importError(reason === 'too-large' ? reason : 'damaged', name);
      }
    },
  };
}
