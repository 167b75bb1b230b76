import { type DocumentType, types } from './document-types';

/*
 * Type words as pages print them that have lost their accents ("Nghi dinh"), or the blanks between words ("Nghịđịnh", "quyếtsố").
 */

/** Further printed forms of a type, and how far it may be trusted in them. */
export interface Misprint {
  readonly form: string;
  readonly type: DocumentType;
}

/** Longer names are read without any accent only. */
const MAX_COMBINED_WORDS = 2;
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;
const ACCENTS = /\p{M}/gu;

/** A word as printed, and without its tone, its other accents and the stroke of đ. */
function spellings(word: string): readonly string[] {
  const parts = word.normalize('NFD');
  const bare = [word, parts.replace(TONES, '').normalize('NFC'), parts.replace(ACCENTS, '')];
  return [...new Set([...bare, ...bare.map((one) => one.replaceAll('đ', 'd'))])];
}

const combine = (words: readonly string[]): readonly string[] =>
  words.reduce<readonly string[]>(
    (starts, word) =>
      starts.flatMap((start) => spellings(word).map((one) => (start ? `${start} ${one}` : one))),
    [''],
  );

/** "thôngtư liên tịch": a longer name in which one blank is lost. */
const pairsGlued = (words: readonly string[]): readonly string[] =>
  words.length < 3
    ? []
    : words
        .slice(1)
        .map((_, at) =>
          [...words.slice(0, at), words.slice(at, at + 2).join(''), ...words.slice(at + 2)].join(
            ' ',
          ),
        );

function misprintsOf(type: DocumentType): readonly Misprint[] {
  const name = type.name.toLowerCase();
  const words = name.split(' ');
  if (type.trust === 'paper') return [];
  // Without its accents a word may be another one: "chỉ thi 12 môn" is about an examination.
  const unsure = { ...type, trust: 'dated', titled: false } as const;
  const bare = words.map((word) => spellings(word).at(-1) ?? word).join(' ');
  const forms = words.length > MAX_COMBINED_WORDS ? [bare] : combine(words);
  return [
    ...forms.flatMap((form) => (form === name ? [] : [{ form, type: unsure }])),
    { form: words.join(''), type },
    ...pairsGlued(words).map((form) => ({ form, type })),
    { form: `${name}số`, type },
  ];
}

export const misprints: readonly Misprint[] = types.flatMap(misprintsOf);

/** Words that pages glue to the type word behind them: "tạivăn bản", "theoNghị định", "thi hànhPháp lệnh". */
const leads = 'theo tại của và các với cứ vào hiện hành'.split(' ');
/** First words of types, by which a glued word goes on. */
const starts = [
  ...'nghị quyết thông văn công chỉ kế quy kết luật bộ hiến pháp'.split(' '),
  // Nor is the blank inside the type word left: "vàNghịđịnh".
  ...types.flatMap(({ name, trust }) =>
    trust === 'noun' || trust === 'common' ? [name.toLowerCase().replaceAll(' ', '')] : [],
  ),
];

/** Each glued word with the one that it stands for. */
export const gluedWords: ReadonlyMap<string, string> = new Map(
  starts.flatMap((start) => leads.map((lead) => [lead + start, start] as const)),
);
