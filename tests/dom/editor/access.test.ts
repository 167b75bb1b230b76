import './fixture';
import axe from 'axe-core';
import { afterEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Card } from '../../../lib/extension';
import type { WriteResult } from '../../../lib/records';
import { aNote, aRegulation, fakeBackground } from './background';
import { citationCard, noteCard } from './cards';
import { openEditor } from './fixture';

const hostile = '"><img src=x onerror="window.hurt = true"><script>window.hurt = true</script>';
const others = [{ text: 'Bản kia', device: 'elsewher', at: '2026-01-01T00:00:00.000Z' }];
const beside = [
  { kind: 'citation', mentionId: 'm1', name: 'Quy định 12-QĐ/TW' },
  { kind: 'note', annotationId: 'a2', quote: 'cổng chợ', colour: 'blue' },
] as const;

const cards: Readonly<Record<string, { card: Card; writes?: WriteResult; press?: string[] }>> = {
  note: { card: noteCard({ focus: 'note', beside }) },
  'note with everything that can be wrong': {
    card: noteCard({
      uncertain: true,
      unsaved: 'full',
      changed: { before: 'một ngày', after: 'hai ngày' },
      cited: [aRegulation()],
    }),
    press: ['Gắn văn bản'],
  },
  citation: { card: citationCard({ beside }), press: ['Nhận đúng chưa?', 'Liên kết riêng'] },
  correction: {
    card: citationCard({ others: [aRegulation({ id: 'other', name: 'Luật Văn thư' })] }),
    press: ['Nhận đúng chưa?', 'Sửa lại'],
  },
  'citation of which nothing is known': {
    card: citationCard({
      regulation: aRegulation({ issuer: null, date: null, year: null, subject: null }),
      target: null,
      mentionIds: ['m1'],
      confirmed: true,
    }),
  },
};

afterEach(() => page.viewport(414, 896));

test.each(['light', 'dark'] as const)(
  'every card can be read and used by all, %s',
  async (scheme) => {
    document.documentElement.style.colorScheme = scheme;
    document.body.style.background = scheme === 'dark' ? '#272623' : '#ffffff';
    document.title = 'Ghi chú';
    for (const [name, { card, press = [] }] of Object.entries(cards)) {
      const background = fakeBackground(aNote({ others, regulationIds: [aRegulation().id] }));
      const editor = openEditor({ background });
      editor.tell({ kind: 'show', card });
      for (const label of press) {
        await userEvent.click(page.getByRole('button', { name: label, exact: true }).first());
      }
      await expect.poll(() => editor.root.querySelector('main')).not.toBeNull();
      const { violations } = await axe.run(editor.root);
      expect(violations.map(({ id, nodes }) => `${name}: ${id} ${nodes[0]?.html}`)).toEqual([]);
      editor.root.hidden = true;
      editor.tell({ kind: 'hide' });
    }
  },
);

test.each([400, 360, 320])('no card is wider than a window of %i pixels', async (width) => {
  await page.viewport(width, 800);
  let checked = 0;
  for (const { card } of Object.values(cards)) {
    const background = fakeBackground(aNote({ others, note: 'chữ'.repeat(200) }));
    const editor = openEditor({ background });
    editor.tell({ kind: 'show', card });
    await expect.poll(() => editor.root.querySelector('main')).not.toBeNull();
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
    checked++;
  }
  expect(checked).toBe(5);
});

test('what comes from pages and notes is only ever text', async () => {
  const background = fakeBackground(
    aNote({
      note: hostile,
      tags: [hostile],
      others: [{ text: hostile, device: hostile, at: aNote().createdAt }],
    }),
  );
  background.info = {
    links: [{ url: 'https://a.example/', label: hostile, match: 'exact', official: false }],
    otherArticles: 1,
    catalogue: null,
  };
  const editor = openEditor({ background });
  const regulation = aRegulation({ name: hostile, issuer: hostile, subject: hostile });
  const target = { annotationId: 'a1', quote: hostile, linked: false };
  const changed = { before: hostile, after: `${hostile} hai` };
  editor.tell({ kind: 'show', card: noteCard({ changed, cited: [regulation] }) });
  await expect.element(page.getByRole('textbox', { name: 'Ghi chú' })).toHaveValue(hostile);
  expect(editor.root.querySelector('img, script')).toBeNull();
  editor.tell({ kind: 'show', card: citationCard({ regulation, target, spellings: [hostile] }) });
  await expect.element(page.getByRole('heading')).toHaveTextContent(hostile);
  expect(editor.root.querySelector('img, script')).toBeNull();
  expect('hurt' in window).toBe(false);
});
