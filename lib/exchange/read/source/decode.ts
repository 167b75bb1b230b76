/** Bytes that are looked at to tell UTF-16 without a mark. */
const SAMPLE_BYTES = 4_096;
/** Of the bytes at odd or at even places: letters of Latin scripts have a zero there in UTF-16, and no other text has. */
const MIN_ZERO_SHARE = 0.3;
/** Broken letters to whole ones: a text with more was not written in UTF-8. */
const MAX_BROKEN_SHARE = 0.1;

/**
 * A text from bytes of unknown encoding: UTF-8 and UTF-16 with or without a byte order mark, else Windows-1258, in which older
 * Vietnamese programs write. https://encoding.spec.whatwg.org/
 */
export function decodeText(bytes: Uint8Array): string {
  const wide = wideEncoding(bytes);
  if (wide !== null) return new TextDecoder(wide).decode(bytes);
  const text = new TextDecoder().decode(bytes);
  if (!text.includes('\uFFFD')) return text;
  const broken = text.match(/\uFFFD/g)?.length ?? 0;
  const whole = text.match(/[\u0080-\uFFFC]/g)?.length ?? 0;
  if (broken <= 1 || broken <= whole * MAX_BROKEN_SHARE) return text;
  // Tones are letters of their own there.
  return new TextDecoder('windows-1258').decode(bytes).normalize('NFC');
}

function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  const zeros = [0, 0];
  for (const [at, byte] of sample.entries())
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros.map((count) => count / (sample.length / 2));
  if (odd > MIN_ZERO_SHARE && even < odd / 4) return 'utf-16le';
  if (even > MIN_ZERO_SHARE && odd < even / 4) return 'utf-16be';
  return null;
}
