import { Inflate } from 'fflate';
import { backupError } from '../backup/backup-error';
import { packedBytes, type ZipEntry } from './zip-directory';

/** Bytes that are unpacked at a time: they become at most a thousand times as many. */
const STEP_BYTES = 16_384;

/** How many bytes may still be unpacked, for all files of an archive together. */
export interface Budget {
  left: number;
}

/**
 * Unpacks a file of an archive piece by piece.
 * @throws BackupError where it is broken, or is larger than it says or than the budget
 */
export async function* unpack(
  archive: Blob,
  entry: ZipEntry,
  budget: Budget,
): AsyncGenerator<Uint8Array> {
  const packed = await packedBytes(archive, entry);
  if (packed === null || (entry.method !== 0 && entry.method !== 8)) throw backupError('damaged');
  let pieces: Uint8Array[] = [];
  const inflate = new Inflate((piece) => pieces.push(piece));
  const sum = checksum();
  let size = 0;
  for (let at = 0; at < packed.size; at += STEP_BYTES) {
    const bytes = new Uint8Array(await packed.slice(at, at + STEP_BYTES).arrayBuffer());
    if (entry.method === 0) pieces.push(bytes);
    else pushInto(inflate, bytes, at + STEP_BYTES >= packed.size);
    for (const piece of pieces) {
      size += piece.length;
      budget.left -= piece.length;
      if (budget.left < 0) throw backupError('too-large');
      if (size > entry.size) throw backupError('damaged');
      sum.add(piece);
      yield piece;
    }
    pieces = [];
  }
  if (size !== entry.size || sum.value() !== entry.crc) throw backupError('damaged');
}

function pushInto(inflate: Inflate, bytes: Uint8Array, isLast: boolean): void {
  try {
    inflate.push(bytes, isLast);
  } catch {
    throw backupError('damaged');
  }
}

/** https://www.rfc-editor.org/rfc/rfc1952#section-8 */
const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

/** CRC-32 as zip files have it. */
function checksum() {
  let crc = 0xffffffff;
  return {
    add(bytes: Uint8Array): void {
      for (const byte of bytes) crc = (crc >>> 8) ^ (CRC_TABLE[(crc ^ byte) & 0xff] ?? 0);
    },
    value: (): number => (crc ^ 0xffffffff) >>> 0,
  };
}
