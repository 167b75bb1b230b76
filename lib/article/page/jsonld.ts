type Json = string | number | boolean | null | readonly Json[] | JsonObject;
interface JsonObject {
  readonly [key: string]: Json;
}

export const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null;

/** All JSON-LD of a page that is read, in code units; each script counts for a thousand more. */
const MAX_JSON_CHARS = 400_000;
/** One text of a page's metadata, in code units; the rest is cut. */
export const MAX_TEXT_CHARS = 2_000;

function parse(json: string): Json {
  try {
    return JSON.parse(json) as Json;
  } catch {
    return null;
  }
}

/** The objects of a page's JSON-LD, nested ones where pages put their article. */
export function jsonNodes(source: ParentNode): readonly JsonObject[] {
  const nodes: JsonObject[] = [];
  let left = MAX_JSON_CHARS;
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
        nodes.push(node);
        for (const key of INNER) if (isObject(node[key])) queue.push(node[key]);
      }
    }
  }
  return nodes;
}

/** Lists in lists are read this deep. */
const MAX_LIST_DEPTH = 3;
/** No page names so many authors or titles; the rest of a list is left. */
const MAX_TEXTS = 40;
const MAX_CRUMBS = 20;
const INNER = ['@graph', 'mainEntity', 'mainEntityOfPage', 'breadcrumb'] as const;

/** Adds the texts of a value or of a list to `texts`; also those of lists in lists, as deep as pages nest them. */
export function addWords(value: Json | undefined, texts: string[], depth = 0): void {
  if (texts.length >= MAX_TEXTS) return;
  if (typeof value === 'string') {
    const text = value.trim().slice(0, MAX_TEXT_CHARS);
    if (text !== '') texts.push(text);
  } else if (Array.isArray(value) && depth < MAX_LIST_DEPTH)
    for (const item of value) addWords(item, texts, depth + 1);
}

export function addPeople(value: Json | undefined, texts: string[], depth = 0): void {
  if (Array.isArray(value)) {
    if (depth < MAX_LIST_DEPTH) for (const item of value) addPeople(item, texts, depth + 1);
  } else if (isObject(value)) {
    const types: string[] = [];
    addWords(value['@type'], types);
    if (!types.some((type) => type.endsWith('Organization'))) addWords(value.name, texts);
  } else addWords(value, texts);
}

/** Adds the names of a BreadcrumbList in their order. A name is in the list's item, or in the thing that it names. */
export function addCrumbs({ itemListElement }: JsonObject, texts: string[]): void {
  if (!Array.isArray(itemListElement)) return;
  const items = itemListElement
    .slice(0, MAX_CRUMBS)
    .filter(isObject)
    .sort((a, b) => Number(a.position) - Number(b.position));
  for (const { name, item } of items) addWords(name ?? (isObject(item) ? item.name : null), texts);
}
