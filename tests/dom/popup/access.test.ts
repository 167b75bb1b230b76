import axe from 'axe-core';
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Store } from '../../../lib/store';
import { highlight, openPopup, regulation, status } from './fixture';

const annotations = [
  highlight(1, 'Bảng thu chi dán ở cổng chợ.', {
    note: 'Ai dán?',
    tags: ['chợ'],
    regulationIds: [regulation.id],
  }),
  highlight(2, 'Ai hỏi cũng được trả lời.', { colour: 'pink' }),
];

const tab = (name: string) => userEvent.click(page.getByRole('tab', { name }));
const press = async (name: string) => {
  await userEvent.hover(page.getByText('Ai hỏi cũng được trả lời.'));
  await userEvent.click(page.getByRole('button', { name }));
};

/** The first note was made long ago. */
const wasLong = (store: Store) =>
  store.annotations.toCollection().modify({ createdAt: '2026-01-02T00:00:00.000Z' });

const states: Readonly<Record<string, { setting: object; reach: () => Promise<unknown> }>> = {
  list: { setting: { annotations }, reach: async () => undefined },
  'uncertain and orphan': {
    setting: { annotations, status: { ...status, uncertain: ['h1'], orphans: ['h2'] } },
    reach: async () => undefined,
  },
  actions: {
    setting: { annotations },
    reach: () => userEvent.hover(page.getByText('Ai hỏi cũng được trả lời.')),
  },
  writing: { setting: { annotations }, reach: () => press('Viết ghi chú') },
  colouring: { setting: { annotations }, reach: () => press('Đổi màu') },
  deleted: {
    setting: { annotations },
    reach: async () => {
      await press('Xoá');
      await expect.element(page.getByRole('button', { name: 'Hoàn tác' })).toBeVisible();
    },
  },
  menu: {
    setting: { annotations },
    reach: () => userEvent.click(page.getByRole('button', { name: 'Xuất' })),
  },
  cited: { setting: { annotations }, reach: () => tab('Viện dẫn') },
  all: { setting: { annotations }, reach: () => tab('Tất cả') },
  search: {
    setting: { annotations },
    reach: async () => {
      await tab('Tất cả');
      await userEvent.fill(page.getByRole('searchbox'), 'ai hoi');
    },
  },
  empty: { setting: { articles: [] }, reach: async () => undefined },
  reminder: {
    setting: { annotations, isNeverSaved: true, before: wasLong },
    reach: () => expect.element(page.getByRole('button', { name: 'Thôi nhắc' })).toBeVisible(),
  },
  absent: { setting: { articles: [], status: null }, reach: async () => undefined },
};

test.each(['light', 'dark'] as const)(
  'every state can be read and used by all, %s',
  async (scheme) => {
    document.documentElement.style.colorScheme = scheme;
    for (const [name, { setting, reach }] of Object.entries(states)) {
      const { root, close } = await openPopup(setting);
      root.style.colorScheme = scheme;
      await expect
        .element(
          page.getByRole('tabpanel').getByRole('heading').or(page.getByRole('listitem')).first(),
        )
        .toBeVisible();
      await reach();
      await Promise.allSettled(document.getAnimations().map((animation) => animation.finished));
      const { violations } = await axe.run(root);
      const found = violations.map(({ id, nodes }) => `${name}: ${id}: ${nodes[0]?.html}`);
      expect(found).toEqual([]);
      await close();
    }
    document.documentElement.style.colorScheme = '';
  },
);

test('nothing to press is smaller than 24 pixels, no text smaller than 13', async () => {
  for (const { setting, reach } of Object.values(states)) {
    const { root, close } = await openPopup(setting);
    await expect
      .element(
        page.getByRole('tabpanel').getByRole('heading').or(page.getByRole('listitem')).first(),
      )
      .toBeVisible();
    await reach();
    for (const target of root.querySelectorAll('button:not(.note-quote), input, textarea')) {
      const { width, height } = target.getBoundingClientRect();
      if (width > 0)
        expect.soft(Math.min(width, height), target.outerHTML).toBeGreaterThanOrEqual(24);
    }
    for (const element of root.querySelectorAll('*:not(svg, svg *)')) {
      expect.soft(Number.parseFloat(getComputedStyle(element).fontSize)).toBeGreaterThanOrEqual(13);
    }
    await close();
  }
});
