import { ArrowUpRight } from 'lucide';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Settings } from '../../../lib/records';
import { later } from '../../ui/browser/later';
import { ColourChoice } from '../../ui/controls/ColourChoice';
import { Icon } from '../../ui/controls/Icon';
import { OtherTexts } from '../../ui/note/OtherTexts';
import { colourName } from '../../ui/words/colour-name';
import { t } from '../../ui/words/i18n';
import { partName } from '../../ui/words/part-name';
import type { Actions } from '../state/actions';
import { addressOf, type Entry } from '../state/note-entry';
import { Marked } from './Marked';
import { NoteChips } from './NoteChips';
import { RowActions } from './RowActions';

const ChangedWords = later(
  async () => (await import('../../ui/changed/ChangedWords')).ChangedWords,
);

const loadNoteEditor = async () => (await import('./NoteEditor')).NoteEditor;
const NoteEditor = later(loadNoteEditor);

interface NoteRowProps {
  readonly entry: Entry;
  /** Whether the Tab key stops at this row. */
  readonly current: boolean;
  readonly terms: readonly string[];
  readonly names: Settings['colourNames'];
  readonly actions: Actions;
  /** This browser profile's letters. */
  readonly device: string;
}

/** One highlight. Its buttons are drawn only while the mouse or the focus is on it: lists are long. */
export function NoteRow({ entry, current, terms, names, actions, device }: NoteRowProps) {
  const { annotation, article, regulations, place, changed } = entry;
  const [hovered, setHovered] = useState(false);
  const [focused, setFocused] = useState(false);
  const [mode, setMode] = useState<'reading' | 'writing' | 'colouring'>('reading');
  const { id } = annotation;
  const { block } = annotation.target;
  const row = useRef<HTMLLIElement>(null);
  const writing = mode === 'writing';
  useEffect(() => {
    if (!writing) return;
    actions.setOpen(id, true);
    return () => actions.setOpen(id, false);
  }, [writing, id, actions]);
  const quote = (
    <span class="note-quote-text">
      <Marked text={annotation.target.quote.exact} terms={terms} />
    </span>
  );
  const lang = article?.language.slice(0, 2) || 'vi';
  const stop = {
    'data-stop': annotation.id,
    tabIndex: current ? 0 : -1,
    class: 'note-quote',
    lang,
  };
  const address = place === 'elsewhere' ? addressOf(article) : null;
  const hasFocus = hovered || focused;
  // Before it is asked for: the first letters must find the field. Where it fails, it says so when it is drawn.
  useEffect(() => {
    if (hasFocus) loadNoteEditor().catch(() => undefined);
  }, [hasFocus]);

  return (
    <li
      ref={row}
      class="note"
      data-colour={annotation.colour}
      data-place={place}
      data-changed={changed !== null}
      onMouseEnter={() => setHovered(true)}
      onMouseLeave={() => setHovered(false)}
      onFocusIn={() => setFocused(true)}
      onFocusOut={(event) => {
        const to = event.relatedTarget;
        if (!(to instanceof Node && event.currentTarget.contains(to))) setFocused(false);
      }}
      onKeyDown={(event) => {
        if (!(event.target instanceof Element && event.target.matches('[data-stop]'))) return;
        if (event.key === 'Delete') actions.remove(annotation);
        if (event.key === 'F2') setMode('writing');
      }}
    >
      <div class="note-head">
        <p class="note-place">
          {block && <span class="note-part">{partName(block.role, block.ordinal)}</span>}
          <span class="note-colour">{colourName(annotation.colour, names)}</span>
        </p>
        {address !== null && !hasFocus && <Icon icon={ArrowUpRight} class="note-away" />}
      </div>
      {address !== null ? (
        <a {...stop} href={address} target="_blank" rel="noreferrer" title={t('popup.open')}>
          {quote}
        </a>
      ) : (
        <button {...stop} type="button" title={t('popup.jump')} onClick={() => actions.jump(entry)}>
          {quote}
        </button>
      )}
      {mode === 'colouring' ? (
        <ColourChoice
          colour={annotation.colour}
          names={names}
          onChoose={(colour) => {
            actions.recolour(annotation, colour);
            setMode('reading');
          }}
          onLeave={() => setMode('reading')}
        />
      ) : (
        mode === 'reading' &&
        hasFocus && (
          <RowActions
            address={address}
            hasNote={annotation.note !== ''}
            onJump={() => actions.jump(entry)}
            onEdit={() => setMode('writing')}
            onColour={() => setMode('colouring')}
            onDelete={() => actions.remove(annotation)}
          />
        )
      )}
      {place === 'uncertain' && <p class="note-state">{t('popup.uncertain')}</p>}
      {place === 'orphan' && (
        <p class="note-state" title={t('popup.orphanHelp')}>
          {t('popup.orphan')}
          <button type="button" class="quiet" onClick={() => actions.attach(entry)}>
            {t('popup.attach')}
          </button>
        </p>
      )}
      {changed !== null && <ChangedWords changed={changed} lang={lang} />}
      {writing ? (
        <NoteEditor
          annotation={annotation}
          device={device}
          actions={actions}
          onLeave={() => {
            row.current?.querySelector<HTMLElement>('[data-stop]')?.focus();
            setMode('reading');
          }}
        />
      ) : (
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
      )}
    </li>
  );
}
