import { _SHA256 as Sha256 } from '@noble/hashes/sha2.js';

/** Longest id that stays as it is, and longest id that comes out, in UTF-16 code units. */
const MAX_ID_CHARS = 200;
/** SHA-256 in base64url without padding. */
const HASH_CHARS = 43;

/** The library's class itself: its function comes with checks of options that nobody gives (0.3 kB of the background, gzip). */
const sha256 = (bytes: Uint8Array): Uint8Array => new Sha256().update(bytes).digest();

const base64Url = (bytes: Uint8Array): string =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');

/**
 * An id of at most `MAX_ID_CHARS` code units. A longer one becomes its beginning (the host and the first part), `~` and
 * the SHA-256 of the whole, so two ids that differ anywhere stay two. Asked again for its answer, it gives it back.
 */
export function boundedId(id: string): string {
  if (id.length <= MAX_ID_CHARS) return id;
  // Half of a pair of surrogates is no text that a database or a file keeps.
  const beginning = id.slice(0, MAX_ID_CHARS - HASH_CHARS - 1).replace(/[\uD800-\uDBFF]$/, '');
  return `${beginning}~${base64Url(sha256(new TextEncoder().encode(id)))}`;
}
