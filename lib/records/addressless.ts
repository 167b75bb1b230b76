import { hashText, searchFold } from '../text';

/** Ends the host of an address that stands for none; no page of the web has it: https://www.rfc-editor.org/rfc/rfc6761#section-6.4 */
const NO_HOST = '.invalid';

/** Whether an article's address only stands for one that is not known, as in a file that has titles alone. */
export const isAddressless = (url: string): boolean =>
  URL.canParse(url) && new URL(url).hostname.endsWith(NO_HOST);

/** What stands for the address of an article that is known by its title alone; the same for titles that search takes as one. */
export const titleAddress = (title: string): string =>
  `https://title${NO_HOST}/${hashText(searchFold(title))}`;
