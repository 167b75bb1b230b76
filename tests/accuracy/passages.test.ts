import { describe, expect, test } from 'vitest';
import { prepare } from '../../lib/anchor/match';
import { digestOf, filesOf } from './corpus';
import { editedPassages } from './edited-passages';
import { ceilings, digests, floors } from './floors';
import { readHardPassages } from './hard-passages';
import { type PassageEngine, scorePassages } from './passage-score';
import { report } from './report';

/** How much of the text on each side is stored with a passage, in code units. */
const CONTEXT_LENGTH = 64;

const files = filesOf(new URL('./passages/', import.meta.url));
const isHard = ({ name }: { name: string }): boolean => name === 'hard-cases.txt';
const corpus = [
  ...editedPassages(files.filter((file) => !isHard(file)).map(({ text }) => text)),
  ...files.filter(isHard).flatMap(({ text }) => readHardPassages(text)),
];

const engine: PassageEngine = ({ before, start, end, after }) =>
  prepare(after).match(before.slice(start, end), {
    prefix: before.slice(Math.max(0, start - CONTEXT_LENGTH), start),
    suffix: before.slice(end, end + CONTEXT_LENGTH),
    hint: start,
  });

/** Takes the first place with the same words, whatever stands around it. */
const firstSame: PassageEngine = ({ before, start, end, after }) => {
  const passage = before.slice(start, end);
  const at = after.indexOf(passage);
  return at < 0 ? null : { kind: 'anchored', start: at, end: at + passage.length, score: 1 };
};

/** Never gives up: what is not found is said to be where it was. */
const neverLost: PassageEngine = (passage) =>
  engine(passage) ?? { kind: 'anchored', start: passage.start, end: passage.end, score: 1 };

/** Words that stand once in their text, known by nothing else, as files of other programs have them. */
const onlyWords = [...new Set(corpus.map(({ before }) => before))].flatMap((text) => {
  const words: readonly string[] = text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return words
    .filter((word) => words.indexOf(word) === words.lastIndexOf(word))
    .map((word) => ({
      text,
      word,
      start: text.search(
        new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])${word}(?![\\p{L}\\p{M}\\p{N}])`, 'u'),
      ),
    }));
});

describe('words that stand once in a text', () => {
  const matchers = new Map(onlyWords.map(({ text }) => [text, prepare(text)]));
  const right = onlyWords.filter(({ text, word, start }) => {
    const match = matchers.get(text)?.match(word, {});
    return match?.kind === 'anchored' && match.start === start;
  });
  report('single words', { words: onlyWords.length, right: right.length / onlyWords.length });

  test('are found by themselves', () => {
    expect(onlyWords.length).toBeGreaterThan(500);
    expect(right.length / onlyWords.length).toBeGreaterThanOrEqual(floors.singleWords.right);
  });
});

describe('passages of edited texts', () => {
  const score = scorePassages(corpus, engine);
  report('passages', { passages: corpus.length, ...score });

  test('are the ones that the figures were taken from', () => {
    expect(corpus.length).toBeGreaterThanOrEqual(150);
    expect(digestOf(corpus)).toBe(digests.passages);
  });

  test('are found where they are now, or not at all', () => {
    expect(score.right).toBeGreaterThanOrEqual(floors.passages.right);
    expect(score.misplaced).toBeLessThanOrEqual(ceilings.passages.misplaced);
  });

  test('an engine that looks only for the same words falls below the floor', () => {
    expect(scorePassages(corpus, firstSame).right).toBeLessThan(floors.passages.right);
  });

  test('an engine that never loses a passage rises above the ceiling', () => {
    expect(scorePassages(corpus, neverLost).misplaced).toBeGreaterThan(ceilings.passages.misplaced);
  });
});
