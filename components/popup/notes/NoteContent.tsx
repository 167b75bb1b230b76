import type { SearchTerms } from '../../../lib/search';
import { OtherTexts } from '../../ui/note/OtherTexts';
import type { NoteEntry } from '../state/note-entry';
import { usePopup } from '../state/popup-context';
import { Marked } from './Marked';
import { NoteChips } from './NoteChips';

interface NoteContentProps {
  readonly entry: NoteEntry;
  readonly terms: SearchTerms;
}

/** What the user wrote, as it is read: note, texts from elsewhere, tags and regulations. */
export function NoteContent({ entry, terms }: NoteContentProps) {
  const { actions, device } = usePopup();
  const { annotation, regulations } = entry;
  return (
    <>
      {annotation.note !== '' && (
        <p class="note-text">
          <Marked text={annotation.note} terms={terms} />
        </p>
      )}
      <OtherTexts
        note={annotation.note}
        others={annotation.others}
        device={device}
        onSettle={(fields) => actions.settle(annotation, fields)}
      />
      <NoteChips tags={annotation.tags} regulations={regulations} terms={terms} />
    </>
  );
}
