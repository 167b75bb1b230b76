/*
 * In: nothing; these files are the tables of words that a newcomer edits, and the functions that read them.
 * Out: what a word, a line or a class name says. Vietnamese first, then English; lower case, with tones.
 */
export const listOf = (phrases: string): readonly string[] => phrases.split('|');

/** Headings of boxes as a whole line: nothing under them is the article's. */
export const BOX_HEADINGS = listOf(
  'tin liên quan|tin bài liên quan|bài liên quan|bài viết liên quan|liên quan|tin cùng chuyên mục|cùng chuyên mục|tin cùng sự kiện|cùng sự kiện|trong cùng chuyên đề|cùng chuyên đề|' +
    'bài cùng chuyên mục|cùng chủ đề|cùng tác giả|có thể bạn quan tâm|bạn có thể quan tâm|bạn có thể thích|đọc thêm|' +
    'xem thêm|đọc tiếp|tham khảo thêm|tin mới|tin mới nhất|tin khác|các tin khác|tin nổi bật|tin nóng|mới nhất|' +
    'tin đọc nhiều|đọc nhiều|đọc nhiều nhất|xem nhiều|xem nhiều nhất|bình luận|ý kiến|ý kiến bình luận|' +
    'ý kiến bạn đọc|ý kiến của bạn|gửi bình luận|tag|tags|từ khóa|từ khoá|chủ đề|chia sẻ|link bài gốc|' +
    'video liên quan|ảnh liên quan|dòng sự kiện|sự kiện|thông tin doanh nghiệp|bài đọc nhiều|đừng bỏ lỡ|tiêu điểm|' +
    'quảng cáo|tin đã đưa|tin cũ hơn|tin mới hơn|những tin mới hơn|những tin cũ hơn|các bài viết khác|' +
    'bài viết mới|bài trước|bài tiếp theo|nội dung chính|mục lục|mục lục bài viết|nội dung bài viết|trong bài này|trong bài viết này|in this article|table of contents|contents|' +
    'about the author|about the authors|keywords|topics|filed under|newsletter|advertisement|further reading|' +
    'references|footnotes|see also|up next|comments|leave a reply|leave a comment|join the conversation',
);
/** What short headings of such boxes begin with. */
export const BOX_BEGINNINGS = listOf(
  'đọc thêm|xem thêm|tham khảo thêm|related|must watch|must read|about our|more from|more on|more in|more about|more news|more stories|latest|top stories|popular|trending|featured|' +
    'recommended|recent posts|recent stories|other news|most read|most popular|most viewed|editors|you may also|' +
    'you might also|you may like|you might like|read more|read next|read also|share this|share on|sign up|subscribe',
);

/** The beginnings of lines that are never the article's, wherever they are. */
export const BOILERPLATE_BEGINNINGS = listOf(
  'tin liên quan|xem thêm:|đọc thêm:|tham khảo thêm:|có thể bạn quan tâm|mời quý độc giả|mời bạn đọc|mời độc giả|' +
    'mời bạn xem|mời bạn theo dõi|mời quý vị|theo dõi báo|theo dõi chúng tôi|theo dõi kênh|theo dõi fanpage|' +
    'xem bài viết của tác giả|xem các bài viết của tác giả|trở lại |về trang |copy link|sao chép liên kết|lấy link|' +
    'link bài gốc|bản quyền |©|copyright|all rights reserved|giấy phép |cơ quan chủ quản|tổng biên tập|' +
    'liên hệ quảng cáo|vui lòng đăng nhập|vui lòng nhập|họ và tên|gửi bình luận|gửi phản hồi|chia sẻ bài viết|' +
    'chia sẻ lên|trở thành người đầu tiên|hãy là người đầu tiên|tải ứng dụng|bài viết thể hiện|đang tải|tag:|tags:|' +
    'từ khóa:|từ khoá:|' +
    'read more|read also|read next|related:|see also|more:|watch:|listen:|advertisement|sponsored|sign up |' +
    'subscribe to|subscribe now|subscribe for|follow us|follow me|follow him|follow her|follow @|click here|share this|' +
    'share on|tweet|like us on|join our|this article was|this article originally|originally published|image credit|' +
    'photo:|photos:|photo by|photo credit|image:|picture:|photograph:|written by|reporting by|editing by|recommended|' +
    'loading|please enable|please log in|please sign in|your email address|by signing|by submitting|by clicking|' +
    'by subscribing|we may earn|we might earn|terms of|terms and|privacy policy|have a tip|have any tip|got a tip|' +
    'got a story|contact us|contact the author|get the latest|get our latest|get the best|get our best',
);

/** A line that is the credit of a picture, or ends in one. */
export const PICTURE_CREDIT =
  /^\(?(?:ảnh|nguồn ảnh|ảnh minh (?:họa|hoạ)|hình|clip|video|đồ họa|photo|image|picture)s?(?: (?:credit|by|minh họa))? ?: ?\S.{0,60}$|[(.–-] ?(?:ảnh|đồ họa|photo|image)(?: minh họa)?: ?(?:[^.]|\.(?=\S)){1,40}\)?\.?$|\(?(?:ảnh|hình) (?:minh (?:họa|hoạ)|chụp màn hình|tư liệu)\)?\.?$|getty images|shutterstock|\((?:ap|reuters|afp)[ )/]/;

/** What a lead or a first paragraph begins with where an agency wrote it: "(TTXVN) - ", "Reuters — ". */
export const AGENCY_MARK = /^\(?[A-ZĐ][^\s()]{1,14}(?: [^\s()]{1,8}){0,3}\)? ?[-–—] /;
