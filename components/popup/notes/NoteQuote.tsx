import { Button } from '../../ui/controls/Button';
import { t } from '../../ui/words/i18n';
import type { NoteEntry } from '../state/note-entry';
import { usePopup } from '../state/popup-context';
import { Marked } from './Marked';
import type { MarkText } from './mark-text';

interface NoteQuoteProps {
  readonly entry: NoteEntry;
  /** Where the article is, when it is not the page at hand. */
  readonly address: string | null;
  /** Whether the Tab key stops here. */
  readonly current: boolean;
  readonly mark: MarkText;
  readonly lang: string;
}

/** The highlighted words. They lead to the passage on the page, or to the article where it is another one. */
export function NoteQuote({ entry, address, current, mark, lang }: NoteQuoteProps) {
  const { actions } = usePopup();
  const { id, target } = entry.annotation;
  const stop = { 'data-stop': id, tabIndex: current ? 0 : -1, class: 'note-quote', lang };
  const words = (
    <span class="note-quote-text">
      <Marked text={target.quote.exact} mark={mark} />
    </span>
  );
  return address !== null ? (
    <a {...stop} href={address} target="_blank" rel="noreferrer" title={t('popup.open')}>
      {words}
    </a>
  ) : (
    <Button {...stop} title={t('popup.jump')} onPress={() => actions.jump(entry)}>
      {words}
    </Button>
  );
}
