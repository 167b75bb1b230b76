/**
 * What the lists call their fields, each below the address where its names were seen on 30 Nov 2026: a page, a data card, or public
 * code that reads the list. No portal itself could be reached. A later name counts where a row has none of the earlier.
 *
 * @typedef {'type' | 'number' | 'title' | 'date' | 'effective' | 'issuer' | 'checked' | 'kind' | 'byType' | 'byNumber'} Field
 *
 * @type {readonly Readonly<Partial<Record<Field, string>>>[]}
 */
const LISTS = [
  // Our own: docs/catalogue.md.
  {
    type: 'type',
    number: 'number',
    title: 'title',
    date: 'date',
    effective: 'effective',
    issuer: 'issuer',
    checked: 'checked',
    kind: 'kind',
    byType: 'by type',
    byNumber: 'by number',
  },
  // Công báo: https://github.com/dannyota/banhmi/blob/c9f1b9cb047f3fc8ece8bb6304e31c7fd9cbf530/pkg/ingest/congbao/search.go
  {
    type: 'loai_van_ban',
    number: 'so_ky_hieu',
    title: 'trich_yeu',
    date: 'ngay_ban_hanh',
    effective: 'ngay_co_hieu_luc',
    issuer: 'ten_co_quan',
  },
  // The same: https://github.com/thanhquy119/thue/blob/25cd4663a3d2f1bf4e97ae20029b605d2f52319b/lib/legal/exact-official-document-resolver.ts
  { title: 'tieu_de', effective: 'ngay_hieu_luc' },
  // vbpl.vn: https://github.com/dannyota/banhmi/blob/0930d5a151063d5b072ca391d37f78ff917bb246/pkg/ingest/vbpl/discover.go
  {
    type: 'docType',
    number: 'docNum',
    title: 'title',
    date: 'issueDate',
    effective: 'effFrom',
    issuer: 'agencyName',
  },
  // A copy of vbpl.vn: https://huggingface.co/datasets/th1nhng0/vietnamese-legal-documents, names in code that loads it. The labels
  // of vanban.chinhphu.vn are the same: https://github.com/dannyota/banhmi/blob/b64db16f18b145d70254df1dbb68c8cc242c4871/docs/design/SOURCES.md
  { issuer: 'co_quan_ban_hanh' },
  // phapluat.gov.vn: the same file SOURCES.md
  { number: 'docIdentity', title: 'docName', effective: 'effectDate', issuer: 'organs' },
  // vanban.chinhphu.vn: https://apify.com/duytrinh98/vietnam-legal-documents/examples/vietnam-decrees-scraper.md
  {
    type: 'documentType',
    number: 'documentNumber',
    title: 'summaryVi',
    effective: 'effectiveDate',
    issuer: 'issuingBody',
  },
  // thuvienphapluat.vn: https://huggingface.co/datasets/DuongTrongChi/thuvienphapluat-filter/blob/main/README.md
  { number: 'Số hiệu:', effective: 'Ngày hiệu lực:', issuer: 'Nơi ban hành:' },
  // luatvietnam.vn: https://luatvietnam.vn/cong-nghiep/nghi-dinh-30-2026-nd-cp-huong-dan-thi-hanh-luat-su-dung-nang-luong-tiet-kiem-va-hieu-qua-424528-d1.html
  { number: 'Số hiệu:', title: 'Trích yếu:', effective: 'Áp dụng:', issuer: 'Cơ quan ban hành:' },
];

/** @type {Map<string, string>} */
const plainNames = new Map();

/**
 * A name without tones, case and separators.
 *
 * @param {string} name
 */
function plainName(name) {
  const known = plainNames.get(name);
  if (known !== undefined) return known;
  const plain = slug(name).replaceAll('-', '');
  plainNames.set(name, plain);
  return plain;
}

/** @param {string} text */
export const slug = (text) =>
  text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/**
 * A field of a row, under whichever name the list has it.
 *
 * @param {import('./read-rows.mjs').Row} row
 * @param {Field} field
 */
export function fieldOf(row, field) {
  const values = new Map(Object.entries(row).map(([name, value]) => [plainName(name), value]));
  for (const list of LISTS) {
    const name = list[field];
    if (name === undefined) continue;
    const text = clean(textOf(values.get(plainName(name))));
    if (text !== '') return text;
  }
  return '';
}

const inWords = new Intl.ListFormat('vi');

/**
 * "Nghị định", {"code": "NĐ", "name": "Nghị định"}, or ["Bộ Y tế", "Bộ Công an"].
 *
 * @param {unknown} value
 * @returns {string}
 */
function textOf(value) {
  if (typeof value === 'string' || typeof value === 'number') return `${value}`;
  if (Array.isArray(value)) return inWords.format(value.map(textOf).filter(Boolean));
  return typeof value === 'object' && value !== null && 'name' in value ? textOf(value.name) : '';
}

/** @param {string} text */
const clean = (text) => text.normalize('NFC').replaceAll('Ð', 'Đ').replace(/\s+/g, ' ').trim();
