/** Largest sizes that are stored, in UTF-16 code units or items. Also the limits of an import. */
export const limits = {
  quote: 20_000,
  context: 1_000,
  note: 50_000,
  tag: 100,
  tags: 50,
  title: 2_000,
  url: 4_000,
  urls: 50,
  block: 100_000,
  blocks: 5_000,
  versions: 50,
  regulationsPerAnnotation: 50,
  spellings: 200,
  mentionsPerArticle: 2_000,
  regulationsPerArticle: 1_000,
} as const;
