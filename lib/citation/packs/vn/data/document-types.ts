/** How far a type word may be trusted to be one without a code behind its number. */
export type TypeTrust =
  /** Only documents are called so: nghị định. */
  | 'noun'
  /** Also a verb or a common noun: quyết định, kế hoạch. */
  | 'common'
  /** Needs a code. */
  | 'coded'
  /** Needs a code, or a year in its number. */
  | 'dated'
  /** A paper that is no regulation, whatever its number: biên bản, giấy mời. */
  | 'paper';

export interface DocumentType {
  readonly slug: string;
  /** Its place in the list. */
  readonly rank: number;
  readonly name: string;
  /** Printed forms, lower case. */
  readonly words: readonly string[];
  /** Codes in symbols, as Annex III of Decree 30/2020/NĐ-CP on records gives them, and Guidance 36-HD/VPTW for the Party. */
  readonly codes: readonly string[];
  readonly trust: TypeTrust;
  /** Cited by a title instead of a number. */
  readonly titled: boolean;
}

/**
 * slug | name | more printed forms | codes | trust; `+` stands before titled types. In English, row by row: code, law, ordinance,
 * joint resolution, resolution, decree, joint circular, circular, directive, decision, rule (of the Party), conclusion, notice,
 * guidance, plan, programme, scheme, option, project, report, submission, official letter, telegram, consolidated text,
 * document, regulation (internal), procedure, order, decree and decree-law (of older days), judgment, indictment, protest (of a
 * prosecutor), precedent, circular letter, communiqué, minutes, invitation, power of attorney, routing slip, advice note,
 * letter of introduction, memorandum, agreement, strategy, appeal.
 */
const rows = `
bo-luat|Bộ luật|||+noun
luat|Luật|||+noun
phap-lenh|Pháp lệnh||PL|+noun
nghi-quyet-lien-tich|Nghị quyết liên tịch||NQLT|noun
nghi-quyet|Nghị quyết|quyết nghị;nghị quyết chuyên đề|NQ,QN|noun
nghi-dinh|Nghị định||NĐ|noun
thong-tu-lien-tich|Thông tư liên tịch|thông tư liên bộ;thông tư liên ngành|TTLT,TTLB|noun
thong-tu|Thông tư||TT|noun
chi-thi|Chỉ thị|chỉ thị chuyên đề|CT|noun
quyet-dinh|Quyết định|quyết định kháng nghị|QĐ,QĐNS,QĐST|common
quy-dinh|Quy định||QyĐ,QĐi|common
ket-luan|Kết luận|kết luận thanh tra;kết luận kiểm tra;kết luận giám sát|KL,KLTTr,KLTT|common
thong-bao|Thông báo|thông báo kết luận|TB,TBKL|common
huong-dan|Hướng dẫn|hướng dẫn liên ngành|HD,HDLN|common
ke-hoach|Kế hoạch|kế hoạch hành động;kế hoạch liên tịch;kế hoạch phối hợp|KH,KHPH,KHLT|common
chuong-trinh|Chương trình|chương trình hành động;chương trình công tác;chương trình phối hợp|CTr,CTHĐ,CTPH|common
de-an|Đề án||ĐA|common
phuong-an|Phương án||PA|coded
du-an|Dự án||DA|coded
bao-cao|Báo cáo||BC|common
to-trinh|Tờ trình||TTr|common
cong-van|Công văn|công văn hỏa tốc;công văn khẩn|CV,CVNS|common
cong-dien|Công điện|công điện khẩn;công điện hỏa tốc|CĐ,CB|common
van-ban-hop-nhat|Văn bản hợp nhất||VBHN|common
van-ban|Văn bản|||common
quy-che|Quy chế||QC,QCPH|coded
quy-trinh|Quy trình||QT|coded
lenh|Lệnh||L|coded
sac-lenh|Sắc lệnh||SL|noun
sac-luat|Sắc luật|||noun
ban-an|Bản án|||common
cao-trang|Cáo trạng||CTr|coded
khang-nghi|Kháng nghị||KN|coded
an-le|Án lệ||AL|common
thong-tri|Thông tri|||common
thong-cao|Thông cáo||TC|coded
bien-ban|Biên bản|biên bản ghi nhớ;biên bản thỏa thuận|BB|paper
giay-moi|Giấy mời||GM|paper
giay-uy-quyen|Giấy ủy quyền|văn bản ủy quyền|GUQ,UQ|paper
phieu-chuyen|Phiếu chuyển||PC|paper
phieu-bao|Phiếu báo||PB|paper
giay-gioi-thieu|Giấy giới thiệu||GGT|paper
ban-ghi-nho|Bản ghi nhớ||BGN|paper
ban-thoa-thuan|Bản thỏa thuận|văn bản thỏa thuận|BTT|paper
chien-luoc|Chiến lược||CL|coded
loi-keu-goi|Lời kêu gọi||LKG|coded
`;

export const types: readonly DocumentType[] = rows
  .trim()
  .split('\n')
  .map((row, rank) => {
    const [slug = '', name = '', more = '', codes = '', trust = ''] = row.split('|');
    return {
      slug,
      rank,
      name,
      words: [name.toLowerCase(), ...more.split(';').filter(Boolean)],
      codes: codes.split(',').filter(Boolean),
      trust: trust.replace('+', '') as TypeTrust,
      titled: trust.startsWith('+'),
    };
  });

export const typeBySlug: ReadonlyMap<string, DocumentType> = new Map(
  types.map((type) => [type.slug, type]),
);

/** The type that a code at the start of a symbol stands for; QĐ is taken for Quyết định. */
export const typeByCode: ReadonlyMap<string, DocumentType> = new Map(
  types.toReversed().flatMap((type) => type.codes.map((code) => [code, type] as const)),
);
