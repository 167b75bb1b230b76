import type { Store } from '../../lib/store';
import { TabPageBrand } from '../ui/tab-page/TabPageBrand';
import { t } from '../ui/words/i18n';
import { ChooseFiles } from './ChooseFiles';
import { Failure } from './Failure';
import type { ImportSurroundings } from './import-surroundings';
import { KnownFiles } from './KnownFiles';
import { PastImports } from './PastImports';
import { Preview } from './preview/Preview';
import { useImport } from './task/use-import';
import { Working } from './Working';

// In: files of the user's, the store, and what the browser knows of addresses (`ImportSurroundings`).
// Out: a preview of what they would bring; rows to the store after the user's word, and the way back.

interface ImportProps {
  readonly store: Store;
  readonly surroundings: ImportSurroundings;
}

/** The page on which files become notes. */
export function Import({ store, surroundings }: ImportProps) {
  const { state, imports, read, write, undo, stop } = useImport({ store, surroundings });
  const isBusy = state.kind === 'reading' || state.kind === 'writing';
  const choose = (files: readonly File[]): void =>
    void read({ files, withSettings: false }, 'chosen');

  return (
    <main class="tab-page">
      <TabPageBrand here="import" />
      <h1 class="tab-page-title">{t('import.name')}</h1>
      <p class="import-lead">{t('import.lead')}</p>
      <ChooseFiles isFirst={state.kind === 'idle'} isBusy={isBusy} onChoose={choose} />
      <p class="import-stopped" role="status">
        {state.kind === 'stopped' && t('import.stopped')}
      </p>
      {(state.kind === 'reading' || state.kind === 'writing') && (
        <Working state={state} onStop={stop} />
      )}
      {state.kind === 'ready' && (
        <Preview
          {...state}
          onImport={() => void write(state.plan, state.choice)}
          onSettings={(withSettings) => void read({ ...state.choice, withSettings }, 'settings')}
        />
      )}
      {state.kind === 'failed' && (
        <Failure fault={state.fault} onRetry={() => void read(state.choice, 'chosen')} />
      )}
      <PastImports imports={imports} onUndo={(imported) => void undo(imported)} />
      <KnownFiles />
    </main>
  );
}
