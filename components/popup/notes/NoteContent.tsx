import { later } from '../../ui/browser/later';
import type { NoteEntry } from '../state/note-entry';
import { usePopup } from '../state/popup-context';
import { Marked } from './Marked';
import type { MarkText } from './mark-text';
import { NoteChips } from './NoteChips';

const CheckedLine = later(async () => (await import('../../ui/checked/CheckedLine')).CheckedLine);
const OtherTexts = later(async () => (await import('../../ui/note/OtherTexts')).OtherTexts);

interface NoteContentProps {
  readonly entry: NoteEntry;
  readonly mark: MarkText;
}

/** What the user wrote, as it is read: note, texts from elsewhere, tags and regulations. */
export function NoteContent({ entry, mark }: NoteContentProps) {
  const { actions, device } = usePopup();
  const { annotation, regulations } = entry;
  return (
    <>
      {annotation.note !== '' && (
        <p class="note-text">
          <Marked text={annotation.note} mark={mark} />
        </p>
      )}
      {annotation.others.length > 0 && (
        <OtherTexts
          note={annotation.note}
          others={annotation.others}
          device={device}
          onSettle={(fields) => actions.settle(annotation, fields)}
        />
      )}
      {annotation.checked !== null && <CheckedLine checked={annotation.checked} />}
      <NoteChips tags={annotation.tags} regulations={regulations} mark={mark} />
    </>
  );
}
