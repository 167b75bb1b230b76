import { expect, test } from 'vitest';
import { describeSpan } from '../../../lib/anchor';
import { derive } from '../../../lib/annotator/derive';
import {
  type Facts,
  initialFacts,
  type Pending,
  type WrittenMark,
} from '../../../lib/annotator/facts';
import { markFromAddition } from '../../../lib/annotator/writes/pending';
import type { CorrectedMention, Mark, PageState } from '../../../lib/extension';
import type { CitedText, Regulation } from '../../../lib/records';
import { plainText, readShown } from '../../annotator/fake-page';

const url = 'https://bao.example/bai-1';
const paragraphs = [
  'Quận đã rà soát từng chỉ tiêu theo Quy định 12-QĐ/TW trong một ngày rưỡi.',
  'Người đứng đầu nêu lại Quy định 12-QĐ/TW và Luật Đất đai trước chi bộ.',
];
const page = readShown({ url, paragraphs });
const { text } = page.text;

/** The span of the n-th time that words stand in a text, from 0. */
function spanOf(words: string, nth = 0, within = text) {
  let start = -1;
  for (let turn = 0; turn <= nth; turn++) start = within.indexOf(words, start + 1);
  if (start < 0) throw new Error(`not there: ${words}`);
  return { start, end: start + words.length };
}

const mark = (id: string, words: string, over: Partial<Mark> = {}, nth = 0): Mark => {
  const { start, end } = spanOf(words, nth);
  return {
    ...markFromAddition({
      id,
      target: describeSpan(start, end, page.text),
      colour: 'yellow',
      createdAt: '2026-03-01T08:00:00.000Z',
    }),
    ...over,
  };
};

const regulation = (id: string, name: string, over: Partial<Regulation> = {}): Regulation => ({
  id,
  name,
  type: 'quy-dinh',
  number: null,
  year: null,
  symbol: null,
  place: null,
  issuer: null,
  date: null,
  subject: null,
  spellings: [],
  aliases: [],
  state: 'recognised',
  updatedAt: '2026-03-01T08:00:00.000Z',
  ...over,
});
const party = regulation('vn:party:quy-dinh:12-QĐ/TW:~', 'Quy định 12-QĐ/TW');
const land = regulation('vn:state:luat:~:2024', 'Luật Đất đai');

const mention = (id: string, words: string, regulationId: string, nth = 0) => ({
  id,
  text: words,
  pin: null,
  kind: 'full',
  confidence: 1,
  regulationId,
  ...spanOf(words, nth),
});
const cited: CitedText = {
  citations: [
    mention('m1', 'Quy định 12-QĐ/TW', party.id),
    mention('m2', 'Quy định 12-QĐ/TW', party.id, 1),
    mention('m3', 'Luật Đất đai', land.id),
  ],
  anaphors: [],
  regulations: [party, land],
};

const state = (over: Partial<PageState> = {}): PageState => ({
  articleId: 'bao.example/bai-1',
  enabled: true,
  marks: [],
  correctedMentions: [],
  regulations: [],
  settings: { lastColour: 'yellow', colourNames: {} },
  failure: null,
  ...over,
});
const facts = (over: Partial<Facts> = {}): Facts => ({
  ...initialFacts,
  page,
  stored: state(),
  cited: { textId: page.textId, found: cited },
  ...over,
});
const withMarks = (...marks: readonly Mark[]): Partial<Facts> => ({ stored: state({ marks }) });

const pending = (known: Mark, over: Partial<Pending> = {}): Pending => ({
  key: page.key,
  article: page.snapshot,
  addition: null,
  mayBeAdded: false,
  known,
  deletedAt: null,
  changes: [],
  isSending: true,
  save: { kind: 'saving' },
  failures: 0,
  ...over,
});
const written = (known: Mark, over: Partial<WrittenMark> = {}): WrittenMark => ({
  key: page.key,
  article: page.snapshot,
  mark: known,
  deletedAt: null,
  onDisk: true,
  writeCount: 1,
  ...over,
});

const a = mark('a', 'rà soát');
const at = '2026-03-01T09:00:00.000Z';
const unsaved = { kind: 'unsaved', reason: 'blocked' } as const;

test.each<[string, Partial<Facts>, unknown]>([
  ['nothing known yet', { stored: null, cited: null }, []],
  ['no article', { page: null, ...withMarks(a) }, []],
  ['a stored one', withMarks(a), [['a', 'yellow', 'saved']]],
  [
    'one on its way',
    { pending: new Map([['b', pending(mark('b', 'chi bộ'))]]) },
    [['b', 'yellow', 'saving']],
  ],
  [
    'one that is not saved',
    { pending: new Map([['b', pending(mark('b', 'chi bộ'), { save: unsaved })]]) },
    [['b', 'yellow', 'unsaved']],
  ],
  [
    'a change over what is stored',
    {
      ...withMarks(a),
      pending: new Map([
        ['a', pending(a, { changes: [{ changedAt: at, to: { colour: 'blue' } }] })],
      ]),
    },
    [['a', 'blue', 'saving']],
  ],
  [
    'a deletion on its way',
    {
      ...withMarks(a),
      pending: new Map([
        ['a', pending(a, { changes: [{ changedAt: at, to: { deletedAt: at } }] })],
      ]),
    },
    [],
  ],
  [
    'a deletion that failed',
    {
      ...withMarks(a),
      pending: new Map([
        ['a', pending(a, { changes: [{ changedAt: at, to: { deletedAt: at } }], save: unsaved })],
      ]),
    },
    [['a', 'yellow', 'unsaved']],
  ],
  [
    'what is pending in another article',
    { pending: new Map([['b', pending(a, { key: 'other' })]]) },
    [],
  ],
  [
    'what this page wrote over an older answer',
    {
      ...withMarks(a),
      written: new Map([['a', written({ ...a, colour: 'pink', updatedAt: at })]]),
    },
    [['a', 'pink', 'saved']],
  ],
  [
    'what somebody else wrote since',
    {
      ...withMarks({ ...a, colour: 'green', updatedAt: at }),
      written: new Map([['a', written(a)]]),
    },
    [['a', 'green', 'saved']],
  ],
  [
    'what this page deleted',
    {
      ...withMarks(a),
      written: new Map([['a', written({ ...a, updatedAt: at }, { deletedAt: at })]]),
    },
    [],
  ],
])('entries: %s', (_, over, expected) => {
  const { entries } = derive(facts(over));
  expect(entries.map(({ mark, save }) => [mark.id, mark.colour, save.kind])).toEqual(expected);
});

test.each<[string, string[], string, unknown, unknown]>([
  ['as it was', paragraphs, 'rà soát', 'anchored', null],
  ['a paragraph before it', ['Một đoạn mới.', ...paragraphs], 'rà soát', 'anchored', null],
  [
    'a figure changed inside',
    paragraphs.map((one) => one.replace('một ngày rưỡi', 'hai ngày')),
    'chỉ tiêu theo Quy định 12-QĐ/TW trong một ngày rưỡi.',
    'anchored',
    {
      before: 'chỉ tiêu theo Quy định 12-QĐ/TW trong một ngày rưỡi.',
      after: 'chỉ tiêu theo Quy định 12-QĐ/TW trong hai ngày.',
    },
  ],
  [
    'only quotes, white space and the place of a tone changed',
    paragraphs.map((one) => one.normalize('NFD')),
    'Quận đã rà soát từng chỉ tiêu',
    'anchored',
    null,
  ],
  ['gone', ['Một bài hoàn toàn khác về chợ đầu mối.'], 'Luật Đất đai trước chi bộ', 'orphan', null],
])('a passage: %s', (_, now, words, kind, changed) => {
  const shown = readShown({ url, paragraphs: now });
  const [entry] = derive(facts({ page: shown, ...withMarks(mark('a', words)) })).entries;
  expect(entry?.place.kind).toBe(kind);
  expect(entry?.changed).toEqual(changed);
});

test('a passage whose words changed is painted as such, told in the card and in the status', () => {
  const now = paragraphs.map((one) => one.replace('một ngày rưỡi', 'hai ngày'));
  const words = 'từng chỉ tiêu theo Quy định 12-QĐ/TW trong một ngày rưỡi.';
  const view = derive(
    facts({
      page: readShown({ url, paragraphs: now }),
      ...withMarks(mark('a', words)),
      open: { kind: 'note', annotationId: 'a', focus: null, atOffset: null },
    }),
  );
  expect(view.paint.highlights).toMatchObject([{ changed: true, uncertain: false }]);
  expect(view.status.changed).toEqual(['a']);
  expect(view.open).toMatchObject({ card: { changed: { before: words } } });
});

test('a passage known by its words alone, as after an import', () => {
  const { quote } = a.target;
  const view = derive(facts(withMarks({ ...a, target: { quote, model: 1 } })));
  expect(view.entries).toMatchObject([{ place: { kind: 'anchored', ...spanOf('rà soát') } }]);
});

const said = (over: Partial<CorrectedMention>): CorrectedMention => ({
  id: 'm1',
  text: 'Quy định 12-QĐ/TW',
  regulationId: party.id,
  state: 'confirmed',
  ...over,
});

test.each<[string, CorrectedMention[], unknown, unknown]>([
  ['nothing said', [], ['m1 recognised', 'm2 recognised', 'm3 recognised'], []],
  ['confirmed', [said({})], ['m1 confirmed', 'm2 recognised', 'm3 recognised'], []],
  ['none at all', [said({ state: 'rejected' })], ['m2 recognised', 'm3 recognised'], ['m1']],
  [
    'said of other words',
    [said({ state: 'rejected', text: 'Luật Báo chí' })],
    ['m1 recognised', 'm2 recognised', 'm3 recognised'],
    [],
  ],
])('citations: %s', (_, all, citations, rejected) => {
  const view = derive(facts({ stored: state({ correctedMentions: all }) }));
  expect(view.citations.map((one) => `${one.mentionId} ${one.state}`)).toEqual(citations);
  expect(view.rejected.map(({ mentionId }) => mentionId)).toEqual(rejected);
});

test('a citation that means another document', () => {
  const other = regulation('vn:party:quy-dinh:21-QĐ/TW:2021', 'Quy định 21-QĐ/TW');
  const view = derive(
    facts({
      stored: state({
        correctedMentions: [said({ regulationId: other.id })],
        regulations: [other],
      }),
    }),
  );
  expect(view.citations[0]).toMatchObject({ regulationId: other.id, state: 'confirmed' });
  expect(view.regulations.get(other.id)).toEqual(other);
});

test.each<[Regulation['state'], string]>([
  ['recognised', 'Quy định 12-QĐ/TW'],
  ['confirmed', 'Quy định số 12 của trung ương'],
  ['edited', 'Quy định số 12 của trung ương'],
])('a stored regulation that is %s has the name %s', (known, name) => {
  const stored = { ...party, name: 'Quy định số 12 của trung ương', state: known };
  const view = derive(facts({ stored: state({ regulations: [stored] }) }));
  expect(view.regulations.get(party.id)?.name).toBe(name);
});

test('citations that were read in an older text stay where their words stand', () => {
  const now = [paragraphs[0] ?? '', 'Đoạn này không còn dẫn gì.'];
  const view = derive(facts({ page: readShown({ url, paragraphs: now }) }));
  expect(view.citations.map(({ mentionId }) => mentionId)).toEqual(['m1']);
});

test('the card of a highlight on a citation offers the citation, and the other highlights there', () => {
  const over = mark('over', 'theo Quy định 12-QĐ/TW', { colour: 'blue' });
  const within = mark('within', '12-QĐ/TW');
  const { start } = spanOf('12-QĐ/TW');
  const view = derive(
    facts({
      ...withMarks(over, within, a),
      open: { kind: 'note', annotationId: 'within', focus: null, atOffset: start },
    }),
  );
  expect(view.open).toMatchObject({
    kind: 'card',
    card: {
      kind: 'note',
      annotationId: 'within',
      uncertain: false,
      changed: null,
      unsaved: null,
      beside: [
        { kind: 'note', annotationId: 'over', quote: 'theo Quy định 12-QĐ/TW', colour: 'blue' },
        { kind: 'citation', mentionId: 'm1', name: 'Quy định 12-QĐ/TW' },
      ],
      cited: [party, land],
    },
  });
});

test('the card of a citation', () => {
  const over = mark('over', 'theo Quy định 12-QĐ/TW', { regulationIds: [party.id] });
  const view = derive(
    facts({ ...withMarks(over), open: { kind: 'citation', mentionId: 'm1', atOffset: null } }),
  );
  expect(view.open).toMatchObject({
    card: {
      kind: 'citation',
      mentionId: 'm1',
      articleId: 'bao.example/bai-1',
      regulation: party,
      confirmed: false,
      spellings: ['Quy định 12-QĐ/TW'],
      turn: 1,
      mentionIds: ['m1', 'm2'],
      others: [land],
      target: { annotationId: 'over', quote: 'theo Quy định 12-QĐ/TW', linked: true },
      beside: [{ kind: 'note', annotationId: 'over' }],
    },
  });
  expect(view.paint.citations.map(({ linked }) => linked)).toEqual([true, true, false]);
});

test.each([
  ['the one that was opened last', 'a', { annotationId: 'a', linked: false }],
  ['none', null, null],
])('a citation that no highlight covers is linked to %s', (_, lastHighlightId, target) => {
  const view = derive(
    facts({
      ...withMarks(a),
      lastHighlightId,
      open: { kind: 'citation', mentionId: 'm3', atOffset: null },
    }),
  );
  const card = view.open?.kind === 'card' ? view.open.card : null;
  expect(card?.kind === 'citation' && card.target).toEqual(
    target && { ...target, quote: 'rà soát' },
  );
});

test('a rejected citation keeps its open card, to take that back', () => {
  const view = derive(
    facts({
      stored: state({ correctedMentions: [said({ state: 'rejected' })] }),
      open: { kind: 'citation', mentionId: 'm1', atOffset: null },
    }),
  );
  expect(view.open).toMatchObject({ card: { mentionId: 'm1', turn: 0, mentionIds: ['m2'] } });
});

test.each<[string, Partial<Facts>]>([
  [
    'a note that is gone',
    { open: { kind: 'note', annotationId: 'gone', focus: null, atOffset: null } },
  ],
  ['a citation that is gone', { open: { kind: 'citation', mentionId: 'gone', atOffset: null } }],
  [
    'a note without a place',
    {
      page: readShown({ url, paragraphs: ['Một bài hoàn toàn khác về chợ đầu mối.'] }),
      ...withMarks(mark('a', 'Luật Đất đai trước chi bộ')),
      open: { kind: 'note', annotationId: 'a', focus: null, atOffset: null },
    },
  ],
  [
    'all, where the user switched it off',
    {
      stored: state({ enabled: false, marks: [a] }),
      open: { kind: 'note', annotationId: 'a', focus: null, atOffset: null },
    },
  ],
])('nothing is open: %s', (_, over) => {
  expect(derive(facts(over)).open).toBeNull();
});

test('a card in which somebody types outlives the annotator that opened it', () => {
  const open = { kind: 'note', annotationId: 'a', focus: null, atOffset: null } as const;
  const retired = { ...withMarks(a), open, isRetired: true };
  expect(derive(facts({ ...retired, hasUnsavedText: true })).open).not.toBeNull();
  expect(derive(facts(retired)).open).toBeNull();
});

test('the status', () => {
  const view = derive(facts(withMarks(a)));
  expect(view.status).toMatchObject({
    articleId: 'bao.example/bai-1',
    isArticle: true,
    uncertain: [],
    orphans: [],
    changed: [],
    cited: [
      { id: party.id, count: 2, spellings: ['Quy định 12-QĐ/TW'] },
      { id: land.id, count: 1 },
    ],
  });
  expect(derive(facts({ stored: null })).status).toMatchObject({
    articleId: null,
    isArticle: true,
  });
});

test('the same facts give the same view, and what did not change is the same object', () => {
  const given = facts(withMarks(a));
  const one = derive(given);
  expect(derive(given)).toEqual(one);
  const other = derive({ ...given, isOverOpenable: true });
  expect(other.entries[0]).toBe(one.entries[0]);
  expect(other.citations).toBe(one.citations);
  expect(other.paint.highlights[0]).toBe(one.paint.highlights[0]);
  expect(other.paint.citations[2]).toBe(one.paint.citations[2]);
});

test('the same text in other nodes: places are taken over, ranges are new', () => {
  const given = facts(withMarks(a));
  const [before] = derive(given).entries;
  const [after] = derive({ ...given, page: { ...page, text: plainText(paragraphs) } }).entries;
  expect(after?.place).toEqual(before?.place);
  expect(after).not.toBe(before);
});
