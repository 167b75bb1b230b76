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
import { formatCount, t } from '../../ui/words/i18n';
import type { QuickExport } from './ExportItems';

interface ExportOrder {
  readonly store: Store;
  readonly find: FindPassages;
  readonly describe: DescribeRegulations;
  readonly article: ArticleRecord;
  readonly settings: Settings;
  /** How many notes the article has. */
  readonly count: number;
}

const doneText: Readonly<Record<QuickExport, (count: number) => string>> = {
  save: (count) => t('exchange.done', count, [formatCount(count)]),
  copyRich: (count) => t('exchange.copied', count, [formatCount(count)]),
  copyMarkdown: (count) => t('exchange.copiedMarkdown', count, [formatCount(count)]),
};

/** Saves or copies the notes of an article, and says what became of it. */
export async function exportNotes(what: QuickExport, order: ExportOrder): Promise<string> {
  try {
    await perform(what, order);
    return doneText[what](order.count);
  } catch {
    return what === 'save' ? t('exchange.failed') : t('exchange.notCopied');
  }
}

async function perform(
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
