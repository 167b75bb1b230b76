import { t } from '../../ui/words/i18n';

interface KeepLineProps {
  /** Whether the citations are stored. */
  readonly kept: boolean;
  readonly onKeep: () => void;
  readonly onForget: () => void;
}

/** Keeps what an article cites although nothing in it is highlighted, so that a document leads back to it. */
export function KeepLine({ kept, onKeep, onForget }: KeepLineProps) {
  return (
    <div class="keep">
      <p>{kept ? t('popup.kept') : t('popup.notKept')}</p>
      <button type="button" class="keep-button" onClick={kept ? onForget : onKeep}>
        {kept ? t('popup.forget') : t('popup.keep')}
      </button>
    </div>
  );
}
