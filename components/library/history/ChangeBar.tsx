import { ArrowDown, ArrowUp } from 'lucide';
import type { ComponentChildren } from 'preact';
import { IconButton } from '../../ui/controls/Button';
import { formatCount, t } from '../../ui/words/i18n';

interface ChangeBarProps {
  readonly summary: string;
  readonly count: number;
  /** The change that the user is at, from 0; -1 for none yet. */
  readonly current: number;
  readonly onGo: (step: 1 | -1) => void;
  readonly children: ComponentChildren;
}

/** What changed in one line, the versions, and buttons that walk over the changes; it stays in sight. */
export function ChangeBar({ summary, count, current, onGo, children }: ChangeBarProps) {
  const turn = [formatCount(current + 1), formatCount(count)] as const;
  return (
    <div class="bar">
      <div class="summary" role="status">
        <h2>{summary}</h2>
      </div>
      {children}
      {count > 0 && (
        // biome-ignore lint/a11y/useSemanticElements: two buttons are no form
        <div class="walk" role="group" aria-label={t('library.walk')}>
          <IconButton
            class="step"
            icon={ArrowUp}
            label={t('library.previous')}
            onPress={() => onGo(-1)}
          />
          <span class="walk-turn" aria-hidden="true">
            {current < 0 ? formatCount(count) : turn.join('/')}
          </span>
          <IconButton
            class="step"
            icon={ArrowDown}
            label={t('library.next')}
            onPress={() => onGo(1)}
          />
          <span class="unseen" role="status">
            {current < 0 ? '' : t('library.turn', [...turn])}
          </span>
        </div>
      )}
    </div>
  );
}
