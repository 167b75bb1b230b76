import type { PageReading } from '../label/page-reading';
import { attribute } from '../safe-dom';
import { headlineText } from '../score/headline-runs';
import { wordsIn } from '../words/word-count';
import type { GatedPage, Sign } from './sign';

/*
 * Pages of text that are no articles: home pages, searches, terms of use, tasks of an office, products, people. Their words
 * and addresses say so; what newsrooms add to an article (author, day) outweighs them. By hand, Nov 2026.
 */
const LISTING =
  /\/(?:tim-kiem|search|tags?|tu-khoa|chu-de|topics?|categor(?:y|ies)|chuyen-muc|tac-gia|authors?|hoi-dap)(?:[/?.]|$)|[?&](?:q|s|query|keyword|tukhoa)=/i;
const SERVICE =
  /\/(?:dang-nhap|dang-ky|login|signin|register|lien-he|contact|gioi-thieu|about(?:-us)?|faqs?|404|dieu-khoan[^/]*|chinh-sach-bao-mat|terms[^/]*|privacy[^/]*|cookie-policy|tuyen-dung|careers)(?:[/?.]|$)/i;

/** What the headlines of pages begin with that a site has once, for years. */
const STANDING =
  /^(?:các )?(?:(?:điều khoản|điều kiện|quy định|chính sách|thỏa thuận|thoả thuận|nội quy)(?: (?:và|chung|về|điều kiện|dịch vụ))* (?:sử dụng|dịch vụ|bảo mật|bảo vệ|quyền riêng tư|riêng tư|cookie|thanh toán|đổi trả|giao hàng|bảo hành|bình luận|đăng ký)|quyền riêng tư|giới thiệu|về chúng tôi|liên hệ|chức năng|nhiệm vụ|vị trí|cơ cấu tổ chức|hướng dẫn|câu hỏi thường gặp|hỏi đáp|tuyển dụng|bảng giá quảng cáo|terms (?:of|and)|privacy|cookies? |about |contact|faq|frequently asked|editorial (?:policy|guidelines|standards)|careers|advertise|user agreement)/i;
const TASKS =
  /^(?:[\dIVX]+[.)]? ?[-–.]? )?(?:(?:về )?(?:vị trí|chức năng|nhiệm vụ|quyền hạn)(?: ?[,–-] | và |$))+/i;
/** A standing page says when it was changed. */
const CHANGED = /cập nhật|hiệu lực|sửa đổi|updated?|effective|revised|modified/i;

const PRICE =
  /^(?:giá(?: bán)? ?:? ?|price:? ?)?(?:[$€£] ?\d[\d.,]*|\d[\d.,]{2,} ?(?:₫|đ|vnđ|vnd|usd|[$€£]))/i;
/** A product's price is this near its name, in runs. */
const PRICE_WITHIN_RUNS = 6;
const BUY =
  /^(?:thêm vào giỏ|cho vào giỏ|mua ngay|đặt mua|đặt hàng|add to (?:cart|basket|bag)|buy now)/i;
const BUTTONS = 'button,[type=submit],[role=button],a[class*=btn],a[class*=button],a[class*=cart]';
const MAX_BUTTONS = 300;
const PRODUCT = '[itemtype$="/Product"],meta[property="og:type"][content^=product]';

/** Signs by the page's address and by the words that other kinds of pages have. */
export function kindSigns(gated: GatedPage): Sign[] {
  const { reading } = gated;
  const { page, headline, metadata, url } = reading;
  const title = headlineText(page, headline);
  const words = headline ? wordsIn(title) : 0;
  const isStanding =
    (STANDING.test(title === '' ? (metadata.titles[0] ?? '') : title) || hasTasks(gated)) &&
    !isOfNewsroom(gated);
  return [
    [words >= 5, 1, 'long headline'],
    [words < 4, -0.5, 'short headline'],
    [pathOf(url) === '', -3, 'address of a home'],
    [LISTING.test(url), -2, 'address of a list'],
    [SERVICE.test(url), -2, 'address of a service'],
    [isStanding, -4, 'standing page'],
    [!metadata.isNews && isProduct(reading), -4, 'product'],
  ];
}

/** Whether a heading says that tasks of an office follow. */
const hasTasks = ({ body, reading }: GatedPage): boolean =>
  body.some(
    ({ role, run }) => role === 'heading' && TASKS.test(reading.page.runs[run]?.text ?? ''),
  );

/** Whether the page has what newsrooms add to an article: its type, its author, or the day it appeared. */
export const isOfNewsroom = ({ reading, labelled }: GatedPage): boolean =>
  reading.metadata.isNews ||
  reading.metadata.published !== null ||
  labelled.some(
    ({ role, run }) =>
      role === 'byline' ||
      (role === 'dateline' && !CHANGED.test(reading.page.runs[run]?.text ?? '')),
  );

/** Whether a price stands under the headline, and what can be bought is said so by a button or by the page's data. */
function isProduct({ page, headline }: PageReading): boolean {
  const top = page.boxes[0]?.element;
  if (!top || !headline) return false;
  const below = page.runs.slice(headline.last + 1, headline.last + 1 + PRICE_WITHIN_RUNS);
  if (!below.some(({ text }) => PRICE.test(text))) return false;
  const { ownerDocument } = top;
  if (ownerDocument.querySelector(PRODUCT)) return true;
  const buttons = ownerDocument.querySelectorAll(BUTTONS);
  for (let i = 0; i < Math.min(buttons.length, MAX_BUTTONS); i++) {
    const button = buttons[i];
    if (button && BUY.test((button.textContent || attribute(button, 'value') || '').trim()))
      return true;
  }
  return false;
}

/** What names one page of many in the query: "?act=detail&id=733", "/?p=12"; no page of a list. */
const PAGE_ID = /[?&](?!page|trang|lang)[\w-]*=\d+(?=[&#]|$)/i;

/** '' for a home page's address. */
const pathOf = (url: string): string =>
  PAGE_ID.exec(url)?.[0] ??
  url
    .replace(/^[\w-]+:\/\/[^/]*/, '')
    .replace(/[?#].*$/s, '')
    .replace(/^\/(?:index\.\w+|home|trang-chu)?\/?$/i, '');
