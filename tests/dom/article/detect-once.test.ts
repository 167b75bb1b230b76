import { afterEach, beforeEach, expect, test } from 'vitest';
import { detectOnce } from '../../../lib/article/detect-once';
import { hashText } from '../../../lib/text';

let looks = 0;
let lifetime: AbortController;
const url = 'https://a.example/1';

beforeEach(() => {
  looks = 0;
  lifetime = new AbortController();
  document.body.innerHTML = '<main><p>Một đoạn.</p></main>';
});
afterEach(() => lifetime.abort());

const counting = (lines: Promise<readonly string[]> = Promise.resolve([])) =>
  detectOnce(lifetime.signal, lines, () => {
    looks++;
    return null;
  });

const main = (): HTMLElement => document.querySelector('main') ?? document.body;

test('a page that stays as it is is looked at once', () => {
  const detect = counting();
  detect(document, url);
  detect(document, url);
  expect(looks).toBe(1);
});

test.each<[string, () => void]>([
  ['text', () => main().firstChild?.firstChild?.replaceWith('Một đoạn khác.')],
  ['an element', () => main().append(document.createElement('p'))],
  ['what hides', () => main().setAttribute('hidden', '')],
  ['what opens', () => main().setAttribute('open', '')],
  ['a class', () => main().classList.add('open')],
  ['a style', () => main().style.setProperty('display', 'none')],
  ['an id', () => main().setAttribute('id', 'body')],
  ['the body itself', () => document.body.replaceWith(document.body.cloneNode(true))],
])('%s that changed has it looked at again', (_, change) => {
  const detect = counting();
  detect(document, url);
  change();
  detect(document, url);
  expect(looks).toBe(2);
});

test('attributes that say nothing of an article do not count', () => {
  const detect = counting();
  detect(document, url);
  main().setAttribute('aria-valuenow', '12');
  main().setAttribute('data-seen', '1');
  detect(document, url);
  expect(looks).toBe(1);
});

test('after the end nothing is remembered', () => {
  const detect = counting();
  lifetime.abort();
  detect(document, url);
  detect(document, url);
  expect(looks).toBe(2);
});

test('another address or another root is another question', () => {
  const detect = counting();
  detect(document, url);
  detect(document, `${url}2`);
  detect(document, `${url}2`, { root: main() });
  expect(looks).toBe(3);
});

test('a page that was read before the site’s lines were known is read again with them', async () => {
  const lines = [hashText('Cổng thông tin xã Vườn Nhãn')];
  const asked: (ReadonlySet<string> | undefined)[] = [];
  const known = Promise.resolve(lines);
  const detect = detectOnce(lifetime.signal, known, (_document, _url, options) => {
    asked.push(options?.siteLines);
    return null;
  });
  detect(document, url);
  await known;
  detect(document, url);
  detect(document, url);
  expect(asked).toEqual([undefined, new Set(lines)]);
});
