import type { FormatContext } from '../format';
import { sourceLine } from '../parts/said/note-lines';
import type { SaidNote } from '../parts/said/said-note';
import { saidWords } from '../parts/said/said-words';
import type { ArchiveFile } from '../zip/archive';
import type { WordLinks } from './word-links';
import { NAMESPACES, paragraph, run, XML_HEAD } from './word-xml';

/** Footnotes, which Word keeps in a file of their own. */
export interface Footnotes {
  /** Writes where a note's passage is from. Each names it in full, so that it stays with a passage that is copied elsewhere. */
  add(note: SaidNote): string;
  end(): void;
}

/** The lines above footnotes, which every file with footnotes must have. Their ids stand in the settings too. */
const SEPARATORS = (
  [
    ['separator', -1],
    ['continuationSeparator', 0],
  ] as const
)
  .map(
    ([type, id]) =>
      `<w:footnote w:type="${type}" w:id="${id}"><w:p><w:pPr><w:spacing w:after="0" w:line="240" w:lineRule="auto"/></w:pPr><w:r><w:${type}/></w:r></w:p></w:footnote>`,
  )
  .join('');

const NUMBER = '<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteRef/></w:r>';

export function openFootnotes(
  file: ArchiveFile,
  links: WordLinks,
  { language }: FormatContext,
): Footnotes {
  let count = 0;
  file.add(`${XML_HEAD}<w:footnotes ${NAMESPACES}>${SEPARATORS}`);
  return {
    add({ source, link }) {
      count++;
      const runs = [
        run(` ${sourceLine(source)}`),
        ...(source.address ? [run(', '), links.link(source.address, source.address)] : []),
        ...(link ? [run('. '), links.link(saidWords[language].passage, link)] : []),
        run('.'),
      ];
      const text = paragraph('FootnoteText', NUMBER + runs.join(''));
      file.add(`<w:footnote w:id="${count}">${text}</w:footnote>`);
      return `<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteReference w:id="${count}"/></w:r>`;
    },
    end() {
      file.add('</w:footnotes>');
      file.end();
    },
  };
}
