import { fillOwnLink, linksFor, type PrintableDocument } from '../../citation';
import type { DocumentLink, OwnLinkProblem, Regulation } from '../../records';

/** Where a cited document can be read, the user's own link first. */
export const linksTo = (document: PrintableDocument, ownLink: string): DocumentLink[] =>
  linksFor(document, ownLink || undefined).map(({ url, portal, match, official }) => ({
    url,
    label: portal,
    match,
    official,
  }));

/** A document as its record tells it. */
export const printable = (regulation: Regulation): PrintableDocument => ({
  ...regulation,
  system: regulation.id.split(':')[1] ?? '~',
  name: null,
  title: regulation.name,
  yearInNumber: null,
  draft: false,
  renewed: false,
  local: regulation.place !== null,
});

/** What is wrong with a user's own link; null where it can be stored, and where it is taken away. */
export function ownLinkProblem(template: string): OwnLinkProblem | null {
  const filled = fillOwnLink(example, template);
  return filled.kind === 'link' || filled.reason === 'empty' ? null : filled.reason;
}

/** Any document: a template is whole or broken for all alike. */
const example: PrintableDocument = {
  id: 'vn:state:nghi-dinh:100/NĐ-CP:2019',
  system: 'state',
  type: 'nghi-dinh',
  number: '100',
  year: '2019',
  yearInNumber: true,
  symbol: 'NĐ-CP',
  place: null,
  local: false,
  name: null,
  title: null,
  draft: false,
  renewed: false,
};
