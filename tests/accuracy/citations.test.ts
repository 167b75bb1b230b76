import { describe, expect, test } from 'vitest';
import { findCitations, packsFor } from '../../lib/citation';
import { readCases } from '../unit/citation/cases';
import { type CitationEngine, scoreCitations } from './citation-score';
import { digestOfFiles, filesOf } from './corpus';
import { ceilings, digests, floors } from './floors';
import { report } from './report';

const files = filesOf(new URL('./citations/', import.meta.url));

/** Acts of the Union are read on pages in English, French or German, which one pack reads; everything else as Vietnamese pages are. */
const engineOf = (file: string): CitationEngine =>
  file === 'european.txt' ? (text) => findCitations(text, packsFor('en')) : findCitations;

const corpus = files.flatMap(({ name, url }) =>
  readCases(url).map((line) => ({ file: name, case: line, engine: engineOf(name) })),
);

/** The same lines, read by an engine that finds only what `keeps` says, by the index in its line. */
const worse = (keeps: (index: number) => boolean) =>
  corpus.map(({ case: line, engine }) => ({
    case: line,
    engine: (text: string) => engine(text).filter((_, index) => keeps(index)),
  }));

describe('citations in own sentences', () => {
  const score = scoreCitations(corpus);
  report('citations', { lines: corpus.length, ...score });

  test('are the ones that the figures were taken from', () => {
    expect(corpus.length).toBeGreaterThanOrEqual(150);
    expect(digestOfFiles(files)).toBe(digests.citations);
  });

  test('are found, with their fields', () => {
    expect(score.f1).toBeGreaterThanOrEqual(floors.citations.f1);
    expect(score.fields).toBeGreaterThanOrEqual(floors.citations.fields);
  });

  test.each(files)('are found in each class: $name', ({ name }) => {
    const ofClass = corpus.filter((line) => line.file === name);
    expect(ofClass.length).toBeGreaterThanOrEqual(14);
    expect(scoreCitations(ofClass).f1).toBeGreaterThanOrEqual(floors.citations.f1OfClass);
  });

  test('are grouped by document', () => {
    expect(score.merged).toBeLessThanOrEqual(ceilings.citations.merged);
    expect(score.split).toBeLessThanOrEqual(ceilings.citations.split);
  });

  test('an engine that misses what follows the first citation of a line falls below the floor', () => {
    expect(scoreCitations(worse((index) => index === 0)).f1).toBeLessThan(floors.citations.f1);
  });

  test('an engine that drops every third citation falls below the floor', () => {
    let count = 0;
    const dropped = scoreCitations(worse(() => ++count % 3 !== 0));
    expect(dropped.f1).toBeLessThan(floors.citations.f1);
  });
});
