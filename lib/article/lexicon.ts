/**
 * Words that tell what a line of a news page is for. Vietnamese first, then English; lower case, with their tones.
 */
/** A line that is the credit of a picture, or ends in one. */
export const PICTURE_CREDIT =
  /^\(?(?:ảnh|nguồn ảnh|ảnh minh (?:họa|hoạ)|hình|clip|video|đồ họa|photo|image|picture)s?(?: (?:credit|by|minh họa))? ?: ?\S.{0,60}$|[(.–-] ?(?:ảnh|đồ họa|photo|image)(?: minh họa)?: ?(?:[^.]|\.(?=\S)){1,40}\)?\.?$|\(?(?:ảnh|hình) (?:minh (?:họa|hoạ)|chụp màn hình|tư liệu)\)?\.?$|getty images|shutterstock|\((?:ap|reuters|afp)[ )/]/;

/** The agency mark a lead or a first paragraph begins with. */
export const AGENCY_MARK = /^\(?[A-ZĐ][^\s()]{1,14}(?: [^\s()]{1,8}){0,3}\)? ?[-–—] /;

/** What stands before a name and is not part of it. */
export const BY =
  /^(?:theo|tác giả(?: bài viết)?|người viết|người đăng|đăng bởi|bởi|nội dung|bài viết|bài và ảnh|bài, ảnh|tin, ảnh|bài|thực hiện|by|written by|posted by|words by|author|from|story by|reporting by)(?: ?: ?| )/i;
/** What stands behind a name and is not part of it. */
export const BEHIND_NAME =
  /\s*\([^()]*\)\s*$|\s+(?:tổng hợp|lược dịch|lược ghi|ghi|thực hiện|dịch|biên dịch|biên soạn)\s*$/i;

/** Titles before a name, not part of it. */
export const HONORIFIC =
  /^(?:(?:pgs|gs|ts|ths|bs|ls|kts|tskh|nsnd|nsưt|pv|phóng viên|nhà báo|luật sư|tiến s[ĩỹ]|thạc s[ĩỹ]|bác s[ĩỹ]|giáo sư|phó giáo sư|cộng tác viên|ctv|(?:đại|thượng|trung|thiếu) (?:tướng|tá|úy|uý)|đồng chí|nhà văn|nhà thơ|dr|prof)(?=[\s.,:-])[.,:]*\s*)+(?=\S)/i;

/** Words of newsrooms, companies, services and labels; a name with one is not a person's. */
export const ORGANISATION =
  /(?:^|\s)(?:báo|tạp chí|tòa soạn|ban biên tập|công ty|tập đoàn|đài|cổng thông tin|online|điện tử|ttxvn|vietnam\+|tin tức|truyền hình|staff|news|newsroom|newsletter|editors?|editorial|team|desk|press|associated|reuters|agency|agencies|magazine|media|images|archive|times|post|admin|administrator|contributors?|company|inc|llc|ltd|group|network|correspondent|university|school|bio|content|facebook|youtube)(?:\s|$|\.)|^(?:nhóm|phòng|sở|bộ|cục|vụ|trung tâm|ủy ban|uỷ ban|văn phòng|công an|ban (?:biên tập|tổ chức|tuyên giáo)) /i;

/** What stands where names do and is none: newsrooms' short names for anybody of theirs, labels, days, places. */
export const NO_NAME =
  /^(?:pv|p\.v|ctv|bbt|btv|vgp|by|bởi|tác giả|theo|nguồn|ảnh|hà nội|đà nẵng|cần thơ|hải phòng|tp\.? ?hcm|việt nam|(?:thứ|chủ|ngày|tháng|cập nhật|updated|published|posted)(?: .*)?)$/i;
