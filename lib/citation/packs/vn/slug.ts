import { searchFold } from '../../../text';

/** `Bảo hiểm xã hội` -> `bao-hiem-xa-hoi`. */
export const slug = (text: string): string =>
  searchFold(text)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
