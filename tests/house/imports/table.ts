/**
 * Who may import from which folder. A folder of `lib/` is entered only through its door `index.ts`; `*` stands for
 * every folder.
 */
export const importTable: Readonly<Record<string, readonly string[]>> = {
  'lib/text': [],
  'lib/article': ['lib/text'],
  'lib/anchor': ['lib/text'],
  'lib/citation': ['lib/text'],
  'lib/records': ['lib/text'],
  'lib/search': ['lib/text', 'lib/records'],
  'lib/store': ['lib/records'],
  'lib/extension': ['lib/records'],
  'lib/exchange': ['lib/records'],
  'lib/background': ['lib/citation', 'lib/records', 'lib/store', 'lib/extension'],
  'lib/annotator': ['lib/article', 'lib/anchor', 'lib/records', 'lib/extension'],
  'components/ui': ['lib/records', 'lib/search', 'lib/exchange', 'lib/store'],
  // These two are drawn in a page or framed by one: no database there.
  'components/page': ['lib/records', 'lib/extension', 'components/ui'],
  'components/editor': ['lib/records', 'lib/extension', 'components/ui'],
  'components/popup': ['lib/records', 'lib/search', 'lib/exchange', 'lib/store', 'components/ui'],
  'components/export': ['lib/records', 'lib/exchange', 'lib/store', 'components/ui'],
  'components/library': ['lib/records', 'lib/search', 'lib/exchange', 'lib/store', 'components/ui'],
  'components/settings': ['lib/records', 'lib/extension', 'lib/store', 'components/ui'],
  'components/import': ['lib/records', 'lib/exchange', 'lib/store', 'components/ui'],
  'components/templates': ['lib/records', 'lib/exchange', 'lib/store', 'components/ui'],
  'components/recovery': ['lib/records', 'lib/store', 'components/ui'],
  entrypoints: ['*'],
};

/** Files of `lib/` that are no folder's door, and the files or folders that may import them besides their own. */
export const sideDoors: Readonly<Record<string, readonly string[]>> = {
  // Hashing and the list of suffixes: not for scripts in pages, see `unreachable`. The store migrates old ids.
  'lib/article/page/identity/index.ts': ['lib/background', 'lib/store'],
  // How documents are cited needs no engine, see `unreachable`.
  'lib/citation/documents/cite/index.ts': ['lib/exchange', 'components/editor'],
  // Readability is heavy, and asked only where our own reading is unsure.
  'lib/article/again/readability.ts': ['entrypoints/second-opinion.ts'],
};

/**
 * The folders of a room in the order in which data passes them. A file may import from its own folder and those before.
 * Files at the room's root stand above all folders; a folder may import types from them, and values from those that
 * need none of the folders.
 */
export const stages: Readonly<Record<string, readonly string[]>> = {
  'lib/anchor': ['text', 'align', 'decide'],
  'lib/article': ['words', 'page', 'runs', 'score', 'label', 'gate', 'again'],
  'lib/citation': ['tokens', 'grammar', 'pack', 'merge', 'scan', 'packs', 'documents'],
};

/** Scripts that run in a page. The engine of citations is larger than all that a page carries. */
const page = {
  from: /^entrypoints\/(?:article|annotator|ui|second-opinion|guard)[./]/,
  never: ['lib/store', 'dexie', 'lib/citation', '@noble/hashes', 'fflate'],
};

/** The frame on a page: what it has is what the background gave it. */
const frame = {
  from: /^(?:entrypoints|components)\/(?:editor|page)[./]/,
  never: ['lib/store', 'dexie'],
};

/** What is exported, and the pages that export it. The engine stays in the background. */
const exchange = {
  from: /^lib\/exchange\//,
  never: [
    'lib/citation/index',
    'lib/citation/tokens',
    'lib/citation/scan',
    'lib/citation/packs/index',
    'lib/citation/packs/vn/index',
    'lib/citation/packs/vn/read',
    'lib/citation/packs/eu',
  ],
};

/** What must never be reached at run time from the files that match, through any chain of imports. */
export const unreachable = [page, frame, exchange].flatMap(({ from, never }) =>
  never.map((what) => ({ from, what })),
);
