import './fixture';
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { aNote, fakeBackground } from './background';
import { noteCard } from './cards';
import { openEditor } from './fixture';

const state = page.getByRole('combobox', { name: 'Kiểm chứng' });
const source = page.getByLabelText('Theo đâu');

test('a state and what it was checked by are saved from the card, and nothing of it goes to the page', async () => {
  const editor = openEditor();
  editor.tell({ kind: 'show', card: noteCard() });
  await userEvent.selectOptions(state, 'verified');
  await userEvent.fill(source, 'Sổ thu chi của chợ');
  await expect
    .poll(() => editor.background.note?.annotation.checked)
    .toMatchObject({ state: 'verified', source: 'Sổ thu chi của chợ' });
  expect(JSON.stringify(editor.told)).not.toContain('Sổ thu chi');

  await userEvent.selectOptions(state, 'none');
  await expect.poll(() => editor.background.note?.annotation.checked).toBeNull();
  await expect.element(source).not.toBeInTheDocument();
});

test('Enter in the source is no end of the writing, Ctrl+Enter is', async () => {
  const checked = { state: 'refuted', source: 'Sổ', at: '2026-11-20T03:00:00.000Z' } as const;
  const editor = openEditor({ background: fakeBackground(aNote({ checked })) });
  editor.tell({ kind: 'show', card: noteCard() });
  await expect.element(source).toHaveValue('Sổ');
  await userEvent.type(source, ' cũ{Enter}');
  expect(editor.told.some(({ kind }) => kind === 'close')).toBe(false);
  await userEvent.keyboard('{Control>}{Enter}{/Control}');
  await expect.poll(() => editor.told.some(({ kind }) => kind === 'close')).toBe(true);
  expect(editor.background.note?.annotation.checked?.source).toBe('Sổ cũ');
});
