import { Ban, Check, Pencil } from 'lucide';
import type { CitationCard } from '../../../lib/extension';
import { Icon } from '../../ui/controls/Icon';
import { t } from '../../ui/words/i18n';
import type { Correcting } from './use-correcting';

interface JudgementProps {
  readonly card: CitationCard;
  readonly correcting: Correcting;
  readonly onCorrect: () => void;
}

/** Whether the document was recognised rightly. */
export function Judgement({ card, correcting, onCorrect }: JudgementProps) {
  return (
    <div class="row">
      <button
        type="button"
        class="plain small"
        disabled={card.confirmed}
        onClick={() => void correcting.confirm()}
      >
        <Icon icon={Check} size={14} />
        {card.confirmed ? t('editor.confirmed') : t('editor.confirm')}
      </button>
      <button type="button" class="plain small" onClick={onCorrect}>
        <Icon icon={Pencil} size={14} /> {t('editor.correct')}
      </button>
      <button type="button" class="plain small" onClick={() => void correcting.reject()}>
        <Icon icon={Ban} size={14} /> {t('editor.reject')}
      </button>
    </div>
  );
}
