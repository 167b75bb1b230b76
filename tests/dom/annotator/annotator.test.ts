import { afterEach, beforeEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { quiet } from '../../annotator/clock';
import { fakeBackground } from '../../annotator/fake-background';
import { anAnnotation } from '../../unit/store/records';
import { select, textNode } from './fixture';
import { articleHtml, type LivePage, paragraphs, startOnPage } from './live-page';

let live: LivePage;

beforeEach(async () => {
  document.body.innerHTML = articleHtml();
  document.getSelection()?.removeAllRanges();
  CSS.highlights.clear();
  live = startOnPage();
  await quiet();
});
afterEach(() => live.ending.abort());

const session = () => live.annotator.session;
const [first = '', second = ''] = paragraphs;

/** The user selects words of a paragraph with mouse or keyboard. */
async function selectWords(id: string, from: number, to: number): Promise<void> {
  const node = textNode(`#${id}`);
  select(node, from, node, to);
  await userEvent.keyboard('{Shift}');
  await quiet();
}

/** A highlight of these words of the first paragraph; the page has nothing selected afterwards. */
async function highlighted(words: string): Promise<string> {
  const text = session().facts().page?.text.text ?? '';
  const start = text.indexOf(words);
  const id = session().highlight({ start, end: start + words.length }) ?? '';
  await quiet();
  return id;
}

const painted = (name: string): string[] =>
  [...(CSS.highlights.get(name) ?? [])].map((range) => {
    const live = new Range();
    live.setStart(range.startContainer, range.startOffset);
    live.setEnd(range.endContainer, range.endOffset);
    return live.toString();
  });

async function clickAt(id: string, offset: number): Promise<void> {
  const range = new Range();
  const node = textNode(`#${id}`);
  range.setStart(node, offset);
  range.setEnd(node, offset + 1);
  const box = range.getBoundingClientRect();
  const element = document.querySelector(`#${id}`);
  if (element === null) throw new Error(`no ${id}`);
  const around = element.getBoundingClientRect();
  const position = {
    x: box.left + box.width / 2 - around.left,
    y: box.top + box.height / 2 - around.top,
  };
  await userEvent.click(element, { position });
  await quiet();
}

test('select, highlight: painted, stored, and nothing of it in the page', async () => {
  const before = document.documentElement.outerHTML;
  await selectWords('p0', 0, 15);
  expect(session().view().open).toMatchObject({ kind: 'toolbar', lastColour: 'yellow' });
  const { open } = session().facts();
  if (open.kind !== 'toolbar') throw new Error('no toolbar');
  session().highlight(open, 'green');
  session().close();
  await quiet();
  expect(painted('bl-green')).toEqual([first.slice(0, 15).trim()]);
  expect([...live.background.annotations.values()]).toMatchObject([
    { colour: 'green', target: { quote: { exact: first.slice(0, 15).trim() } } },
  ]);
  expect(document.documentElement.outerHTML).toBe(before);
});

test('made-up events of the page do nothing', async () => {
  const id = await highlighted('từng chỉ tiêu trong một ngày');
  const node = textNode('#p0');
  select(node, 0, node, 9);
  for (const name of ['pointerdown', 'pointerup', 'click']) {
    document.querySelector('#p0')?.dispatchEvent(new MouseEvent(name, { bubbles: true }));
  }
  await quiet();
  expect(id).not.toBe('');
  expect(session().facts().open.kind).toBe('nothing');
});

test('a click opens the shortest highlight, and offers what else lies there', async () => {
  const long = await highlighted('rà soát từng chỉ tiêu trong một ngày rưỡi');
  const short = await highlighted('chỉ tiêu');
  await clickAt('p0', first.indexOf('tiêu') + 1);
  expect(session().view().open).toMatchObject({
    kind: 'card',
    card: { annotationId: short, beside: [{ kind: 'note', annotationId: long }] },
  });
  expect(session().facts().lastHighlightId).toBe(short);
  await clickAt('p1', 3);
  expect(session().view().open).toBeNull();
});

test('a selection that overshoots the article is cut to it', async () => {
  const start = textNode('#p3');
  const end = textNode('#related');
  select(start, 0, end, 8);
  await userEvent.keyboard('{Shift}');
  await quiet();
  const { open, page } = session().facts();
  if (open.kind !== 'toolbar') throw new Error('no toolbar');
  expect(page?.text.text.slice(open.start, open.end)).toBe(paragraphs[3]);
});

test('a selection in words that came a moment ago is found by looking once more', async () => {
  const late = document.createElement('p');
  late.id = 'late';
  late.textContent =
    'Đoạn thêm muộn nói rằng tổ công tác sẽ họp lại vào thứ hai tuần sau, và mời thêm đại diện của các phường còn chậm.';
  document.querySelector('.noi-dung')?.append(late);
  await selectWords('late', 0, 13);
  expect(session().view().open).toMatchObject({ kind: 'toolbar' });
});

test.each([
  ['nothing', () => document.getSelection()?.removeAllRanges(), 'nothing-selected'],
  ['words beside the article', () => select(textNode('#menu'), 0, textNode('#menu'), 5), 'outside'],
])('a command with %s selected says so', async (_, act, kind) => {
  act();
  await live.annotator.commands.run('highlight');
  expect(session().view().notice).toEqual({ kind });
});

test('from one highlight to the next, and round', async () => {
  const ids = [await highlighted('rà soát'), await highlighted('gương mẫu')];
  const opened: unknown[] = [];
  for (let turn = 0; turn < 3; turn++) {
    await live.annotator.commands.run('next');
    const { open } = session().facts();
    opened.push(open.kind === 'note' && open.annotationId);
  }
  expect(opened).toEqual([ids[0], ids[1], ids[0]]);
  const selection = document.getSelection();
  expect(selection?.anchorNode).toBe(textNode('#p0'));
  expect(live.annotator.commands.jumpTo('none')).toBe(false);
});

test('focus and caret go back to the text', async () => {
  const field = document.querySelector<HTMLInputElement>('#field');
  const id = await highlighted('rà soát');
  await clickAt('p0', first.indexOf('rà') + 1);
  const selection = document.getSelection();
  const caret = [selection?.anchorNode, selection?.anchorOffset];
  expect(session().facts().open).toMatchObject({ kind: 'note', annotationId: id });
  // As the editor's frame does.
  field?.focus();
  selection?.removeAllRanges();
  session().close();
  live.annotator.caret.giveBack();
  expect([selection?.anchorNode, selection?.anchorOffset]).toEqual(caret);
});

test('the focus of a field that had it comes back', async () => {
  const field = document.querySelector<HTMLInputElement>('#field');
  const id = await highlighted('rà soát');
  field?.focus();
  session().open({ kind: 'note', annotationId: id, focus: 'note', atOffset: null });
  field?.blur();
  session().close();
  live.annotator.caret.giveBack();
  expect(document.activeElement).toBe(field);
});

test.each<[string, () => void]>([
  [
    'the body is replaced by its clone',
    () => document.body.replaceWith(document.body.cloneNode(true)),
  ],
  [
    'every paragraph is replaced by its clone',
    () => {
      for (const one of document.querySelectorAll('p')) one.replaceWith(one.cloneNode(true));
    },
  ],
  [
    'the words stay and a paragraph comes before them',
    () => document.querySelector('.noi-dung')?.prepend(document.querySelector('#p3') ?? ''),
  ],
])('the highlight stays painted when %s', async (_, act) => {
  await highlighted('rà soát từng chỉ tiêu');
  act();
  await live.clock.pass(10_000);
  await quiet();
  expect(painted('bl-yellow')).toEqual(['rà soát từng chỉ tiêu']);
  const [range] = CSS.highlights.get('bl-yellow') ?? [];
  expect(range?.startContainer.isConnected).toBe(true);
});

test('a figure that the newspaper changes inside a passage is painted as doubtful, and can be taken over', async () => {
  const id = await highlighted('từng chỉ tiêu trong một ngày rưỡi, trước khi trình chi bộ');
  textNode('#p0').data = first.replace('một ngày rưỡi', 'hai ngày');
  await live.clock.pass(10_000);
  await quiet();
  const after = 'từng chỉ tiêu trong hai ngày, trước khi trình chi bộ';
  expect(painted('bl-yellow-maybe')).toEqual([after]);
  const [entry] = session().view().entries;
  expect(entry?.changed?.after).toBe(after);
  if (!entry || entry.place.kind === 'orphan') throw new Error('no place');
  session().attach(id, entry.place);
  await quiet();
  expect(painted('bl-yellow')).toEqual([after]);
  expect(live.background.annotations.get(id)?.target.quote.exact).toBe(after);
});

test('the toolbar highlights the words that were selected, though the text before them grew', async () => {
  const from = second.indexOf('người đứng đầu');
  await selectWords('p1', from, from + 'người đứng đầu'.length);
  textNode('#p0').data = `Bản sửa lúc tám giờ. ${first}`;
  session().refresh();
  const { spanOfToolbar } = await import('../../../lib/annotator/gestures/selected');
  const { open, page } = session().facts();
  if (open.kind !== 'toolbar' || page === null) throw new Error('no toolbar');
  const span = spanOfToolbar(open, page.text);
  expect(span && page.text.text.slice(span.start, span.end)).toBe('người đứng đầu');
});

test('the page moves to another article while a card is open', async () => {
  const id = await highlighted('rà soát');
  session().open({ kind: 'note', annotationId: id, focus: 'note', atOffset: null });
  live.at('https://bao.example/bai-viet-100002.html');
  document
    .querySelector('main')
    ?.replaceWith(
      document
        .createRange()
        .createContextualFragment(
          articleHtml(paragraphs.toReversed().map((one) => `${one} Ngoài ra còn nhiều việc khác.`)),
        ),
    );
  await live.clock.pass(10_000);
  await quiet();
  expect(session().view()).toMatchObject({ open: null, notice: { kind: 'moved' }, entries: [] });
  expect(CSS.highlights.has('bl-yellow')).toBe(false);
});

test('annotators that ended leave no listeners, no paint and no words to the background', async () => {
  live.ending.abort();
  const open = new Set<object>();
  const original = EventTarget.prototype.addEventListener;
  let added = 0;
  EventTarget.prototype.addEventListener = function (name, listener, options) {
    const isOfDocument = this === document || this === window;
    const signal = typeof options === 'object' ? options?.signal : undefined;
    if (isOfDocument && listener) {
      added++;
      const key = {};
      if (!signal?.aborted) open.add(key);
      signal?.addEventListener('abort', () => open.delete(key));
    }
    original.call(this, name, listener, options);
  };
  try {
    const background = fakeBackground();
    for (let turn = 0; turn < 30; turn++) {
      const page = startOnPage(background);
      await quiet();
      page.annotator.session.highlight({ start: 0, end: 9 });
      await quiet();
      page.ending.abort();
    }
    expect(added).toBeGreaterThan(200);
    expect(open.size).toBe(0);
    expect([...CSS.highlights.keys()].filter((name) => name.startsWith('bl-'))).toEqual([]);
    const asked = background.messages.length;
    document.querySelector('#p0')?.remove();
    await quiet();
    expect(background.messages.length).toBe(asked);
  } finally {
    EventTarget.prototype.addEventListener = original;
  }
});

test('a note of a file is painted and gets its place; one that stands twice is dashed and waits', async () => {
  live.ending.abort();
  const background = fakeBackground();
  const note = (id: string, exact: string) =>
    anAnnotation({
      id,
      articleId: 'bao.example/bai-viet-100001.html',
      target: { quote: { exact, prefix: '', suffix: '' }, model: 0 },
    });
  background.write(note('sure', 'phải gương mẫu, nói đi đôi với làm'));
  background.write(note('twice', 'góp ý'));
  live = startOnPage(background);
  await quiet();
  expect(painted('bl-yellow')).toEqual(['phải gương mẫu, nói đi đôi với làm']);
  expect(
    session()
      .view()
      .entries.map(({ mark, place }) => [mark.id, place.kind]),
  ).toEqual([
    ['sure', 'anchored'],
    ['twice', 'uncertain'],
  ]);
  const text = session().facts().page?.text.text ?? '';
  const { position, block } = background.annotations.get('sure')?.target ?? {};
  expect(text.slice(position?.start, position?.end)).toBe('phải gương mẫu, nói đi đôi với làm');
  expect(block).toMatchObject({ role: 'paragraph', ordinal: 2 });
  expect(background.annotations.get('twice')?.target.position).toBeUndefined();
});
