import { hashText, searchFold } from '../text';

/**
 * Whether an article's address only stands for one that is not known, as in a file that has titles alone. No page of the web
 * has such a host: https://www.rfc-editor.org/rfc/rfc6761#section-6.4
 */
export const isAddressless = (url: string): boolean =>
  /^https?:\/\/[^/?#@]+\.invalid(?:[/?#:]|$)/i.test(url);

/** What stands for the address of an article that is known by its title alone; the same for titles that search takes as one. */
export const titleAddress = (title: string): string =>
  `https://title.invalid/${hashText(searchFold(title))}`;
