import axe from 'axe-core';
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Store } from '../../../lib/store';
import { aMention, anAnnotation, anArticle, aRegulation } from '../../unit/store/records';
import { decree } from './decree';
import { openLibraryAt } from './fixture';

const NOW = '2026-11-20T02:00:00.000Z';
const alike = aRegulation({ ...decree, id: 'vn:x', name: 'Nghị định 24', year: null });
const markup = '<img src=x onerror=alert(1)> “ngoặc” \u202Eעברית 😀';
const notes = [0, 1, 2].map((at) =>
  anAnnotation({
    id: `n${at}`,
    note: at === 1 ? markup : 'Hỏi lại',
    tags: ['chợ', markup],
    regulationIds: [decree.id],
    checked: at === 2 ? { state: 'verified', source: 'https://nguon.example/1', at: NOW } : null,
  }),
);
async function fill(store: Store): Promise<void> {
  await store.regulations.bulkPut([
    { ...decree, aliases: ['vn:y'] },
    alike,
    { ...alike, id: 'vn:y' },
  ]);
  await store.articles.bulkPut([
    anArticle({ title: markup }),
    anArticle({ id: 'bao/2', urls: ['https://bao.example/2'], title: '', publishedAt: null }),
  ]);
  await store.mentions.bulkPut([
    aMention({ id: 'a', regulationId: decree.id, pin: 'D12.K2' }),
    aMention({ id: 'b', articleId: 'bao/2', regulationId: decree.id, pin: 'D7' }),
    aMention({ id: 'c', regulationId: null }),
  ]);
  await store.annotations.bulkPut(notes);
  await store.dossiers.put({
    id: 'd',
    title: markup,
    items: [
      { id: 'h', kind: 'heading', text: 'Mở đầu' },
      { id: 't', kind: 'text', text: markup },
      ...notes.map(({ id }) => ({ id: `i${id}`, kind: 'note' as const, annotationId: id })),
      { id: 'h2', kind: 'heading', text: 'Kết luận' },
      { id: 'gone', kind: 'note', annotationId: 'nowhere' },
    ],
    createdAt: NOW,
    updatedAt: NOW,
    deletedAt: null,
  });
}

const press = (name: string) => userEvent.click(page.getByRole('button', { name, exact: true }));
const states: Readonly<Record<string, readonly [hash: string, act?: () => Promise<unknown>]>> = {
  documents: ['#view=documents'],
  'documents to be reviewed': [
    '#view=documents',
    () => userEvent.click(page.getByText(/Cần xem lại/)),
  ],
  'a document to be added': ['#view=documents', () => press('Thêm văn bản')],
  document: [`#${new URLSearchParams({ document: decree.id, pin: 'D12' })}`],
  'documents that are filtered': ['#view=documents&type=nghi-dinh&year=2024'],
  'documents of which no filter leaves any': ['#view=documents&issuer=Ai&year=1800'],
  'document whose articles are filtered': [
    `#${new URLSearchParams({ document: decree.id, site: 'Báo Ba', from: '2020-01-01', to: '2030-01-01' })}`,
  ],
  'document that is edited': [
    `#${new URLSearchParams({ document: decree.id })}`,
    () => press('Sửa'),
  ],
  'document that is merged': [
    `#${new URLSearchParams({ document: decree.id })}`,
    () => press('Gộp với văn bản khác'),
  ],
  dossiers: ['#view=dossiers'],
  dossier: ['#dossier=d'],
  'chosen notes': ['', async () => choose()],
  'chosen notes and their state': [
    '',
    async () => {
      await choose();
      await press('Kiểm chứng');
      await expect.element(page.getByRole('button', { name: 'Đánh dấu tất cả' })).toBeVisible();
    },
  ],
};

async function choose(): Promise<void> {
  const box = page.getByRole('checkbox', { name: /^Chọn đoạn/ }).first();
  await userEvent.click(box);
}

test.each(['light', 'dark'] as const)(
  'the work with notes can be done by all, %s',
  async (scheme) => {
    document.documentElement.style.colorScheme = scheme;
    for (const [name, [hash, act]] of Object.entries(states)) {
      for (const width of [1200, 400]) {
        await page.viewport(width, 900);
        const { root, close } = await openLibraryAt(hash, fill);
        await expect.element(page.getByRole('heading').first()).toBeVisible();
        await expect.poll(() => root.querySelector('.loading, .row-unread')).toBeNull();
        await act?.();
        const { violations } = await axe.run(root);
        const found = violations.map(
          ({ id, nodes }) => `${name} ${width}: ${id}: ${nodes[0]?.html}`,
        );
        expect.soft(found).toEqual([]);
        expect.soft(document.documentElement.scrollWidth, name).toBeLessThanOrEqual(width);
        // What others wrote is text.
        expect(root.querySelector('img')).toBeNull();
        for (const target of root.querySelectorAll('button, select, summary')) {
          if (!target.checkVisibility({ visibilityProperty: true })) continue;
          const { height } = target.getBoundingClientRect();
          expect.soft(height, target.outerHTML).toBeGreaterThanOrEqual(24);
        }
        await close();
      }
    }
    document.documentElement.style.colorScheme = '';
  },
);
