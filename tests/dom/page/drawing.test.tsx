import '../messages';
import axe from 'axe-core';
import { render } from 'preact';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { PageInterface } from '../../../components/page/PageInterface';
import styles from '../../../components/page/page.css?inline';
import tokens from '../../../components/ui/styles/tokens.css?inline';
import type { PageView } from '../../../lib/extension';
import type { Notice } from '../../../lib/records';
import { anchor, aView, type FakeActions, fakeActions } from './fixture';

let fake: FakeActions;
let place: HTMLElement;

const toolbar = { kind: 'toolbar', anchor, lastColour: 'yellow', isAttaching: false } as const;
const show = (view: Partial<PageView>): void =>
  render(<PageInterface view={aView(view)} actions={fake.actions} />, place);
const button = (name: string) => page.getByRole('button', { name, exact: true });
const item = (name: string) => page.getByRole('menuitem', { name });

beforeEach(() => {
  fake = fakeActions();
  document.body.innerHTML = '<main><h1>Bài</h1><div></div></main>';
  document.documentElement.lang = 'vi';
  place = document.querySelector('main div') ?? document.body;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(tokens + styles);
  document.adoptedStyleSheets = [sheet];
});
afterEach(async () => {
  render(null, place);
  document.adoptedStyleSheets = [];
  await page.viewport(414, 896);
});

const states: Readonly<Record<string, Partial<PageView>>> = {
  toolbar: { open: toolbar },
  attaching: { open: { ...toolbar, isAttaching: true }, notice: { kind: 'attach' } },
  unsaved: { notice: { kind: 'unsaved', id: 'a1', reason: 'full' } },
  'body pointed at': { notice: { kind: 'body' } },
};

test.each(['light', 'dark'] as const)(
  'every state can be read and used by all, %s',
  async (scheme) => {
    document.documentElement.style.colorScheme = scheme;
    document.body.style.background = scheme === 'dark' ? '#1d1c1a' : '#ffffff';
    document.body.style.color = scheme === 'dark' ? '#ffffff' : '#000000';
    for (const [name, view] of Object.entries(states)) {
      render(null, place);
      show(view);
      if (name === 'toolbar') await userEvent.click(button('Thêm'));
      if (view.open) {
        await expect.poll(() => place.querySelector('.floating[data-placed]')).not.toBeNull();
      }
      await Promise.all(
        document.getAnimations().map((animation) => animation.finished.catch(() => null)),
      );
      const { violations } = await axe.run(place);
      expect(violations.map(({ id, nodes }) => `${name}: ${id} ${nodes[0]?.html}`)).toEqual([]);
    }
  },
);

test('the toolbar is one stop for Tab; arrows walk along it and round', async () => {
  show({ open: toolbar });
  const stops = [...place.querySelectorAll('button')].filter(({ tabIndex }) => tabIndex === 0);
  expect(stops.length).toBe(1);
  stops[0]?.focus();
  await expect.element(button('Tô màu: Ý chính')).toHaveFocus();
  await userEvent.keyboard('{ArrowLeft}');
  await expect.element(button('Thêm')).toHaveFocus();
  await userEvent.keyboard('{ArrowRight}{ArrowRight}{Enter}');
  expect(fake.asked).toContainEqual(['highlight', 'green']);
});

test('buttons ignore events that the page makes up', async () => {
  show({ open: toolbar });
  await userEvent.click(button('Thêm'));
  show({ open: toolbar, notice: { kind: 'deleted', id: 'a1' } });
  for (const one of place.querySelectorAll('button')) one.click();
  expect(fake.asked).toEqual([]);
});

test('"…" opens a menu below; the toolbar stays where it is, and a double click does nothing else', async () => {
  show({ open: toolbar });
  await expect.poll(() => place.querySelector('.floating[data-placed]')).not.toBeNull();
  const box = place.querySelector('.toolbar');
  const before = box?.getBoundingClientRect();
  await userEvent.dblClick(button('Thêm'));
  await expect.element(item('Đây là thân bài')).toBeVisible();
  expect(box?.getBoundingClientRect()).toEqual(before);
  const top = item('Đây là thân bài').element().getBoundingClientRect().top;
  expect(top).toBeGreaterThanOrEqual(before?.bottom ?? 0);
  expect(fake.asked).toEqual([]);
  await userEvent.click(item('Đây là thân bài'));
  expect(fake.asked).toEqual([['pointBody']]);
});

test('the menu is opened, walked and closed by keys', async () => {
  show({ open: toolbar });
  place.querySelector('button')?.focus();
  await userEvent.keyboard('{End}{Enter}');
  await expect.element(item('Đây là thân bài')).toHaveFocus();
  await userEvent.keyboard('{ArrowDown}');
  await expect.element(item('Tắt trên báo này')).toHaveFocus();
  await userEvent.keyboard('{Escape}');
  await expect.element(item('Tắt trên báo này')).not.toBeInTheDocument();
  expect(fake.asked).toEqual([]);
});

test.each([400, 320])(
  'the toolbar with its menu fits into a window of %i pixels',
  async (width) => {
    await page.viewport(width, 700);
    for (const isAttaching of [false, true]) {
      show({ open: { ...toolbar, isAttaching } });
      if (!isAttaching) await userEvent.click(button('Thêm'));
      await expect.poll(() => place.querySelector('.floating[data-placed]')).not.toBeNull();
      const boxes = [...place.querySelectorAll('.floating, .menu, button')].map((one) =>
        one.getBoundingClientRect(),
      );
      expect(boxes.length).toBeGreaterThan(2);
      expect(Math.min(...boxes.map(({ left }) => left))).toBeGreaterThanOrEqual(0);
      expect(Math.max(...boxes.map(({ right }) => right))).toBeLessThanOrEqual(width);
      render(null, place);
    }
  },
);

const answers: readonly (readonly [Notice, string, unknown[]])[] = [
  [{ kind: 'deleted', id: 'a1' }, 'Hoàn tác', ['restore', 'a1']],
  [{ kind: 'body' }, 'Hoàn tác', ['undoPointBody']],
  [{ kind: 'attach' }, 'Thôi', ['stopAttaching']],
  [{ kind: 'unsaved', id: 'a1', reason: 'full' }, 'Thử lại', ['retry', 'a1']],
  [{ kind: 'unsaved', id: 'a1', reason: 'outdated' }, 'Sao chép đoạn', ['copyPassage', 'a1']],
];
test.each(answers)('a message offers what can be done: %j, %s', async (notice, name, asked) => {
  show({ notice });
  await userEvent.click(button(name));
  expect(fake.asked).toEqual([asked]);
});

test('every kind of message says something', () => {
  const kinds = [
    'moved',
    'copied',
    'not-copied',
    'nothing-selected',
    'outside',
    'too-long',
    'not-article',
    'no-highlights',
    'no-citations',
    'replaced',
    'disturbed',
    'no-card',
  ] as const;
  const texts = kinds.map((kind) => {
    show({ notice: { kind } });
    return place.textContent ?? '';
  });
  expect(texts.every((text) => text.length > 5)).toBe(true);
  expect(new Set(texts).size).toBe(kinds.length);
});
