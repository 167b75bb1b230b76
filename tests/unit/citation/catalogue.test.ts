import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { findCitations, groupDocuments, openCatalogue } from '../../../lib/citation';

const file = new URL('../../../public/catalogue.json', import.meta.url);
const opened = openCatalogue(JSON.parse(readFileSync(file, 'utf8')));

describe('the catalogue', () => {
  test.each([
    ['Nghị định 30/2020/NĐ-CP', '30/2020/NĐ-CP', '2020-03-05'],
    ['Luật Đất đai 2013', '45/2013/QH13', '2013'],
    ['Bộ luật Hình sự năm 2015', '100/2015/QH13', '2015'],
    ['Luật Giá số 16/2023/QH15', '16/2023/QH15', '2023'],
    ['Nghị định 30', undefined, undefined],
    ['Luật Đất đai', undefined, undefined],
  ])('knows %s as %s', (text, number, date) => {
    const [document] = groupDocuments(findCitations(text));
    const entry =
      opened.kind === 'catalogue' && document ? opened.catalogue.findById(document.id) : null;
    expect(entry?.number).toBe(number);
    expect(entry?.date?.slice(0, date?.length)).toBe(date);
  });

  test.each([null, 3, [], {}, { version: 1 }, { version: 3 }, { version: 2, documents: [] }])(
    'says so when the data is %j',
    (data) => {
      expect(openCatalogue(data).kind).toBe('unreadable');
    },
  );
});
