/** A database as schema 1 wrote it: versions stand in the article, notes have no `others`. */
export interface Schema1 {
  readonly articles: readonly { readonly id: string }[];
  readonly annotations: readonly { readonly id: string; readonly note: string }[];
  readonly regulations: readonly { readonly id: string }[];
  readonly mentions: readonly { readonly id: string }[];
  readonly meta: readonly { readonly key: string; readonly value: unknown }[];
}

const instant = (minute: number): string =>
  new Date(Date.UTC(2024, 3, 17, 2, 40) + minute * 60_000).toISOString();
const regulationId = 'vn:state:nghi-dinh:30:2020';

const articleOf = (at: number) => ({
  id: `dangcongsan.vn#${900_000 + at}`,
  urls: [`http://dangcongsan.vn/xay-dung-dang/bai-cu-${900_000 + at}.html`],
  site: 'Báo Bên Lề',
  title: `Bài cũ thứ ${at}`,
  lead: null,
  authors: ['Mai Khuê'],
  publishedAt: '2024-04-17T09:40+07:00',
  section: null,
  language: 'vi',
  versions: ['một ngày rưỡi', 'hai ngày'].map((words, version) => ({
    seenAt: instant(at + version * 60),
    hash: `h${at}-${version}`,
    blocks: [1, 2, 3, 4].map((number) => ({
      role: 'paragraph',
      text: `Đoạn ${number} của bài ${at}, giảm xuống còn ${words}. `.repeat(8),
    })),
  })),
  createdAt: instant(at),
  updatedAt: instant(at),
});

const annotationOf = (at: number, number: number) => ({
  id: `cu-${at}-${number}`,
  articleId: `dangcongsan.vn#${900_000 + at}`,
  target: {
    quote: { exact: `Đoạn ${number} của bài ${at}`, prefix: '', suffix: ', giảm xuống' },
    position: { start: 0, end: 15 },
    block: { role: 'paragraph', ordinal: number, hash: 'p', start: 0 },
    model: 1,
  },
  colour: 'yellow',
  note: `Ghi chú cũ ${at}.${number}`,
  tags: ['cũ'],
  regulationIds: [regulationId],
  createdAt: instant(at),
  updatedAt: instant(at),
  deletedAt: null,
});

const mentionOf = (at: number) => ({
  id: `dangcongsan.vn#${900_000 + at}~paragraph~2~7`,
  articleId: `dangcongsan.vn#${900_000 + at}`,
  regulationId,
  candidates: [],
  place: { role: 'paragraph', ordinal: 2, start: 7, end: 30 },
  text: 'Nghị định 30/2020/NĐ-CP',
  pin: null,
  kind: 'full',
  confidence: 0.9,
  state: 'confirmed',
  updatedAt: instant(at),
});

const numbers = (count: number) => Array.from({ length: count }, (_, at) => at);

/** So many articles with two versions, two notes and a mention each. */
export const schema1 = (count: number): Schema1 => ({
  articles: numbers(count).map(articleOf),
  annotations: numbers(count).flatMap((at) => [1, 2].map((number) => annotationOf(at, number))),
  regulations: [
    {
      id: regulationId,
      name: 'Nghị định 30/2020/NĐ-CP',
      type: 'nghi-dinh',
      number: '30',
      year: '2020',
      symbol: 'NĐ-CP',
      place: null,
      issuer: 'Chính phủ',
      date: '2020-03-05',
      subject: 'công tác văn thư',
      spellings: ['Nghị định 30/2020/NĐ-CP'],
      links: [],
      state: 'recognised',
      updatedAt: instant(0),
    } as { readonly id: string },
  ],
  mentions: numbers(count).map(mentionOf),
  meta: [
    { key: 'schema', value: 1 },
    { key: 'device', value: 'abcdefgh' },
  ],
});

/**
 * Takes the database away and writes one of schema 1 in its place, as Dexie's version 1 laid it out. Runs in a page of the
 * extension: whole, with no reference to the module around it.
 */
export async function writeSchema1(rows: Schema1): Promise<void> {
  const settled = (request: IDBRequest) =>
    new Promise<void>((resolve, reject) => {
      request.onsuccess = () => resolve();
      request.onerror = () => reject(request.error);
    });
  await settled(indexedDB.deleteDatabase('ben-le'));
  const request = indexedDB.open('ben-le', 10);
  request.onupgradeneeded = () => {
    const make = (name: string, indexes: readonly string[], keyPath = 'id') => {
      const table = request.result.createObjectStore(name, { keyPath });
      for (const index of indexes) {
        const plain = index.replace('*', '');
        table.createIndex(plain, plain, { multiEntry: index !== plain });
      }
    };
    make('articles', ['*urls', 'updatedAt']);
    make('annotations', ['articleId', '*tags', '*regulationIds', 'updatedAt', 'deletedAt']);
    make('regulations', ['updatedAt']);
    make('mentions', ['articleId', 'regulationId']);
    make('meta', [], 'key');
  };
  await settled(request);
  const database = request.result;
  const tables = ['articles', 'annotations', 'regulations', 'mentions', 'meta'] as const;
  const transaction = database.transaction([...tables], 'readwrite', { durability: 'strict' });
  for (const table of tables) {
    for (const row of rows[table]) transaction.objectStore(table).put(row);
  }
  await new Promise<void>((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
  });
  database.close();
}
