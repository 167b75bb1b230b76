import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import {
  createBackground,
  type RecordStore,
  recordStore,
  type StorageArea,
  type Tabs,
} from '../../../lib/background';
import { answersOf } from '../../../lib/background/answers/answers';
import type { Sender } from '../../../lib/extension';
import type { Annotation, ArticleSnapshot } from '../../../lib/records';
import { hashText } from '../../../lib/records';
import { openStore, type Store } from '../../../lib/store';

/** A part of `browser.storage`: what goes in and comes out are copies, as JSON knows them. */
export function fakeArea(): StorageArea & { readonly items: Map<string, string> } {
  const items = new Map<string, string>();
  return {
    items,
    async get(keys) {
      const names = keys === null ? [...items.keys()] : [keys];
      return Object.fromEntries(
        names.flatMap((name) => {
          const text = items.get(name);
          return text === undefined ? [] : [[name, JSON.parse(text)]];
        }),
      );
    },
    async set(values) {
      for (const [name, value] of Object.entries(values)) items.set(name, JSON.stringify(value));
    },
    async remove(keys) {
      for (const name of [keys].flat()) items.delete(name);
    },
  };
}

/** Tabs that write down what they are told. */
function fakeTabs() {
  const told: { readonly tabId: number; readonly articleIds: readonly string[] }[] = [];
  const counts = new Map<number, number>();
  const started: string[] = [];
  const windows: string[] = [];
  const troubled: number[] = [];
  const doubted: number[] = [];
  const gone = new Set<number>();
  const tabs: Tabs = {
    async tellChanged(tabId, articleIds) {
      if (gone.has(tabId)) throw new Error('nobody there');
      told.push({ tabId, articleIds });
    },
    async showCount(tabId, count) {
      counts.set(tabId, count);
    },
    showTrouble: async (tabId) => void troubled.push(tabId),
    showDoubt: async (tabId) => void doubted.push(tabId),
    startAnnotator: async (tabId) => void started.push(`annotator ${tabId}`),
    startInterface: async (tabId) => void started.push(`interface ${tabId}`),
    startSecondOpinion: async (tabId) => void started.push(`second opinion ${tabId}`),
    openWindow: async (path) => void windows.push(path),
  };
  return { tabs, told, counts, started, windows, troubled, doubted, gone };
}

/** What can be wrong with the database, set while a test runs; a silent one gives no answer at all. */
export type Fault = 'blocked' | 'full' | 'damaged' | 'silent' | null;

const errors: Readonly<Record<Exclude<Fault, null | 'silent'>, string>> = {
  blocked: 'BlockedError',
  full: 'QuotaExceededError',
  damaged: 'UnknownError',
};

const writes: ReadonlySet<string> = new Set([
  'addAnnotation',
  'patchAnnotation',
  'visitArticle',
  'joinUnseen',
  'joinSeen',
  'keepArticle',
  'correctMentions',
  'linkRegulation',
  'changeSettings',
]);

/** The store, out of reach while `fault` says so: a full disk can still be read. */
function faulty(store: RecordStore, fault: () => Fault): RecordStore {
  const wrapped = Object.entries(store).map(([name, run]) => {
    const failing = async (...args: unknown[]): Promise<unknown> => {
      const now = fault();
      if (now === 'silent') return new Promise(() => undefined);
      if (now !== null && (now !== 'full' || writes.has(name))) {
        throw Object.assign(new Error(now), { name: errors[now] });
      }
      return (run as (...args: unknown[]) => Promise<unknown>)(...args);
    };
    return [name, name === 'failureOf' ? run : failing];
  });
  return Object.fromEntries(wrapped) as RecordStore;
}

let databases = 0;

/** A background over a database of its own. `restart` is a worker that dies and comes back. */
export function aBackground() {
  const name = `background-${databases++}`;
  const [local, session] = [fakeArea(), fakeArea()];
  const browser = fakeTabs();
  const world: { fault: Fault; time: number } = {
    fault: null,
    time: Date.parse('2026-11-20T02:00:00.000Z'),
  };
  const start = () => {
    const database: Store = openStore({
      name,
      changed: (ids) => void pings.push(background.shownArticles.changed(ids)),
    });
    const pings: Promise<void>[] = [];
    const background = createBackground({
      store: faulty(recordStore(database), () => world.fault),
      tabs: browser.tabs,
      local,
      session,
      backlogArea: local,
      self,
      load: async (path) => JSON.parse(readFileSync(`public${path}`, 'utf8')),
      now: () => new Date(world.time++),
    });
    return {
      database,
      background,
      answers: answersOf(background),
      settled: () => Promise.all(pings),
    };
  };
  return { ...browser, local, session, world, start };
}

export const self = { id: 'own', origin: 'chrome-extension://own/' };

export const page = (url = 'https://bao.example/cho-que.html', tabId = 1): Sender => ({
  id: 'own',
  url,
  frameId: 0,
  tab: { id: tabId },
});

export const frame = (tabId = 1, documentId = `frame-${tabId}`): Sender => ({
  id: 'own',
  url: `${self.origin}editor.html`,
  frameId: 5,
  documentId,
  tab: { id: tabId },
});

export function aSnapshot(
  over: Partial<ArticleSnapshot> & { text?: string } = {},
): ArticleSnapshot {
  const { text = 'Chợ họp sớm theo Quy định 55-QĐ/TW năm 2016.', ...rest } = over;
  return {
    canonicalUrl: 'https://bao.example/cho-que.html',
    site: 'Báo Ví Dụ',
    title: 'Bảng thu chi dán ở cổng chợ',
    lead: null,
    authors: ['Lê An'],
    publishedAt: '2024-03-02T08:10+07:00',
    section: null,
    language: 'vi',
    version: {
      seenAt: '2026-11-20T01:00:00.000Z',
      hash: hashText(text),
      blocks: text.split('\n').map((line) => ({ role: 'paragraph', text: line })),
    },
    ...rest,
  };
}

export const aHighlight = (over: Partial<Annotation> = {}) => ({
  id: '11111111-0000-4000-8000-000000000000',
  target: {
    quote: { exact: 'Chợ họp sớm', prefix: '', suffix: '' },
    position: { start: 0, end: 11 },
    model: 1,
  },
  colour: 'yellow' as const,
  createdAt: '2026-11-20T01:30:00.000Z',
  ...over,
});
