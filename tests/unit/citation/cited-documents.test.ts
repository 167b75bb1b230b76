import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { citedDocuments, findCitations, groupDocuments, packsFor } from '../../../lib/citation';
import { ruleFiles } from './cases';

const sentences = ruleFiles.flatMap(({ rules }) =>
  rules.flatMap(({ cases }) => cases.map(({ text }) => text)),
);
const european = 'Regulations (EU) 2016/679 and (EU) 2018/1725 apply; the GDPR is the first.';

describe('the documents of found citations are those that grouping them anew gives', () => {
  test.each(sentences)('%s', (text) => {
    for (const language of ['vi', 'en', '']) {
      const citations = findCitations(text, packsFor(language));
      expect(citedDocuments(citations)).toEqual(groupDocuments(citations));
    }
  });

  test('many sentences together', () => {
    const texts = fc
      .array(fc.constantFrom(...sentences, european), { minLength: 40, maxLength: 150 })
      .map((parts) => parts.join('\n'));
    let documents = 0;
    let shared = 0;
    fc.assert(
      fc.property(texts, fc.constantFrom('vi', ''), (text, language) => {
        const citations = findCitations(text, packsFor(language));
        const cited = citedDocuments(citations);
        expect(cited).toEqual(groupDocuments(citations));
        documents += cited.length;
        shared += cited.filter(({ mentions }) => mentions.length > 1).length;
      }),
      { numRuns: 100 },
    );
    expect(documents).toBeGreaterThan(1000);
    expect(shared).toBeGreaterThan(100);
  });
});

test('of two spellings of a number, the document has the one that stands first', () => {
  const citations = findCitations('Quyết định 8/QĐ-TTg và Quyết định 08/QĐ-TTg ngày 3/1/2020.');
  const found = citedDocuments(citations).map(({ number, mentions }) => [number, mentions]);
  expect(found).toEqual([['8', [0, 1]]]);
});

test('citations of one id are one document, also where the first calls it only "văn bản"', () => {
  const citations = findCitations(
    'Văn bản số 15/NĐ-CP rất dài. Nghị định số 15/2020/NĐ-CP ngày 3/2/2020 cũng vậy.',
  );
  expect(new Set(citations.map(({ id }) => id)).size).toBe(1);
  const found = citedDocuments(citations).map(({ type, mentions }) => [type, mentions]);
  expect(found).toEqual([['nghi-dinh', [0, 1]]]);
});
