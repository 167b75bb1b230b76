import axe from 'axe-core';
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { anAnnotation, anArticle, aRegulation } from '../../unit/store/records';
import { openExport } from './fixture';

const full = {
  articles: [anArticle()],
  annotations: [anAnnotation({ note: 'Hỏi lại.', regulationIds: [aRegulation().id] })],
  regulations: [aRegulation()],
};
const states: Readonly<Record<string, Parameters<typeof openExport>[0]>> = {
  paper: full,
  text: { ...full, format: 'markdown' },
  files: { ...full, format: 'obsidian' },
  empty: {},
};

test.each(['light', 'dark'] as const)('every state can be used by all, %s', async (scheme) => {
  document.documentElement.style.colorScheme = scheme;
  for (const [name, setting] of Object.entries(states)) {
    const { root, close } = await openExport(setting);
    await expect.element(page.getByRole('heading', { name: 'Xem trước' })).toBeVisible();
    await expect.element(page.getByText('Đang đọc…')).not.toBeInTheDocument();
    await userEvent.click(page.getByText('Chọn từng đoạn'));
    const { violations } = await axe.run(root);
    expect(violations.map(({ id, nodes }) => `${name}: ${id}: ${nodes[0]?.html}`)).toEqual([]);
    for (const target of root.querySelectorAll('button, select, summary, label:has(input)')) {
      const { width, height } = target.getBoundingClientRect();
      expect.soft(Math.min(width, height), target.outerHTML).toBeGreaterThanOrEqual(24);
    }
    for (const element of root.querySelectorAll('*:not(svg, svg *, sup)')) {
      const size = Number.parseFloat(getComputedStyle(element).fontSize);
      expect.soft(size, element.outerHTML).toBeGreaterThanOrEqual(13);
    }
    await close();
  }
  document.documentElement.style.colorScheme = '';
});

test('nothing is cut off on a narrow screen', async () => {
  await page.viewport(400, 800);
  await openExport(full);
  await expect.element(page.getByRole('heading', { name: 'Xem trước' })).toBeVisible();
  const { scrollWidth, clientWidth } = document.documentElement;
  expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
  await page.viewport(1000, 800);
});
