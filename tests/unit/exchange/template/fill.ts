import type { RunRegex } from '../../../../lib/exchange';
import { answerRegex } from '../../../../lib/exchange/template/regex/regex';
import { type Rendered, render } from '../../../../lib/exchange/template/render/render';
import type { Value } from '../../../../lib/exchange/template/values/value';

/** Without a worker: for expressions that are known to end. */
export const inProcess: RunRegex = async (request) => answerRegex(request);

export const values: Readonly<Record<string, Value>> = {
  title: 'Bảng thu chi dán ở cổng chợ',
  author: '',
  published: '2024-03-02T23:40+07:00',
  count: 5,
  none: [],
  letters: ['a', 'b', 'c'],
  person: { name: 'Lê An', 'home town': 'Huế', tags: ['x', 'y'] },
  highlights: [
    { text: 'Một.', note: 'Hỏi lại', timestamp: '2026-11-20T02:00:00.000Z' },
    { text: 'Hai.', note: '', timestamp: '2026-11-21T02:00:00.000Z' },
  ],
};

export const filledIn = (
  source: string,
  more: Readonly<Record<string, Value>> = {},
  runRegex: RunRegex = inProcess,
): Promise<Rendered> =>
  render(source, {
    variables: new Map(Object.entries({ ...values, ...more })),
    runRegex,
    url: 'https://bao.example/cho-que.html',
  });

/** The text, with nothing gone wrong. */
export async function fill(
  source: string,
  more: Readonly<Record<string, Value>> = {},
): Promise<string> {
  const { text, problems } = await filledIn(source, more);
  if (problems.length > 0) throw new Error(JSON.stringify(problems));
  return text;
}
