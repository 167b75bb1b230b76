import { useState } from 'preact/hooks';
import type { Regulation, UnresolvedMention } from '../../../../lib/records';
import { resolveMentions } from '../../../../lib/store';
import { articlePlace, hashOf } from '../../../ui/address/library-address';
import { Button } from '../../../ui/controls/Button';
import { RegulationSearch } from '../../../ui/regulation/RegulationSearch';
import { t } from '../../../ui/words/i18n';
import { useLibrary } from '../../library-context';
import { useDocumentWrites } from '../use-document-writes';

/** A citation of which the document is not known: the user chooses it, or leaves it be. */
export function UnresolvedRow({ unresolved }: { readonly unresolved: UnresolvedMention }) {
  const { store, documents } = useLibrary();
  const write = useDocumentWrites();
  const [isChoosing, setChoosing] = useState(false);
  const { mention, article } = unresolved;
  const settle = (regulation: Regulation | null) =>
    void write(
      () => resolveMentions(store, [mention.id], regulation),
      regulation === null ? t('documents.ignoredDone') : t('documents.chosenDone'),
    );
  return (
    <li class="review-row">
      <p lang="vi" dir="auto">
        “{mention.text}”
      </p>
      <p class="hint">
        {t('documents.unresolved')} ·{' '}
        <a href={hashOf(articlePlace(mention.articleId))}>
          {article?.title || t('library.missing')}
        </a>
      </p>
      {isChoosing ? (
        <RegulationSearch
          first={[]}
          search={documents.search}
          takesFocus
          onChoose={settle}
          onClose={() => setChoosing(false)}
        />
      ) : (
        <>
          <Button kind="quiet" onPress={() => setChoosing(true)}>
            {t('documents.choose')}
          </Button>
          <Button kind="quiet" onPress={() => settle(null)}>
            {t('documents.ignore')}
          </Button>
        </>
      )}
    </li>
  );
}
