import { CLOSE, caseOf, OPEN, type PassageCase } from './passage-case';
import { seeded } from './seeded';

type Random = () => number;
/** What an edit works on: the paragraphs, one of them with the marked passage, and which one that is. */
interface Draft {
  readonly paragraphs: readonly string[];
  readonly at: number;
  readonly random: Random;
  /** Paragraphs of another article. */
  readonly others: readonly string[];
}
type Edit = (draft: Draft) => readonly string[];

const PASSAGE_WORDS = { min: 5, max: 22 };
const OTHER_WORDS = ['mới', 'thêm', 'hôm qua', 'tại đây', 'again', 'nearly'];

const pick = <T>(list: readonly T[], random: Random): T => {
  const item = list[Math.floor(random() * list.length)];
  if (item === undefined) throw new Error('nothing to pick from');
  return item;
};

const replaceOwn = ({ paragraphs, at }: Draft, change: (paragraph: string) => string): string[] =>
  paragraphs.map((paragraph, index) => (index === at ? change(paragraph) : paragraph));

/** Changes the words of the passage; the marks stay at its ends. */
const replaceWords = (draft: Draft, change: (words: string[]) => string[]): string[] =>
  replaceOwn(draft, (paragraph) =>
    paragraph.replace(
      /\ue000(.*)\ue001/,
      (_, passage: string) => `${OPEN}${change(passage.split(' ')).join(' ')}${CLOSE}`,
    ),
  );

const passageOf = ({ paragraphs, at }: Draft): string[] => {
  const paragraph = paragraphs[at] ?? '';
  return paragraph.slice(paragraph.indexOf(OPEN) + 1, paragraph.indexOf(CLOSE)).split(' ');
};

/** A place between the first and the last word of the passage. */
const inner = (words: readonly string[], random: Random): number =>
  1 + Math.floor(random() * (words.length - 2));

/** What newspapers do to a text after its first printing, by name. */
const edits: Readonly<Record<string, Edit>> = {
  'nothing is changed': ({ paragraphs }) => paragraphs,
  'two paragraphs are put before it': ({ paragraphs, others }) => [
    ...others.slice(1, 3),
    ...paragraphs,
  ],
  'a word of it is replaced': (draft) =>
    replaceWords(draft, (words) =>
      words.with(inner(words, draft.random), pick(OTHER_WORDS, draft.random)),
    ),
  'two words are put into it': (draft) =>
    replaceWords(draft, (words) =>
      words.toSpliced(inner(words, draft.random), 0, pick(OTHER_WORDS, draft.random)),
    ),
  'a word of it is dropped': (draft) =>
    replaceWords(draft, (words) => words.toSpliced(inner(words, draft.random), 1)),
  'a figure of its paragraph is corrected': (draft) =>
    replaceOwn(draft, (paragraph) => paragraph.replace(/\d+/g, (figure) => `${+figure + 1}`)),
  'the words beside it are replaced': (draft) =>
    replaceOwn(draft, (paragraph) =>
      paragraph
        .replace(/\S+ ?\ue000/, `${pick(OTHER_WORDS, draft.random)} ${OPEN}`)
        .replace(/\ue001 ?\S+/, `${CLOSE} ${pick(OTHER_WORDS, draft.random)}`),
    ),
  'a line break is put into it': (draft) =>
    replaceWords(draft, (words) => {
      const at = inner(words, draft.random);
      return words.with(at, `${words[at]}\n`);
    }),
  'its paragraph is moved to the end': ({ paragraphs, at }) => [
    ...paragraphs.toSpliced(at, 1),
    ...paragraphs.slice(at, at + 1),
  ],
  'the paragraphs around it change places': ({ paragraphs }) => paragraphs.toReversed(),
  'it is decomposed, with blanks that do not break': ({ paragraphs }) =>
    paragraphs.map((paragraph) => paragraph.normalize('NFD').replaceAll(' ', '\u00a0')),
  'a twin of it stands at the end': (draft) => [
    ...draft.paragraphs,
    `${pick(draft.others, draft.random)} ${passageOf(draft).join(' ')}.`,
  ],
  'a third of its words are replaced': (draft) =>
    replaceWords(draft, (words) =>
      words.map((word, index) => (index % 3 === 1 ? pick(OTHER_WORDS, draft.random) : word)),
    ),
  'half of its words are replaced and its paragraph is moved to the end': (draft) => {
    const paragraphs = replaceWords(draft, (words) =>
      words.map((word, index) => (index % 2 === 1 ? pick(OTHER_WORDS, draft.random) : word)),
    );
    return [...paragraphs.toSpliced(draft.at, 1), ...paragraphs.slice(draft.at, draft.at + 1)];
  },
  'a word of it is replaced and its twin stands at the end': (draft) => [
    ...replaceWords(draft, (words) =>
      words.with(inner(words, draft.random), pick(OTHER_WORDS, draft.random)),
    ),
    `${pick(draft.others, draft.random)} ${passageOf(draft).join(' ')}.`,
  ],
  'only its first half is left': (draft) =>
    replaceWords(draft, (words) => words.slice(0, Math.ceil(words.length / 2))),
  'it is cut and a third of its words stand elsewhere': (draft) => [
    ...replaceOwn(draft, (paragraph) => paragraph.replace(/\ue000.*\ue001/, '')),
    passageOf(draft)
      .map((word, index) => (index % 3 === 1 ? word : pick(OTHER_WORDS, draft.random)))
      .join(' '),
  ],
  'it is cut': (draft) => replaceOwn(draft, (paragraph) => paragraph.replace(/\ue000.*\ue001/, '')),
  'its paragraph is cut': ({ paragraphs, at }) => paragraphs.toSpliced(at, 1),
  'its paragraph is written anew': (draft) =>
    replaceOwn(draft, () => pick(draft.others, draft.random)),
  'all words around it are written anew': (draft) =>
    replaceOwn(draft, () => amongOthers(draft, passageOf(draft).join(' '))),
  'it is moved to a new paragraph at the end': (draft) => [
    ...draft.paragraphs.toSpliced(draft.at, 1),
    amongOthers(draft, passageOf(draft).join(' ')),
  ],
  'the words beside it are replaced and its twin in capitals is the headline': (draft) => [
    passageOf(draft).join(' ').toUpperCase(),
    ...replaceOwn(draft, () => amongOthers(draft, passageOf(draft).join(' '))),
  ],
};

/** The passage between two sentences of another article. */
function amongOthers({ others, random }: Draft, passage: string): string {
  return `${pick(others, random)} ${OPEN}${passage}${CLOSE} ${pick(others, random)}`;
}

const REPEATS = 3;

/** Passages of each text under each edit, the same in every run. */
export function editedPassages(texts: readonly string[]): PassageCase[] {
  const articles = texts.map((text) => text.trim().split('\n'));
  return articles.flatMap((paragraphs, article) => {
    const others = articles[(article + 1) % articles.length] ?? [];
    return Object.entries(edits).flatMap(([name, edit], number) =>
      Array.from({ length: REPEATS }, (_, repeat) => {
        const random = seeded(article * 10_000 + number * 100 + repeat);
        const at = 1 + Math.floor(random() * (paragraphs.length - 1));
        const marked = paragraphs.with(at, markPassage(paragraphs[at] ?? '', random));
        const after = edit({ paragraphs: marked, at, random, others });
        return caseOf(name, marked.join('\n'), after.join('\n'));
      }),
    );
  });
}

function markPassage(paragraph: string, random: Random): string {
  const words = paragraph.split(' ');
  const span = PASSAGE_WORDS.max - PASSAGE_WORDS.min;
  const count = Math.min(PASSAGE_WORDS.min + Math.floor(random() * span), words.length - 2);
  const from = 1 + Math.floor(random() * (words.length - 1 - count));
  const passage = words.slice(from, from + count).join(' ');
  return [...words.slice(0, from), OPEN + passage + CLOSE, ...words.slice(from + count)].join(' ');
}
