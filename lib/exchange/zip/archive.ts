import { strToU8, Zip, ZipDeflate } from 'fflate';

/*
 * In: texts, or a zip file whoever made it.
 * Out: a zip in pieces; the files of a zip, within limits.
 */

/** A file in an archive that is being written. */
export interface ArchiveFile {
  add(text: string): void;
  end(): void;
}

/** A zip whose bytes are taken as they come. */
export interface Archive {
  /** Several may be open side by side: the bytes of later ones wait, packed, until those before have ended. */
  open(name: string): ArchiveFile;
  addText(name: string, text: string): void;
  end(): void;
  /** The bytes since the last time. */
  take(): readonly Uint8Array[];
}

/** @param modified of all files in it */
export function openArchive(modified: Date): Archive {
  let chunks: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk);
  });
  const open = (name: string): ArchiveFile => {
    const file = new ZipDeflate(name, { level: 6 });
    file.mtime = modified;
    zip.add(file);
    return {
      add: (text) => file.push(strToU8(text)),
      end: () => file.push(new Uint8Array(), true),
    };
  };
  return {
    open,
    addText(name, text) {
      const file = open(name);
      file.add(text);
      file.end();
    },
    end: () => zip.end(),
    take() {
      const taken = chunks;
      chunks = [];
      return taken;
    },
  };
}
