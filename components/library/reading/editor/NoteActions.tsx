import { Copy, ExternalLink, Trash2 } from 'lucide';
import { useCallback, useMemo } from 'preact/hooks';
import { passageLink } from '../../../../lib/exchange';
import type { Annotation, ArticleRecord } from '../../../../lib/records';
import { copyRich } from '../../../ui/browser/copy';
import { Button } from '../../../ui/controls/Button';
import { Icon } from '../../../ui/controls/Icon';
import type { DraftHandle } from '../../../ui/note/use-draft';
import { t } from '../../../ui/words/i18n';
import { useLibrary } from '../../library-context';
import { useTrash } from '../../notes/use-trash';
import { NoteDossier } from './NoteDossier';

interface NoteActionsProps {
  readonly annotation: Annotation;
  readonly article: ArticleRecord | null;
  readonly draft: DraftHandle;
  /** It is in the trash. */
  readonly onGone: () => void;
}

/** What can be done with a note besides writing it. */
export function NoteActions({ annotation, article, draft, onGone }: NoteActionsProps) {
  const library = useLibrary();
  const toTrash = useTrash(useCallback(() => undefined, []));
  const link = useMemo(() => passageLink(annotation, article), [annotation.target, article]);
  const { id } = annotation;

  const quotation = async () => {
    await draft.keep();
    // Writers of files are loaded when they are wanted.
    const { copiedQuotation } = await import('./copied-quotation');
    return copiedQuotation(library, annotation, article);
  };
  const copy = () =>
    copyRich(quotation()).then(
      () => library.notify({ text: t('reading.quoteCopied') }),
      () => library.notify({ text: t('exchange.notCopied') }),
    );
  const remove = async () => {
    await draft.keep();
    toTrash(id);
    onGone();
  };
  return (
    <div class="note-actions">
      {link !== null && (
        <a class="quiet" href={link} target="_blank" rel="noreferrer">
          <Icon icon={ExternalLink} /> {t('reading.onPage')}
        </a>
      )}
      <Button kind="quiet" onPress={() => void copy()}>
        <Icon icon={Copy} /> {t('reading.copyQuote')}
      </Button>
      {annotation.deletedAt === null && <NoteDossier id={id} />}
      {annotation.deletedAt === null && (
        <Button kind="quiet" class="icon-danger" onPress={() => void remove()}>
          <Icon icon={Trash2} /> {t('libraryList.keyDelete')}
        </Button>
      )}
    </div>
  );
}
