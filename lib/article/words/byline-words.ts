/* The words of labels, by what they say was done: the text, its edition, pictures and the rest. */
const TEXT =
  'tác giả(?: bài viết)?|người (?:viết|đăng|gửi|soạn)|bài viết|bài|tin|nội dung|lời|phóng sự|ký sự|bút ký|ghi chép|tản văn|tu[ỳỷ] bút|tùy bút|' +
  'nhóm (?:phóng viên|pv|tác giả)|nhóm|(?:phóng|cộng tác|đặc phái|dự báo) viên|pv|(?:được )?viết|đăng|thực hiện|tổng hợp|' +
  'story|text|words|written|report(?:ed|ing)|posted|published|compiled|author|reporter|writer';
const EDITION =
  'btv|biên tập(?: viên)?|(?:người |biên |lược )?dịch|tổ chức(?: thực hiện)?|translat(?:ed|ion)';
const OTHER =
  'hình ảnh|ảnh|hình|video|clip|quay phim|đồ h[oọ][ạa]|thiết kế|trình bày|minh h[oọ][ạa]|kỹ thuật|nguồn|' +
  'photos?|photographs?|graphics?|design|illustrations?|edit(?:ed|ing|or)|source';
/** A word of a label, whole. */
export const LABEL_WORD = new RegExp(
  `(?<![^\\s;|,.(–&/+-])(?:${TEXT}|${EDITION}|${OTHER})(?=[ ,&/+:-])`,
  'gi',
);
const among = (words: string): RegExp =>
  new RegExp(`(?:^|[ ,&/+-])(?:${words})(?![^ ,&/+:-])`, 'i');
export const OF_TEXT = among(TEXT);
export const OF_EDITION = among(EDITION);
export const OF_OTHER = among(OTHER);

/** Words before a name that are not part of it. */
export const BY =
  /^(?:theo|tác giả|người (?:viết|đăng)|nội dung|bài viết|bài|thực hiện|nhóm|by|author|from) /i;
/** Words after a name that are not part of it. */
export const AFTER_NAME =
  /\s+(?:(?:tổng hợp|lược ghi|ghi|thực hiện|(?:lược |biên )?dịch|biên soạn)(?: (?:từ|theo) .*)?|(?:theo|bởi) .*)$/i;

/** Titles before a name, not part of it. */
export const HONORIFIC =
  /^(?:(?:pgs|gs|ts|ths|bs|ck[12i]{1,2}|ls|kts|tskh|ncs|gvcc?|nsnd|nsưt|pv|btv|biên tập viên|phóng viên|nhà báo|luật sư|(?:tiến|thạc|bác|nhạc|họa|nghệ|ca) s[ĩỹ]|giáo sư|phó giáo sư|cộng tác viên|ctv|(?:đại|thượng|trung|thiếu) (?:tướng|tá|úy|uý)|đồng chí|nhà (?:văn|thơ|nghiên cứu)|dr|prof)(?=[\s.,:-])[.,:]*\s*)+(?=\S)/i;

/** Words of newsrooms, companies, services and labels; a name with one is not a person's. */
export const ORGANISATION =
  /(?:^|\s)(?:báo|tạp chí|tòa soạn|ban biên tập|công ty|tập đoàn|đài|cổng thông tin|online|điện tử|ttxvn|vietnam\+|tin tức|truyền hình|ubnd|hđnd|super|user|staff|news|newsroom|newsletter|editors?|editorial|team|desk|press|associated|reuters|agency|agencies|magazine|media|images|archive|times|post|admin|administrator|contributors?|company|inc|llc|ltd|group|network|correspondent|university|school|bio|content|facebook|youtube)(?:\s|$|\.)|^(?:nhóm|phòng|sở|bộ|cục|vụ|hội|viện|học viện|đại học|trung tâm|ủy ban|uỷ ban|văn phòng|công an|(?:đảng|tỉnh|thành|huyện|quận) ủy|(?:đảng|chi) bộ|mặt trận|ban (?:biên tập|tổ chức|tuyên giáo|dân vận|nội chính|quản lý)|trường (?:chính trị|đại học|cao đẳng|thpt|thcs)) /i;

/** Words found in bylines that are not persons: newsroom abbreviations, papers, labels, weekdays, places, offices. */
export const NO_NAME =
  /^(?:pv|p\.v|ctv|bbt|btv|vgp|by|bởi|tác giả|theo|nguồn|ảnh|hà nội|đà nẵng|cần thơ|hải phòng|tp\.? ?hcm|việt nam|tuổi trẻ|thanh niên|lao động|người lao động|tiền phong|dân trí|nhân dân|pháp luật|phụ nữ|công thương|thanh tra|đầu tư|giao thông|sài gòn giải phóng|hà nội mới|quân đội nhân dân|công an nhân dân|đại đoàn kết|thời sự|kinh tế|chính trị|xã hội|đời sống|văn hóa|thể thao|thế giới|giáo dục|(?:ông|bà|mr|mrs|ms|tm|kt|tl|đang|trực tiếp|tin|live|thứ|chủ|ngày|tháng|cập nhật|updated|published|posted)\.?(?: .*)?|(?:phó |q\. ?)?(?:chủ tịch|giám đốc|tổng giám đốc|bí thư|bộ trưởng|thủ tướng)(?: .*)?)$/i;
