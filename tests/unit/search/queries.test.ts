import { expect, test } from 'vitest';
import { aDocument, aHead, aNote, idsOf, indexOf } from './notes';

const index = indexOf({
  notes: [
    aNote('gia', {
      articleId: 'a',
      quote: 'Xã đặt giá trần cho mỗi sạp hàng.',
      note: 'Hỏi cô Hạnh',
    }),
    aNote('khong', {
      articleId: 'a',
      quote: 'Người bán hàng nói không biết; ở cổng chợ đã có bảng, mà trên bảng chẳng ghi gì.',
    }),
    aNote('luong', { articleId: 'b', quote: 'Mức lương của bảo vệ chợ.', tags: ['chợ quê'] }),
    aNote('hanh', { articleId: 'b', quote: 'Ban quản lý hành xử đúng mực.' }),
    aNote('linked', { articleId: 'c', quote: 'Cả xóm họp.', regulationIds: ['qd55'] }),
    aNote('emoji', { articleId: 'd', note: 'Tốt🙂 lắm', quote: 'שלום עולם và 漢字 한국어' }),
  ],
  heads: [
    aHead('a', { title: 'Chợ quê ngày phiên', site: 'Báo Làng', authors: ['Nguyễn Thị Hạnh'] }),
    aHead('b', {
      title: 'Tiền công cuối năm',
      site: 'Tuổi Trẻ Quê',
      cited: [{ regulationId: 'nd24', texts: [] }],
    }),
    aHead('c', { title: 'Nếp họp', site: 'Báo Làng', cited: [{ regulationId: 'ldd', texts: [] }] }),
    aHead('d', { title: '', site: 'Báo Khác' }),
  ],
  regulations: [
    aDocument('qd55', {
      name: 'Quy định 55-QĐ/TW',
      number: '55',
      symbol: 'QĐ/TW',
      issuer: 'Bộ Chính trị',
    }),
    aDocument('nd24', {
      name: 'Nghị định 24/2024/NĐ-CP',
      number: '24',
      year: '2024',
      symbol: 'NĐ-CP',
      issuer: 'Chính phủ',
    }),
    aDocument('ldd', { name: 'Luật Đất đai 2024', year: '2024' }),
  ],
});

test.each<[string, readonly string[]]>([
  ['', ['gia', 'khong', 'luong', 'hanh', 'linked', 'emoji']],
  ['"giá trần"', ['gia']],
  ['“giá trần”', ['gia']],
  ['gia tran', ['gia']],
  ['GIÁ TR', ['gia']],
  ['"tran gia"', []],
  ['khong co gi', ['khong']],
  ['55 qd tw', ['linked']],
  ['55-qđ/tư', ['linked']],
  ['55 qđ tư', ['linked']],
  ['quy định 55', ['linked']],
  ['nghị định 24', ['luong', 'hanh']],
  ['24/2024', ['luong', 'hanh']],
  ['luật đất đai 2024', ['linked']],
  ['tuổi trẻ lương', ['luong']],
  ['chợ quê hạnh', ['gia', 'khong']],
  ['hạnh', ['gia', 'khong']],
  ['hanh', ['gia', 'khong', 'hanh']],
  ['hành', ['hanh']],
  ['🙂', ['emoji']],
  ['tot lam', ['emoji']],
  ['字', ['emoji']],
  ['한국', ['emoji']],
  ['עולם', ['emoji']],
  ['không thấy đâu', []],
  ['<script>', []],
  ['((', ['gia', 'khong', 'luong', 'hanh', 'linked', 'emoji']],
])('finds %j', (query, ids) => {
  expect(idsOf(index.query(query, {}).hits).toSorted()).toEqual([...ids].sort());
});

test('a document that was merged away still names the one that it is', () => {
  const merged = indexOf({
    notes: [aNote('1', { regulationIds: ['old'] }), aNote('2', { regulationIds: ['unknown'] })],
    regulations: [
      aDocument('new', { name: 'Quy định 69-QĐ/TW', aliases: ['old'] }),
      aDocument('old', { name: 'Quy định số 69 về kỷ luật' }),
    ],
  });
  const found = merged.query('69 kỷ luật', {});
  expect(idsOf(found.hits)).toEqual(['1']);
  expect(found.regulations).toEqual(['new']);
  expect(idsOf(merged.query('69 qd tw', {}).hits)).toEqual(['1']);
});
