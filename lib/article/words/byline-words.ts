/** Words before a name that are not part of it. */
export const BY =
  /^(?:(?:tin|phóng sự|ký sự|bút ký|ghi chép|tản văn|tùy bút|tuỳ bút)(?: của| ?:)|\((?:bài|tin|ảnh)[^()]*\)|viết bởi|theo|tác giả(?: bài viết)?|người viết|người đăng|đăng bởi|bởi|nội dung|bài viết|bài và ảnh|bài, ảnh|tin, ảnh|bài|thực hiện|by|written by|posted by|words by|author|from|story by|reporting by)(?: ?: ?| )/i;
/** Words after a name that are not part of it. */
export const AFTER_NAME =
  /\s*\([^()]*\)\s*$|\s+(?:tổng hợp|lược dịch|lược ghi|ghi|thực hiện|dịch|biên dịch|biên soạn)\s*$/i;

/** Titles before a name, not part of it. */
export const HONORIFIC =
  /^(?:(?:pgs|gs|ts|ths|bs|ls|kts|tskh|nsnd|nsưt|pv|phóng viên|nhà báo|luật sư|tiến s[ĩỹ]|thạc s[ĩỹ]|bác s[ĩỹ]|giáo sư|phó giáo sư|cộng tác viên|ctv|(?:đại|thượng|trung|thiếu) (?:tướng|tá|úy|uý)|đồng chí|nhà văn|nhà thơ|dr|prof)(?=[\s.,:-])[.,:]*\s*)+(?=\S)/i;

/** Words of newsrooms, companies, services and labels; a name with one is not a person's. */
export const ORGANISATION =
  /(?:^|\s)(?:báo|tạp chí|tòa soạn|ban biên tập|công ty|tập đoàn|đài|cổng thông tin|online|điện tử|ttxvn|vietnam\+|tin tức|truyền hình|staff|news|newsroom|newsletter|editors?|editorial|team|desk|press|associated|reuters|agency|agencies|magazine|media|images|archive|times|post|admin|administrator|contributors?|company|inc|llc|ltd|group|network|correspondent|university|school|bio|content|facebook|youtube)(?:\s|$|\.)|^(?:nhóm|phòng|sở|bộ|cục|vụ|trung tâm|ủy ban|uỷ ban|văn phòng|công an|ban (?:biên tập|tổ chức|tuyên giáo)) /i;

/** Words found in bylines that are not persons: newsroom abbreviations, papers, labels, weekdays, places. */
export const NO_NAME =
  /^(?:pv|p\.v|ctv|bbt|btv|vgp|by|bởi|tác giả|theo|nguồn|ảnh|hà nội|đà nẵng|cần thơ|hải phòng|tp\.? ?hcm|việt nam|tuổi trẻ|thanh niên|lao động|người lao động|tiền phong|dân trí|nhân dân|pháp luật|phụ nữ|công thương|thanh tra|đầu tư|giao thông|sài gòn giải phóng|hà nội mới|quân đội nhân dân|công an nhân dân|đại đoàn kết|(?:thứ|chủ|ngày|tháng|cập nhật|updated|published|posted)(?: .*)?)$/i;
