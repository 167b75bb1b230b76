import { searchFold } from '../../../../text';
import { remember } from '../../../tokens/remember';

/** `Bảo hiểm xã hội` -> `bao-hiem-xa-hoi`. */
export const slug = remember((text) =>
  searchFold(text)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, ''),
);
