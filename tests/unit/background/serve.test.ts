import { expect, test } from 'vitest';
import { limits } from '../../../lib/records';
import { installBus } from '../extension/bus';

const bus = installBus();
const { aBackground, aHighlight, aSnapshot, frame, page, self } = await import('./fakes');
const { serveAll } = await import('../../../lib/background');
const { rules } = await import('../../../lib/extension/rules');

const world = aBackground();
const { background } = world.start();
serveAll(background, self);

const { id, createdAt } = aHighlight();
const patch = (to: object) => ({
  id,
  patch: { base: createdAt, at: createdAt, from: {}, to },
});

test('every message to the background has somebody who answers', async () => {
  for (const name of Object.keys(rules)) {
    const { err } = await bus.deliver(name, undefined, { id: 'other' });
    expect(String((err as Error).message)).toBe(`refused ${name}: not for this sender`);
  }
});

test.each<[string, unknown, string]>([
  ['note', patch({ note: 'x'.repeat(50_001) }), 'note'],
  ['tag', patch({ tags: ['x'.repeat(101)] }), 'tags'],
  ['list of tags', patch({ tags: Array.from({ length: limits.tags + 1 }, () => 'a') }), 'tags'],
])('a %s that is too long is an outcome that names its field', async (_, data, field) => {
  expect(await bus.deliver('patchAnnotation', data, frame())).toEqual({
    res: { kind: 'failed', reason: 'refused', field },
  });
});

test('a highlight that is too long is one as well', async () => {
  const quote = { exact: 'x'.repeat(20_001), prefix: '', suffix: '' };
  const annotation = aHighlight({ target: { quote, model: 1 } });
  const { res } = await bus.deliver('addAnnotation', { article: aSnapshot(), annotation }, page());
  expect(res).toEqual({ kind: 'failed', reason: 'refused', field: 'quote' });
});

test('a page patches colour, passage and deletion only', async () => {
  const { canonicalUrl } = aSnapshot();
  for (const to of [{ note: 'x' }, { tags: [] }, { regulationIds: [] }, { checked: null }]) {
    const { err } = await bus.deliver('patchMark', { canonicalUrl, ...patch(to) }, page());
    expect(String((err as Error).message)).toMatch(/^refused patchMark: patch\.to: unknown field$/);
  }
});
