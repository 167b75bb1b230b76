import { expect, test } from 'vitest';
import { foundTargets } from '../../../lib/annotator/derived/found-targets';
import type { Changed, Placement } from '../../../lib/annotator/view';
import type { Annotation, AnnotationTarget } from '../../../lib/records';
import { quiet, testClock } from '../../annotator/clock';
import { fakeBackground } from '../../annotator/fake-background';
import { openPage, readShown, type Shown } from '../../annotator/fake-page';
import { anAnnotation } from '../store/records';

const [first, second, third] = [
  'Quận đã rà soát từng chỉ tiêu trong ba tháng của năm.',
  'Người đứng đầu phải gương mẫu, nói đi đôi với làm.',
  'Chợ họp từ sáng sớm, trước giờ vào ca của các xưởng quanh đó.',
];
const shown: Shown = { url: 'https://bao.example/bai-1', paragraphs: [first, second, third] };
const articleId = 'bao.example/bai-1';
const HOUR = 3_600_000;

const words = (exact: string): AnnotationTarget => ({
  quote: { exact, prefix: '', suffix: '' },
  model: 0,
});
/** A note of a file. */
const note = (id: string, exact: string, over: Partial<Annotation> = {}): Annotation =>
  anAnnotation({ id, articleId, target: words(exact), note: 'Hỏi lại', ...over });

async function opened(notes: readonly Annotation[], on: Shown = shown) {
  const background = fakeBackground();
  for (const one of notes) background.write(one);
  const clock = testClock();
  const open = (prepare?: () => void) => {
    prepare?.();
    return openPage(background, clock, on);
  };
  const patches = () => background.requests.filter(({ name }) => name === 'patchMark');
  return { background, clock, open, patches };
}

test('the place of a passage is stored once its page is open, and nothing else of it', async () => {
  const known = note('n1', 'gương mẫu, nói đi đôi');
  const { background, clock, open, patches } = await opened([known]);
  const { session } = open();
  await quiet();
  const placed = background.annotations.get('n1');
  const start = first.length + 1 + second.indexOf('gương');
  expect(placed).toEqual({
    ...known,
    target: {
      quote: {
        exact: 'gương mẫu, nói đi đôi',
        prefix: expect.stringContaining('Người đứng đầu phải '),
        suffix: expect.stringContaining(' với làm.'),
      },
      position: { start, end: start + 21 },
      block: { role: 'paragraph', ordinal: 2, hash: expect.any(String), start: 20 },
      model: expect.any(Number),
    },
    // As little as makes it another state of the record: it stands where it stood in the order of notes.
    updatedAt: new Date(Date.parse(known.updatedAt) + 1).toISOString(),
  });
  expect(session.view()).toMatchObject({
    notice: null,
    entries: [{ mark: { target: placed?.target }, save: { kind: 'saved' }, changed: null }],
  });
  await clock.pass(HOUR);
  session.changed([]);
  await clock.pass(HOUR);
  open();
  await clock.pass(HOUR);
  expect(patches().length).toBe(1);
});

test.each<[string, string, string]>([
  ['that stands twice', 'Quận nhà', 'uncertain'],
  ['that is not there', 'Một câu của bài khác hẳn, ở báo khác.', 'orphan'],
])('a passage %s waits on', async (_, exact, kind) => {
  const twice = { ...shown, paragraphs: ['Quận nhà đã họp.', second, 'Quận nhà đã họp.'] };
  const { background, clock, open, patches } = await opened([note('n1', exact)], twice);
  const { session } = open();
  await clock.pass(HOUR);
  expect(session.view().entries.map(({ place }) => place.kind)).toEqual([kind]);
  expect(patches()).toEqual([]);
  expect(background.annotations.get('n1')?.target.position).toBeUndefined();
});

test('a note that waits can be attached by hand', async () => {
  const { background, clock, open } = await opened([note('n1', 'Một câu của bài khác hẳn.')]);
  const { session } = open();
  await quiet();
  session.attach('n1', { start: 0, end: 4 });
  await clock.pass(HOUR);
  expect(background.annotations.get('n1')?.target).toMatchObject({
    quote: { exact: 'Quận' },
    position: { start: 0, end: 4 },
  });
});

test.each(['blocked', 'full', 'unknown', 'dies', 'dies-after', 'twice'] as const)(
  'a write that ends as %s is quiet, and done in the end',
  async (fate) => {
    const { background, clock, open } = await opened([note('n1', 'gương mẫu, nói đi đôi')]);
    const { session } = open(() => background.next('patchMark', fate, fate));
    await quiet();
    expect(session.view()).toMatchObject({
      notice: null,
      entries: [{ save: { kind: 'saved' }, place: { kind: 'anchored' } }],
    });
    await clock.pass(HOUR);
    expect(background.annotations.get('n1')?.target.position).toBeDefined();
    expect(session.facts().notice).toBeNull();
    expect(clock.waiting()).toBe(0);
  },
);

test('a write that is refused is not tried again', async () => {
  const { background, clock, open, patches } = await opened([note('n1', 'gương mẫu, nói đi')]);
  background.always('patchMark', 'refused');
  const { session } = open();
  await clock.pass(HOUR);
  session.changed([]);
  await clock.pass(HOUR);
  expect(patches().length).toBe(1);
});

test('what the user does meanwhile goes over it', async () => {
  const { background, clock, open } = await opened([
    note('n1', 'gương mẫu, nói đi đôi'),
    note('n2', 'rà soát từng chỉ tiêu'),
  ]);
  const { session } = open(() => background.next('patchMark', 'slow'));
  await quiet();
  session.attach('n1', { start: 0, end: 4 });
  session.remove('n2');
  await quiet();
  background.release();
  await clock.pass(HOUR);
  expect(background.annotations.get('n1')?.target.quote.exact).toBe('Quận');
  expect(background.annotations.get('n2')?.deletedAt).not.toBeNull();
  expect(session.view().entries.map(({ mark }) => mark.id)).toEqual(['n1']);
});

test('many notes are placed one after the other', async () => {
  const parts = second.split(' ').map((_, at, all) => all.slice(at, at + 3).join(' '));
  const notes = parts.slice(0, 8).map((exact, at) => note(`n${at}`, exact));
  const { background, clock, open, patches } = await opened(notes);
  open();
  await clock.pass(HOUR);
  expect(patches().length).toBe(8);
  for (const one of background.annotations.values()) expect(one.target.block?.ordinal).toBe(2);
});

const page = readShown(shown);
const range = page.text.range(0, 4);
const at = (kind: 'anchored' | 'uncertain', start: number, end: number): Placement => ({
  kind,
  start,
  end,
  range: range ?? expect.fail('no range'),
  parts: [],
});
const placed: AnnotationTarget = {
  ...words('Quận'),
  position: { start: 0, end: 4 },
  block: { role: 'paragraph', ordinal: 1, hash: 'a' },
};
const changed: Changed = { before: 'Huyện', after: 'Quận' };

test.each<[string, AnnotationTarget, Placement, Changed | null, string | null]>([
  ['found for sure', words('Quận'), at('anchored', 0, 4), null, 'Quận'],
  ['found with other spaces', words('Quận\nđã'), at('anchored', 0, 7), null, 'Quận đã'],
  ['found with other words in it', words('Huyện'), at('anchored', 0, 4), changed, 'Huyện'],
  [
    'of which only the block is missing',
    { ...words('Quận'), position: { start: 0, end: 4 } },
    at('anchored', 0, 4),
    null,
    'Quận',
  ],
  ['uncertain', words('Quận'), at('uncertain', 0, 4), null, null],
  ['not found', words('Quận'), { kind: 'orphan', reason: 'missing' }, null, null],
  ['with a place', placed, at('anchored', 0, 4), null, null],
])('a passage %s: what is stored of it', (_, target, place, change, exact) => {
  const { regulationIds, createdAt, updatedAt, colour } = anAnnotation();
  const mark = { id: 'n1', target, colour, regulationIds, createdAt, updatedAt, hasNote: true };
  const entry = { mark, place, save: { kind: 'saved' as const }, changed: change };
  const found = foundTargets([entry], page, new Map());
  expect(found.map((one) => one.target.quote.exact)).toEqual(exact === null ? [] : [exact]);
  for (const one of found) expect(one.target.position).toMatchObject({ start: 0 });
});
