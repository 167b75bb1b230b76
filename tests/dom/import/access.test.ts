import axe from 'axe-core';
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { clipperFile, type OpenImport, openImport } from './fixture';

const long = 'đoạnrấtdàikhôngcócáchnào'.repeat(40);
const notes = [
  ['Chợ họp sớm.', 'Hỏi lại.'],
  [long, long],
  ['', ''],
] as const;

const states: Readonly<Record<string, (open: OpenImport) => Promise<void>>> = {
  empty: async () => {
    await userEvent.click(page.getByText('Nhập được những tệp nào, lấy ở đâu'));
  },
  ready: async ({ choose }) => {
    choose(clipperFile(notes, `${long}.json`));
    await userEvent.click(page.getByText('Thêm mới · 2'));
  },
  done: async ({ choose }) => {
    choose(clipperFile(notes));
    await userEvent.click(page.getByRole('button', { name: 'Nhập 2 ghi chú' }));
    await expect.element(page.getByRole('heading', { name: /Đã nhập/ })).toBeVisible();
  },
  failed: async ({ choose }) => {
    choose(new File(['[1'], `${long}.json`));
    await expect.element(page.getByRole('alert')).toBeVisible();
  },
};

test.each(['light', 'dark'] as const)('every state can be used by all, %s', async (scheme) => {
  document.documentElement.style.colorScheme = scheme;
  for (const [name, reach] of Object.entries(states)) {
    const open = await openImport();
    await reach(open);
    const { violations } = await axe.run(open.root);
    expect(violations.map(({ id, nodes }) => `${name}: ${id}: ${nodes[0]?.html}`)).toEqual([]);
    for (const target of open.root.querySelectorAll('button, input:not([hidden]), summary')) {
      const { width, height } = target.getBoundingClientRect();
      expect.soft(Math.min(width, height), target.outerHTML).toBeGreaterThanOrEqual(24);
    }
    for (const element of open.root.querySelectorAll('*:not(svg, svg *)')) {
      const size = Number.parseFloat(getComputedStyle(element).fontSize);
      expect.soft(size, element.outerHTML).toBeGreaterThanOrEqual(13);
    }
    await open.close();
  }
  document.documentElement.style.colorScheme = '';
});

test('nothing is cut off at 400 pixels', async () => {
  await page.viewport(400, 800);
  for (const [name, reach] of Object.entries(states)) {
    const open = await openImport();
    await reach(open);
    expect(document.documentElement.scrollWidth, name).toBeLessThanOrEqual(400);
    await open.close();
  }
});
