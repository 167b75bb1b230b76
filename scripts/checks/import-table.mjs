/**
 * Who may import from which folder: the table of the design. A folder of `lib/` is entered only through its
 * door `index.ts`; `*` stands for every folder.
 */
export const importTable = {
  'lib/text': [],
  'lib/article': ['lib/text'],
  'lib/anchor': ['lib/text'],
  'lib/citation': ['lib/text'],
  'lib/records': ['lib/text'],
  'lib/store': ['lib/records'],
  'lib/extension': ['lib/records'],
  'lib/exchange': ['lib/records'],
  'lib/annotator': ['lib/article', 'lib/anchor', 'lib/records', 'lib/extension'],
  'components/page': ['components/ui', 'lib/records', 'lib/exchange'],
  'components/popup': ['components/ui', 'lib/records', 'lib/store', 'lib/exchange'],
  'components/library': ['components/ui', 'lib/records', 'lib/store', 'lib/exchange'],
  'components/ui': ['lib/records', 'lib/store', 'lib/exchange'],
  entrypoints: ['*'],
};

/** Files of `lib/` that some files or folders may import although they are no door. */
export const sideDoors = {
  // The catalogue of documents is data for the background alone: too heavy for every page.
  'lib/citation/catalogue.ts': ['entrypoints/background'],
  // Readability is heavy, and asked only where our own reading is unsure.
  'lib/article/readability.ts': ['entrypoints/second-opinion.ts', 'entrypoints/article'],
};

/** Entrypoints that run in a page. */
const inPages = /^entrypoints\/(article|annotator|ui|second-opinion)[./]/;

/** What must never be reached at run time from the files that match, through any chain of imports. */
export const unreachable = [
  { from: inPages, what: 'lib/store' },
  { from: inPages, what: 'dexie' },
  // The engine runs in the background alone: it is larger than all that a page carries.
  { from: inPages, what: 'lib/citation' },
  { from: /^components\/reader\//, what: 'lib/store' },
  { from: /^components\/reader\//, what: 'dexie' },
];
