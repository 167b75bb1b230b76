/*
 * In: words that stand before the name of another country (countries.ts).
 * Out: what they make of it: an organ of it, a person from there, a visitor, or a mere relation.
 */
import { createTrie } from '../../../../tokens/trie';
import { lexicon } from '../words';

/** What the words before the name of a country make of it. */
export type RoleAbroad =
  /** An organ of that country acts, under its own laws. */
  | 'organ'
  /** A person there. */
  | 'person'
  /** Who comes here from there, and what: the country is only where they are from. */
  | 'visitor'
  /** The country only takes part in what others do. */
  | 'relation';

const rows: Readonly<Record<RoleAbroad, string>> = {
  organ:
    'quốc hội|quốc vụ viện|hạ viện|thượng viện|nghị viện|chính phủ|tòa|tòa án|cảnh sát|cơ quan|giới chức|chính quyền|nhà chức trách|bộ|bộ trưởng|' +
    'thủ tướng|chủ tịch|tổng thư ký|vua|hoàng gia|hội đồng|ủy ban|nghị sĩ|đảng|viện kiểm sát|công tố|công tố viên|hải quan|quân đội|' +
    'thống đốc|thị trưởng|bang|lãnh đạo|nhà lập pháp|phe đối lập|công an|tổng cục|cục|viện công tố|ngoại trưởng|tổng thống|liên minh|' +
    'dư luận|báo chí|truyền thông|cư dân mạng|giới lập pháp|hội đồng lập pháp|cựu tổng thống|cựu thủ tướng|tòa tối cao|cơ quan quản lý|đặc khu',
  person:
    'bị hại|nạn nhân|diễn viên|ca sĩ|nghệ sĩ|ngôi sao|thần tượng|tài tử|người mẫu|rapper|người đàn ông|người phụ nữ|người dân|người biểu tình|cử tri|' +
    'phụ nữ|thanh niên|tỷ phú|luật sư|nhà báo|phóng viên|nhà hoạt động|cụ ông|cụ bà|học sinh|sinh viên|tài xế|giáo viên|' +
    'cô gái|chàng trai|bác sĩ|doanh nhân|giám đốc|công nhân|nam sinh|nữ sinh|dân|nông dân|chính trị gia|công dân|nhà sản xuất|đạo diễn|chủ nhà|nam sinh viên',
  visitor:
    'doanh nghiệp|nhà đầu tư|công ty|hãng|tập đoàn|vốn|quỹ|chuyên gia|đại sứ|đại sứ quán|lãnh sự|khách|du khách|hàng|hàng hóa|sản phẩm|' +
    'xe|thị trường|đối tượng|bị cáo|bị can|quốc tịch|người|dự án|hiệp định|trường|gỗ|thương nhân|đối tác|phái đoàn|đoàn|tàu|thép|gốc|' +
    'kinh nghiệm|mô hình|tiền|ngân hàng|đội|cầu thủ|huấn luyện viên|việt kiều|lao động|du học sinh',
  relation:
    'với|sang|đến|tới|vào|cho|từ|về|như|giữa|hơn|qua|cùng|gặp|thăm|tiếp|đón|mua|bán|nhập khẩu|xuất khẩu|học|học hỏi|mời|đưa|khảo sát|là|' +
    'bằng|nối|khởi tố|bắt|xử phạt|xét xử|truy tố|trục xuất|tham khảo|hợp tác|do|trong|được|trên|phạt|cấp|yêu cầu',
};

/** Words before the name of a country, with what they make of it. The longest phrase counts: "học sinh" is no "học". */
export const roleTrie = createTrie<RoleAbroad>(lexicon, lexicon.set([]));
for (const [role, phrases] of Object.entries(rows)) {
  for (const phrase of phrases.split('|')) roleTrie.add(phrase, role as RoleAbroad);
}
