import { openRegexRunner, richText } from '../../../lib/exchange';
import type { ArticleRecord, FindPassages, Settings } from '../../../lib/records';
import type { Store } from '../../../lib/store';
import { copyRich, copyText } from '../../ui/browser/copy';
import { startRegexWorker } from '../../ui/browser/regex-worker';
import { chosenFormat } from '../../ui/export/chosen-format';
import { type DescribeRegulations, describedItems } from '../../ui/export/described-items';
import { formatContext } from '../../ui/export/format-context';
import { readItems } from '../../ui/export/read-items';
import { textFrom } from '../../ui/export/text-from';
import { writeFile } from '../../ui/export/write-file';
import type { QuickExport } from './ExportMenu';

interface ExportOrder {
  readonly store: Store;
  readonly find: FindPassages;
  readonly describe: DescribeRegulations;
  readonly article: ArticleRecord;
  readonly settings: Settings;
}

/**
 * Saves or copies the notes of an article.
 * @throws where the browser does not let copy, or the store cannot be read
 */
export async function exportNotes(
  what: QuickExport,
  { store, find, describe, article, settings }: ExportOrder,
): Promise<void> {
  const stored = readItems(store, find, { kind: 'article', articleId: article.id });
  const items = describedItems(stored, describe);
  const context = formatContext(article.title, settings.colourNames);
  if (what === 'copyRich') return copyRich(richText(items, context));
  if (what === 'copyMarkdown') return copyText(textFrom('markdown', items, context));
  const runner = openRegexRunner(startRegexWorker);
  try {
    await writeFile(chosenFormat(settings, runner.run), items, context);
  } finally {
    runner.close();
  }
}
