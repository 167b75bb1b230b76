import { useEffect, useState } from 'preact/hooks';
import {
  type ArticleGroup,
  type FormatContext,
  type RenderedNote,
  type RunRegex,
  renderNote,
} from '../../../lib/exchange';
import type { NoteTemplate, Settings } from '../../../lib/records';
import { colourName } from '../../ui/words/colour-name';
import { language } from '../../ui/words/i18n';
import { partName } from '../../ui/words/part-name';

/** The template is filled in when no key was pressed for this long. */
const TYPING_PAUSE_MS = 200;

/** A template filled in for an article, and what of both it was made from. */
export interface Rendering {
  readonly note: RenderedNote;
  readonly template: NoteTemplate;
  readonly group: ArticleGroup;
}

const contextOf = (colourNames: Settings['colourNames'], title: string): FormatContext => ({
  language: language(),
  now: new Date(),
  title,
  partName,
  colourName: (colour) => colourName(colour as Parameters<typeof colourName>[0], colourNames),
});

/** The last one that is ready; null before the first. */
export function useRendered(
  template: NoteTemplate,
  group: ArticleGroup | null,
  colourNames: Settings['colourNames'],
  runRegex: RunRegex,
): Rendering | null {
  const [rendering, setRendering] = useState<Rendering | null>(null);
  useEffect(() => {
    if (group === null) return;
    let current = true;
    const timer = setTimeout(async () => {
      const context = contextOf(colourNames, template.name);
      const note = await renderNote(template, group, context, runRegex);
      if (current) setRendering({ note, template, group });
    }, TYPING_PAUSE_MS);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [template, group, colourNames, runRegex]);
  return rendering;
}
