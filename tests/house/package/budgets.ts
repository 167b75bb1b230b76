interface Budget {
  readonly name: string;
  /** Paths from the root of the package; a page stands for all that it loads at once. */
  readonly files: readonly string[];
  /** How the names of the files that count end; missing: all count. */
  readonly ending?: string;
  /** Bytes after gzip. */
  readonly limit: number;
}

/** The largest sizes of what the extension loads together. */
export const budgets: readonly Budget[] = [
  // On every page of a newspaper.
  { name: 'article', files: ['article.js'], limit: 39_500 },
  // On an article, without the user's doing.
  { name: 'reading', files: ['article.js', 'annotator.js', 'guard.js'], limit: 64_500 },
  // With the user's first gesture.
  { name: 'gesture', files: ['ui.js', 'editor.html'], limit: 42_500 },
  // On pages of which our own reading is unsure.
  { name: 'second opinion', files: ['second-opinion.js'], limit: 12_000 },
  { name: 'background', files: ['background.js'], limit: 115_000 },
  { name: 'popup', files: ['popup.html'], ending: '.js', limit: 71_000 },
  // With all writers, which is what the page is for.
  { name: 'export', files: ['export.html'], ending: '.js', limit: 130_000 },
  { name: 'library', files: ['library.html'], ending: '.js', limit: 120_000 },
  { name: 'templates', files: ['templates.html'], ending: '.js', limit: 90_000 },
  // Without what reads files, which comes when one is chosen.
  { name: 'import', files: ['import.html'], ending: '.js', limit: 100_000 },
];

/** The whole package, not compressed. */
export const MAX_PACKAGE_BYTES = 2_500_000;
