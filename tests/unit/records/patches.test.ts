import * as fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import {
  type Annotation,
  type AnnotationFields,
  type AnnotationPatch,
  annotationSchema,
  applyPatch,
  colours,
  limits,
  patchFrom,
} from '../../../lib/records';
import { anAnnotation } from '../store/records';

const DEVICE = 'abcdefgh';
const at = (second: number): string => new Date(Date.UTC(2027, 0, 1, 0, 0, second)).toISOString();
const apply = (record: Annotation, patch: AnnotationPatch, second = 50): Annotation =>
  applyPatch(record, patch, DEVICE, at(second));
/** The record after others changed it: no patch of the first one is made of it. */
const changedBy = (fields: AnnotationFields, second = 10): Annotation =>
  anAnnotation({ ...fields, updatedAt: at(second) });
const other = (text: string, device = DEVICE) => ({ text, device, at: at(10) });
const patch = (to: AnnotationFields, over: Partial<Annotation> = {}, second = 20) =>
  patchFrom(anAnnotation(over), to, at(second));

test('a patch of the record as it stands sets its fields and nothing else', () => {
  const fields = { note: 'mới', tags: ['chợ'], others: [], deletedAt: at(1) };
  const known = anAnnotation({ note: 'cũ', tags: ['đất'], others: [other('khác')] });
  expect(apply(known, patchFrom(known, fields, at(1)))).toEqual({
    ...known,
    ...fields,
    updatedAt: at(50),
  });
});

describe('a patch of an older record', () => {
  test.each<[string, Annotation, AnnotationPatch, AnnotationFields]>([
    [
      'changes what nobody else changed',
      changedBy({ note: 'của bảng' }),
      patch({ colour: 'blue' }),
      { note: 'của bảng', colour: 'blue' },
    ],
    [
      'loses to a later colour',
      changedBy({ colour: 'pink' }, 30),
      patch({ colour: 'blue' }),
      { colour: 'pink' },
    ],
    [
      'wins over an earlier colour',
      changedBy({ colour: 'pink' }, 10),
      patch({ colour: 'blue' }),
      { colour: 'blue' },
    ],
    [
      'loses to a later check',
      changedBy({ checked: { state: 'verified', source: 'a', at: at(30) } }, 30),
      patch({ checked: null }, { checked: { state: 'open', source: '', at: at(1) } }),
      { checked: { state: 'verified', source: 'a', at: at(30) } },
    ],
    [
      'joins tags, whoever put in and took out',
      changedBy({ tags: ['a', 'c'] }),
      patch({ tags: ['b', 'd'] }, { tags: ['a', 'b'] }),
      { tags: ['c', 'd'] },
    ],
    [
      'joins documents',
      changedBy({ regulationIds: ['x', 'y'] }),
      patch({ regulationIds: ['x', 'z'] }, { regulationIds: ['x'] }),
      { regulationIds: ['x', 'y', 'z'] },
    ],
    [
      'keeps both texts of a note that both changed',
      changedBy({ note: 'ở bảng' }),
      patch({ note: 'ở trang' }),
      { note: 'ở trang', others: [other('ở bảng')] },
    ],
    [
      'takes the place of its own earlier text among the others',
      changedBy({ note: 'bảng 2', others: [other('trang 1')] }),
      patch({ note: 'trang 2' }, { note: 'trang 1' }),
      { note: 'trang 2', others: [other('bảng 2')] },
    ],
    [
      'keeps no empty text',
      changedBy({ note: '' }),
      patch({ note: 'trang 2' }, { note: 'trang 1' }),
      { note: 'trang 2', others: [] },
    ],
    [
      'that empties the note does not empty what somebody else wrote',
      changedBy({ note: 'ở bảng' }),
      patch({ note: '' }, { note: 'ở trang' }),
      { note: 'ở bảng', others: [] },
    ],
    [
      'settles two texts while one of them is still being written',
      changedBy({ note: 'bảng 2', others: [other('trang 1')] }),
      patch({ note: 'cả hai', others: [] }, { note: 'bảng 1', others: [other('trang 1')] }),
      { note: 'cả hai', others: [other('bảng 2')] },
    ],
    [
      'that takes one of the other texts instead loses neither',
      changedBy({ note: 'a, thêm', others: [other('b')] }),
      patch({ note: 'b', others: [other('a')] }, { note: 'a', others: [other('b')] }),
      { note: 'b', others: [other('a, thêm'), other('a')] },
    ],
    [
      'drops one of the other texts and leaves what came since',
      changedBy({ note: 'a', others: [other('b'), other('c')] }),
      patch({ others: [] }, { note: 'a', others: [other('b')] }),
      { others: [other('c')] },
    ],
    [
      'does not revive what was deleted since',
      changedBy({ deletedAt: at(15) }),
      patch({ note: 'sửa', colour: 'blue' }),
      { note: 'sửa', colour: 'blue', deletedAt: at(15) },
    ],
    [
      'restores what was deleted before it',
      changedBy({ deletedAt: at(15) }),
      patch({ deletedAt: null }, { deletedAt: at(5) }),
      { deletedAt: null },
    ],
    [
      'does not restore what was deleted after it',
      changedBy({ deletedAt: at(30) }, 30),
      patch({ deletedAt: null }, { deletedAt: at(5) }),
      { deletedAt: at(30) },
    ],
    [
      'deletes what was edited since, with the edit',
      changedBy({ note: 'sửa' }, 30),
      patch({ deletedAt: at(20) }),
      { note: 'sửa', deletedAt: at(20) },
    ],
  ])('%s', (_, record, arriving, expected) => {
    expect(apply(record, arriving)).toMatchObject(expected);
  });
});

test('time grows with every change, whatever the clock says', () => {
  const known = anAnnotation({ updatedAt: at(59) });
  const next = applyPatch(known, patchFrom(known, { note: 'a' }, at(1)), DEVICE, at(1));
  expect(next.updatedAt).toBe(new Date(Date.parse(at(59)) + 1).toISOString());
});

test('what changes nothing leaves the very same record', () => {
  const known = anAnnotation({ note: 'a', tags: ['b'] });
  const same = { note: 'a', tags: ['b'], target: structuredClone(known.target) };
  expect(apply(known, patchFrom(known, same, at(1)))).toBe(known);
});

test('too many other texts are joined, none is dropped', () => {
  const others = Array.from({ length: limits.others }, (_, nth) => other(`chữ ${nth}`));
  const full = apply(changedBy({ note: 'bảng', others }), patch({ note: 'trang' }));
  expect(full.others).toHaveLength(limits.others);
  const all = full.others.map(({ text }) => text).join('\n');
  for (const { text } of [...others, other('bảng')]) expect(all).toContain(text);
  expect(v.is(annotationSchema, full)).toBe(true);
  const huge = others.map((each) => ({ ...each, text: each.text.padEnd(limits.note, 'x') }));
  const overfull = changedBy({ note: 'bảng', others: huge });
  expect(() => apply(overfull, patch({ note: 'trang' }))).toThrow('no room');
});

/** What an editor knows: it makes its next patch of that, whatever stands in the store. */
interface Editor {
  known: Annotation;
  text: string;
}

const edits = fc.array(fc.tuple(fc.nat(1), fc.string({ minLength: 1, maxLength: 4 })), {
  minLength: 2,
  maxLength: 20,
});

test('two editors that type by turns end with both last texts and no others', () => {
  let both = 0;
  fc.assert(
    fc.property(edits, (turns) => {
      let record = anAnnotation();
      const editors: Editor[] = [0, 1].map(() => ({ known: record, text: '' }));
      for (const [nth, [who, typed]] of turns.entries()) {
        const editor = editors[who];
        if (!editor) continue;
        editor.text = `${who}: ${typed} ${nth}`;
        const known = { ...editor.known, note: nth === 0 ? '' : editor.known.note };
        record = apply(record, patchFrom(known, { note: editor.text }, at(nth)), nth);
        // The answer comes back, and the editor goes on with its own text.
        editor.known = { ...record, note: editor.text };
      }
      const last = editors.map(({ text }) => text).filter((text) => text !== '');
      if (last.length === 2) both++;
      const kept = [record.note, ...record.others.map(({ text }) => text)];
      expect(kept.toSorted()).toEqual(last.toSorted());
    }),
    { numRuns: 200, seed: 1 },
  );
  expect(both).toBeGreaterThan(150);
});

const fields: fc.Arbitrary<AnnotationFields> = fc.record(
  {
    note: fc.constantFrom('', 'a', 'b', 'c'),
    tags: fc.uniqueArray(fc.constantFrom('x', 'y', 'z'), { maxLength: 3 }),
    regulationIds: fc.uniqueArray(fc.constantFrom('p', 'q'), { maxLength: 2 }),
    colour: fc.constantFrom(...colours),
    deletedAt: fc.constantFrom(null, at(5), at(15)),
    others: fc.uniqueArray(fc.constantFrom(other('a'), other('d'), other('e')), { maxLength: 3 }),
    checked: fc.constantFrom(null, { state: 'verified', source: '', at: at(3) } as const),
  },
  { requiredKeys: [] },
);

test('a patch that is delivered again at once changes nothing', () => {
  let changed = 0;
  fc.assert(
    fc.property(fields, fields, fields, (stored, known, to) => {
      const record = changedBy(stored);
      const arriving = patch(to, { ...known, updatedAt: at(2) });
      const once = apply(record, arriving);
      if (once !== record) changed++;
      expect(apply(once, arriving)).toBe(once);
      expect(v.is(annotationSchema, once)).toBe(true);
    }),
    { numRuns: 500, seed: 2 },
  );
  expect(changed).toBeGreaterThan(200);
});

test('no text is lost but what its own writer replaced, emptied or dropped', () => {
  let met = 0;
  fc.assert(
    fc.property(fields, fields, fields, (stored, known, to) => {
      const record = changedBy(stored);
      const arriving = patch(to, known);
      const next = apply(record, arriving);
      const after = [next.note, ...next.others.map(({ text }) => text)];
      const dropped = new Set(arriving.from.others?.map(({ text }) => text));
      const own = arriving.to.note === undefined ? '' : arriving.from.note;
      const texts = [record.note, ...record.others.map(({ text }) => text), arriving.to.note ?? ''];
      const due = texts.filter((text) => text !== '' && text !== own && !dropped.has(text));
      if (due.length > 1) met++;
      for (const text of due) expect(after).toContain(text);
    }),
    { numRuns: 1_000, seed: 6 },
  );
  expect(met).toBeGreaterThan(300);
});

test('a text that arrives again after somebody wrote over it makes no other', () => {
  const first = patch({ note: 'trang' });
  const record = apply(apply(anAnnotation(), first), patch({ note: 'bảng' }));
  expect(record).toMatchObject({ note: 'bảng', others: [{ text: 'trang' }] });
  expect(apply(record, first)).toBe(record);
});

test('the order in which a deletion and an older edit arrive makes no difference', () => {
  let edited = 0;
  fc.assert(
    fc.property(fields, ({ deletedAt: _, ...to }) => {
      const edit = patch(to, {}, 20);
      const deletion = patch({ deletedAt: at(30) }, {}, 30);
      const [one, two] = [
        [edit, deletion],
        [deletion, edit],
      ].map((patches) => {
        const { updatedAt, ...rest } = patches.reduce(
          (record, each) => apply(record, each, 5),
          anAnnotation(),
        );
        return rest;
      });
      if (Object.keys(to).length > 0) edited++;
      expect(one).toEqual(two);
      expect(one?.deletedAt).toBe(at(30));
    }),
    { numRuns: 200, seed: 4 },
  );
  expect(edited).toBeGreaterThan(100);
});

describe('a place that was found by itself, in a patch as old as its record', () => {
  const words = { quote: { exact: 'Chợ', prefix: '', suffix: '' }, model: 0 };
  const found = { ...anAnnotation().target, model: 2 };
  const byHand = { ...anAnnotation().target, model: 3 };
  const waiting = anAnnotation({ target: words, note: 'cũ' });
  const placing = (to: AnnotationFields = { target: found }) =>
    patchFrom(waiting, to, waiting.updatedAt);

  test('is stored, and the note is no newer', () => {
    expect(apply(waiting, placing())).toEqual({ ...waiting, target: found });
  });
  test('makes nothing of the second time', () => {
    const placed = apply(waiting, placing());
    expect(apply(placed, placing())).toBe(placed);
  });
  test('goes beside what was changed meanwhile', () => {
    const edited = apply(waiting, patchFrom(waiting, { note: 'mới' }, at(20)));
    const placed = apply(edited, placing());
    expect(placed).toMatchObject({ note: 'mới', target: found, updatedAt: edited.updatedAt });
  });
  test('never goes over a passage that the user chose meanwhile', () => {
    const attached = apply(waiting, patchFrom(waiting, { target: byHand }, at(20)));
    expect(apply(attached, placing())).toBe(attached);
  });
  test('a passage that the user chooses on the older record goes over it', () => {
    const placed = apply(waiting, placing());
    const patch = patchFrom(waiting, { target: byHand }, at(20));
    expect(apply(placed, patch)).toMatchObject({ target: byHand, updatedAt: at(50) });
  });
  test('an edit of the same millisecond is an edit', () => {
    expect(apply(waiting, placing({ note: 'mới' })).updatedAt).toBe(at(50));
  });
});
