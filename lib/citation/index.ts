export { type Anaphor, findAnaphors } from './anaphors';
export {
  type Catalogue,
  type CatalogueEntry,
  type OpenedCatalogue,
  openCatalogue,
} from './catalogue';
export type { Citation, CitedDocument, Kind } from './citation';
export { groupDocuments } from './documents/group';
export { documentsUnify, isComplete } from './documents/identity';
export { fillOwnLink, type Link, linksFor, type OwnLink } from './documents/links';
export { documentName, typeName } from './documents/name';
export type { Pack } from './engine/pack';
export { findCitations } from './find';
export { packsFor } from './packs';
