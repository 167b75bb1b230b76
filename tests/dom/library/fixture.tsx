import '../messages';
import '../../../components/ui/styles/tokens.css';
import '../../../components/library/library.css';
import { render } from 'preact';
import { onTestFinished } from 'vitest';
import { Library } from '../../../components/library/Library';
import type { DocumentService } from '../../../components/library/library-context';
import { findPassages } from '../../../entrypoints/extension-page/find-passages';
import {
  type Annotation,
  type ArticleRecord,
  type ArticleVersion,
  hashText,
} from '../../../lib/records';
import { type Outside, openStore, type Store } from '../../../lib/store';
import { anAnnotation, anArticle } from '../../unit/store/records';

/** A background that does not answer. */
const noDocuments: DocumentService = {
  describe: (regulations) => Promise.resolve(regulations),
  info: () => Promise.reject(new Error('no answer')),
  search: () => Promise.resolve([]),
  recognise: () => Promise.resolve(null),
  edit: (regulation) => Promise.resolve(regulation),
};

/** Eight paragraphs of a market's notice board. */
export const paragraphs = [
  'Chợ họp từ năm giờ sáng, bảng thu chi dán ở cổng phía đông cho ai cũng đọc được.',
  'Ban quản lý thu 12.000 đồng một sạp mỗi ngày, ghi rõ ngày và người thu.',
  'Đường vào chợ vừa được đổ lại bằng bê tông, xe ba gác không còn sa lầy mùa mưa.',
  'Trước kia muốn hỏi phải lên tận ủy ban, bà Tư bán rau ở dãy thứ hai kể lại.',
  'Bảng có bốn cột, cột cuối cùng ghi tên người chịu trách nhiệm từng khoản.',
  'Có người sợ ghi tên thì mất lòng, có người nói không ghi thì bảng để trang trí.',
  'Đơn thư phản ánh giảm từ 37 xuống còn 5 lá sau tám tháng niêm yết.',
  'Hết tháng Sáu, ba chợ còn lại của huyện sẽ làm theo cách này.',
] as const;

export const version = (day: number, texts: readonly string[]): ArticleVersion => ({
  articleId: anArticle().id,
  seenAt: `2026-05-${String(day).padStart(2, '0')}T05:00:00.000Z`,
  hash: hashText(texts.join('\n')),
  blocks: texts.map((text) => ({ role: 'paragraph', text })),
});

/** The notice board with some paragraphs written anew; null takes one out. */
export const edited = (edits: Readonly<Record<number, string | null>>): readonly string[] =>
  paragraphs.flatMap((text, at) => {
    const edit = edits[at];
    return edit === undefined ? [text] : (edit ?? []);
  });

/** A highlight made at noon of a day, on a text of that day. */
export function highlight(
  id: string,
  exact: string,
  day: number,
  texts: readonly string[] = paragraphs,
  over: Partial<Annotation> = {},
): Annotation {
  const text = texts.join('\n');
  const start = text.indexOf(exact);
  const end = start + exact.length;
  const createdAt = `2026-05-${String(day).padStart(2, '0')}T06:00:00.000Z`;
  return anAnnotation({
    id,
    target: {
      quote: {
        exact,
        prefix: text.slice(Math.max(0, start - 64), start),
        suffix: text.slice(end, end + 64),
      },
      position: { start, end },
      block: { role: 'paragraph', ordinal: 1, hash: 'x' },
      model: 1,
    },
    note: `Ghi chú ${id}`,
    createdAt,
    updatedAt: createdAt,
    ...over,
  });
}

export interface OpenLibrary {
  readonly store: Store;
  readonly root: HTMLElement;
  readonly retries: () => number;
  readonly close: () => Promise<void>;
}

let opened = 0;

/** The library at an article, or at another address, with a real store that holds what is given. */
export async function openLibrary(
  versions: readonly ArticleVersion[],
  annotations: readonly Annotation[] = [],
  { id = anArticle().id, hash }: { readonly id?: string; readonly hash?: string } = {},
  outside?: Outside,
  /** An article of a file: its text was never seen. */
  unseen?: ArticleRecord,
): Promise<OpenLibrary> {
  opened++;
  const store = openStore({ name: `library-${opened}`, ...(outside && { outside }) });
  if (versions.length > 0) {
    await store.articles.put(anArticle());
    await store.versions.bulkPut([...versions]);
  }
  if (unseen) await store.articles.put(unseen);
  await store.annotations.bulkPut([...annotations]);
  return drawLibrary(store, hash ?? `#${new URLSearchParams({ article: id })}`);
}

function drawLibrary(
  store: Store,
  hash: string,
  documents: DocumentService = noDocuments,
): OpenLibrary {
  history.replaceState(null, '', hash);
  const root = document.createElement('div');
  document.body.append(root);
  document.documentElement.lang = 'vi';
  let retries = 0;
  render(
    <Library documents={documents} store={store} find={findPassages} onRetry={() => retries++} />,
    root,
  );
  const close = async () => {
    render(null, root);
    root.remove();
    history.replaceState(null, '', '#');
    // Queries that are under way shall end before the store goes.
    if (store.isOpen()) await store.transaction('rw', store.tables, () => undefined);
    await store.delete();
  };
  onTestFinished(close);
  return { store, root, retries: () => retries, close };
}

/** The library at an address, over a store that is filled as the test wants. */
export async function openLibraryAt(
  hash: string,
  fill: (store: Store) => unknown,
  documents: Partial<DocumentService> = {},
): Promise<OpenLibrary> {
  opened++;
  const store = openStore({ name: `library-${opened}` });
  await fill(store);
  return drawLibrary(store, hash, { ...noDocuments, ...documents });
}
