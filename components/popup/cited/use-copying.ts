import { t } from '../../ui/words/i18n';
import { usePopup } from '../state/popup-context';

type Load = typeof import('./copy-citations');
type Documents = Parameters<Load['copyCitations']>[0];

/** Copies citations and says what came onto the clipboard; the code is loaded when it is wanted. */
export function useCopying() {
  const { describe, notify } = usePopup();
  const copy = async (documents: Documents) => {
    const copied = await import('./copy-citations')
      .then(({ copyCitations }) => copyCitations(documents, describe))
      .catch(() => null);
    notify(null);
    return copied;
  };
  return {
    one: async (document: Documents[number]) => {
      const copied = await copy([document]);
      notify({
        text: t(
          copied === null
            ? 'citing.notCopied'
            : copied.isWhole
              ? 'citing.copied'
              : 'citing.copiedMarked',
        ),
      });
    },
    list: async (documents: Documents) => {
      const copied = await copy(documents);
      if (copied === null) notify({ text: t('citing.notCopied') });
      else {
        const { count, isWhole } = copied;
        notify({
          text: isWhole ? t('citing.listCopied', count) : t('citing.listCopiedMarked', count),
        });
      }
    },
  };
}
