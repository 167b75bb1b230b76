import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Card, EditorWelcome } from '../../lib/extension';
import { later } from '../ui/browser/later';
import { t } from '../ui/words/i18n';
import { EditorContext } from './editor-context';
import { writeDroppedInput } from './frame/dropped-input';
import { keepFocus } from './frame/kept-focus';
import { useCovered } from './frame/use-covered';
import { useHeight } from './frame/use-height';
import { useLeaving } from './frame/use-leaving';
import type { Ask } from './line/ask';
import type { PageLine } from './line/page-line';
import { NoteCard } from './note/NoteCard';
import { Rehearsal } from './Rehearsal';
import { createShelf } from './shelf';

// In: cards that the page's script sends over a port (`PageLine`), and what the background answers (`Ask`).
// Out: notes and corrections to the background, and requests to the page; the user's text never goes to the page.

const loadCitationCard = async () => (await import('./citation/CitationCard')).CitationCard;
const CitationCard = later(loadCitationCard);

interface EditorProps {
  readonly ask: Ask;
  readonly line: PageLine;
  readonly welcome: EditorWelcome;
  /** What it shows from the start, in a window of its own. */
  readonly first?: Card;
}

/** All that the user writes about a page, drawn in a document that the page can neither read nor alter. */
export function Editor({ ask, line, welcome, first }: EditorProps) {
  const [card, setCard] = useState<Card | null>(first ?? null);
  const [isRehearsing, setRehearsing] = useState(false);
  const [isDisturbed, setDisturbed] = useState(false);
  const main = useRef<HTMLElement>(null);
  const parts = useMemo(() => {
    const shelf = createShelf(welcome.settings.ownLink, (unsaved) =>
      line.tell({ kind: 'state', unsaved }),
    );
    return { ask, line, welcome, shelf };
  }, [ask, line, welcome]);

  useLayoutEffect(() => {
    const stop = line.listen((message) => {
      if (message.kind === 'disturbed') setDisturbed(true);
      else {
        if (message.kind === 'hide') setDisturbed(false);
        setRehearsing(false);
        setCard(message.kind === 'show' ? message.card : null);
      }
    });
    line.tell({ kind: 'ready' });
    // Behind what a note needs, and before a citation is clicked. Where it fails, the card says so when it is drawn.
    loadCitationCard().catch(() => undefined);
    return stop;
  }, [line]);
  // Behind the first drawing: where a card is wanted at once, it is asked for before.
  useEffect(() => setRehearsing(line.hasPage), [line]);
  useLayoutEffect(() => {
    const lifetime = new AbortController();
    keepFocus(window, lifetime.signal);
    writeDroppedInput(document, lifetime.signal);
    return () => lifetime.abort();
  }, []);
  useHeight(main, line, card !== null);
  useLeaving(main, line, card !== null);
  const isCovered = useCovered(main, card !== null && line.hasPage);

  if (card === null && !isRehearsing) return null;
  return (
    <EditorContext.Provider value={parts}>
      {card === null ? (
        <Rehearsal />
      ) : (
        <main ref={main} class={`card ${card.kind}`}>
          {isDisturbed && (
            <p class="warning" role="alert">
              {t('editor.disturbed')}
            </p>
          )}
          {isCovered && (
            <p class="warning" role="alert">
              {t('editor.covered')}
            </p>
          )}
          {card.kind === 'note' ? (
            <NoteCard key={card.annotationId} card={card} />
          ) : (
            <CitationCard key={card.mentionId} card={card} />
          )}
        </main>
      )}
    </EditorContext.Provider>
  );
}
