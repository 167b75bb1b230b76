import { describe, expect, test } from 'vitest';
import type { Sender } from '../../../lib/extension';
import { pageRules } from '../../../lib/extension/page-rules';
import { rules } from '../../../lib/extension/rules';
import { limits } from '../../../lib/records';
import { installBus } from './bus';
import { type Broken, brokenOf, SECRET, sampleOf, unlimited } from './samples';

const bus = installBus();
const { answer, serve } = await import('../../../lib/extension');

const self = { id: 'own', origin: 'chrome-extension://own/' };
const tab = { id: 7 };
const page: Sender = { id: 'own', url: 'https://bao.example/a', frameId: 0, tab };
const frame: Sender = { id: 'own', url: `${self.origin}editor.html#word`, frameId: 3, tab };
const popup: Sender = { id: 'own', url: `${self.origin}popup.html` };
const worker: Sender = { id: 'own' };
const stranger: Sender = { ...page, id: 'other' };
const senders = { page, frame, popup, worker, stranger };

const background = Object.keys(rules) as (keyof typeof rules)[];
const inPages = Object.keys(pageRules) as (keyof typeof pageRules)[];

const answered: unknown[] = [];
const take = (data: unknown): never => {
  answered.push(data);
  return 'answer' as never;
};
for (const name of background) serve(name, self, take);
for (const name of inPages) answer(name, self, take);

async function refusalOf(name: string, data: unknown, sender: Sender): Promise<string | null> {
  const { res, err } = await bus.deliver(name, data, sender);
  if (err === undefined) {
    expect(res).toBe('answer');
    return null;
  }
  return String((err as { message: unknown }).message);
}

const samplesInPages: Readonly<Record<keyof typeof pageRules, unknown>> = {
  pageStatus: undefined,
  jumpTo: { annotationId: 'a' },
  jumpToRegulation: { regulationId: 'vn:party:quy-dinh:55-QĐ/TW:2016' },
  keepPage: undefined,
  attach: { annotationId: 'a' },
  command: { name: 'note' },
  changed: { articleIds: ['bao.example#1'] },
};

describe('senders', () => {
  const all = [
    ...background.map((name) => ({
      name,
      from: rules[name].from,
      data: sampleOf(rules[name].data),
    })),
    ...inPages.map((name) => ({
      name,
      from: pageRules[name].from,
      data: samplesInPages[name],
    })),
  ];

  test.each(all)('$name is answered for $from, and refused to all others', async (row) => {
    const trusted = row.from === 'page' ? ['page'] : ['frame', 'popup', 'worker'];
    for (const [who, sender] of Object.entries(senders)) {
      const refusal = await refusalOf(row.name, row.data, sender);
      if (trusted.includes(who)) expect(refusal, who).toBeNull();
      else expect(refusal, who).toBe(`refused ${row.name}: not for this sender`);
    }
  });
});

test.each(Object.getOwnPropertyNames(Object.prototype))(
  '%s, which every object has, is the name of no message',
  async (name) => {
    expect(await refusalOf(name, {}, page)).toBe('refused: no such message');
  },
);

describe('limits', () => {
  test.each(background)('every text and list of %s has one', (name) => {
    expect(unlimited(rules[name].data)).toEqual([]);
  });

  test('data that breaks a rule anywhere is refused with the place, never with its words', async () => {
    let checked = 0;
    for (const name of background) {
      const sender = rules[name].from === 'page' ? page : frame;
      for (const { how, path, data } of brokenOf(rules[name].data)) {
        const refusal = await refusalOf(name, data, sender);
        const place = `${name} ${path}: ${how}`;
        expect(refusal, place).not.toBeNull();
        expect(refusal, place).toMatch(new RegExp(`^refused ${name}: [\\w.]+: [\\w ]+$`));
        expect(refusal, place).not.toContain(SECRET);
        checked++;
      }
    }
    expect(checked).toBeGreaterThan(600);
  });

  test('a search is no longer than the longest name', async () => {
    expect(limits.query).toBeLessThanOrEqual(200);
    const ask = (length: number) =>
      refusalOf('searchRegulations', { query: 'a'.repeat(length) }, frame);
    expect(await ask(limits.query)).toBeNull();
    expect(await ask(limits.query + 1)).toContain('query');
  });

  test('what comes through is a copy without anything of the sender’s own', async () => {
    const patch = { base: '2026-11-20T02:00:00.000Z', at: '2026-11-20T02:00:00.000Z' };
    const data = { id: 'a', patch: { ...patch, from: { note: '' }, to: { note: 'b' } } };
    expect(await refusalOf('patchAnnotation', data, frame)).toBeNull();
    expect(answered.at(-1)).toEqual(data);
    expect(answered.at(-1)).not.toBe(data);
  });

  test('an article whose blocks are short can still be too long', async () => {
    const sample = sampleOf(rules.visitArticle.data) as { version: { blocks: unknown } };
    const blocks = Array.from({ length: 60 }, () => ({ role: 'a', text: 'x'.repeat(90_000) }));
    const data = { ...sample, version: { ...sample.version, blocks } };
    expect(await refusalOf('visitArticle', data, page)).toBe(
      'refused visitArticle: version: check',
    );
  });

  const junk: readonly [keyof typeof pageRules, unknown][] = [
    ['pageStatus', {}],
    ['jumpTo', undefined],
    ['jumpTo', {}],
    ['jumpTo', { annotationId: '' }],
    ['jumpTo', { annotationId: 'x'.repeat(401) }],
    ['jumpTo', { annotationId: 'a', more: SECRET }],
    ['jumpTo', JSON.parse('{"__proto__":{"annotationId":"a"}}')],
    ['jumpTo', Object.create({ annotationId: 'a' })],
    ['command', { name: SECRET }],
    ['command', { name: 'constructor' }],
    ['changed', { articleIds: SECRET }],
    ['changed', { articleIds: [7] }],
    ['changed', { articleIds: Array.from({ length: 1_001 }, () => 'a') }],
  ];
  test.each(junk)('a page refuses broken data of %s', async (name, data) => {
    const refusal = await refusalOf(name, data, popup);
    expect(refusal).toMatch(new RegExp(`^refused ${name}: `));
    expect(refusal).not.toContain(SECRET);
  });
});

test('a field that the user typed is named where it is too long', async () => {
  const { checkBySchema } = await import('../../../lib/extension/by-schema');
  const fields: Record<string, string | undefined> = {};
  for (const name of ['patchAnnotation', 'editRegulation', 'addAnnotation'] as const) {
    const long = brokenOf(rules[name].data).filter(({ how }: Broken) => how.startsWith('too'));
    for (const { path, data } of long) {
      const checked = checkBySchema(rules[name].data as never, data);
      if (checked.kind === 'bad' && checked.field) fields[path] = checked.field;
    }
  }
  expect(fields).toMatchObject({
    'patch.to.note': 'note',
    'patch.to.tags': 'tags',
    'patch.to.tags.0': 'tags',
    'fields.number': 'number',
    'fields.year': 'year',
    'fields.place': 'place',
    'fields.subject': 'subject',
    'annotation.target.quote.exact': 'quote',
  });
});
