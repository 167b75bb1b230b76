import { dimensions, type Filters, type Order } from '../../../lib/search';
import {
  type DocumentPlace,
  type DocumentsPlace,
  documentFacts,
  documentOrders,
} from '../../ui/address/document-places';
import type { LibraryPlace } from '../../ui/address/library-address';

const orders: readonly Order[] = ['best', 'newest', 'oldest', 'article'];
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** @param hash with its `#`, as `location.hash`; what it does not say or says wrongly is left out. */
export function placeOf(hash: string): LibraryPlace {
  const asked = new URLSearchParams(hash.replace(/^#/, ''));
  const view = asked.get('view');
  const article = asked.get('article');
  const document = asked.get('document');
  const dossier = asked.get('dossier');
  if (view === null && article) {
    return { view: 'article', id: article, before: asked.get('before'), after: asked.get('after') };
  }
  if (view === null && document) return documentPlaceOf(document, asked);
  if (view === null && dossier) return { view: 'dossier', id: dossier };
  if (view === 'documents') return documentsPlaceOf(asked);
  if (view === 'dossiers' || view === 'pictures') return { view };
  return {
    view: 'notes',
    query: asked.get('q') ?? '',
    filters: filtersOf(asked),
    order: orders.find((order) => order === asked.get('order')) ?? 'best',
    wide: asked.has('wide'),
    note: asked.get('note'),
  };
}

function filtersOf(asked: URLSearchParams): Filters {
  const chosen = dimensions.flatMap((dimension) => {
    const values = [...new Set(asked.getAll(dimension))].filter(Boolean);
    return values.length > 0 ? [[dimension, values] as const] : [];
  });
  const [from, to] = [asked.get('from') ?? '', asked.get('to') ?? ''];
  return {
    ...Object.fromEntries(chosen),
    ...(DAY.test(from) && { from }),
    ...(DAY.test(to) && { to }),
    ...(asked.get('dated') === 'published' && { dated: 'published' }),
    ...(asked.has('around') && { around: true }),
    ...(asked.has('noted') && { noted: true }),
    ...(asked.has('trash') && { trash: true }),
  };
}

const MAX_VALUES = 100;

function documentsPlaceOf(asked: URLSearchParams): DocumentsPlace {
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

function documentPlaceOf(id: string, asked: URLSearchParams): DocumentPlace {
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
