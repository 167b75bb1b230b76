import { type ArticleRecord, isAddressless } from '../../../records';
import { attempt } from './attempt';

/** `URL` leaves these behind the host, and a URI has none of them. https://www.rfc-editor.org/rfc/rfc3986#appendix-A */
const UNSAFE = /[|^`{}\\<>"[\]]|%(?![\da-f]{2})/gi;

/** The address of an article on the web as a URI; null where it has none, or one that only stands for it. */
export function pageAddress(article: Pick<ArticleRecord, 'urls'> | null): string | null {
  for (const text of article?.urls ?? []) {
    // `URL.canParse` of Node 20 refuses letters such as "á" once it is optimised.
    const url = attempt(() => new URL(text));
    if (url === null || !/^https?:$/.test(url.protocol) || isAddressless(text)) continue;
    const start = url.href.indexOf('/', `${url.protocol}//`.length);
    const [before = '', ...fragments] = url.href.slice(start).split('#');
    // Only the first # begins a fragment.
    const rest = [before, ...(fragments.length > 0 ? [fragments.join('%23')] : [])].join('#');
    return url.href.slice(0, start) + rest.replace(UNSAFE, encodeURIComponent);
  }
  return null;
}
