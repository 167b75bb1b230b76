import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Watch, watchPage } from '../../../lib/annotator/watch/watch';
import type { Look } from '../../../lib/annotator/watch/watch-pace';
import { settled, type TestClock, testClock } from './clock';

const LONG = 'Quận đã rà soát từng chỉ tiêu. '.repeat(20);
const html = `
  <header><span id="clock">12:00:00</span></header>
  <div id="around"><main>
    <p id="first">Người đứng đầu phải gương mẫu.</p>
    <div class="more"><p>Phần sau.</p></div>
    <details><summary>Thêm</summary><p>Phần phụ.</p></details>
    <img id="picture" alt="" />
    <span id="counter">1</span>
  </main></div>
  <aside id="ads"></aside>`;

let frame: HTMLIFrameElement;
let page: Document;
let ending: AbortController;
let clock: TestClock;
let looks: number[];
let moves: number;

beforeEach(() => {
  frame = document.createElement('iframe');
  document.body.replaceChildren(frame);
  page = frame.contentDocument ?? document;
  page.body.innerHTML = html;
  ending = new AbortController();
  clock = testClock();
  looks = [];
  moves = 0;
});
afterEach(() => {
  ending.abort();
  frame.remove();
});

const one = (selector: string): HTMLElement => {
  const found = page.querySelector<HTMLElement>(selector);
  if (found === null) throw new Error(`no ${selector}`);
  return found;
};

/** Watches the frame's page as one whose article is `main`, or has none yet. */
function watching(look: Look = { hasNews: true, ms: 5 }, roots?: () => Node | null): Watch {
  const main = page.querySelector('main');
  return watchPage({
    document: page,
    signal: ending.signal,
    roots: roots ?? (() => main),
    look: () => {
      looks.push(clock.now());
      return look;
    },
    onMoved: () => moves++,
    clock,
  });
}

/** Lets the time go by with `work` every `every` ms. */
async function ticking(every: number, length: number, work: () => void): Promise<void> {
  for (let at = 0; at < length; at += every) {
    work();
    await clock.pass(every);
  }
}
let ticks = 0;
const tick = (selector: string) => () => {
  one(selector).textContent = String(++ticks);
};

test.each<[string, number, () => unknown]>([
  ['a clock in the header', 0, tick('#clock')],
  ['a small advertisement', 0, () => one('#ads').append('Giảm giá hôm nay')],
  ['a class far away', 0, () => one('#ads').classList.add('on')],
  [
    'a long script',
    0,
    () => one('#ads').append(Object.assign(page.createElement('script'), { text: `//${LONG}` })),
  ],
  ['an attribute that shows nothing', 0, () => one('main').setAttribute('data-seen', '1')],
  ['a picture of the article that has loaded', 0, () => one('#picture').classList.add('loaded')],
  ['text in the article', 1, tick('#counter')],
  ['much text at once, anywhere', 1, () => one('#ads').append(LONG)],
  ['a neighbour of the article', 1, () => one('#around').append(page.createElement('p'))],
  ['a paragraph replaced', 1, () => one('#first').replaceWith(one('#first').cloneNode(true))],
  ['a class on the body', 1, () => page.body.classList.add('open')],
  ['a class on the article', 1, () => one('main').classList.add('open')],
  ['a style inside', 1, () => one('.more').style.setProperty('display', 'none')],
  ['hidden around it', 1, () => (one('#around').hidden = true)],
  ['details opened', 1, () => one('summary').click()],
  ['the article replaced', 1, () => one('main').replaceWith(one('main').cloneNode(true))],
  ['the body replaced', 1, () => page.body.replaceWith(page.body.cloneNode(true))],
  [
    'the document written anew',
    1,
    () => {
      page.open();
      page.write(`<!doctype html><title>Mới</title><body>${html}`);
      page.close();
    },
  ],
])('%s: %i looks', async (_, expected, act) => {
  watching();
  act();
  // The details element tells of its being opened in a task of its own.
  await new Promise((resolve) => requestAnimationFrame(resolve));
  await clock.pass(10_000);
  expect(looks).toHaveLength(expected);
});

test('while there is no article, everything counts', async () => {
  watching(undefined, () => null);
  tick('#clock')();
  await clock.pass(10_000);
  expect(looks).toEqual([400]);
});

test.each([
  [6_000, 200],
  [6_000, 1_000],
  [12_000, 200],
  [12_000, 1_000],
  [3_000, 300],
])(
  'an article that comes at %i ms beside a clock of %i ms is read within 4 s',
  async (at, every) => {
    watching({ hasNews: false, ms: 30 }, () => null);
    await ticking(every, at, tick('#clock'));
    looks = [];
    one('#around').append(Object.assign(page.createElement('article'), { textContent: LONG }));
    await ticking(every, 4_000, tick('#clock'));
    expect(looks.length).toBeGreaterThan(0);
  },
);

test('beside a counter inside, paragraphs replaced by their clones are looked at', async () => {
  watching({ hasNews: false, ms: 5 });
  await ticking(200, 20_000, tick('#counter'));
  looks = [];
  for (const paragraph of page.querySelectorAll('p'))
    paragraph.replaceWith(paragraph.cloneNode(true));
  await ticking(200, 4_000, tick('#counter'));
  expect(looks.length).toBeGreaterThan(0);
});

test('after the document was written anew, changes and coming back are noticed as before', async () => {
  watching();
  page.open();
  page.write('<!doctype html><body><main>Mới</main>');
  page.close();
  await clock.pass(10_000);
  looks = [];
  frame.contentWindow?.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  await settled();
  expect(looks).toHaveLength(1);
  one('main').append('thêm');
  await clock.pass(10_000);
  expect(looks).toHaveLength(2);
});

test('a look at once, also while another is on its way', async () => {
  const finish: (() => void)[] = [];
  let begun = 0;
  const watch = watchPage({
    document: page,
    signal: ending.signal,
    roots: () => null,
    look: () => {
      begun++;
      return new Promise((resolve) => finish.push(() => resolve({ hasNews: false, ms: 1_000 })));
    },
    onMoved: () => moves++,
    clock,
  });
  tick('#clock')();
  await clock.pass(400);
  expect(begun).toBe(1);
  let done = false;
  void watch.lookNow().then(() => (done = true));
  await settled();
  expect(begun).toBe(1);
  finish.shift()?.();
  await settled();
  expect([begun, done]).toEqual([2, false]);
  finish.shift()?.();
  await settled();
  expect(done).toBe(true);
});

test('a look that fails is the last of its own only', async () => {
  let begun = 0;
  const watch = watchPage({
    document: page,
    signal: ending.signal,
    roots: () => null,
    look: () => {
      if (begun++ === 0) throw new Error('a fault');
      return { hasNews: false, ms: 1 };
    },
    onMoved: () => moves++,
    clock,
  });
  await expect(watch.lookNow()).rejects.toThrow('a fault');
  tick('#clock')();
  await clock.pass(5_000);
  expect(begun).toBe(2);
});

test('a route that changes nothing but the address; a place in the page is none', async () => {
  const before = location.href;
  watchPage({
    document,
    signal: ending.signal,
    roots: () => null,
    look: () => {
      looks.push(clock.now());
      return { hasNews: true, ms: 1 };
    },
    onMoved: () => moves++,
    clock,
  });
  history.replaceState(null, '', '#doan-2');
  await clock.pass(5_000);
  expect([moves, looks.length]).toEqual([0, 0]);
  history.replaceState(null, '', '/bai-khac.html');
  await clock.pass(5_000);
  expect([moves, looks.length]).toEqual([1, 1]);
  history.replaceState(null, '', before);
  await settled();
  expect(moves).toBe(2);
});

test('nothing after the end', async () => {
  watching();
  tick('#counter')();
  await settled();
  ending.abort();
  tick('#counter')();
  await clock.pass(10_000);
  expect(looks).toEqual([]);
});
