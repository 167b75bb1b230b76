import { sample } from '../e2e/articles';
import { closeSession, openSession } from '../e2e/harness/chromium';
import { measureKeys, type Timed } from './editor-keys';
import { measureOpening } from './editor-opening';

/** Milliseconds that ours may take over the plain way, between medians. */
const mostOver = { key: 10, opening: 30 } as const;

function at(values: readonly number[], share: number): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
const both = (values: readonly number[]): string =>
  `${at(values, 0.5).toFixed(1)} / ${at(values, 0.95).toFixed(1)}`;

const row = (what: string, { ours, plain }: Timed, most: number) => ({
  what,
  times: Math.min(ours.length, plain.length),
  'frame, median / p95 ms': both(ours),
  'plain, median / p95 ms': both(plain),
  'over, ms': Number((at(ours, 0.5) - at(plain, 0.5)).toFixed(1)),
  'at most': most,
});

/**
 * Key to glyph in the editor's frame and in a plain textarea of the same page, and from the click on "Ghi chú" to the field drawn with the
 * focus, against a field that a content script makes at the click. Needs `wxt build`.
 */
export async function run() {
  const session = await openSession({ [sample.url]: sample.html });
  try {
    return [
      row('click to field', await measureOpening(session), mostOver.opening),
      row('key to glyph', await measureKeys(session, 0), mostOver.key),
      row('key to glyph in 10 000 letters', await measureKeys(session, 10_000), mostOver.key),
    ];
  } finally {
    await closeSession(session);
  }
}
