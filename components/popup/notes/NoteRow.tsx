import { ArrowUpRight } from 'lucide';
import { useEffect, useRef, useState } from 'preact/hooks';
import { later } from '../../ui/browser/later';
import { Icon } from '../../ui/controls/Icon';
import { addressOf, langOf } from '../../ui/words/article-attributes';
import { colourName } from '../../ui/words/colour-name';
import { formatDayOf } from '../../ui/words/dates';
import { language } from '../../ui/words/i18n';
import { partName } from '../../ui/words/part-name';
import type { NoteEntry } from '../state/note-entry';
import { usePopup } from '../state/popup-context';
import type { MarkText } from './mark-text';
import { NoteContent } from './NoteContent';
import { NoteQuote } from './NoteQuote';
import { PlaceLine } from './PlaceLine';
import { RowActions, type RowMode } from './RowActions';
import { useAttention } from './use-attention';

// In: one `NoteEntry`. Out: a row, and what the user does with it (`NoteActions`).
// Typing is in the folder `writing`.

const ChangedWords = later(
  async () => (await import('../../ui/changed/ChangedWords')).ChangedWords,
);

const loadNoteEditor = async () => (await import('../writing/NoteEditor')).NoteEditor;
const NoteEditor = later(loadNoteEditor);
const RowColours = later(async () => (await import('./RowColours')).RowColours);
const GatherRow = later(async () => (await import('./GatherRow')).GatherRow);

interface NoteRowProps {
  readonly entry: NoteEntry;
  /** Whether the Tab key stops at this row. */
  readonly current: boolean;
  readonly mark: MarkText;
}

/** One highlight. Its buttons are drawn only while the mouse or the focus is on it: lists are long. */
export function NoteRow({ entry, current, mark }: NoteRowProps) {
  const { actions, settings } = usePopup();
  const { annotation, article, place, changed } = entry;
  const { id, colour, createdAt } = annotation;
  const { block } = annotation.target;
  const [mode, setMode] = useState<RowMode>('reading');
  const { isAttended, ...attention } = useAttention();
  const row = useRef<HTMLDivElement>(null);
  const isWriting = mode === 'writing' || mode === 'checking';
  const lang = langOf(article);
  const address = place === 'elsewhere' ? addressOf(article) : null;

  useEffect(() => {
    if (!isWriting) return;
    actions.setOpen(id, true);
    return () => actions.setOpen(id, false);
  }, [isWriting, id, actions]);
  // Before it is asked for: the first letters must find the field. Where it fails, it says so when it is drawn.
  useEffect(() => {
    if (isAttended) loadNoteEditor().catch(() => undefined);
  }, [isAttended]);

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys are those of the button in it
    <div
      ref={row}
      class="note"
      data-colour={colour}
      data-place={place}
      data-changed={changed !== null}
      {...attention}
      onKeyDown={(event) => {
        if (!(event.target instanceof Element && event.target.matches('[data-stop]'))) return;
        if (event.key === 'Delete') actions.remove(annotation);
        if (event.key === 'F2') setMode('writing');
      }}
    >
      <div class="note-head">
        <p class="note-place">
          {block && <span class="note-part">{partName(block.role, block.ordinal)}</span>}
          <span class="note-colour">{colourName(colour, settings.colourNames)}</span>
          <time class="note-day" dateTime={createdAt}>
            {formatDayOf(createdAt, language())}
          </time>
        </p>
        {address !== null && !isAttended && <Icon icon={ArrowUpRight} class="note-away" />}
      </div>
      <NoteQuote entry={entry} address={address} current={current} mark={mark} lang={lang} />
      {mode === 'colouring' && (
        <RowColours
          colour={colour}
          onChoose={(chosen) => {
            actions.recolour(annotation, chosen);
            setMode('reading');
          }}
          onLeave={() => setMode('reading')}
        />
      )}
      {mode === 'gathering' && (
        <GatherRow
          annotationId={id}
          onDone={() => {
            setMode('reading');
            row.current?.querySelector<HTMLElement>('[data-stop]')?.focus();
          }}
        />
      )}
      {mode === 'reading' && isAttended && (
        <RowActions entry={entry} address={address} onMode={setMode} />
      )}
      <PlaceLine entry={entry} />
      {changed !== null && <ChangedWords changed={changed} lang={lang} />}
      {isWriting ? (
        <NoteEditor
          annotation={annotation}
          regulations={entry.regulations}
          begin={mode === 'checking' ? 'checked' : 'note'}
          onLeave={() => {
            row.current?.querySelector<HTMLElement>('[data-stop]')?.focus();
            setMode('reading');
          }}
        />
      ) : (
        <NoteContent entry={entry} mark={mark} />
      )}
    </div>
  );
}
