import type { FormatContext } from '../format';
import { changedLine, detailLines } from '../parts/said/note-lines';
import type { Said } from '../parts/said/said';
import type { SaidNote, SaidSource } from '../parts/said/said-note';
import type { Footnotes } from './word-footnotes';
import type { WordLinks } from './word-links';
import { lineRuns, paragraph, run } from './word-xml';

interface BodyParts {
  readonly context: FormatContext;
  readonly footnotes: Footnotes;
  /** Those of the body; footnotes have their own. */
  readonly links: WordLinks;
}

/** Paragraphs of a Word file. */
export function bodyXml(said: Said, parts: BodyParts): string {
  switch (said.kind) {
    case 'heading':
      return paragraph('Heading1', run(said.text));
    case 'text':
      return said.paragraphs.map((lines) => paragraph(null, lineRuns(lines))).join('');
    case 'article':
      return (
        paragraph(said.level === 1 ? 'Heading1' : 'Heading2', run(said.source.title)) +
        sourceXml(said.source, parts.links)
      );
    case 'note':
      return noteXml(said.note, parts);
    case 'failed':
      return paragraph('NoteDetail', run(said.words));
    case 'documents':
      return (
        paragraph('Heading1', run(said.heading)) +
        said.lines.map((line) => paragraph('DocumentEntry', run(line))).join('')
      );
  }
}

/** Newspaper, authors and day; the newspaper's name leads to the article. */
function sourceXml({ newspaper, authors, day, address }: SaidSource, links: WordLinks): string {
  const name = newspaper || (address ?? '');
  const parts = [
    address === null || name === '' ? run(name) : links.link(name, address),
    ...[authors, day].map(run),
  ].filter((_, at) => [name, authors, day][at] !== '');
  return parts.length === 0 ? '' : paragraph('ArticleSource', parts.join(run(' · ')));
}

function noteXml(note: SaidNote, { context, footnotes }: BodyParts): string {
  const quote = note.quote.length > 0 ? note.quote : [[]];
  const reference = footnotes.add(note);
  const changed = changedLine(note);
  const details = detailLines(note, note.citations, context);
  return [
    note.place === '' ? '' : paragraph('PassagePlace', run(note.place)),
    ...quote.map((lines, at) =>
      paragraph('Quote', lineRuns(lines) + (at === quote.length - 1 ? reference : '')),
    ),
    changed === '' ? '' : paragraph('PassageChange', run(changed)),
    ...note.note.map((lines) => paragraph('ReaderNote', lineRuns(lines))),
    details.length === 0 ? '' : paragraph('NoteDetail', lineRuns(details)),
  ].join('');
}
