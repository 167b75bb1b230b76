import axe from 'axe-core';
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { anAnnotation, anArticle } from '../../unit/store/records';
import { edited, highlight, openLibrary, paragraphs, version } from './fixture';

const first = version(1, paragraphs);
const second = version(3, edited({ 1: 'Ban quản lý thu 15.000 đồng một sạp.', 4: null }));
const third = version(9, [...edited({ 1: 'Ban quản lý thu 15.000 đồng một sạp.' }), 'Câu mới.']);
const notes = [
  highlight('a', 'ghi tên người chịu trách nhiệm', 1, paragraphs, { tags: ['chợ'] }),
  highlight('b', 'xe ba gác không còn sa lầy', 4, paragraphs, { colour: 'pink' }),
  highlight('c', 'Câu chưa từng có ở chợ nào trong huyện', 1, paragraphs, { colour: 'blue' }),
];
const waiting = anAnnotation({
  target: { quote: { exact: 'xe ba gác', prefix: '', suffix: '' }, model: 0 },
});
const states = {
  changes: () => openLibrary([first, third], notes),
  'taken out': () => openLibrary([first, second], notes.slice(0, 1)),
  unchanged: () => openLibrary([first], notes.slice(0, 1)),
  list: () => openLibrary([first, third], notes, { hash: '' }),
  'list by article': () => openLibrary([first, third], notes, { hash: '#order=article' }),
  filtered: () =>
    openLibrary([first, third], notes, { hash: '#view=notes&tag=chợ&tag=mất&from=2026-01-01' }),
  'nothing found': () =>
    openLibrary([first, third], notes, { hash: '#view=notes&tag=chợ&colour=pink' }),
  'note that is read': () => openLibrary([first, third], notes, { hash: '#note=a' }),
  'trash without notes': () => openLibrary([first, third], notes, { hash: '#trash=1' }),
  'no notes at all': () => openLibrary([], [], { hash: '' }),
  documents: () => openLibrary([first], notes, { hash: '#view=documents' }),
  missing: () => openLibrary([], [], { id: 'gone' }),
  unseen: () => openLibrary([], notes, {}, undefined, anArticle()),
  'list with an article that was not seen': () =>
    openLibrary([], [waiting], { hash: '#order=article' }, undefined, anArticle()),
};

test.each(['light', 'dark'] as const)('every state can be read by all, %s', async (scheme) => {
  document.documentElement.style.colorScheme = scheme;
  for (const [name, open] of Object.entries(states)) {
    for (const width of [1400, 900, 600]) {
      await page.viewport(width, 900);
      const { root, close } = await open();
      await expect.element(page.getByRole('heading').first()).toBeVisible();
      await expect.poll(() => root.querySelector('.loading, .row-unread')).toBeNull();
      const { violations } = await axe.run(root);
      const found = violations.map(({ id, nodes }) => `${name} ${width}: ${id}: ${nodes[0]?.html}`);
      expect(found).toEqual([]);
      expect.soft(document.documentElement.scrollWidth, name).toBeLessThanOrEqual(width);
      for (const target of root.querySelectorAll('button, select, a, summary')) {
        if (!target.checkVisibility({ visibilityProperty: true })) continue;
        const { height } = target.getBoundingClientRect();
        expect.soft(height, target.outerHTML).toBeGreaterThanOrEqual(24);
      }
      for (const element of root.querySelectorAll('*:not(svg, svg *)')) {
        const size = Number.parseFloat(getComputedStyle(element).fontSize);
        expect.soft(size, element.outerHTML).toBeGreaterThanOrEqual(13);
      }
      await close();
    }
  }
  document.documentElement.style.colorScheme = '';
});
