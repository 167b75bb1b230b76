import type { Regulation } from '../../../records';
import { createCiting } from '../../citing/running-citations';
import type { FormatContext } from '../../format';
import { asOneLine } from './typed-lines';

/** How a document is cited in the text. */
export type CiteInText = (regulation: Regulation) => string;

/**
 * How notes cite their documents, one after the other: by Decree 30/2020/NĐ-CP, in full the first time and short afterwards;
 * what is not known is left out, since the list at the end marks it. A file in English has their names.
 */
export function citedInNotes({ language }: FormatContext): CiteInText {
  if (language !== 'vi') return ({ name }) => asOneLine(name);
  const { cite } = createCiting({ marks: false });
  return (regulation) => asOneLine(cite(regulation).text);
}
