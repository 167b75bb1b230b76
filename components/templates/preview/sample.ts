import type { ArticleGroup } from '../../../lib/exchange';
import type { Annotation, ArticleRecord, Regulation } from '../../../lib/records';

const DAY = '2026-03-14T02:30:00.000Z';

const article: ArticleRecord = {
  id: 'vi-du.example/cho-phien',
  urls: ['https://vi-du.example/cho-phien-dan-bang-thu-chi.html'],
  site: 'Báo Ví Dụ',
  title: 'Chợ phiên dán bảng thu chi trước cổng',
  lead: 'Mỗi tháng một tờ giấy, ai đi chợ cũng đọc được.',
  authors: ['Lê An'],
  publishedAt: '2026-03-14T08:10+07:00',
  section: 'Địa phương',
  language: 'vi',
  createdAt: DAY,
  updatedAt: DAY,
};

const regulation: Regulation = {
  id: 'vi-du',
  name: 'Nghị định 02/2003/NĐ-CP',
  type: 'nghi-dinh',
  number: '02',
  year: '2003',
  symbol: 'NĐ-CP',
  place: null,
  issuer: 'Chính phủ',
  date: '2003-01-14',
  subject: 'về phát triển và quản lý chợ',
  spellings: [],
  aliases: [],
  state: 'confirmed',
  updatedAt: DAY,
};

const aNote = (ordinal: number, over: Partial<Annotation>, exact: string): Annotation => ({
  id: `0000000${ordinal}-0000-4000-8000-000000000000`,
  articleId: article.id,
  target: {
    quote: { exact, prefix: '', suffix: '' },
    block: { role: 'paragraph', ordinal, hash: '' },
    model: 1,
  },
  colour: 'yellow',
  note: '',
  tags: [],
  regulationIds: [],
  checked: null,
  others: [],
  createdAt: DAY,
  updatedAt: DAY,
  deletedAt: null,
  ...over,
});

const notes: readonly Annotation[] = [
  aNote(
    1,
    { note: 'Hỏi ban quản lý ai ký tờ này.', tags: ['chợ', 'minh bạch'], regulationIds: ['vi-du'] },
    'Bảng thu chi được dán trước cổng từ sáng mùng một, theo Nghị định 02/2003/NĐ-CP.',
  ),
  aNote(
    3,
    { colour: 'green', checked: { state: 'verified', source: 'Sổ của ban quản lý', at: DAY } },
    'Tháng trước chợ thu 42 triệu đồng, chi 31 triệu đồng.',
  ),
];

/** An article with two notes, for who has none yet. */
export const sample: ArticleGroup = {
  head: { kind: 'article', article, regulations: [regulation], mentions: [] },
  notes: notes.map((annotation) => ({
    kind: 'note',
    annotation,
    article,
    regulations: annotation.regulationIds.length > 0 ? [regulation] : [],
    changed: null,
  })),
};
