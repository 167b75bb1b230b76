import axe from 'axe-core';
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { damage } from '../faults';
import { openTemplates } from './fixture';

const long = 'Một mẫu có cái tên rất dài để xem nó có tràn ra ngoài khung không, '.repeat(3).trim();
const full = {
  templates: [
    {
      name: long,
      properties: [{ name: 'nguồn', value: '{{url}}', type: 'text' }],
      noteContentFormat: '{{content}}{{title|nope}}',
    },
    { name: 'Hai', behavior: 'lạ' },
  ],
  chosen: 0,
  articles: [long],
};
const states: Readonly<Record<string, Parameters<typeof openTemplates>[0]>> = {
  full,
  empty: {},
  damaged: { before: damage },
};

test.each(['light', 'dark'] as const)('every state can be used by all, %s', async (scheme) => {
  document.documentElement.style.colorScheme = scheme;
  for (const [name, setting] of Object.entries(states)) {
    const { root, close } = await openTemplates(setting);
    await expect.element(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
    if (name === 'full') await expect.element(page.getByText('đang dùng')).toBeVisible();
    for (const details of root.querySelectorAll('details')) details.open = true;
    const { violations } = await axe.run(root);
    expect(violations.map(({ id, nodes }) => `${name}: ${id}: ${nodes[0]?.html}`)).toEqual([]);
    for (const target of root.querySelectorAll('button, input:not([hidden]), select, textarea')) {
      const { width, height } = target.getBoundingClientRect();
      expect.soft(Math.min(width, height), target.outerHTML).toBeGreaterThanOrEqual(24);
    }
    for (const element of root.querySelectorAll('*:not(svg, svg *)')) {
      const size = Number.parseFloat(getComputedStyle(element).fontSize);
      expect.soft(size, element.outerHTML).toBeGreaterThanOrEqual(13);
    }
    await close();
  }
  document.documentElement.style.colorScheme = '';
});

test('nothing stands out of a narrow window', async () => {
  await page.viewport(400, 800);
  const { root } = await openTemplates(full);
  await expect.element(page.getByLabelText('Ghi chú sẽ thành')).toBeVisible();
  for (const details of root.querySelectorAll('details')) details.open = true;
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(400);
  await page.viewport(1280, 800);
});
