/** Largest sizes that are stored, in UTF-16 code units or items. Also the limits of a message and of an import. */
export const limits = {
  /** Those that are made have at most 200: see `boundedId` of lib/article. */
  id: 400,
  quote: 20_000,
  context: 1_000,
  note: 50_000,
  tag: 100,
  tags: 200,
  others: 20,
  title: 2_000,
  name: 300,
  authors: 50,
  language: 40,
  number: 60,
  place: 100,
  source: 4_000,
  subject: 2_000,
  mention: 500,
  url: 4_000,
  urls: 50,
  block: 100_000,
  blocks: 5_000,
  articleText: 5_000_000,
  versions: 50,
  regulationsPerAnnotation: 50,
  spellings: 200,
  aliases: 200,
  mentionsPerArticle: 2_000,
  anaphorsPerArticle: 2_000,
  regulationsPerArticle: 1_000,
  /** Asked about at once. */
  regulationsPerMessage: 200,
  marksPerArticle: 20_000,
  dossierItems: 10_000,
  /** Offered at once to put passages into. */
  dossierChoices: 500,
  /** Put into a dossier by one message. */
  notesPerMessage: 200,
  /** How long what is in the trash can be taken back. */
  trashDays: 30,
  hosts: 2_000,
  templates: 50,
  /** As JSON. */
  template: 100_000,
  templateText: 100_000,
  templateProperties: 100,
  /** What is typed to find a document. */
  query: 200,
} as const;
