import { oneLine } from './text-overlap';

/** What a portal calls itself, its sections, and its page for whatever article. */
const PART =
  /^(?:(?:cổng|trang) (?:thông tin|tin|ttđt)(?: .*)?|cổng ttđt.*|trang (?:chủ|nhất)|(?:xem )?chi tiết(?: (?:tin|bài|bản|nội|thông).*)?|(?:xem|nội dung|đọc) (?:tin|bài)(?: (?:bài|viết|tức))?|tin(?: tức)?(?: (?:và|-|–|&) |, )?(?:sự kiện)?|tin (?:hoạt động|bài|trong (?:tỉnh|nước)|nổi bật|mới|địa phương)|bài viết|sự kiện|thời sự|hoạt động|thông báo|văn bản|home(?: ?page)?|news|(?:news|article) details?|details?|articles?|default|index|untitled)$/i;
const BETWEEN = /\s+[-–—·/]+\s+|\s*[|»›]\s*/;
const MAX_SITE_WORDS = 16;

/** Whether a line says what a site or a section is called, and nothing of an article. */
export function isSiteLine(line: string): boolean {
  const text = oneLine(line.normalize('NFC'));
  return (
    text.split(' ').length <= MAX_SITE_WORDS && text.split(BETWEEN).every((part) => PART.test(part))
  );
}

/** Whether a title of the metadata begins with what the site or a section is called. */
export const isSiteTitle = (title: string, site: string | null): boolean =>
  title === site || PART.test(title.normalize('NFC').split(BETWEEN)[0] ?? '');
