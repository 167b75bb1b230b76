import { issuerByCode } from '../../packs/vn/data/issuers';
import type { CitableDocument } from './citable-document';

/** Null where nothing is known; not whole where a part of the name is missing. */
export type IssuerInFull = { readonly name: string; readonly isWhole: boolean } | null;

/** Abbreviations that newspapers print; those of ministries and departments behind their word. */
const abbreviations: readonly (readonly [short: string, full: string])[] = [
  ['UBTVQH', 'Ủy ban Thường vụ Quốc hội'],
  ['UBND', 'Ủy ban nhân dân'],
  ['HĐND', 'Hội đồng nhân dân'],
  ['TANDTC', 'Tòa án nhân dân tối cao'],
  ['TAND', 'Tòa án nhân dân'],
  ['VKSNDTC', 'Viện kiểm sát nhân dân tối cao'],
  ['VKSND', 'Viện kiểm sát nhân dân'],
  ['UBMTTQ', 'Ủy ban Mặt trận Tổ quốc'],
  ['MTTQ', 'Mặt trận Tổ quốc'],
  ['UBKT', 'Ủy ban Kiểm tra'],
  ['BTV', 'Ban Thường vụ'],
  ['BCH', 'Ban Chấp hành'],
  ['NHNN', 'Ngân hàng Nhà nước'],
  ['BHXH', 'Bảo hiểm xã hội'],
  ['LĐLĐ', 'Liên đoàn Lao động'],
  ['LĐ-TB&XH', 'Lao động - Thương binh và Xã hội'],
  ['LĐTB&XH', 'Lao động - Thương binh và Xã hội'],
  ['VH-TT&DL', 'Văn hóa, Thể thao và Du lịch'],
  ['VHTT&DL', 'Văn hóa, Thể thao và Du lịch'],
  ['NN&PTNT', 'Nông nghiệp và Phát triển nông thôn'],
  ['PTNT', 'Phát triển nông thôn'],
  ['NN&MT', 'Nông nghiệp và Môi trường'],
  ['TN&MT', 'Tài nguyên và Môi trường'],
  ['GD&ĐT', 'Giáo dục và Đào tạo'],
  ['GD-ĐT', 'Giáo dục và Đào tạo'],
  ['KH&ĐT', 'Kế hoạch và Đầu tư'],
  ['KH&CN', 'Khoa học và Công nghệ'],
  ['TT&TT', 'Thông tin và Truyền thông'],
  ['GTVT', 'Giao thông vận tải'],
  ['TP.HCM', 'thành phố Hồ Chí Minh'],
  ['TPHCM', 'thành phố Hồ Chí Minh'],
  ['HCM', 'Hồ Chí Minh'],
  ['TP', 'thành phố'],
  ['TW', 'Trung ương'],
  ['TƯ', 'Trung ương'],
];

/** Names that each province has one of: without the place nobody knows which. */
const LOCAL =
  /^(?:(?:Ủy ban|Hội đồng|Tòa án|Viện kiểm sát) nhân dân|Ủy ban Mặt trận Tổ quốc|(?:Tỉnh|Thành|Huyện|Quận|Thị|Đảng) ủy)$/iu;

/** "The Party" and its centre issue nothing themselves: a Politburo, a Secretariat, a Central Committee does. */
const NO_BODY = /^(?:Đảng|Trung ương(?: Đảng)?)$/iu;

const joint: ReadonlySet<string> = new Set(['thong-tu-lien-tich', 'nghi-quyet-lien-tich']);

/** The issuer's name, not abbreviated. Of joint documents all issuers, which their symbol names. */
export function issuerInFull({ type, symbol, issuer }: CitableDocument): IssuerInFull {
  const name = spelledOut(issuer ?? '');
  const known = name === '' || NO_BODY.test(name) ? null : { name, isWhole: isWhole(name) };
  if (!joint.has(type)) return known;
  const codes = (symbol ?? '').split(/[-/]/).slice(1);
  if (bodiesIn(name) >= Math.max(2, codes.length)) return known;
  const names = codes.map((code) => issuerByCode.get(code)?.name);
  const whole = names.flatMap((one) => one ?? []);
  if (whole.length >= 2 && whole.length === codes.length)
    return { name: listed(whole), isWhole: true };
  return known && { ...known, isWhole: false };
}

function spelledOut(issuer: string): string {
  let name = issuer.trim().replace(/\s+/g, ' ');
  for (const [short, full] of abbreviations) {
    if (!name.includes(short)) continue;
    name = ` ${name} `.replaceAll(` ${short}. `, ` ${full} `).replaceAll(` ${short} `, ` ${full} `);
    name = name.trim().replaceAll(`${short}.`, () => (short === 'TP' ? `${full} ` : `${short}.`));
  }
  return name.replace(/\s+/g, ' ').trim();
}

/** Two capitals or more that are no Roman number are an abbreviation still. */
const isWhole = (name: string): boolean =>
  !LOCAL.test(name) &&
  !name.split(/[\s,]+/).some((word) => /^[\p{Lu}&.-]{2,}$/u.test(word) && !/^[IVXLC]+$/.test(word));

/** How many agencies a name lists, by the words that their names begin with. */
const bodiesIn = (name: string): number =>
  name.split(
    /(?:,| và) (?=Bộ |Ủy ban|Tòa án|Viện |Văn phòng|Ngân hàng|Thanh tra|Tổng |Hội |Trung ương|Mặt trận|Chính phủ|Kiểm toán)/u,
  ).length;

const listed = (names: readonly string[]): string =>
  `${names.slice(0, -1).join(', ')} và ${names.at(-1) ?? ''}`;
