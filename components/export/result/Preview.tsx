import { useState } from 'preact/hooks';
import type { FormatContext, TextFile } from '../../../lib/exchange';
import { t } from '../../ui/words/i18n';
import { Paper } from './Paper';
import type { PreviewState } from './use-preview';

// In: the notes that are wanted, and their form. Out: how they will look; the file, or the clipboard.

interface PreviewProps {
  readonly state: PreviewState;
  readonly context: FormatContext;
  /** Whether the user left every note out. */
  readonly nothingPicked: boolean;
}

/** What the file will look like, as text or as a sheet of paper. */
export function Preview({ state, context, nothingPicked }: PreviewProps) {
  return (
    <section class="preview" aria-labelledby="preview-title">
      <h2 id="preview-title" class="preview-title">
        {t('exchange.preview')}
      </h2>
      <PreviewBody state={state} context={context} nothingPicked={nothingPicked} />
      {'isCut' in state && state.isCut && <p class="choice-hint">{t('exchange.previewCut')}</p>}
    </section>
  );
}

const empty = {
  notes: { title: () => t('exchange.nothing'), more: () => t('exchange.nothingMore') },
  picked: { title: () => t('exchange.nothingPicked'), more: () => t('exchange.nothingPickedMore') },
  documents: { title: () => t('exchange.noDocuments'), more: () => t('exchange.noDocumentsMore') },
  place: { title: () => t('exchange.noPlace'), more: () => t('exchange.noPlaceMore') },
};

function PreviewBody({ state, context, nothingPicked }: PreviewProps) {
  switch (state.kind) {
    case 'loading':
      return <p class="loading">{t('exchange.busy', 0, ['0'])}</p>;
    case 'failed':
      return (
        <p class="fault" role="alert">
          {t('exchange.previewFailed')}
        </p>
      );
    case 'empty':
      return (
        <div class="preview-empty">
          <p class="preview-empty-title">{empty[nothingPicked ? 'picked' : state.lacks].title()}</p>
          <p>{empty[nothingPicked ? 'picked' : state.lacks].more()}</p>
        </div>
      );
    case 'paper':
      return <Paper said={state.said} context={context} />;
    case 'text':
      return <Files files={state.files} />;
  }
}

function Files({ files }: { readonly files: readonly TextFile[] }) {
  const [shown, setShown] = useState(0);
  const file = files[shown] ?? files[0];
  return (
    <>
      {files.length > 1 ? (
        <select
          class="text-input preview-files"
          aria-label={t('exchange.previewFile')}
          value={String(shown)}
          onChange={({ currentTarget }) => setShown(Number(currentTarget.value))}
        >
          {files.map(({ name }, at) => (
            <option key={name} value={String(at)}>
              {name}
            </option>
          ))}
        </select>
      ) : (
        <p class="preview-name">{file?.name}</p>
      )}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keys */}
      <section class="preview-text" tabIndex={0} aria-label={file?.name}>
        <pre>{file?.text}</pre>
      </section>
    </>
  );
}
