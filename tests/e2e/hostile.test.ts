import { describe, expect, test } from 'vitest';
import {
  endurance,
  hostilePages,
  isHeld,
  messages,
  pagesInChromium,
  pagesInFirefox,
} from '../trust/run';

/** `npm run trust` plays all of them, in both browsers, with 154 strings and 150 articles. */
const short = [
  'attach-shadow',
  'key-listeners',
  'exec-command',
  'selection-reader',
  'patched-messages',
  'focus-theft-120',
  'remove-hosts',
  'frames-editor',
  'clear-highlights',
  'sandboxed by its policy',
];
const inFirefox = ['original-target', 'window-find', 'srcdoc'];

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

test('many articles in one tab leave nothing behind', async () => {
  const rows = await endurance(30);
  expect(
    rows.filter(({ what, ratio }) =>
      what === 'hosts' || what === 'frames' ? ratio > 1 : ratio > 1.05,
    ),
  ).toEqual([]);
}, 240_000);
