import { expect, test } from 'vitest';
import { readCitations } from '../../../entrypoints/background/citations';
import { edited } from '../../../entrypoints/background/regulations';
import type { EditedFields, Regulation } from '../../../lib/records';

const articleId = 'a.vn/1';

function cited(text: string): Regulation {
  const { regulations } = readCitations({ text, language: 'vi', articleId, ownLink: '' });
  const [first] = regulations;
  if (first === undefined) throw new Error(`nothing is cited in ${text}`);
  return first.regulation;
}

const open = cited('Chỉ thị 35-CT/TW nêu rõ');
const fields = (over: Partial<EditedFields>): EditedFields => ({
  number: open.number ?? '',
  year: '',
  place: '',
  subject: '',
  ...over,
});

test.each<[string, Partial<EditedFields>, string]>([
  ['another subject leaves the document what it is', { subject: 'đại hội' }, open.id],
  [
    'a year makes it whole, one for all articles',
    { year: '2024' },
    'vn:party:chi-thi:35-CT/TW:2024',
  ],
  [
    'without a year it stays the article’s own',
    { number: '36' },
    `vn:party:chi-thi:36-CT/TW:~|${articleId}`,
  ],
])('%s', (_, over, id) => {
  const said = edited(open, fields(over), articleId);
  expect(said.id).toBe(id);
  expect(said.state).toBe('edited');
});
