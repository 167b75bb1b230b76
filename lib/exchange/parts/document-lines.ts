import type { Regulation } from '../../records';
import { dayOfPage } from './said/days';
import { onOneLine } from './said/typed-lines';

/** A document as a list of documents names it: its name, and what is known of it besides. */
export const documentLine = ({ name, date, issuer, subject }: Regulation): string =>
  [name, dayOfPage(date ?? '', 'vi'), issuer ?? '', subject ?? '']
    .map(onOneLine)
    .filter((part) => part !== '')
    .join(', ');
