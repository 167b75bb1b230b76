import { useState } from 'preact/hooks';
import { type FormatId, formats } from '../../../lib/exchange';
import type { DossierView } from '../../../lib/records';
import { Button } from '../../ui/controls/Button';
import { describedItems } from '../../ui/export/described-items';
import { formatContext } from '../../ui/export/format-context';
import { listedItems } from '../../ui/export/listed-items';
import { writeFile } from '../../ui/export/write-file';
import { formatCount, t } from '../../ui/words/i18n';
import { useLongWork } from '../frame/use-long-work';
import { useLibrary } from '../library-context';

/** The forms that a dossier is mostly handed in, with their names, which are the same in every language. */
const offered: readonly (readonly [FormatId, string])[] = [
  ['docx', 'Word'],
  ['html', 'HTML'],
  ['markdown', 'Markdown'],
];

/** Writes the dossier as a file: quotations with their sources as footnotes, and the list of documents cited. */
export function DossierExport({ view }: { readonly view: DossierView }) {
  const { store, find, documents, settings } = useLibrary();
  const longWork = useLongWork();
  const [busy, setBusy] = useState<FormatId | null>(null);
  const { id, title, items } = view.dossier;
  const save = async (formatId: FormatId) => {
    const format = formats.find((each) => each.id === formatId);
    if (format === undefined || busy !== null) return;
    setBusy(formatId);
    await longWork(
      async (control) => {
        const read = describedItems(listedItems(store, find, items), documents.describe);
        const context = formatContext(title, settings.colourNames);
        const written = await writeFile(format, read, context, control);
        return t('exchange.done', written.notes, [formatCount(written.notes)]);
      },
      { failed: t('exchange.failed'), stopped: t('exchange.stopped') },
    );
    setBusy(null);
  };
  return (
    <>
      <span class="dossier-forms">
        {offered.map(([formatId, name]) => (
          <Button
            key={formatId}
            kind={formatId === 'docx' ? 'primary' : 'quiet'}
            disabled={busy !== null || items.length === 0}
            aria-label={t('dossier.saveAs', [name])}
            onPress={() => void save(formatId)}
          >
            {name}
          </Button>
        ))}
      </span>
      <a class="quiet" href={`/export.html#${new URLSearchParams({ dossier: id })}`}>
        {t('dossier.preview')}
      </a>
    </>
  );
}
