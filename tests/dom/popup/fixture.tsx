import '../messages';
import '../../../components/ui/styles/tokens.css';
import '../../../components/popup/popup.css';
import { render } from 'preact';
import { onTestFinished } from 'vitest';
import { Popup } from '../../../components/popup/Popup';
import type { ActivePage } from '../../../components/popup/state/active-page';
import { findPassages } from '../../../entrypoints/extension-page/find-passages';
import type {
  Annotation,
  ArticleRecord,
  ArticleVersion,
  PageStatus,
  Regulation,
} from '../../../lib/records';
import { hashText } from '../../../lib/records';
import { type Outside, openStore, type Store } from '../../../lib/store';
import { anAnnotation, anArticle, aRegulation } from '../../unit/store/records';

export const article = anArticle();
export const regulation = aRegulation({ issuer: 'Bộ Chính trị', date: '2016-12-19' });

/** A highlight in paragraph `ordinal`, which begins there too. */
export function highlight(
  ordinal: number,
  exact: string,
  over: Partial<Annotation> = {},
): Annotation {
  return anAnnotation({
    id: `h${ordinal}`,
    target: {
      quote: { exact, prefix: '', suffix: '' },
      position: { start: ordinal * 100, end: ordinal * 100 + exact.length },
      block: { role: 'paragraph', ordinal, hash: 'x' },
      model: 1,
    },
    ...over,
  });
}

export const status: PageStatus = {
  articleId: article.id,
  isArticle: true,
  isInDoubt: false,
  title: article.title,
  site: article.site,
  publishedAt: article.publishedAt,
  uncertain: [],
  orphans: [],
  changed: [],
  cited: [
    {
      id: regulation.id,
      name: regulation.name,
      count: 4,
      spellings: ['Quy định 55', 'QĐ 55-QĐ/TW'],
      issuer: regulation.issuer,
      date: regulation.date,
      subject: regulation.subject,
    },
  ],
};

/** A text of the article of one paragraph, seen on a day of May 2026. */
export const versionOf = (text: string, day = 1): ArticleVersion => ({
  articleId: article.id,
  seenAt: `2026-05-${String(day).padStart(2, '0')}T05:00:00.000Z`,
  hash: hashText(text),
  blocks: [{ role: 'paragraph', text }],
});

interface Setting {
  readonly annotations?: readonly Annotation[];
  readonly articles?: readonly ArticleRecord[];
  readonly versions?: readonly ArticleVersion[];
  /** How many annotations were counted outside the database. */
  readonly counted?: number;
  readonly name?: string;
  /** Milliseconds to wait for a database that is held. */
  readonly deadline?: number;
  /** Done to the store when it is filled, before the popup is drawn. */
  readonly before?: (store: Store) => unknown;
  readonly regulations?: readonly Regulation[];
  /** Nothing was ever saved to a file. */
  readonly isNeverSaved?: boolean;
  /** What the page says of itself; null when Bên Lề is not on it. */
  readonly status?: PageStatus | null;
  readonly page?: Partial<ActivePage>;
  /** What the catalogue adds to regulations; nothing unless given. */
  readonly describe?: Parameters<typeof Popup>[0]['describe'];
  /** Where documents can be read; nowhere unless given. */
  readonly readLinks?: Parameters<typeof Popup>[0]['readLinks'];
}

export interface OpenPopup {
  readonly store: Store;
  readonly root: HTMLElement;
  /** What was asked of the page, in order. */
  readonly asked: readonly string[];
  /** How often the user asked to open the store again. */
  readonly retries: () => number;
  /** Something is written in another window, so that lists are read again. */
  readonly refresh: () => Promise<void>;
  /** Closes it before the test ends. */
  readonly close: () => Promise<void>;
}

let opened = 0;

const counted = (count: number | undefined): Outside => ({
  read: async () => count ?? null,
  write: async () => undefined,
});

/** The popup over a page, with a real store that holds what is given. */
export async function openPopup(setting: Setting = {}): Promise<OpenPopup> {
  opened++;
  const { name = `popup-${opened}`, deadline } = setting;
  const store = openStore({
    name,
    outside: counted(setting.counted),
    ...(deadline && { deadline }),
  });
  if (deadline === undefined) {
    await store.articles.bulkPut([...(setting.articles ?? [article])]);
    await store.versions.bulkPut([...(setting.versions ?? [])]);
    await store.annotations.bulkPut([...(setting.annotations ?? [])]);
    await store.regulations.bulkPut([...(setting.regulations ?? [regulation])]);
    const savedAt = new Date().toISOString();
    if (!setting.isNeverSaved) await store.meta.put({ key: 'backup', value: { savedAt } });
  }
  await setting.before?.(store);

  const asked: string[] = [];
  let retries = 0;
  const page: ActivePage = {
    url: article.urls[0] ?? null,
    title: 'Tên thẻ',
    status: async () => (setting.status === undefined ? status : setting.status),
    jumpTo: async (id) => asked.push(`jump ${id}`) > 0,
    jumpToRegulation: async (id) => asked.push(`regulation ${id}`) > 0,
    keep: async () => {
      asked.push('keep');
      return { kind: 'saved' };
    },
    attach: async () => false,
    activate: async () => void asked.push('activate'),
    allowAlways: async () => asked.push('allow') > 0,
    leave: () => void asked.push('leave'),
    ...setting.page,
  };
  const root = document.createElement('div');
  document.body.append(root);
  document.documentElement.lang = 'vi';
  const { describe = async (regulations) => regulations, readLinks = async () => [] } = setting;
  render(
    <Popup
      store={store}
      page={page}
      find={findPassages}
      describe={describe}
      readLinks={readLinks}
      onRetry={() => retries++}
    />,
    root,
  );
  const close = async () => {
    render(null, root);
    root.remove();
    // Queries that are under way shall end before the store goes.
    if (store.isOpen()) await store.transaction('rw', store.tables, () => undefined);
    await store.delete();
  };
  onTestFinished(close);
  const refresh = async () => {
    const other = openStore({ name });
    await other.regulations.put({ ...regulation, id: `vn:${Math.random()}` });
    other.close();
  };
  return { store, root, asked, retries: () => retries, close, refresh };
}
