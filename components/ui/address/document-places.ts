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

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const MAX_VALUES = 100;

export function documentsPlaceOf(asked: URLSearchParams): DocumentsPlace {
  const order = documentOrders.find((one) => one === asked.get('order'));
  const chosen = documentFacts.flatMap((fact) => {
    const values = [...new Set(asked.getAll(fact))].filter(Boolean).slice(0, MAX_VALUES);
    return values.length > 0 ? [[fact, values] as const] : [];
  });
  return {
    view: 'documents',
    find: asked.get('find') ?? '',
    ...(order && { order }),
    ...(chosen.length > 0 && { filters: Object.fromEntries(chosen) }),
  };
}

export function documentPlaceOf(id: string, asked: URLSearchParams): DocumentPlace {
  const site = asked.get('site');
  const [from, to] = [asked.get('from') ?? '', asked.get('to') ?? ''];
  const isStretch = DAY.test(from) && DAY.test(to) && from <= to;
  return {
    view: 'document',
    id,
    pin: asked.get('pin'),
    ...(site && { site }),
    ...(isStretch && { days: { from, to } }),
  };
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
