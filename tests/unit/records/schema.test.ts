import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { annotationPatchSchema, settingsPatchSchema } from '../../../lib/records';

describe('what a page may change of an annotation', () => {
  test.each<[string, unknown, boolean]>([
    ['its note and colour', { note: 'a', colour: 'pink' }, true],
    ['that it is in the trash', { deletedAt: '2026-01-01T00:00:00.000Z' }, true],
    ['nothing', {}, true],
    ['its article', { articleId: 'other' }, false],
    ['its id', { id: 'other' }, false],
    ['a colour that there is not', { colour: 'black' }, false],
    ['a note without end', { note: 'x'.repeat(50_001) }, false],
    ['a prototype', JSON.parse('{"__proto__": {"note": "a"}}'), false],
    ['text', 'note', false],
  ])('%s', (_, patch, allowed) => {
    expect(v.is(annotationPatchSchema, patch)).toBe(allowed);
  });
});

test.each<[unknown, boolean]>([
  [{ lastColour: 'green' }, true],
  [{ ownLink: 'https://a.example/{number}' }, true],
  [{ lastColour: 'black' }, false],
  [{ offHosts: [] }, false],
  [{ ownLink: 7 }, false],
])('a page may change the settings %j: %s', (patch, allowed) => {
  expect(v.is(settingsPatchSchema, patch)).toBe(allowed);
});
