/*
 * In: what is known of a document.
 * Out: how a text cites it, by Decree 30/2020/NĐ-CP; what is not known is marked. It needs no engine: exports may have it.
 */
export type { CitableDocument, UnknownPart, WrittenCitation } from './citable-document';
export { citeInFull, citeShort } from './cite-document';
export { preambleLine, preambleLines } from './preamble';
