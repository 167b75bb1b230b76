// The fields of a zip and their offsets: https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT, 4.3.7, 4.3.12 and 4.3.16.

/** A file in a zip. Sizes and offsets are bytes. */
export interface ZipEntry {
  /** 0 is stored, 8 deflated. */
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  /** Of its local header, in the archive. */
  readonly offset: number;
}

const END_SIGNATURE = 0x06054b50;
const CENTRAL_SIGNATURE = 0x02014b50;
const LOCAL_SIGNATURE = 0x04034b50;
const END_BYTES = 22;
const CENTRAL_BYTES = 46;
const LOCAL_BYTES = 30;
/** The longest comment that may follow the end record. */
const MAX_COMMENT_BYTES = 65_535;
/** A backup has nine files; nothing that is one has a long list. */
const MAX_DIRECTORY_BYTES = 1_000_000;

const viewOf = async (blob: Blob): Promise<DataView> => new DataView(await blob.arrayBuffer());

/**
 * The files of a zip by name, from the list at its end: streamed headers do not say how long a file is. Zip64 is not read.
 * @param maxListBytes a longer list is not read
 * @returns null for what is no zip, or one that breaks its own list
 */
export async function readDirectory(
  archive: Blob,
  maxListBytes = MAX_DIRECTORY_BYTES,
): Promise<ReadonlyMap<string, ZipEntry> | null> {
  const tail = await viewOf(archive.slice(-END_BYTES - MAX_COMMENT_BYTES));
  const end = endOf(tail);
  if (end === null) return null;
  const [size, offset] = [tail.getUint32(end + 12, true), tail.getUint32(end + 16, true)];
  if (size > maxListBytes || offset + size > archive.size) return null;
  const list = await viewOf(archive.slice(offset, offset + size));
  const entries = new Map<string, ZipEntry>();
  for (let at = 0; at + CENTRAL_BYTES <= list.byteLength; ) {
    if (list.getUint32(at, true) !== CENTRAL_SIGNATURE) return null;
    const nameBytes = list.getUint16(at + 28, true);
    if (at + CENTRAL_BYTES + nameBytes > list.byteLength) return null;
    const name = new Uint8Array(list.buffer, at + CENTRAL_BYTES, nameBytes);
    entries.set(new TextDecoder().decode(name), {
      method: list.getUint16(at + 10, true),
      crc: list.getUint32(at + 16, true),
      packed: list.getUint32(at + 20, true),
      size: list.getUint32(at + 24, true),
      offset: list.getUint32(at + 42, true),
    });
    at += CENTRAL_BYTES + nameBytes + list.getUint16(at + 30, true) + list.getUint16(at + 32, true);
  }
  return entries;
}

function endOf(tail: DataView): number | null {
  for (let at = tail.byteLength - END_BYTES; at >= 0; at--) {
    if (tail.getUint32(at, true) === END_SIGNATURE) return at;
  }
  return null;
}

/** The bytes of a file as they stand in the archive; null where its header is broken. */
export async function packedBytes(archive: Blob, entry: ZipEntry): Promise<Blob | null> {
  const header = await viewOf(archive.slice(entry.offset, entry.offset + LOCAL_BYTES));
  if (header.byteLength < LOCAL_BYTES || header.getUint32(0, true) !== LOCAL_SIGNATURE) return null;
  const start =
    entry.offset + LOCAL_BYTES + header.getUint16(26, true) + header.getUint16(28, true);
  const bytes = archive.slice(start, start + entry.packed);
  return bytes.size === entry.packed ? bytes : null;
}
