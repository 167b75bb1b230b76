/** What a document does, behind its issuer: "của Bộ Y tế quy định ...". */
const acts =
  'quy định|hướng dẫn|ban hành|sửa đổi|bổ sung|bãi bỏ|phê duyệt|thông qua|công bố|thay thế|thành lập|điều chỉnh|đính chính';

/** Words that begin a subject with a capital only because they stand first; others may be names. */
const common =
  'công tác|một số|những|các|việc|tăng cường|đẩy mạnh|quản lý|chế độ|chính sách|mức|tổ chức|thực hiện|xử lý|xử phạt|xây dựng|' +
  'nâng cao|phát triển|tiếp tục|thí điểm|chức năng|bảo vệ|bảo đảm|phòng|giảm|hỗ trợ|khuyến khích|kết thúc|triển khai|đổi mới|' +
  'hoạt động|điều kiện|tiêu chuẩn|trình tự|thủ tục|kiểm tra|kiểm soát|kinh doanh|cơ chế|đấu tranh|sắp xếp|sử dụng|kiểm điểm|' +
  'trách nhiệm|thi hành|nhiệm vụ|giải pháp|tiền lương|lệ phí|giá';

const ACT = new RegExp(`^(?:${acts})(?![\\p{L}])`, 'iu');
const COMMON = new RegExp(`^(?:${common})(?![\\p{L}])`, 'iu');

/**
 * A subject as it follows the issuer: "về công tác văn thư", "quy định mức thu". Its own "về" is not doubled.
 * @returns null where nothing of it is known
 */
export function subjectInFull(subject: string | null): string | null {
  const words = bare(subject ?? '');
  if (words === '') return null;
  const about = /^(?:v\/v|về việc|về)\s+(?=\S)/iu.exec(words)?.[0];
  if (about !== undefined) {
    const lead = about.trim().toLowerCase();
    return `${lead === 'v/v' ? 'về việc' : lead} ${words.slice(about.length)}`;
  }
  if (ACT.test(words)) return lowered(words);
  return `về ${COMMON.test(words) ? lowered(words) : words}`;
}

/** One line, without what closes the sentence that it was taken from, nor quotation marks around the whole. */
function bare(subject: string): string {
  const line = subject
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\s.;,:]+$/, '');
  const quoted = /^[“"]([^“”"]*)[”"]$/.exec(line)?.[1];
  return (quoted ?? line).trim();
}

/** Words in capitals throughout stay: nobody can tell names among them. */
const lowered = (words: string): string =>
  /^\p{Lu}\p{Lu}/u.test(words) ? words : words.charAt(0).toLowerCase() + words.slice(1);
