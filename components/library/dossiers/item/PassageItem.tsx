import type { DossierItem, ListedNote } from '../../../../lib/records';
import { allNotes, articlePlace, hashOf } from '../../../ui/address/library-address';
import { CheckedLine } from '../../../ui/checked/CheckedLine';
import { addressOf, langOf } from '../../../ui/words/article-attributes';
import { formatPublished } from '../../../ui/words/dates';
import { language, t } from '../../../ui/words/i18n';
import { partName } from '../../../ui/words/part-name';
import { useDossier } from '../dossier-context';

interface PassageItemProps {
  readonly item: Extract<DossierItem, { kind: 'note' }>;
}

/** A passage: its words, the user's note, and where it is from. */
export function PassageItem({ item }: PassageItemProps) {
  const { notes } = useDossier();
  const note = notes.get(item.annotationId);
  if (note === undefined) return <p class="item-gone">{t('dossier.gone')}</p>;
  const { annotation, article, regulations } = note;
  return (
    <div class="passage-item" data-colour={annotation.colour}>
      {annotation.deletedAt !== null && <p class="item-gone">{t('dossier.inTrash')}</p>}
      <blockquote class="item-quote" lang={langOf(article)} dir="auto">
        {annotation.target.quote.exact}
      </blockquote>
      {annotation.note !== '' && (
        <p class="item-note" dir="auto">
          {annotation.note}
        </p>
      )}
      {annotation.checked !== null && <CheckedLine checked={annotation.checked} />}
      <p class="item-source">{sourceOf(note)}</p>
      <p class="item-links">
        {regulations.map(({ id, name }) => (
          <a key={id} class="chip" href={hashOf({ view: 'document', id, pin: null })} dir="auto">
            § {name}
          </a>
        ))}
        <a href={hashOf({ ...allNotes, note: annotation.id })}>{t('dossier.toNote')}</a>
        {article !== null && <a href={hashOf(articlePlace(article.id))}>{t('dossier.toText')}</a>}
        {addressOf(article) !== null && (
          <a href={addressOf(article) ?? ''} target="_blank" rel="noreferrer">
            {t('library.openArticle')}
          </a>
        )}
      </p>
    </div>
  );
}

function sourceOf({ annotation, article }: ListedNote): string {
  const { block } = annotation.target;
  return [
    article?.title,
    article?.site,
    article?.publishedAt && formatPublished(article.publishedAt, language()),
    block && partName(block.role, block.ordinal),
  ]
    .filter(Boolean)
    .join(' · ');
}
