import { describe, expect, test } from 'vitest';
import {
  endurance,
  hostilePages,
  isHeld,
  MOST_GROWTH,
  messages,
  pagesInChromium,
  pagesInFirefox,
} from '../trust/run';

/** `npm run trust` plays all of them, in both browsers, with 154 strings and 150 articles. */
const short = [
  'element-names',
  'attach-shadow',
  'key-listeners',
  'exec-command',
  'selection-reader',
  'patched-messages',
  'remove-hosts',
  'frames-editor',
  'clear-highlights',
];
const inFirefox = ['original-target', 'window-find'];

describe('a page neither reads nor alters what is typed', () => {
  test('the short list names pages that there are', () => {
    const names = hostilePages('').map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining([...short, ...inFirefox]));
    expect(names.length).toBeGreaterThanOrEqual(25);
  });

  test('Chromium', async () => {
    const findings = await pagesInChromium(1, ({ name }) => short.includes(name));
    expect(findings.filter((finding) => !isHeld(finding))).toEqual([]);
    expect(findings).toHaveLength(short.length);
  }, 240_000);

  test('Firefox', async () => {
    const findings = await pagesInFirefox(1, ({ name }) => inFirefox.includes(name));
    expect(findings.filter((finding) => !isHeld(finding))).toEqual([]);
    expect(findings).toHaveLength(inFirefox.length);
  }, 180_000);
});

test('messages that a page may not send are refused with a reason and change nothing', async () => {
  const { accepted, unsaid, changed } = await messages();
  expect({ accepted, unsaid, changed }).toEqual({ accepted: [], unsaid: [], changed: [] });
}, 120_000);

test('articles that follow each other in one document leave nothing behind', async () => {
  const rows = await endurance(12, ['routed']);
  // Heaps need more articles than there is time for here.
  const counts = rows.filter(({ what }) => !what.endsWith('Heap'));
  expect(counts.map(({ what }) => what).sort()).toEqual(['frames', 'hosts', 'listeners']);
  expect(counts.filter(({ ratio }) => ratio > MOST_GROWTH)).toEqual([]);
}, 120_000);
