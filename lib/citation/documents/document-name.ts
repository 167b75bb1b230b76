import type { PrintableDocument } from '../citation';
import { packOf, packs } from '../packs';

/** The name by which people know a document, such as `Quy định 55-QĐ/TW` or `Luật Đất đai 2013`. */
export const documentName = (document: PrintableDocument): string =>
  packOf(document.id).print(document);

/** The printed name of a type slug; the slug itself where no pack knows it. */
export function typeName(type: string): string {
  for (const pack of packs) {
    const name = pack.typeName(type);
    if (name !== null) return name;
  }
  return type;
}
