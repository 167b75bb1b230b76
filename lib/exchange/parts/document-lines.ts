import type { Regulation } from '../../records';
import { listRegulations } from '../citing/cited-list';

/**
 * Documents as "Danh mục văn bản viện dẫn" lists them, in the order in which they are cited: those that the user merged are
 * one, and what is not known is marked. The form is that of Decree 30/2020/NĐ-CP in every language of a file.
 */
export function documentLines(cited: readonly Regulation[]): readonly string[] {
  try {
    return listRegulations(cited).map(({ text }) => text);
  } catch {
    // One that is damaged costs its own line only.
    const whole = cited.filter(canBeListed);
    return whole.length < cited.length ? documentLines(whole) : [];
  }
}

function canBeListed(regulation: Regulation): boolean {
  try {
    return listRegulations([regulation]).length > 0;
  } catch {
    return false;
  }
}
