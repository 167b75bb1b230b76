import '../messages';
import { afterEach, beforeAll, beforeEach, expect, onTestFinished, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { citationCard } from '../editor/cards';
import { anchor, aView } from './fixture';
import { noteView, type OpenPage, openPage } from './stand-in';

const toolbar = { kind: 'toolbar', anchor, lastColour: 'yellow', isAttaching: false } as const;
const SLOW = { timeout: 12_000 };

/** The server of the tests builds the editor's page when it is asked for the first time: on a busy machine that takes longer than a test may. */
beforeAll(async () => {
  const first = document.createElement('iframe');
  Object.assign(window, { standIn: { background: null, takeNonce: () => false } });
  const loaded = new Promise((resolve) => first.addEventListener('load', resolve));
  first.src = new URL('./editor.html', import.meta.url).href;
  document.body.append(first);
  await loaded;
  first.remove();
}, 60_000);
beforeEach(() => {
  document.body.innerHTML = '<p>Bài báo</p><input aria-label="của trang" />';
});
afterEach(() => {
  document.body.innerHTML = '';
});
const pageField = (): HTMLInputElement => {
  const field = document.querySelector('input');
  if (field === null) throw new Error('no field');
  return field;
};

test('the frame comes hidden with the toolbar, shows the card at a click, and goes after closing', async () => {
  const opened = openPage();
  opened.mounted.show(aView({ open: toolbar }));
  await expect.poll(() => opened.frame()).not.toBeNull();
  const frame = opened.frame();
  expect(frame?.getAttribute('src')).toBeNull();
  expect(frame?.name).toBe('');
  expect(frame?.closest('[data-hidden]')).not.toBeNull();
  await expect.poll(() => frame?.contentDocument?.readyState, SLOW).toBe('complete');

  opened.mounted.show(aView({ open: noteView() }));
  await expect.poll(() => opened.field()?.value, SLOW).toBe('Ghi');
  expect(opened.frame()).toBe(frame);
  expect(document.activeElement).toBe(opened.mounted.host);
  await expect.poll(() => frame?.closest('[data-placed]') !== null, SLOW).toBe(true);
  expect(opened.asked.filter(([name]) => name === 'openEditor').length).toBe(1);

  opened.mounted.show(aView());
  expect(document.activeElement).toBe(document.body);
  await expect.poll(() => opened.frame(), SLOW).toBeNull();
});

test('the focus comes with the document of the frame; keys before it go to nobody', async () => {
  let answer: (nonce: string | null) => void = () => undefined;
  const nonce = new Promise<string | null>((resolve) => {
    answer = resolve;
  });
  const heard: string[] = [];
  const opened = openPage({ openEditor: () => nonce });
  window.addEventListener('keydown', ({ key }) => heard.push(key), true);
  opened.mounted.show(aView({ open: noteView() }));
  await expect.poll(() => opened.frame()).not.toBeNull();
  expect(opened.root().activeElement).toBeNull();
  await userEvent.keyboard('sớm');
  expect(heard).toEqual([]);

  answer(opened.allow());
  await expect.poll(() => opened.field()?.value, SLOW).toBe('Ghi');
  expect(opened.root().activeElement).toBe(opened.frame());
  await userEvent.keyboard(' thêm');
  expect(opened.field()?.value).toBe('Ghi thêm');
});

test('what is typed goes to the background, and the frame stays until it is there', async () => {
  const opened = openPage();
  opened.mounted.show(aView({ open: noteView() }));
  await expect.poll(() => opened.field()?.value, SLOW).toBe('Ghi');
  opened.background.writes = 'held';
  await userEvent.keyboard(' thêm');
  await expect.poll(() => opened.field()?.value).toBe('Ghi thêm');
  opened.mounted.show(aView());
  await expect.poll(() => opened.asked).toContainEqual(['editorState', true]);
  expect(opened.frame()).not.toBeNull();
  await expect
    .poll(() => opened.background.asked.some(([name]) => name === 'patchAnnotation'))
    .toBe(true);
  opened.background.writes = { kind: 'saved' };
  opened.background.answer();
  await expect.poll(() => opened.frame(), SLOW).toBeNull();
  expect(opened.background.note?.annotation.note).toBe('Ghi thêm');
});

test('a copy of the editor that the page frames by itself shows nothing', async () => {
  openPage();
  const copy = document.createElement('iframe');
  document.body.append(copy);
  copy.contentWindow?.location.replace(
    `${new URL('./editor.html', import.meta.url).href}#${crypto.randomUUID()}`,
  );
  await expect.poll(() => copy.contentDocument?.readyState, SLOW).toBe('complete');
  await expect.poll(() => copy.contentDocument?.getElementById('root'), SLOW).not.toBeNull();
  copy.contentWindow?.postMessage({ nonce: 'x' }, '*', [new MessageChannel().port2]);
  expect(copy.contentDocument?.getElementById('root')?.textContent).toBe('');
});

test('a document that the page puts in its place is taken away, said, and the card opened anew', async () => {
  const opened = openPage();
  opened.mounted.show(aView({ open: noteView() }));
  await expect.poll(() => opened.field()?.value, SLOW).toBe('Ghi');
  const first = opened.frame();
  if (first) first.srcdoc = '<textarea>của trang</textarea>';
  await expect.poll(() => first?.isConnected, SLOW).toBe(false);
  await expect.poll(() => opened.field()?.value, SLOW).toBe('Ghi');
  expect(opened.root().textContent).toContain('gỡ khung ghi chú');
});

test.each<[string, (frame: HTMLIFrameElement) => void]>([
  ['out of the page', (frame) => frame.remove()],
  ['into its own text', (frame) => document.body.append(frame)],
  ['with its box', (frame) => frame.parentElement?.remove()],
])('a frame that the page takes %s comes back with its card, and it is said', async (_, take) => {
  const show = (): void => opened.mounted.show(aView({ open: noteView() }));
  const opened: OpenPage = openPage({ editorState: show });
  show();
  await expect.poll(() => opened.field()?.value, SLOW).toBe('Ghi');
  await userEvent.keyboard('!');
  await expect.poll(() => opened.asked).toContainEqual(['editorState', true]);
  const first = opened.frame();
  if (first) take(first);
  await expect.poll(() => first?.isConnected).toBe(false);
  await expect.poll(() => opened.field()?.value, SLOW).toBe('Ghi!');
  expect(opened.frame()).not.toBe(first);
  expect(opened.root().querySelectorAll('iframe').length).toBe(1);
  expect(opened.root().textContent).toContain('gỡ khung ghi chú');
});

test('where the page lets no frame be, the note opens in a window of its own', async () => {
  const opened = openPage({}, 300);
  opened.mounted.show(aView({ open: noteView() }));
  const stop = setInterval(() => opened.frame()?.contentWindow?.stop());
  opened.frame()?.contentWindow?.stop();
  await expect.poll(() => opened.asked, SLOW).toContainEqual(['openEditorWindow', 'a1']);
  clearInterval(stop);
  expect(opened.frame()).toBeNull();
});

test('where the page lets no frame be, a citation says where else it can be seen', async () => {
  const opened = openPage({}, 300);
  opened.mounted.show(aView({ open: noteView({ card: citationCard() }) }));
  const stop = setInterval(() => opened.frame()?.contentWindow?.stop());
  opened.frame()?.contentWindow?.stop();
  await expect.poll(() => opened.root().textContent, SLOW).toContain('chọn “Viện dẫn”');
  clearInterval(stop);
  expect(opened.frame()).toBeNull();
  expect(opened.asked.filter(([name]) => name === 'openEditorWindow')).toEqual([]);
  pageField().focus();
  await userEvent.keyboard('tự do');
  expect(pageField().value).toBe('tự do');
});

test('nobody answers: it is said that the extension was updated', async () => {
  const opened = openPage({ openEditor: async () => null });
  opened.mounted.show(aView({ open: noteView() }));
  await expect.poll(() => opened.root().textContent).toContain('vừa được cập nhật');
});

test('a page that takes the host away or hides it has it back; what was open is open again', async () => {
  const opened = openPage();
  const { host } = opened.mounted;
  opened.mounted.show(aView({ open: noteView() }));
  await expect.poll(() => opened.field()?.value, SLOW).toBe('Ghi');
  host.setAttribute('inert', '');
  host.style.setProperty('display', 'none', 'important');
  await expect.poll(() => host.getAttributeNames()).toEqual([]);
  host.remove();
  await expect.poll(() => host.isConnected).toBe(true);
  await expect.poll(() => opened.field()?.value, SLOW).toBe('Ghi');
});

test.each([
  ['removes', (host: HTMLElement) => host.remove()],
  ['hides', (host: HTMLElement) => host.setAttribute('inert', '')],
])(
  'a page that %s the host again and again: the icon says so, and notes open in a window',
  async (_, attack) => {
    const opened = openPage();
    const { host } = opened.mounted;
    opened.mounted.show(aView({ open: noteView() }));
    await expect.poll(() => opened.field()?.value, SLOW).toBe('Ghi');
    await userEvent.keyboard(' dở');
    const harass = setInterval(() => attack(host), 20);
    await expect.poll(() => opened.asked, SLOW).toContainEqual(['openEditorWindow', 'a1']);
    expect(opened.asked).toContainEqual(['reportTrouble']);
    expect(opened.frame()).toBeNull();
    expect(opened.background.note?.annotation.note).toBe('Ghi dở');
    clearInterval(harass);

    opened.mounted.show(aView());
    opened.mounted.show(aView({ open: toolbar }));
    opened.mounted.show(aView({ open: noteView() }));
    expect(opened.asked.filter(([name]) => name === 'openEditorWindow').length).toBe(2);
    expect(opened.frame()).toBeNull();
  },
);

test('a sheet of the page cannot hide it', async () => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('* { all: unset !important; display: none !important }');
  document.adoptedStyleSheets = [sheet];
  const opened = openPage();
  opened.mounted.show(aView({ open: toolbar }));
  await expect.poll(() => opened.root().querySelector('.floating[data-placed]')).not.toBeNull();
  expect(getComputedStyle(opened.mounted.host).display).toBe('block');
  document.adoptedStyleSheets = [];
});

test.each(['1.5', '0.7'])(
  'on a page that zooms itself to %s it stands beside the passage, unzoomed',
  async (zoom) => {
    const opened = openPage();
    const toolbarBox = async (): Promise<DOMRect> => {
      opened.mounted.show(aView({ open: toolbar }));
      const find = () => opened.root().querySelector('.floating[data-placed]');
      await expect.poll(find).not.toBeNull();
      return find()?.getBoundingClientRect() ?? new DOMRect();
    };
    const usual = await toolbarBox();
    opened.mounted.show(aView());
    document.documentElement.style.zoom = zoom;
    onTestFinished(() => {
      document.documentElement.style.zoom = '';
    });
    const zoomed = await toolbarBox();
    for (const side of ['top', 'left', 'width', 'height'] as const) {
      expect(Math.abs(zoomed[side] - usual[side]), side).toBeLessThan(2);
    }
  },
);

test('a page that takes the focus while the user types learns no letter', async () => {
  const heard: string[] = [];
  const opened = openPage();
  for (const name of ['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'paste'] as const) {
    window.addEventListener(name, (event) => heard.push(event.type), true);
  }
  opened.mounted.show(aView({ open: noteView() }));
  await expect.poll(() => opened.field()?.value, SLOW).toBe('Ghi');
  for (const letter of 'mật thư') {
    // Before every key.
    pageField().focus();
    await userEvent.keyboard(letter);
  }
  expect(pageField().value).toBe('');
  expect(heard).toEqual([]);
  expect(document.activeElement).toBe(opened.mounted.host);

  pageField().blur();
  await userEvent.click(pageField());
  await userEvent.keyboard('tự do');
  expect(pageField().value).toBe('tự do');
});

test('where the page took the focus under one card, the next one warns from the start', async () => {
  const opened = openPage();
  const text = () => opened.frame()?.contentDocument?.body.textContent;
  opened.mounted.show(aView({ open: noteView() }));
  await expect.poll(() => opened.field()?.value, SLOW).toBe('Ghi');
  pageField().focus();
  expect(text()).not.toContain('giành bàn phím');
  pageField().focus();

  opened.mounted.show(aView());
  await expect.poll(() => opened.frame(), SLOW).toBeNull();
  opened.mounted.show(aView({ open: noteView() }));
  await expect.poll(text, SLOW).toContain('giành bàn phím');
});

test('a press on our own message or on the edge of the card leaves the focus in the note', async () => {
  const opened = openPage();
  opened.mounted.show(aView({ open: noteView(), notice: { kind: 'deleted', id: 'a2' } }));
  await expect.poll(() => opened.field()?.value, SLOW).toBe('Ghi');
  const press = (selector: string): boolean => {
    const event = new MouseEvent('mousedown', { bubbles: true, cancelable: true, composed: true });
    opened.root().querySelector(selector)?.dispatchEvent(event);
    return event.defaultPrevented;
  };
  expect([press('.snackbar button'), press('.editor')]).toEqual([true, true]);
  opened.mounted.show(aView({ notice: { kind: 'deleted', id: 'a2' } }));
  expect(press('.snackbar button')).toBe(false);
});

test('a page that takes the focus again and again: it is said, and the note goes on in a window', async () => {
  // As the session does: the view is drawn anew with every change, and the card is in it until it is closed.
  let view = aView({ open: noteView() });
  const opened: OpenPage = openPage({
    editorState: () => opened.mounted.show(view),
    close: () => {
      view = aView();
      opened.mounted.show(view);
    },
  });
  opened.mounted.show(view);
  await expect.poll(() => opened.field()?.value, SLOW).toBe('Ghi');
  opened.background.writes = 'held';
  await userEvent.keyboard(' dở');
  await expect.poll(() => opened.field()?.value).toBe('Ghi dở');
  const harass = setInterval(() => pageField().focus(), 20);
  await expect.poll(() => opened.asked, SLOW).toContainEqual(['openEditorWindow', 'a1']);
  clearInterval(harass);
  expect(opened.frame()).toBeNull();
  await expect.poll(() => opened.root().textContent).toContain('giành bàn phím');
  // Typed on while the window is still opening.
  pageField().focus();
  await userEvent.keyboard('mật');
  expect(pageField().value).toBe('');
  // From now on the page's keys are its own.
  await userEvent.click(pageField());
  await userEvent.keyboard('tự do');
  expect(pageField().value).toBe('tự do');
});

test('an own link that is typed when the page has taken the focus too often is no letter for it', async () => {
  let view = aView({ open: noteView({ card: citationCard() }) });
  const opened: OpenPage = openPage({
    close: () => {
      view = aView();
      opened.mounted.show(view);
    },
  });
  opened.mounted.show(view);
  const button = () => opened.frame()?.contentDocument?.querySelector('button');
  await expect.poll(button, SLOW).toBeTruthy();
  expect(opened.mounted.enter()).toBe(true);
  const { left, top } = opened.frame()?.getBoundingClientRect() ?? new DOMRect();
  const inCard = { x: left + 20, y: top + 10 };
  const harass = setInterval(() => pageField().focus(), 20);
  onTestFinished(() => clearInterval(harass));
  await expect.poll(() => opened.frame(), SLOW).toBeNull();
  // Where the card stood a moment ago, a press is meant for it.
  await userEvent.click(document.documentElement, { position: inCard });
  await userEvent.keyboard('mật');
  clearInterval(harass);
  expect(pageField().value).toBe('');
  expect(opened.root().textContent).toContain('chọn “Viện dẫn”');
  // Who has seen that the card is gone, and pauses, writes to the page again; a key before that prolongs the wait.
  const typeLetter = async () => {
    pageField().focus();
    await userEvent.keyboard('x');
    return pageField().value;
  };
  await expect.poll(typeLetter, { interval: 2_500, timeout: 12_000 }).toBe('x');
});

test('a card that the window cuts scrolls within itself, and stays where it was scrolled to', async () => {
  await page.viewport(320, 300);
  onTestFinished(() => page.viewport(414, 896));
  const opened = openPage();
  opened.mounted.show(aView({ open: noteView({ card: citationCard() }) }));
  const inside = () => opened.frame()?.contentDocument?.scrollingElement ?? document.body;
  await expect.poll(() => inside().textContent, SLOW).toContain('Gắn vào đoạn đã tô');
  const bottom = () => opened.frame()?.getBoundingClientRect().bottom;
  await expect.poll(bottom, SLOW).toBeLessThanOrEqual(292);
  await expect.poll(() => inside().scrollHeight - inside().clientHeight, SLOW).toBeGreaterThan(50);
  inside().scrollTop = 50;
  for (const moved of ['scroll', 'resize']) window.dispatchEvent(new Event(moved));
  await new Promise(requestAnimationFrame);
  expect(inside().scrollTop).toBe(50);
});

test('Tab behind the last button of a card goes on in the page, and not back into the card', async () => {
  document.body.innerHTML =
    '<a href="#a">trước</a><p>Bài báo</p><button inert>khuất</button><a href="#b">sau</a><a href="#c">sau nữa</a>';
  const passage = document.createRange();
  const text = document.querySelector('p')?.firstChild;
  if (text) passage.selectNodeContents(text);
  const opened = openPage();
  opened.mounted.show(aView({ open: noteView({ passage }) }));
  await expect.poll(() => opened.field()?.value, SLOW).toBe('Ghi');
  const focused = () => document.activeElement?.textContent;
  const last = [...(opened.frame()?.contentDocument?.querySelectorAll('button') ?? [])].findLast(
    (button) => button.checkVisibility(),
  );
  last?.focus();
  await userEvent.keyboard('{Tab}');
  await expect.poll(focused).toBe('sau');
  expect(opened.mounted.enter()).toBe(false);
  await userEvent.keyboard('{Tab}');
  expect(focused()).toBe('sau nữa');
});
