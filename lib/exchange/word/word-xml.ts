import { escaped } from '../parts/markup';
import type { Lines } from '../parts/said/typed-lines';

/** Ids of the styles in `word-styles.ts`. */
export type ParagraphStyle =
  | 'Title'
  | 'Heading1'
  | 'Heading2'
  | 'Quote'
  | 'ArticleSource'
  | 'PassagePlace'
  | 'PassageChange'
  | 'ReaderNote'
  | 'NoteDetail'
  | 'DocumentEntry'
  | 'FootnoteText';

export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const MAIN = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
/** Namespaces of a part with text, as attributes of its root. */
export const NAMESPACES = `xmlns:w="${MAIN}" xmlns:r="${OFFICE}"`;

/** A run of plain text: nothing in it is a field, since fields are elements of their own. */
export const run = (text: string): string =>
  `<w:r><w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`;

/** Lines that were typed one below the other. */
export const lineRuns = (lines: Lines): string => lines.map(run).join('<w:r><w:br/></w:r>');

export const paragraph = (style: ParagraphStyle | null, runs: string): string =>
  style === null
    ? `<w:p>${runs}</w:p>`
    : `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${runs}</w:p>`;

/** Text in a character style. */
export const styledRun = (style: 'Hyperlink', text: string): string =>
  `<w:r><w:rPr><w:rStyle w:val="${style}"/></w:rPr><w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`;
