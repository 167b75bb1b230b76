import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { richText } from '../../../lib/exchange';
import { countedRuns } from '../../counted-runs';
import { context, textOf } from '../../unit/exchange/context';
import { hostileItems, shownTexts, visible } from '../../unit/exchange/hostile-items';
import { report, reportContext } from '../../unit/exchange/report';

const MEANT =
  /^(?:HTML|HEAD|META|TITLE|STYLE|BODY|MAIN|H1|H2|H3|P|BR|A|BLOCKQUOTE|OL|LI)(?: (?:lang|charset|http-equiv|content|name|class|style|href|rel|cite))*$/;

/** Elements and attributes, as Chromium read them, that we do not write. */
const strange = (page: Document): string[] =>
  [...page.querySelectorAll('*')]
    .map((each) => [each.tagName, ...each.getAttributeNames()].join(' '))
    .filter((each) => !MEANT.test(each));

const parsed = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');

test('Chromium reads hostile text in every field as text', async () => {
  const runs = countedRuns();
  await fc.assert(
    fc.asyncProperty(hostileItems, async (items) => {
      const pages = [
        parsed(await textOf('html', items)),
        parsed((await richText(items, context)).html),
      ];
      for (const page of pages) {
        expect(strange(page)).toEqual([]);
        const shown = visible(page.body.textContent);
        for (const text of shownTexts(items)) expect(shown).toContain(visible(text));
      }
      runs.count(shownTexts(items).some((text) => /[<&"]/.test(text)));
    }),
    { seed: 17, numRuns: 300 },
  );
  expect(runs.share()).toBeGreaterThan(0.8);
}, 120_000);

test('a page is shown under its own policy with its own looks, and loads nothing', async () => {
  const frame = document.createElement('iframe');
  frame.srcdoc = await textOf('html', report, reportContext);
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
  document.body.append(frame);
  await loaded;
  const page = frame.contentDocument;
  const title = page?.querySelector('h1');
  expect(page?.compatMode).toBe('CSS1Compat');
  expect(title?.textContent).toBe(reportContext.title);
  expect(title && frame.contentWindow?.getComputedStyle(title).textAlign).toBe('center');
  expect(frame.contentWindow?.performance.getEntriesByType('resource')).toEqual([]);
  frame.remove();
});
