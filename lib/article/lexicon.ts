/**
 * Words that tell what a line of a news page is for. Vietnamese first, then English. All are compared in lower case
 * with their tones, against a whole line (with its closing colon and the like removed) or its beginning.
 */
const line = (words: string): RegExp => new RegExp(`^(?:${words})$`, 'u');
const start = (words: string): RegExp => new RegExp(`^(?:${words})`, 'u');

/** Headings of boxes: nothing under them is the article's. */
export const BOX_HEADING = line(
  'tin liên quan|tin bài liên quan|bài liên quan|bài viết liên quan|liên quan|tin cùng chuyên mục|cùng chuyên mục|' +
    'cùng chủ đề|cùng tác giả|có thể bạn quan tâm|bạn có thể quan tâm|bạn có thể thích|đọc thêm|xem thêm|đọc tiếp|' +
    'tham khảo thêm|tin mới(?: nhất)?|tin khác|tin nổi bật|tin nóng|mới nhất|tin đọc nhiều|đọc nhiều(?: nhất)?|' +
    'xem nhiều(?: nhất)?|bình luận(?: \\(?\\d+\\)?)?|ý kiến(?: bình luận)?|ý kiến bạn đọc|ý kiến của bạn|gửi bình luận|' +
    'tags?|từ khóa|từ khoá|chủ đề|chia sẻ|link bài gốc|video liên quan|ảnh liên quan|dòng sự kiện|sự kiện|' +
    'related(?: (?:articles?|stories|news|posts?|content|topics|links|reading|coverage))?|' +
    '(?:more|latest|top|popular|trending|featured|recommended|recent|other|most read|most popular|editors?.? picks?)' +
    '(?: (?:in|on|from|about|news|stories|articles|posts|videos|for you|stories for you|reading).{0,40})?|' +
    'you (?:may|might) (?:also )?(?:like|be interested in).{0,20}|read (?:more|next|also)|see also|up next|' +
    'recommended for you|(?:leave a (?:reply|comment)|(?:\\d+ )?comments?.{0,20}|join the (?:conversation|discussion))|' +
    'about the authors?|share(?: this.{0,30}| on.{0,20})?|keywords|topics|filed under|newsletter|sign up.{0,60}|' +
    'subscribe.{0,60}|advertisement|sponsored(?: (?:content|links?))?|most (?:read|popular|viewed).{0,20}|' +
    'further reading|references|footnotes',
);

/** Lines that are never the article's, wherever they stand. */
export const BOILERPLATE = start(
  'tin liên quan|(?:>+|»|▶|•)?\\s*(?:xem thêm|đọc thêm|tham khảo thêm|mời (?:quý )?(?:độc giả|bạn đọc)|có thể bạn quan tâm)(?: *:|$)|' +
    'mời (?:quý )?(?:độc giả|bạn|bạn đọc|vị)? ?(?:xem|đọc|theo dõi)|theo dõi (?:báo|chúng tôi|kênh|fanpage)|' +
    'xem (?:các )?bài viết của tác giả|trở lại |về trang |copy link|sao chép liên kết|lấy link|link bài gốc|' +
    'bản quyền |© |copyright|all rights reserved|giấy phép |cơ quan chủ quản|tổng biên tập|liên hệ quảng cáo|' +
    'vui lòng (?:đăng nhập|nhập)|họ và tên|gửi (?:bình luận|phản hồi)|chia sẻ (?:bài viết|lên|qua)|' +
    'trở thành người đầu tiên|(?:chọn|thêm) .{2,30} (?:làm nguồn|trên google)|theo dõi .{2,30} trên |hãy là người đầu tiên|đang tải|quảng cáo$|tags?:|từ khóa:|' +
    'read (?:more|also|next)\\b|related:|see also|more:|watch:|listen:|advertisement|sponsored|sign up (?:for|to)|' +
    'subscribe (?:to|now|for)|follow (?:us|me|him|her|@)|click here|share (?:this|on)|tweet|like us on|join our|' +
    'this article (?:was|originally)|originally published|image credits?:|(?:photo|image|picture)s?(?: credit| by)? *:|' +
    'photograph:|written by|reporting by|editing by|recommended|loading|please (?:enable|log in|sign in)|' +
    'your email address|by (?:signing|submitting|clicking|subscribing)|we (?:may|might) earn|terms (?:of|and)|privacy policy|' +
    'have (?:a|any) (?:tip|story|question)|got a (?:tip|story)|contact (?:us|the author)|get (?:the|our) (?:latest|best|newsletter)',
);

/** A line that is the credit of a picture, or ends in one. */
export const PICTURE_CREDIT =
  /^\(?(?:ảnh|nguồn ảnh|ảnh minh (?:họa|hoạ)|hình|clip|video|đồ họa|photo|image|picture)s?(?: (?:credit|by|minh họa))? ?: ?\S.{0,60}$|[(.–-] ?(?:ảnh|đồ họa|photo|image)(?: minh họa)?: ?[^.]{1,40}\)?\.?$|\(?(?:ảnh|hình) (?:minh (?:họa|hoạ)|chụp màn hình|tư liệu)\)?\.?$|getty images|shutterstock|\((?:ap|reuters|afp)[ )/]/u;

/** The agency mark a lead or a first paragraph begins with. */
export const AGENCY_MARK =
  /^\(?(?:[\p{Lu}Đ][\p{L}.+/]{1,14}(?: [\p{Lu}Đ]?[\p{L}]{1,8}){0,3})\)? ?[-–—] /u;

/** What stands before a name and is not part of it. */
export const BY =
  /^(?:theo|tác giả|bài và ảnh|bài, ảnh|bài|thực hiện|by|written by|words by|author|from|story by|reporting by)(?: ?: ?| )/iu;
/** What stands behind a name and is not part of it. */
export const BEHIND_NAME =
  /\s*\((?:tổng hợp|lược dịch|lược ghi|ghi|thực hiện|dịch|biên dịch|theo [^)]*|t\/h|th)\)\s*$/iu;

/** Titles before a name, not part of it. */
export const HONORIFIC =
  /^(?:(?:pgs|gs|ts|ths|bs|ls|kts|tskh|nsnd|nsưt|pv|phóng viên|nhà báo|luật sư|tiến s[ĩỹ]|thạc s[ĩỹ]|bác s[ĩỹ]|giáo sư|phó giáo sư|cộng tác viên|ctv|dr|prof)\b[.,:]*\s*)+(?=\S)/iu;

/** Words of newsrooms and companies; a name with one is not a person's. */
export const ORGANISATION =
  /(?:^|\s)(?:báo|tạp chí|tòa soạn|ban biên tập|công ty|tập đoàn|đài|cổng thông tin|online|điện tử|ttxvn|vietnam\+|tin tức|truyền hình|staff|news|newsroom|editors?|editorial|team|desk|press|associated|reuters|agency|agencies|magazine|media|times|post|admin|administrator|contributors?|company|inc|llc|ltd|group|network|correspondent)(?:\s|$|\.)/iu;

const strip = (text: string): string =>
  text.toLowerCase().replace(/^[\s#>»•▶*|-]+|[\s:.…>»|!-]+$/gu, '');
export const isBoxHeading = (text: string): boolean =>
  text.length < 80 && BOX_HEADING.test(strip(text));
export const isBoilerplate = (text: string): boolean => BOILERPLATE.test(text.toLowerCase().trim());
