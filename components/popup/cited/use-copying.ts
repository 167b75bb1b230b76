import { t } from '../../ui/words/i18n';
import { usePopup } from '../state/popup-context';

type Copy = typeof import('./copy-citations').copyCitations;

/** Copies citations and says whether they are on the clipboard; the code is loaded when it is wanted. */
export function useCopying() {
  const { describe, notify } = usePopup();
  return async (documents: Parameters<Copy>[0]): Promise<void> => {
    try {
      const { copyCitations } = await import('./copy-citations');
      notify({ text: await copyCitations(documents, describe) });
    } catch {
      notify({ text: t('citing.notCopied') });
    }
  };
}
