import { deflateSync, strToU8, Zip, ZipDeflate, ZipPassThrough } from 'fflate';

/*
 * In: texts, or a zip file whoever made it.
 * Out: a zip in pieces; the files of a zip, within limits.
 */

/** UTF-16 code units that are gathered before they are packed: small pieces cost more than they weigh. */
const PIECE_CHARS = 16_384;

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

/** The number of Deflate: https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT, 4.4.5 */
const DEFLATE = 8;

/** How hard files are packed, 1 to 9. */
type Level = 1 | 4 | 6;

/** A file that is there as a whole: a stream of fflate takes tables of two megabytes for each file, however small it is. */
class WholeFile extends ZipPassThrough {
  override compression = DEFLATE;
  private readonly level: Level;

  constructor(name: string, level: Level) {
    super(name);
    this.level = level;
  }

  protected override process(bytes: Uint8Array<ArrayBuffer>, isLast: boolean): void {
    this.ondata(null, deflateSync(bytes, { level: this.level }), isLast);
  }
}

/** @param modified of all files in it */
export function openArchive(modified: Date, level: Level = 6): Archive {
  let chunks: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk);
  });
  const open = (name: string): ArchiveFile => {
    const file = new ZipDeflate(name, { level });
    file.mtime = modified;
    zip.add(file);
    let waiting = '';
    return {
      add(text) {
        waiting += text;
        if (waiting.length < PIECE_CHARS) return;
        file.push(strToU8(waiting));
        waiting = '';
      },
      end: () => file.push(strToU8(waiting), true),
    };
  };
  return {
    open,
    addText(name, text) {
      const file = new WholeFile(name, level);
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
