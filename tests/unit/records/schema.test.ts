import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import {
  annotationPatchSchema,
  annotationSchema,
  defaultSettings,
  markPatchSchema,
  settingsSchema,
} from '../../../lib/records';
import { anAnnotation } from '../store/records';

const AT = '2026-01-01T00:00:00.000Z';
const patch = (to: unknown, from: unknown = {}) => ({ base: AT, at: AT, from, to });

const cases: [string, unknown, typed: boolean, mark: boolean][] = [
  ['its note', { note: 'a' }, true, false],
  ['its tags', { tags: ['a'] }, true, false],
  ['its documents', { regulationIds: ['vn:x'] }, true, false],
  ['what was checked', { checked: { state: 'verified', source: '', at: AT } }, true, false],
  ['other texts', { others: [{ text: 'a', device: 'abcdefgh', at: AT }] }, true, false],
  ['its colour', { colour: 'pink' }, true, true],
  ['its passage', { target: anAnnotation().target }, true, true],
  ['that it is in the trash', { deletedAt: AT }, true, true],
  ['nothing', {}, true, true],
  ['its article', { articleId: 'other' }, false, false],
  ['its id', { id: 'other' }, false, false],
  ['when it was made', { createdAt: AT }, false, false],
  ['a colour that there is not', { colour: 'black' }, false, false],
  ['a note without end', { note: 'x'.repeat(50_001) }, false, false],
  ['a tag without end', { tags: ['x'.repeat(101)] }, false, false],
  ['a prototype', JSON.parse('{"__proto__": {"note": "a"}}'), false, false],
  ['text', 'note', false, false],
];

describe('what a patch may change', () => {
  test.each(cases)('%s', (_, to, typed, mark) => {
    expect(v.is(annotationPatchSchema, patch(to))).toBe(typed);
    expect(v.is(annotationPatchSchema, patch({}, to))).toBe(typed);
    expect(v.is(markPatchSchema, patch(to))).toBe(mark);
    expect(v.is(markPatchSchema, patch({}, to))).toBe(mark);
  });

  test('a patch says what it is made of', () => {
    expect(v.is(markPatchSchema, { at: AT, from: {}, to: {} })).toBe(false);
    expect(v.is(markPatchSchema, { ...patch({}), base: 'yesterday' })).toBe(false);
  });
});

test('a note whose place is not known is a record too', () => {
  const { position: _p, block: _b, ...target } = anAnnotation().target;
  expect(v.is(annotationSchema, anAnnotation({ target }))).toBe(true);
});

test.each<[unknown, boolean]>([
  [defaultSettings, true],
  [{ ...defaultSettings, colourNames: { pink: 'Hỏi lại' } }, true],
  [{ ...defaultSettings, colourNames: { black: 'x' } }, false],
  [{ ...defaultSettings, lastColour: 'black' }, false],
  [{ ...defaultSettings, offHosts: Array.from({ length: 2_001 }, () => 'a.example') }, false],
  [{ ...defaultSettings, ownLink: 7 }, false],
  [{ ...defaultSettings, templates: [{ id: 'a', template: { name: 'Mẫu', lạ: [1] } }] }, true],
  [{ ...defaultSettings, templates: [], chosenTemplate: 'a' }, true],
  [{ ...defaultSettings, templates: [{ id: 'a', template: { name: '' } }] }, false],
  [{ ...defaultSettings, templates: [{ id: '', template: { name: 'Mẫu' } }] }, false],
  [
    { ...defaultSettings, templates: [{ template: { name: 'Mẫu', path: 'x'.repeat(100_001) } }] },
    false,
  ],
  [{}, false],
])('settings %#', (settings, valid) => expect(v.is(settingsSchema, settings)).toBe(valid));

test.each([
  ['2026-01-01T00:00:00.000Z', true],
  ['2026-01-01T00:00:00+07:00', true],
  // Valid in ISO 8601, and no date for Date.parse: rows with it could not be drawn.
  ['2026-01-01T00:00:00+07', false],
  ['2026-01-01', false],
  ['hôm qua', false],
])('a time %s is taken: %s', (createdAt, isTaken) => {
  expect(v.is(annotationSchema, { ...anAnnotation(), createdAt })).toBe(isTaken);
});
