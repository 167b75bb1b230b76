import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findCitations, findCitedDocuments, groupDocuments, packsFor } from '../../../lib/citation';
import { ruleFiles } from './cases';

const sentences = ruleFiles.flatMap(({ rules }) =>
  rules.flatMap(({ cases }) => cases.map(({ text }) => text)),
);
const european = 'Regulations (EU) 2016/679 and (EU) 2018/1725 apply; the GDPR is the first.';

/** What the two steps give one after the other. */
function inTwoSteps(text: string, language: string, most?: number) {
  const citations = findCitations(text, packsFor(language)).slice(0, most);
  return { citations, documents: groupDocuments(citations) };
}

describe('citations come with the documents that grouping them would give', () => {
  test.each(sentences)('%s', (text) => {
    for (const language of ['vi', 'en', '']) {
      expect(findCitedDocuments(text, packsFor(language))).toEqual(inTwoSteps(text, language));
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
        const read = findCitedDocuments(text, packsFor(language));
        expect(read).toEqual(inTwoSteps(text, language));
        documents += read.documents.length;
        shared += read.documents.filter(({ mentions }) => mentions.length > 1).length;
      }),
      { numRuns: 100 },
    );
    expect(documents).toBeGreaterThan(1000);
    expect(shared).toBeGreaterThan(100);
  });
});

test('only the first citations are kept, and the documents that these are of', () => {
  const text = sentences.join('\n');
  for (const most of [0, 1, 7, 100]) {
    const read = findCitedDocuments(text, packsFor('vi'), most);
    expect(read.citations).toHaveLength(most);
    expect(read).toEqual(inTwoSteps(text, 'vi', most));
  }
});

test('of two spellings of a number, the document has the one that stands first', () => {
  const { documents } = findCitedDocuments(
    'Quyết định 8/QĐ-TTg và Quyết định 08/QĐ-TTg ngày 3/1/2020.',
  );
  expect(documents.map(({ number, mentions }) => [number, mentions])).toEqual([['8', [0, 1]]]);
});

test('citations of one id are one document, also where the first calls it only "văn bản"', () => {
  const { citations, documents } = findCitedDocuments(
    'Văn bản số 15/NĐ-CP rất dài. Nghị định số 15/2020/NĐ-CP ngày 3/2/2020 cũng vậy.',
  );
  expect(new Set(citations.map(({ id }) => id)).size).toBe(1);
  expect(documents.map(({ type, mentions }) => [type, mentions])).toEqual([['nghi-dinh', [0, 1]]]);
});
