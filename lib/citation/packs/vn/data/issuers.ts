export type System = 'party' | 'state' | 'court' | 'org' | '~';

export interface Issuer {
  readonly name: string;
  /** Its code in symbols, '' where it has none of its own. */
  readonly code: string;
  readonly system: System;
  /** Printed forms. */
  readonly forms: readonly string[];
  /** Whether each province, city or district has its own, so that its numbers are not unique without the place. */
  readonly local: boolean;
  /** The years in which it issued under the code. */
  readonly since: number;
  readonly until: number;
}

/**
 * code | name | more forms | years, where it was not always there. Codes as documents carry them, ministries before and
 * after the mergers of 2025.
 */
const tables: Readonly<Record<string, string>> = {
  party: `
TW|Bộ Chính trị|BCT
TW|Ban Bí thư|Ban Bí thư Trung ương;Ban Bí thư Trung ương Đảng
TW|Ban Chấp hành Trung ương|BCH Trung ương;BCH Trung ương Đảng;BCHTW;Ban Chấp hành Trung ương Đảng;Ban Chấp hành TW;BCH TW;Hội nghị Trung ương
TW|Trung ương Đảng|Trung ương;Đảng;Ban Chấp hành Trung ương Đảng Cộng sản Việt Nam
UBKTTW|Ủy ban Kiểm tra Trung ương|UBKT Trung ương;UBKTTW;UBKT TW
VPTW|Văn phòng Trung ương Đảng|Văn phòng Trung ương
BTCTW|Ban Tổ chức Trung ương|BTCTW
BTGTW|Ban Tuyên giáo Trung ương
BTGDVTW|Ban Tuyên giáo và Dân vận Trung ương
BNCTW|Ban Nội chính Trung ương
BDVTW|Ban Dân vận Trung ương
BKTTW|Ban Kinh tế Trung ương
BCĐTW|Ban Chỉ đạo Trung ương
QUTW|Quân ủy Trung ương
ĐUCA|Đảng ủy Công an Trung ương
BCSĐCP|Ban cán sự đảng Chính phủ
|Đảng đoàn Quốc hội
ĐUK|Đảng ủy Khối
TWĐTN|Trung ương Đoàn|Ban Bí thư Trung ương Đoàn
`,
  state: `
CP|Chính phủ
TTg|Thủ tướng Chính phủ|Thủ tướng;Phó Thủ tướng Chính phủ;Phó Thủ tướng
CTN|Chủ tịch nước
QH|Quốc hội
UBTVQH|Ủy ban Thường vụ Quốc hội|UBTVQH;Thường vụ Quốc hội
KTNN|Kiểm toán Nhà nước|Tổng Kiểm toán Nhà nước
VPCP|Văn phòng Chính phủ
VPQH|Văn phòng Quốc hội
TTCP|Thanh tra Chính phủ
NHNN|Ngân hàng Nhà nước Việt Nam|Ngân hàng Nhà nước;NHNN;Thống đốc Ngân hàng Nhà nước;Thống đốc NHNN
BHXH|Bảo hiểm xã hội Việt Nam|BHXH Việt Nam
UBCK|Ủy ban Chứng khoán Nhà nước|UBCKNN;UBCK Nhà nước
TCT|Tổng cục Thuế
TCHQ|Tổng cục Hải quan
KBNN|Kho bạc Nhà nước
HĐBT|Hội đồng Bộ trưởng||1981-1992
BCA|Bộ Công an
BQP|Bộ Quốc phòng
BNG|Bộ Ngoại giao
BNV|Bộ Nội vụ
BTP|Bộ Tư pháp
BTC|Bộ Tài chính
BKHĐT|Bộ Kế hoạch và Đầu tư|Bộ KH&ĐT;Bộ KH-ĐT;Bộ KHĐT|1995-2025
BCT|Bộ Công Thương||2007-
BNNPTNT|Bộ Nông nghiệp và Phát triển nông thôn|Bộ NN&PTNT;Bộ NN-PTNT;Bộ NNPTNT;Bộ Nông nghiệp|1995-2025
BNN|Bộ Nông nghiệp và PTNT
BNNMT|Bộ Nông nghiệp và Môi trường|Bộ NN&MT;Bộ NN-MT;Bộ NNMT|2025-
BGTVT|Bộ Giao thông vận tải|Bộ GTVT|-2025
BXD|Bộ Xây dựng
BTNMT|Bộ Tài nguyên và Môi trường|Bộ TN&MT;Bộ TN-MT;Bộ TNMT|2002-2025
BTTTT|Bộ Thông tin và Truyền thông|Bộ TT&TT;Bộ TT-TT;Bộ TTTT|2007-2025
BLĐTBXH|Bộ Lao động - Thương binh và Xã hội|Bộ LĐ-TB&XH;Bộ LĐTB&XH;Bộ LĐ-TB-XH;Bộ LĐTBXH;Bộ Lao động|1987-2025
BVHTTDL|Bộ Văn hóa, Thể thao và Du lịch|Bộ VHTTDL;Bộ VH-TT-DL;Bộ VHTT&DL;Bộ VH-TT&DL;Bộ VH,TT&DL;Bộ VH-TT và DL|2007-
BVHTT|Bộ Văn hóa - Thông tin||-2007
BKHCN|Bộ Khoa học và Công nghệ|Bộ KH&CN;Bộ KH-CN;Bộ KHCN|2002-
BGDĐT|Bộ Giáo dục và Đào tạo|Bộ GD&ĐT;Bộ GD-ĐT;Bộ GDĐT;Bộ Giáo dục|1990-
BYT|Bộ Y tế
BDTTG|Bộ Dân tộc và Tôn giáo||2025-
UBDT|Ủy ban Dân tộc||-2025
LB|Liên bộ
`,
  court: `
HĐTP|Hội đồng Thẩm phán Tòa án nhân dân tối cao|Hội đồng Thẩm phán;Hội đồng Thẩm phán TAND tối cao
TANDTC|Tòa án nhân dân tối cao|TAND tối cao;TANDTC;Chánh án TAND tối cao;Tòa án tối cao
VKSNDTC|Viện Kiểm sát nhân dân tối cao|VKSND tối cao;VKSNDTC;Viện KSND tối cao;Viện trưởng VKSND tối cao
`,
};

/** Those that each province, city or district has its own of: code | name | more forms. */
const localTables: Readonly<Record<string, string>> = {
  party: `
TU|Tỉnh ủy|BTV Tỉnh ủy;Ban Thường vụ Tỉnh ủy;Ban Chấp hành Đảng bộ tỉnh;Thường trực Tỉnh ủy
TU|Thành ủy|BTV Thành ủy;Ban Thường vụ Thành ủy;Ban Chấp hành Đảng bộ thành phố;Thường trực Thành ủy
HU|Huyện ủy|Ban Thường vụ Huyện ủy
QU|Quận ủy|Ban Thường vụ Quận ủy
ĐU|Đảng ủy|Ban Thường vụ Đảng ủy
TU|Thị ủy|Ban Thường vụ Thị ủy
`,
  state: `
UBND|UBND|Ủy ban nhân dân;Chủ tịch UBND;Chủ tịch Ủy ban nhân dân;Phó Chủ tịch UBND
HĐND|HĐND|Hội đồng nhân dân;Thường trực HĐND;Thường trực Hội đồng nhân dân
`,
};

const FIRST_YEAR = 0;
const LAST_YEAR = 9999;

function read(table: Readonly<Record<string, string>>, local: boolean): Issuer[] {
  return Object.entries(table).flatMap(([system, rows]) =>
    rows
      .trim()
      .split('\n')
      .map((row) => {
        const [code = '', name = '', more = '', years = '-'] = row.split('|');
        const forms = [name, ...more.split(';').filter(Boolean)];
        const [since, until] = years.split('-').map(Number);
        return {
          name,
          code,
          system: system as System,
          forms,
          local,
          since: since || FIRST_YEAR,
          until: until || LAST_YEAR,
        };
      }),
  );
}

/** All companies: an issuer only where a document is said to be of one, since they act in every other sentence. */
export const company: Issuer = {
  name: 'Công ty',
  code: '',
  system: 'org',
  forms: [],
  local: false,
  since: FIRST_YEAR,
  until: LAST_YEAR,
};

export const issuers: readonly Issuer[] = [...read(tables, false), ...read(localTables, true)];

/** The first issuer that has a code. */
export const issuerByCode: ReadonlyMap<string, Issuer> = new Map(
  issuers
    .toReversed()
    .flatMap((issuer) => (issuer.code === '' ? [] : [[issuer.code, issuer] as const])),
);
