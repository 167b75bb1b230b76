import { ClipboardCopy, Download } from 'lucide';
import type { FormatId } from '../../../lib/exchange';
import { useSwappedFocus } from '../../ui/browser/use-swapped-focus';
import { Button } from '../../ui/controls/Button';
import { Icon } from '../../ui/controls/Icon';
import { formatWords } from '../../ui/export/format-words';
import { formatCount, t } from '../../ui/words/i18n';
import type { CopyForm, SavingState } from './use-saving';

interface ActionsProps {
  readonly state: SavingState;
  readonly format: FormatId;
  /** Whether there is anything to write. */
  readonly hasNotes: boolean;
  readonly onSave: () => void;
  readonly onCopy: (form: CopyForm) => void;
  readonly onStop: () => void;
}

/** Saving and copying, how far it is, and what became of it. */
export function Actions({ state, format, hasNotes, onSave, onCopy, onStop }: ActionsProps) {
  const isBusy = state.kind === 'busy';
  const button = useSwappedFocus(isBusy);
  return (
    <div class="actions">
      <div class="actions-line">
        {isBusy ? (
          <>
            <Button ref={button} key="stop" kind="quiet" onPress={onStop}>
              {t('exchange.stop')}
            </Button>
            <progress aria-label={t('exchange.name')} />
            <span class="actions-count">
              {t('exchange.busy', state.notes, [formatCount(state.notes)])}
            </span>
          </>
        ) : (
          <>
            <Button ref={button} key="save" kind="primary" disabled={!hasNotes} onPress={onSave}>
              <Icon icon={Download} />
              {t('exchange.save', [formatWords[format].name()])}
            </Button>
            {copiesOf(format).map(([form, name], at) => (
              <Button key={form} kind="quiet" disabled={!hasNotes} onPress={() => onCopy(form)}>
                {at === 0 && <Icon icon={ClipboardCopy} />}
                {name}
              </Button>
            ))}
          </>
        )}
      </div>
      <div role="status">
        <Outcome state={state} format={format} />
      </div>
    </div>
  );
}

/** A list of documents has no notes in it. */
const isList = (format: FormatId): boolean => format === 'cited' || format === 'grounds';

/** Of a list of documents, the list is what is wanted; of all else, the notes. */
const copiesOf = (format: FormatId): readonly (readonly [CopyForm, string])[] =>
  isList(format)
    ? [['text', t('exchange.copyText')]]
    : [
        ['rich', t('exchange.copyRich')],
        ['markdown', t('exchange.copyMarkdown')],
      ];

function Outcome({ state, format }: Pick<ActionsProps, 'state' | 'format'>) {
  switch (state.kind) {
    case 'saved': {
      const { notes, leftOut, name } = state;
      return (
        <>
          <p class="actions-outcome">
            {isList(format)
              ? t('exchange.savedFile', [name])
              : t('exchange.saved', notes, [formatCount(notes), name])}
          </p>
          {leftOut > 0 && (
            <p class="fault">{t('exchange.leftOut', leftOut, [formatCount(leftOut)])}</p>
          )}
        </>
      );
    }
    case 'copied':
      return <p class="actions-outcome">{copiedText(state.form, state.notes)}</p>;
    case 'stopped':
      return <p class="choice-hint">{t('exchange.stopped')}</p>;
    case 'failed':
      return <p class="fault">{t('exchange.failed')}</p>;
    case 'not-copied':
      return <p class="fault">{t('exchange.notCopied')}</p>;
    default:
      return null;
  }
}

function copiedText(form: CopyForm, notes: number): string {
  switch (form) {
    case 'rich':
      return t('exchange.copied', notes, [formatCount(notes)]);
    case 'markdown':
      return t('exchange.copiedMarkdown', notes, [formatCount(notes)]);
    case 'text':
      return t('exchange.copiedText');
  }
}
