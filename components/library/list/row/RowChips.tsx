import { BadgeCheck, CircleHelp, CircleX } from 'lucide';
import type { ListedNote } from '../../../../lib/records';
import type { Dimension } from '../../../../lib/search';
import { allNotes, hashOf } from '../../../ui/address/library-address';
import { Icon } from '../../../ui/controls/Icon';
import { formatCount, t } from '../../../ui/words/i18n';
import { toggled } from '../../filters/filter-parts';
import { checkedName } from '../../filters/value-words';
import { useList } from '../list-context';
import { HitText } from './HitText';

const MAX_CHIPS = 6;
const MAX_CHIP_CHARS = 80;
const checkedIcons = { open: CircleHelp, verified: BadgeCheck, refuted: CircleX } as const;

/** Whether a note was verified, its documents and its tags. Each is a link: to the document's page, or to all notes with it. */
export function RowChips({ note: { annotation, regulations } }: { readonly note: ListedNote }) {
  const { terms, filters } = useList();
  const { checked, tags } = annotation;
  const count = regulations.length + tags.length;
  if (checked === null && count === 0) return null;
  const filtered = (dimension: Dimension, value: string): string =>
    hashOf({
      ...allNotes,
      filters: filters[dimension]?.includes(value) ? filters : toggled(filters, dimension, value),
    });
  const shownTags = tags.slice(0, Math.max(1, MAX_CHIPS - regulations.length));
  const shownRegulations = regulations.slice(0, MAX_CHIPS);
  const more = count - shownTags.length - shownRegulations.length;
  return (
    <ul class="row-chips">
      {checked !== null && (
        <li>
          <a
            class="row-chip row-checked"
            data-state={checked.state}
            href={filtered('checked', checked.state)}
            title={checked.source || undefined}
          >
            <Icon icon={checkedIcons[checked.state]} size={14} />
            {checkedName(checked.state)}
          </a>
        </li>
      )}
      {shownRegulations.map(({ id, name }) => (
        <li key={id}>
          <a class="row-chip row-regulation" href={hashOf({ view: 'document', id, pin: null })}>
            <span aria-hidden="true">§ </span>
            <HitText text={name} terms={terms} most={MAX_CHIP_CHARS} />
          </a>
        </li>
      ))}
      {shownTags.map((tag) => (
        <li key={tag}>
          <a class="row-chip" href={filtered('tag', tag)} dir="auto">
            <span aria-hidden="true">#</span>
            <HitText text={tag} terms={terms} most={MAX_CHIP_CHARS} />
          </a>
        </li>
      ))}
      {more > 0 && <li class="row-more">{t('libraryList.moreChips', [formatCount(more)])}</li>}
    </ul>
  );
}
