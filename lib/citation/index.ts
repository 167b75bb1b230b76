/*
 * In: the text of an article, and the language of its page.
 * Out: what it cites: citations, the documents that they are of, their names and links.
 */
export { type Anaphor, findAnaphors } from './anaphors';
export {
  type Catalogue,
  type CatalogueEntry,
  type CatalogueRelation,
  catalogueId,
  catalogueName,
  type OpenedCatalogue,
  openCatalogue,
  plainCatalogueName,
} from './catalogue';
export type { Citation, CitedDocument, Kind, PrintableDocument } from './citation';
export { citedDocuments } from './documents/cited-documents';
export { isComplete } from './documents/document-identity';
export { documentName, typeName } from './documents/document-name';
export { groupDocuments } from './documents/group-documents';
export { fillOwnLink, type Link, linksFor, type OwnLink } from './documents/portal-links';
export { findCitations } from './find-citations';
export type { Pack } from './pack/pack';
export { packsFor } from './packs';
