import { t } from '../words/i18n';
import type { DraftHandle } from './use-draft';

/** For the form around a note: Ctrl+Enter, Escape and its button end the writing. */
export const endsWriting = (end: () => void) => ({
  onSubmit: (event: Event) => {
    event.preventDefault();
    end();
  },
  onKeyDown: (event: KeyboardEvent) => {
    const isEnter = event.key === 'Enter' && (event.ctrlKey || event.metaKey);
    if (!(isEnter || event.key === 'Escape')) return;
    if (event.isComposing || event.defaultPrevented) return;
    event.preventDefault();
    end();
  },
});

const states = {
  saved: () => t('popup.saved'),
  saving: () => t('popup.saving'),
  // It is said where the words can be copied.
  unsaved: () => '',
} satisfies Record<DraftHandle['state']['kind'], () => string>;

/** Whether what is typed is on disk, in a word. */
export const writingState = ({ state }: Pick<DraftHandle, 'state'>): string => states[state.kind]();
