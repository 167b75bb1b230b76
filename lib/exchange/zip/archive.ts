import { deflateSync, strToU8, Zip, ZipDeflate, ZipPassThrough } from 'fflate';

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

/** Of a stream. */
const LEVEL = 6;
/** Of files that are there as a whole, which are many and small: less time for 5 % more bytes (1 500 articles). */
const QUICK_LEVEL = 1;
/** The number of Deflate: https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT, 4.4.5 */
const DEFLATE = 8;

/** A file that is there as a whole: a stream of fflate takes tables of two megabytes for each file, however small it is. */
class WholeFile extends ZipPassThrough {
  override compression = DEFLATE;

  protected override process(bytes: Uint8Array<ArrayBuffer>, isLast: boolean): void {
    this.ondata(null, deflateSync(bytes, { level: QUICK_LEVEL }), isLast);
  }
}

/** @param modified of all files in it */
export function openArchive(modified: Date): Archive {
  let chunks: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk);
  });
  const open = (name: string): ArchiveFile => {
    const file = new ZipDeflate(name, { level: LEVEL });
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
      const file = new WholeFile(name);
      file.mtime = modified;
      zip.add(file);
      file.push(strToU8(text), true);
    },
    end: () => zip.end(),
    take() {
      const taken = chunks;
      chunks = [];
      return taken;
    },
  };
}
