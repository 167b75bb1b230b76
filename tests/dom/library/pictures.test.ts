import axe from 'axe-core';
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { placeOf } from '../../../components/library/frame/place-of';
import { aMention, anArticle, aRegulation } from '../../unit/store/records';
import { highlight, openLibrary, paragraphs, version } from './fixture';

const document = aRegulation({ number: null });
const notes = [
  highlight('a', 'thu 12.000 đồng một sạp', 1, paragraphs, { regulationIds: [document.id] }),
  highlight('b', 'giảm từ 37 xuống còn 5 lá', 2, paragraphs, {
    createdAt: '2031-02-03T05:00:00.000Z',
  }),
];

async function openPictures() {
  const opened = await openLibrary([version(1, paragraphs)], notes, { hash: '#view=pictures' });
  await opened.store.regulations.put(document);
  await opened.store.mentions.put(
    aMention({ articleId: anArticle().id, regulationId: document.id }),
  );
  return opened;
}
const shown = () => placeOf(location.hash);

test('a bar of the timeline leads to the notes of its days, those of the future too', async () => {
  await openPictures();
  const time = page.getByRole('group', { name: 'Ghi chú theo thời gian' }).last();
  const bars = time.getByRole('button');
  await expect.poll(() => bars.elements().length).toBeGreaterThan(1);
  await expect.poll(() => time.element().tagName).toBe('svg');
  const all = bars.elements() as SVGElement[];
  expect(all.filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
  all[0]?.focus();
  await userEvent.keyboard('{End}{Enter}');
  const place = shown();
  expect(place.view).toBe('notes');
  const filters = place.view === 'notes' ? place.filters : {};
  expect((filters.from ?? '') <= '2031-02-03' && '2031-02-03' <= (filters.to ?? '')).toBe(true);
});

test('a document of the bars filters, and its table has the same number', async () => {
  const { root } = await openPictures();
  const bars = page.getByRole('group', { name: 'Văn bản được trích nhiều nhất' });
  const bar = bars.getByRole('button', { name: `${document.name}: 2`, exact: true });
  await expect.element(bar).toBeInTheDocument();
  const tables = () => [...root.querySelectorAll('table')].map((table) => table.textContent);
  await expect.poll(() => tables().some((text) => text?.includes(`${document.name}2`))).toBe(true);
  await bar.click();
  const place = shown();
  expect(place.view === 'notes' && place.filters.regulation).toEqual([document.id]);
});

test('the map walks by arrows from the largest on, and opens what has the focus', async () => {
  await openPictures();
  const map = page.getByRole('group', { name: 'Bản đồ bài báo và văn bản' });
  await expect.poll(() => map.getByRole('button').elements().length).toBe(2);
  (map.getByRole('button').first().element() as SVGElement).focus();
  await userEvent.keyboard('{ArrowRight}{Enter}');
  expect(shown()).toEqual({ view: 'document', id: document.id, pin: null });
});

test('without notes it says so', async () => {
  const { root } = await openLibrary([], [], { hash: '#view=pictures' });
  await expect.poll(() => root.textContent).toContain('Chưa có gì để vẽ');
});

test.each(['light', 'dark'] as const)('every picture can be read by all, %s', async (scheme) => {
  globalThis.document.documentElement.style.colorScheme = scheme;
  for (const width of [1100, 400]) {
    await page.viewport(width, 900);
    const { root, close } = await openPictures();
    await expect.poll(() => root.querySelectorAll('.map-node').length).toBe(2);
    for (const details of root.querySelectorAll('details')) details.open = true;
    const { violations } = await axe.run(root);
    expect(violations.map(({ id, nodes }) => `${width}: ${id}: ${nodes[0]?.html}`)).toEqual([]);
    expect(globalThis.document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
    await close();
  }
  globalThis.document.documentElement.style.colorScheme = '';
});
