type Json = string | number | boolean | null | readonly Json[] | JsonObject;
interface JsonObject {
  readonly [key: string]: Json;
}

export const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null;

/** Of all JSON-LD of a page, in code units; each piece counts for a thousand at least. */
const MOST_JSON = 400_000;
/** Of one text of a page's metadata, in code units. */
export const LONGEST_TEXT = 2_000;

function parse(json: string): Json {
  try {
    return JSON.parse(json) as Json;
  } catch {
    return null;
  }
}

/** The objects of a page's JSON-LD, nested ones where pages put their article. */
export function jsonNodes(source: ParentNode): readonly JsonObject[] {
  const found: JsonObject[] = [];
  let left = MOST_JSON;
  for (const script of source.querySelectorAll('script[type="application/ld+json"]')) {
    const text = script.textContent ?? '';
    if (text.length > left) continue;
    left -= text.length + 1_000;
    // Line breaks inside its texts are the common fault; what is broken otherwise is read without.
    const queue: Json[] = [parse(text) ?? parse(text.replace(/\p{Cc}+/gu, ' '))];
    for (let i = 0; i < queue.length && i < 200; i++) {
      const node = queue[i];
      if (Array.isArray(node)) queue.push(...node);
      else if (isObject(node)) {
        found.push(node);
        for (const key of INNER) if (isObject(node[key])) queue.push(node[key]);
      }
    }
  }
  return found;
}

const DEEPEST = 3;
/** No page names so many authors or tells so many titles; the rest of a list is left. */
const MOST_TOLD = 40;
const MOST_CRUMBS = 20;
const INNER = ['@graph', 'mainEntity', 'mainEntityOfPage', 'breadcrumb'] as const;

/** Adds the texts of a value or of a list; of lists in lists as deep as pages nest them. */
export function addWords(value: Json | undefined, found: string[], depth = 0): void {
  if (found.length >= MOST_TOLD) return;
  if (typeof value === 'string') {
    const text = value.trim().slice(0, LONGEST_TEXT);
    if (text !== '') found.push(text);
  } else if (Array.isArray(value) && depth < DEEPEST)
    for (const item of value) addWords(item, found, depth + 1);
}

export function addPeople(value: Json | undefined, found: string[], depth = 0): void {
  if (Array.isArray(value)) {
    if (depth < DEEPEST) for (const item of value) addPeople(item, found, depth + 1);
  } else if (isObject(value)) {
    const types: string[] = [];
    addWords(value['@type'], types);
    if (!types.some((type) => type.endsWith('Organization'))) addWords(value.name, found);
  } else addWords(value, found);
}

/** Adds the names of a BreadcrumbList in their order; a name stands in the list's item or in the thing it names. */
export function addCrumbs({ itemListElement }: JsonObject, found: string[]): void {
  if (!Array.isArray(itemListElement)) return;
  const items = itemListElement
    .slice(0, MOST_CRUMBS)
    .filter(isObject)
    .sort((a, b) => Number(a.position) - Number(b.position));
  for (const { name, item } of items) addWords(name ?? (isObject(item) ? item.name : null), found);
}
