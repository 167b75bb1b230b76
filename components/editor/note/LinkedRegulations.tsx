import { Plus, X } from 'lucide';
import { useState } from 'preact/hooks';
import type { NoteCard, OpenNote } from '../../../lib/extension';
import { type FailedWrite, type Regulation, regulationsById } from '../../../lib/records';
import { later } from '../../ui/browser/later';
import { Button, IconButton } from '../../ui/controls/Button';
import { Icon } from '../../ui/controls/Icon';
import type { DraftHandle } from '../../ui/note/use-draft';
import { failureText } from '../../ui/store/failure-text';
import { t } from '../../ui/words/i18n';
import { useEditor } from '../editor-context';
import { linkDocument } from '../regulation/link-document';
import { useSearch } from '../regulation/use-search';

const RegulationSearch = later(
  async () => (await import('../../ui/regulation/RegulationSearch')).RegulationSearch,
);

interface LinkedRegulationsProps {
  readonly card: NoteCard;
  readonly note: OpenNote | null;
  readonly draft: DraftHandle;
}

/** The documents linked to a highlight, and those of the article that could be. */
export function LinkedRegulations({ card, note, draft }: LinkedRegulationsProps) {
  const { ask } = useEditor();
  const search = useSearch();
  const [isChoosing, setChoosing] = useState(card.focus === 'regulations');
  const [linked, setLinked] = useState<readonly Regulation[]>([]);
  const [failed, setFailed] = useState<FailedWrite | null>(null);
  const { regulationIds } = draft.fields;
  const known = regulationsById([...card.cited, ...(note?.regulations ?? []), ...linked]);

  const link = async (regulation: Regulation): Promise<void> => {
    setChoosing(false);
    setLinked([...linked, regulation]);
    // What is typed goes first: the record that comes back has it.
    await draft.keep();
    const result = await linkDocument(ask, card.annotationId, regulation);
    setFailed(result.kind === 'failed' ? result : null);
    if (result.kind === 'saved') draft.receive(result.annotation);
  };

  return (
    <section class="regulations" aria-label={t('editor.regulations')}>
      <ul class="chips">
        {regulationIds.map((id) => {
          const name = known.get(id)?.name ?? id;
          return (
            <li key={id} class="chip">
              <span>§ {name}</span>
              <IconButton
                class="chip-remove"
                icon={X}
                size={14}
                label={t('editor.unlink', [name])}
                onPress={() =>
                  draft.set({ regulationIds: regulationIds.filter((one) => one !== id) })
                }
              />
            </li>
          );
        })}
        <li>
          <Button kind="plain" aria-expanded={isChoosing} onPress={() => setChoosing(!isChoosing)}>
            <Icon icon={Plus} /> {t('editor.linkRegulation')}
          </Button>
        </li>
      </ul>
      {failed && (
        <p class="warning" role="alert">
          {failureText(failed.reason)}
        </p>
      )}
      {isChoosing && (
        <RegulationSearch
          takesFocus
          search={search}
          first={card.cited.filter(({ id }) => !regulationIds.includes(id))}
          onChoose={(regulation) => void link(regulation)}
          onClose={() => setChoosing(false)}
        />
      )}
    </section>
  );
}
