import { fold } from '../../text';

/**
 * FNV-1a of 32 bits (https://datatracker.ietf.org/doc/html/draft-eastlake-fnv) over the code units of the folded text:
 * equal for texts that differ only in what folding ignores.
 */
export function hashFolded(text: string): string {
  const folded = fold(text, { letters: 'lower', breaks: 'space' }).text;
  let hash = 0x811c9dc5;
  for (let at = 0; at < folded.length; at++) {
    hash = Math.imul(hash ^ folded.charCodeAt(at), 0x01000193);
  }
  return (hash >>> 0).toString(36);
}
