import { afterEach, expect, onTestFinished, test } from 'vitest';
import { cdp, page } from 'vitest/browser';
import { aMention, anAnnotation, anArticle } from '../../unit/store/records';
import { openLibraryAt } from './fixture';

/** The part of the debugger's protocol that is used here. */
interface Media {
  send(
    method: 'Emulation.setEmulatedMedia',
    wanted: { media?: string; features?: { name: string; value: string }[] },
  ): Promise<unknown>;
}
const emulate = (wanted: Parameters<Media['send']>[1]) =>
  (cdp() as unknown as Media).send('Emulation.setEmulatedMedia', wanted);
afterEach(() => emulate({ media: '', features: [{ name: 'forced-colors', value: 'none' }] }));

const pink = anAnnotation({
  id: 'pink',
  colour: 'pink',
  checked: null,
  createdAt: '2026-05-01T05:00:00.000Z',
});
const openNotes = () =>
  openLibraryAt('#view=notes', async (store) => {
    await store.articles.put(anArticle());
    await store.annotations.put(pink);
    await store.mentions.put(aMention());
  });

test('with forced colours one part of the library is underlined: the one at hand', async () => {
  await openNotes();
  await expect.poll(() => document.querySelectorAll('.library-nav a')).toHaveLength(5);
  await emulate({ features: [{ name: 'forced-colors', value: 'active' }] });
  const probe = document.createElement('p');
  probe.style.cssText = 'forced-color-adjust: none; color: Canvas';
  document.body.append(probe);
  onTestFinished(() => probe.remove());
  const canvas = getComputedStyle(probe).color;
  const seen = [...document.querySelectorAll('.library-nav a')].filter((part) => {
    const { borderBottomColor } = getComputedStyle(part);
    return borderBottomColor !== canvas;
  });
  expect(seen.map((part) => part.getAttribute('aria-current'))).toEqual(['page']);
});

test('on paper a list has its title and its notes, in line, and nothing to press', async () => {
  await page.viewport(1400, 900);
  await openNotes();
  await expect.element(page.getByRole('button', { name: 'Không, để nguyên' })).toBeVisible();
  await expect.poll(() => document.querySelector('.row-quote')).not.toBeNull();
  await emulate({ media: 'print' });
  const controls = [...document.querySelectorAll('button, input, select, .pink-offer')];
  expect(controls.filter((each) => each.getClientRects().length > 0)).toEqual([]);
  const left = (selector: string) => {
    const element = document.querySelector(selector);
    if (element === null) throw new Error(selector);
    const { paddingLeft } = getComputedStyle(element);
    return element.getBoundingClientRect().left + Number.parseFloat(paddingLeft);
  };
  expect(left('.notes-view > h1')).toBe(left('.list-bar'));
});
