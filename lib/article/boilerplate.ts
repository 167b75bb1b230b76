/**
 * Lines that news pages print beside their articles: headings of boxes, requests, notices. Vietnamese first, then
 * English; lower case, with their tones.
 */
const listOf = (phrases: string): readonly string[] => phrases.split('|');

/** Headings of boxes as a whole line: nothing under them is the article's. */
const BOX_HEADINGS = listOf(
  'tin liên quan|tin bài liên quan|bài liên quan|bài viết liên quan|liên quan|tin cùng chuyên mục|cùng chuyên mục|' +
    'bài cùng chuyên mục|cùng chủ đề|cùng tác giả|có thể bạn quan tâm|bạn có thể quan tâm|bạn có thể thích|đọc thêm|' +
    'xem thêm|đọc tiếp|tham khảo thêm|tin mới|tin mới nhất|tin khác|các tin khác|tin nổi bật|tin nóng|mới nhất|' +
    'tin đọc nhiều|đọc nhiều|đọc nhiều nhất|xem nhiều|xem nhiều nhất|bình luận|ý kiến|ý kiến bình luận|' +
    'ý kiến bạn đọc|ý kiến của bạn|gửi bình luận|tag|tags|từ khóa|từ khoá|chủ đề|chia sẻ|link bài gốc|' +
    'video liên quan|ảnh liên quan|dòng sự kiện|sự kiện|thông tin doanh nghiệp|bài đọc nhiều|đừng bỏ lỡ|tiêu điểm|' +
    'quảng cáo|tin đã đưa|tin cũ hơn|tin mới hơn|những tin mới hơn|những tin cũ hơn|các bài viết khác|' +
    'bài viết mới|bài trước|bài tiếp theo|nội dung chính|mục lục|mục lục bài viết|nội dung bài viết|' +
    'about the author|about the authors|keywords|topics|filed under|newsletter|advertisement|further reading|' +
    'references|footnotes|see also|up next|comments|leave a reply|leave a comment|join the conversation',
);
/** What short headings of such boxes begin with. */
const BOX_BEGINNINGS = listOf(
  'related|must watch|must read|about our|more from|more on|more in|more about|more news|more stories|latest|top stories|popular|trending|featured|' +
    'recommended|recent posts|recent stories|other news|most read|most popular|most viewed|editors|you may also|' +
    'you might also|you may like|you might like|read more|read next|read also|share this|share on|sign up|subscribe',
);

/** What lines begin with that are never the article's, wherever they stand. */
const BEGINNINGS = listOf(
  'tin liên quan|xem thêm:|đọc thêm:|tham khảo thêm:|có thể bạn quan tâm|mời quý độc giả|mời bạn đọc|mời độc giả|' +
    'mời bạn xem|mời bạn theo dõi|mời quý vị|theo dõi báo|theo dõi chúng tôi|theo dõi kênh|theo dõi fanpage|' +
    'xem bài viết của tác giả|xem các bài viết của tác giả|trở lại |về trang |copy link|sao chép liên kết|lấy link|' +
    'link bài gốc|bản quyền |©|copyright|all rights reserved|giấy phép |cơ quan chủ quản|tổng biên tập|' +
    'liên hệ quảng cáo|vui lòng đăng nhập|vui lòng nhập|họ và tên|gửi bình luận|gửi phản hồi|chia sẻ bài viết|' +
    'chia sẻ lên|trở thành người đầu tiên|hãy là người đầu tiên|đang tải|tag:|tags:|từ khóa:|từ khoá:|' +
    'read more|read also|read next|related:|see also|more:|watch:|listen:|advertisement|sponsored|sign up |' +
    'subscribe to|subscribe now|subscribe for|follow us|follow me|follow him|follow her|follow @|click here|share this|' +
    'share on|tweet|like us on|join our|this article was|this article originally|originally published|image credit|' +
    'photo:|photos:|photo by|photo credit|image:|picture:|photograph:|written by|reporting by|editing by|recommended|' +
    'loading|please enable|please log in|please sign in|your email address|by signing|by submitting|by clicking|' +
    'by subscribing|we may earn|we might earn|terms of|terms and|privacy policy|have a tip|have any tip|got a tip|' +
    'got a story|contact us|contact the author|get the latest|get our latest|get the best|get our best',
);
/** A paper asking to be followed: "Thêm … làm nguồn ưu tiên trên …". */
const ABOUT_FOLLOWING = /^(?:chọn|thêm|theo dõi) .{2,30} (?:làm nguồn|trên )/;
/** Lines that speak to the reader about other things than the article, wherever they stand. */
const NOTICE =
  /^(?:(?:kính )?mời (?:quý )?(?:độc giả|bạn đọc|bạn xem|bạn theo dõi|các bạn|quý vị)|(?:xem|đọc|tham khảo) thêm ?:|bạn đang (?:đọc|xem) (?:bài|tin)|nguồn ?: ?(?:https?:|www\.)|nội dung (?:nêu )?trên chỉ|(?:chọn|thêm|theo dõi) .{2,40} trên (?:google|facebook|zalo|youtube|tiktok|telegram))/;
/** The first words of what the two patterns find. */
const NOTICE_OPENERS = listOf('chọn|thêm|theo|kính|mời|xem|đọc|tham|bạn|nguồn|nội');
const LONGEST_NOTICE = 250;

const NO_PHRASES: readonly string[] = [];

/** Phrases by their first word, so that a line is compared with the few that may fit. */
function byFirstWord(phrases: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const table = new Map<string, string[]>();
  for (const phrase of phrases) {
    const first = firstWord(phrase);
    const known = table.get(first);
    if (known) known.push(phrase);
    else table.set(first, [phrase]);
  }
  return table;
}

function firstWord(line: string): string {
  const space = line.indexOf(' ');
  const word = space < 0 ? line : line.slice(0, space);
  const colon = word.indexOf(':');
  return colon < 0 ? word : word.slice(0, colon);
}

function begins(line: string, table: ReadonlyMap<string, readonly string[]>): boolean {
  for (const phrase of table.get(firstWord(line)) ?? NO_PHRASES)
    if (line.startsWith(phrase)) return true;
  return false;
}

const HEADINGS = new Set(BOX_HEADINGS);
const BY_BOX = byFirstWord(BOX_BEGINNINGS);
const BY_BOILERPLATE = byFirstWord(BEGINNINGS);
const OPENERS = new Set([
  ...[...BOX_HEADINGS, ...BOX_BEGINNINGS, ...BEGINNINGS].map(firstWord),
  ...NOTICE_OPENERS,
]);

const LONGEST_BOX_HEADING = 60;
/** No beginning in the list is longer, in code units. */
const LONGEST_BEGINNING = 60;
const BULLETS = ' #>»•▶*|-';
const FRAMING = ' :.…>»|!()0123456789-';

/** Where a line begins behind its bullet. */
function startOf(text: string): number {
  let start = 0;
  while (start < text.length && BULLETS.includes(text.charAt(start))) start++;
  return start;
}

/**
 * Whether a line may be any of those below, by its first word alone: hardly any line of an article is, and every line is
 * asked. A word with more than letters at its end is looked at in full.
 */
function mayBe(text: string): boolean {
  const start = startOf(text);
  const space = text.indexOf(' ', start);
  const word = (space < 0 ? text.slice(start) : text.slice(start, space)).toLowerCase();
  const last = word.charAt(word.length - 1);
  return OPENERS.has(word) || last === last.toUpperCase();
}

/** The beginning of a line in lower case, without a bullet. */
function beginningOf(text: string): string {
  const start = startOf(text);
  return text.slice(start, start + LONGEST_BEGINNING).toLowerCase();
}

/** What a line may be; the bits may come together. */
export const Telling = { BoxHeading: 1, Boilerplate: 2 } as const;

/** The bits of a line. */
export function tellingOf(text: string): number {
  if (!mayBe(text)) return 0;
  const beginning = beginningOf(text);
  const isBoilerplate = begins(beginning, BY_BOILERPLATE) || ABOUT_FOLLOWING.test(beginning);
  return (isBoilerplate ? Telling.Boilerplate : 0) | (headsBox(text) ? Telling.BoxHeading : 0);
}

function headsBox(text: string): boolean {
  if (text.length > LONGEST_BOX_HEADING) return false;
  let end = text.length;
  while (end > 0 && FRAMING.includes(text.charAt(end - 1))) end--;
  const bare = beginningOf(text.slice(0, end));
  return (
    HEADINGS.has(bare) ||
    (begins(bare, BY_BOX) && bare.split(' ').length <= 7 && !/[.,]/.test(bare))
  );
}

export const isBoxHeading = (text: string): boolean => (tellingOf(text) & Telling.BoxHeading) !== 0;

export const isBoilerplate = (text: string): boolean =>
  (tellingOf(text) & Telling.Boilerplate) !== 0;

/** Whether a line of its own is certainly a word to the reader about other things than the article. */
export const isNotice = (text: string): boolean =>
  text.length <= LONGEST_NOTICE && mayBe(text) && NOTICE.test(beginningOf(text));
