import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { dataLine } from '../../../lib/exchange/parts/data/data-text';
import { risNote } from '../../../lib/exchange/references/ris-note';
import { risValue } from '../../../lib/exchange/references/ris-value';
import { countedRuns } from '../../counted-runs';
import { hostileText } from '../../oracles/sets';
import { aNote, context } from '../../unit/exchange/context';

/** Names of character references, with and without a semicolon, and what only looks like one. */
const references = fc.constantFrom(
  '&copy=1',
  '&notit;',
  '&lang=vi',
  '&sup1',
  '&frac12',
  '&Aring',
  '&AMP',
  '&#58;',
  '&#x3c',
  '&reg',
  '&Eacute',
  '&szlig',
  '& lt;',
  '&Auml',
  '<b',
  '</',
  '<!--',
  '<3',
);
const texts = fc
  .array(fc.oneof(references, hostileText), { maxLength: 4 })
  .map((parts) => parts.join(''));

const bodyOf = (html: string): HTMLElement =>
  new DOMParser().parseFromString(html, 'text/html').body;

/** Blanks as HTML has them, at which a text node may begin. */
const trimmed = (text: string | null): string => (text ?? '').replace(/\s+/g, ' ').trim();

test('a value that Zotero decodes as HTML is the text that it was', () => {
  const runs = countedRuns();
  fc.assert(
    fc.property(texts, (text) => {
      expect(trimmed(bodyOf(risValue(text)).textContent)).toBe(dataLine(text));
      runs.count(/&\w|<[a-z/!]/i.test(text));
    }),
    { numRuns: 2_000 },
  );
  expect(runs.share()).toBeGreaterThan(0.4);
});

test('a note that Zotero shows as HTML has our elements only, and the words as text', () => {
  const runs = countedRuns();
  fc.assert(
    fc.property(texts, texts, (exact, note) => {
      const target = { quote: { exact: exact || 'x', prefix: '', suffix: '' }, model: 1 };
      const body = bodyOf(risNote(aNote({ target, note, tags: [note || 'x'] }), context));
      for (const element of body.querySelectorAll('*')) {
        expect(['P', 'STRONG', 'BLOCKQUOTE', 'BR', 'A']).toContain(element.tagName);
        const names = element.getAttributeNames();
        expect(names).toEqual(element.tagName === 'A' ? ['href'] : []);
      }
      expect(body.querySelectorAll('a')).toHaveLength(1);
      const words = [...(body.querySelector('blockquote')?.childNodes ?? [])].map((paragraph) =>
        [...paragraph.childNodes].map((node) => node.textContent).join(' '),
      );
      expect(trimmed(words.join(' '))).toBe(dataLine(exact || 'x').replace(/\u00a0/g, ' '));
      runs.count(/[<&:]/.test(exact));
    }),
    { numRuns: 500 },
  );
  expect(runs.share()).toBeGreaterThan(0.4);
});
