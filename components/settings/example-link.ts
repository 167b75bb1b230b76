/** Shown where no link is typed yet. */
export const example = 'https://example.vn/tim?q={query}';

/** Nghị định 100/2019/NĐ-CP. The background fills links in for real: here is one document, so that the engine stays out. */
const values: ReadonlyMap<string, string> = new Map([
  ['query', 'Nghị định 100/2019/NĐ-CP'],
  ['number', '100'],
  ['year', '2019'],
  ['symbol', 'NĐ-CP'],
]);

/** What a link would open for that document; null where it is broken or empty. */
export function fillExample(template: string): string | null {
  const names = [...template.matchAll(/\{([^{}]*)\}/g)].map(([, name = '']) => name);
  if (names.some((name) => !values.has(name))) return null;
  const filled = template
    .trim()
    .replace(/\{([^{}]*)\}/g, (_, name) => encodeURIComponent(values.get(name) ?? ''));
  return /^https?:\/\//i.test(filled) && URL.canParse(filled) ? new URL(filled).href : null;
}
