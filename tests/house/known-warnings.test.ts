import { expect, test } from 'vitest';
import { unknownWarnings } from '../../scripts/known-warnings.mjs';

const preact = {
  code: 'UNSAFE_VAR_ASSIGNMENT',
  file: 'chunks/jsxRuntime-B_2-a.js',
  message: 'Unsafe assignment to innerHTML',
};

test.each([
  ['a known warning', [preact], 0],
  ['the same in another file', [preact, { ...preact, file: 'ui.js' }], 0],
  ['one place more', [preact, preact], 1],
  ['a known warning elsewhere', [{ ...preact, file: 'article.js' }], 1],
  ['an error', [{ code: 'MANIFEST_FIELD_REQUIRED', message: '"name" is required' }], 1],
])('of %s a reason is missing where it must', (_what, warnings, count) => {
  expect(unknownWarnings(warnings)).toHaveLength(count);
});
