import '../messages';
import axe from 'axe-core';
import { render } from 'preact';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { PageInterface } from '../../../components/page/PageInterface';
import styles from '../../../components/page/page.css?inline';
import type {
  AnnotationView,
  CitationView,
  PageActions,
  PageView,
} from '../../../components/page/view';
import tokens from '../../../components/ui/tokens.css?inline';
import type { Annotation, Regulation } from '../../../lib/records';

const hostile = '"><img src=x onerror="window.hurt = true"><script>window.hurt = true</script>';

const regulation = (over: Partial<Regulation> = {}): Regulation => ({
  id: 'vn:party:quy-dinh:12-QĐ/TW:2020',
  name: 'Quy định 12-QĐ/TW',
  type: 'quy-dinh',
  number: '12',
  year: '2020',
  symbol: 'QĐ/TW',
  place: null,
  issuer: 'Bộ Chính trị',
  date: '2020-03-04',
  subject: 'việc nêu gương ở chi bộ',
  spellings: [],
  links: [],
  state: 'recognised',
  updatedAt: '2026-01-01T00:00:00.000Z',
  ...over,
});

const annotation = (over: Partial<Annotation> = {}): Annotation => ({
  id: 'a1',
  articleId: 'x',
  target: {
    quote: { exact: 'một đoạn', prefix: '', suffix: '' },
    position: { start: 0, end: 8 },
    block: { role: 'paragraph', ordinal: 2, hash: 'h' },
    model: 1,
  },
  colour: 'yellow',
  note: 'Ghi',
  tags: ['nhãn'],
  regulationIds: [],
  createdAt: '2026-01-01T00:00:00.000Z',
  updatedAt: '2026-01-01T00:00:00.000Z',
  deletedAt: null,
  ...over,
});

const anchor = () => new DOMRect(40, 60, 200, 20);
const note: AnnotationView = {
  kind: 'annotation',
  anchor,
  annotation: annotation(),
  uncertain: false,
  save: 'saved',
  focus: null,
  linked: [regulation()],
  linkable: [regulation({ id: 'other', name: 'Luật Văn thư' })],
  tags: ['nhãn', 'chợ'],
};
const citation: CitationView = {
  kind: 'citation',
  at: 0,
  anchor,
  regulation: regulation(),
  spellings: ['Quy định số 12-QĐ/TW', 'Quy định 12/QĐ-TW'],
  turn: 1,
  count: 2,
  otherArticles: 3,
  links: [{ url: 'https://a.example/', label: 'Cổng', match: 'search', official: true }],
  ownLink: '',
  confirmed: false,
  others: [],
  target: { id: 'a1', quote: 'một đoạn', linked: false },
};

let asked: unknown[][];
let place: HTMLElement;

/** Actions that write down what was asked of them. */
const actions = new Proxy({} as PageActions, {
  get:
    (_, name) =>
    (...args: unknown[]) => {
      asked.push([name, ...args]);
      return name === 'search' || name === 'setOwnLink' ? Promise.resolve([]) : undefined;
    },
});

function show(view: Partial<PageView>): void {
  const whole: PageView = { open: null, notice: null, colourNames: {}, ...view };
  render(<PageInterface view={whole} actions={actions} />, place);
}

beforeEach(() => {
  asked = [];
  document.body.innerHTML = '<main><h1>Bài</h1></main>';
  document.documentElement.lang = 'vi';
  place =
    document.querySelector('main')?.appendChild(document.createElement('div')) ?? document.body;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(tokens + styles);
  document.adoptedStyleSheets = [sheet];
});
afterEach(() => {
  render(null, place);
  document.adoptedStyleSheets = [];
});

const states: Readonly<Record<string, Partial<PageView>>> = {
  toolbar: { open: { kind: 'toolbar', anchor, lastColour: 'pink', attaching: false } },
  attaching: {
    open: { kind: 'toolbar', anchor, lastColour: 'pink', attaching: true },
    notice: { kind: 'attach' },
  },
  note: { open: note },
  'note, unsaved and uncertain': {
    open: { ...note, save: 'unsaved', uncertain: true },
    notice: { kind: 'unsaved', id: 'a1', reason: 'full', hasNote: true },
  },
  'note, choosing a regulation': { open: { ...note, focus: 'regulations' } },
  citation: { open: citation },
  'citation, nothing known': {
    open: {
      ...citation,
      regulation: regulation({ issuer: null, date: null, year: null, subject: null }),
      count: 1,
      target: null,
      links: [],
    },
    notice: { kind: 'rejected', mentionId: 'm' },
  },
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
      await expect.poll(() => place.querySelector('.floating[data-placed]')).not.toBeNull();
      await Promise.all(
        document.getAnimations().map((animation) => animation.finished.catch(() => null)),
      );
      const { violations } = await axe.run(place);
      expect(violations.map(({ id, nodes }) => `${name}: ${id} ${nodes[0]?.html}`)).toEqual([]);
    }
  },
);

test('what comes from pages and notes is only ever text', async () => {
  show({
    open: {
      ...citation,
      regulation: regulation({ name: hostile, issuer: hostile, subject: hostile }),
      spellings: [hostile],
      links: [{ url: 'https://a.example/', label: hostile, match: 'exact', official: false }],
      target: { id: 'a1', quote: hostile, linked: false },
    },
  });
  expect(place.querySelector('img, script')).toBeNull();
  render(null, place);
  show({
    open: {
      ...note,
      annotation: annotation({ note: hostile, tags: [hostile] }),
      linked: [regulation({ name: hostile })],
      tags: [hostile],
    },
  });
  expect(place.querySelector('img, script')).toBeNull();
  expect('hurt' in window).toBe(false);
});

test('a note is saved when the focus leaves, and when the card goes away with a word still unsaved', async () => {
  show({ open: note });
  const field = page.getByRole('textbox', { name: 'Ghi chú' });
  await userEvent.fill(field, 'Viết một');
  await userEvent.tab();
  expect(asked).toContainEqual(['change', 'a1', { note: 'Viết một', tags: ['nhãn'] }]);
  await userEvent.fill(field, 'Viết hai');
  show({});
  expect(asked).toContainEqual(['change', 'a1', { note: 'Viết hai', tags: ['nhãn'] }]);
});

test('what the popup changed meanwhile is taken over, and not written back', async () => {
  show({ open: note });
  show({ open: { ...note, annotation: annotation({ note: 'Viết ở nơi khác' }) } });
  await expect
    .element(page.getByRole('textbox', { name: 'Ghi chú' }))
    .toHaveValue('Viết ở nơi khác');
  show({});
  expect(asked.filter(([name]) => name === 'change')).toEqual([]);
});

test('nothing is written when nothing was changed', async () => {
  show({ open: note });
  await userEvent.click(page.getByRole('button', { name: 'Xong' }));
  show({});
  expect(asked.filter(([name]) => name === 'change')).toEqual([]);
});

test('the toolbar is one stop for Tab; arrows walk along it and round', async () => {
  show({ open: { kind: 'toolbar', anchor, lastColour: 'yellow', attaching: false } });
  await userEvent.tab();
  await expect.element(page.getByRole('button', { name: 'Tô màu: Ý chính' })).toHaveFocus();
  await userEvent.keyboard('{ArrowLeft}');
  await expect.element(page.getByRole('button', { name: 'Thêm' })).toHaveFocus();
  await userEvent.keyboard('{ArrowRight}{ArrowRight}{Enter}');
  expect(asked).toContainEqual(['highlight', 'green']);
});

test('buttons ignore events that the page makes up', () => {
  show({ open: { kind: 'toolbar', anchor, lastColour: 'yellow', attaching: false } });
  for (const button of place.querySelectorAll('button')) button.click();
  expect(asked).toEqual([]);
});

test('a key pressed before the search has answered chooses nothing else', async () => {
  show({ open: { ...note, focus: 'regulations' } });
  await userEvent.fill(page.getByRole('searchbox'), 'khong co');
  await userEvent.keyboard('{Enter}');
  await userEvent.fill(page.getByRole('searchbox'), 'van thu');
  await userEvent.keyboard('{Enter}');
  expect(asked.filter(([name]) => name === 'linkTo')).toMatchObject([
    ['linkTo', 'a1', { id: 'other' }],
  ]);
});
