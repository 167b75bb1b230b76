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

  test.each([
    ['days after it was issued', '2020-03-05', 45, '2020-04-19'],
    ['before it was issued', '2020-03-05', -4, '2020-03-01'],
    ['on a day that is told', '2020', '2021-01-01', '2021-01-01'],
    ['that nobody knows', '2020-03-05', '', null],
    ['after a day that is none', '2020', 30, null],
  ])('reads a day of effect %s', (_, date, effective, day) => {
    const data = {
      version: 3,
      date: '2026-01-01',
      types: ['nghi-dinh'],
      issuers: [''],
      kinds: [],
      documents: [[0, '1/2020/NĐ-CP', 'Về chợ', date, 0, effective, 0]],
      relations: [],
    };
    const read = openCatalogue(data);
    expect(read.kind === 'catalogue' && read.catalogue.entries[0]?.effective).toBe(day);
  });

  test.each([null, 3, [], {}, { version: 2 }, { version: 4 }, { version: 3, documents: [] }])(
    'says so when the data is %j',
    (data) => {
      expect(openCatalogue(data).kind).toBe('unreadable');
    },
  );
});
