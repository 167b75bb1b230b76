import { strFromU8, unzipSync } from 'fflate';
import type { FormatContext, Item } from '../../../../lib/exchange';
import { bytesOf } from '../context';
import { elementsOf, readXml, textIn, type XmlElement } from '../strict-xml';

/** A Word file as it was read: every part of it is well-formed XML. */
export interface OpenedWord {
  readonly parts: Readonly<Record<string, XmlElement>>;
  /** Style and text of each paragraph of the body; "⏎" is a line break, "[1]" a footnote's number. */
  readonly paragraphs: readonly (readonly [string, string])[];
  /** By their ids, without the separators. */
  readonly footnotes: Readonly<Record<string, string>>;
}

export async function openWord(
  items: readonly Item[],
  over: Partial<FormatContext> = {},
): Promise<OpenedWord> {
  const files = unzipSync(await bytesOf('docx', items, over));
  const parts = Object.fromEntries(
    Object.entries(files).map(([name, bytes]) => [name, readXml(strFromU8(bytes))]),
  );
  const body = elementsOf(partOf(parts, 'word/document.xml'));
  const notes = elementsOf(partOf(parts, 'word/footnotes.xml'));
  return {
    parts,
    paragraphs: body
      .filter(({ name }) => name === 'w:p')
      .map((each) => [styleOf(each), written(each)]),
    footnotes: Object.fromEntries(
      notes
        .filter(({ name, attributes }) => name === 'w:footnote' && !attributes['w:type'])
        .map((each) => [each.attributes['w:id'] ?? '', written(each)]),
    ),
  };
}

/** @throws where there is none */
export function partOf(parts: OpenedWord['parts'], name: string): XmlElement {
  const part = parts[name];
  if (part === undefined) throw new Error(`no ${name}`);
  return part;
}

const styleOf = (paragraph: XmlElement): string =>
  elementsOf(paragraph).find(({ name }) => name === 'w:pStyle')?.attributes['w:val'] ?? '';

function written(element: XmlElement): string {
  if (element.name === 'w:br') return '⏎';
  if (element.name === 'w:footnoteReference') return `[${element.attributes['w:id']}]`;
  if (element.name === 'w:t') return textIn(element);
  return element.children
    .map((child) => (typeof child === 'string' ? '' : written(child)))
    .join('');
}
