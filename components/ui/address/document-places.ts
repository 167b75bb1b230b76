/** What documents are narrowed by: what kind they are, who issued them, and when. */
export const documentFacts = ['type', 'issuer', 'year'] as const;
export type DocumentFact = (typeof documentFacts)[number];

/** Of one fact any value fits, of several all must. `~` stands for a document of which the fact is not known. */
export type DocumentFilters = Readonly<Partial<Record<DocumentFact, readonly string[]>>>;

/** Most cited, cited last, newest by its own day, or by name. */
export const documentOrders = ['cited', 'latest', 'newest', 'name'] as const;
export type DocumentOrder = (typeof documentOrders)[number];

/** All documents; `find` narrows the list. */
export interface DocumentsPlace {
  readonly view: 'documents';
  readonly find: string;
  /** Where nothing is said: what fits best, or what is cited most. */
  readonly order?: DocumentOrder;
  readonly filters?: DocumentFilters;
}

/** A document, and what the list of who cites it is narrowed by. */
export interface DocumentPlace {
  readonly view: 'document';
  readonly id: string;
  readonly pin: string | null;
  /** A newspaper by its name. */
  readonly site?: string;
  /** First and last day of publication, ISO 8601 dates, both inclusive. */
  readonly days?: { readonly from: string; readonly to: string };
}

export const documentsWords = ({
  view,
  find,
  order,
  filters = {},
}: DocumentsPlace): [name: string, value: string | undefined][] => [
  ['view', view],
  ['find', find],
  ...documentFacts.flatMap((fact) =>
    (filters[fact] ?? []).map((value): [string, string] => [fact, value]),
  ),
  ['order', order],
];
