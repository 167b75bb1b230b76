import type {
  Annotation,
  AnnotationWrite,
  ArticleRecord,
  ArticleVersion,
  Mention,
  Regulation,
} from '../../../lib/records';

const SEEN = '2026-11-20T02:00:00.000Z';

/** A record with everything in it; `over` says what the test is about. */
export const anArticle = (over: Partial<ArticleRecord> = {}): ArticleRecord => ({
  id: 'bao.example/cho-que',
  urls: ['https://bao.example/cho-que.html'],
  site: 'Báo Ví Dụ',
  title: 'Bảng thu chi dán ở cổng chợ',
  lead: null,
  authors: ['Lê An'],
  publishedAt: '2024-03-02T08:10+07:00',
  section: null,
  language: 'vi',
  createdAt: SEEN,
  updatedAt: SEEN,
  ...over,
});

export const aVersion = (over: Partial<ArticleVersion> = {}): ArticleVersion => ({
  articleId: 'bao.example/cho-que',
  seenAt: SEEN,
  hash: 'a1',
  blocks: [{ role: 'paragraph', text: 'Chợ họp sớm.' }],
  ...over,
});

export const anAnnotation = (over: Partial<Annotation> = {}): Annotation => ({
  id: '11111111-0000-4000-8000-000000000000',
  articleId: 'bao.example/cho-que',
  target: {
    quote: { exact: 'Chợ họp sớm.', prefix: '', suffix: '' },
    position: { start: 0, end: 12 },
    block: { role: 'paragraph', ordinal: 1, hash: 'a1' },
    model: 1,
  },
  colour: 'yellow',
  note: '',
  tags: [],
  regulationIds: [],
  checked: null,
  others: [],
  createdAt: SEEN,
  updatedAt: SEEN,
  deletedAt: null,
  ...over,
});

export const aRegulation = (over: Partial<Regulation> = {}): Regulation => ({
  id: 'vn:party:quy-dinh:55-QĐ/TW:2016',
  name: 'Quy định 55-QĐ/TW',
  type: 'quy-dinh',
  number: '55',
  year: '2016',
  symbol: 'QĐ/TW',
  place: null,
  issuer: null,
  date: null,
  subject: null,
  spellings: ['Quy định số 55-QĐ/TW'],
  aliases: [],
  state: 'recognised',
  updatedAt: SEEN,
  ...over,
});

export const aMention = (over: Partial<Mention> = {}): Mention => ({
  id: 'm1',
  articleId: 'bao.example/cho-que',
  regulationId: 'vn:party:quy-dinh:55-QĐ/TW:2016',
  place: { role: 'paragraph', ordinal: 1, start: 0, end: 20 },
  text: 'Quy định số 55-QĐ/TW',
  pin: null,
  kind: 'full',
  confidence: 1,
  state: 'recognised',
  updatedAt: SEEN,
  ...over,
});

export const aWrite = (over: Partial<AnnotationWrite> = {}): AnnotationWrite => ({
  article: anArticle(),
  version: aVersion({ articleId: over.article?.id ?? anArticle().id }),
  annotation: anAnnotation(),
  regulations: [aRegulation()],
  mentions: [aMention()],
  ...over,
});
