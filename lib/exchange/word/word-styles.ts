import type { FormatContext } from '../format';
import { wordWords } from './word-words';
import { NAMESPACES, type ParagraphStyle, XML_HEAD } from './word-xml';

/*
 * Letters, sizes and indents of Decree 30/2020/NĐ-CP, appendix I: Times New Roman, black, 13 points, text set to both
 * margins, first line 1 cm in, 6 points between paragraphs. Sizes are half points, distances twentieths of a point.
 */
const FONT = 'Times New Roman';
const CENTIMETRE = 567;
const POINT = 20;

interface Look {
  /** Word knows its own styles by their English names, and shows them in its language. */
  readonly name: string;
  readonly next?: ParagraphStyle | 'Normal';
  readonly paragraph: string;
  readonly letters?: string;
}

const spacing = (before: number, after: number): string =>
  `<w:spacing w:before="${before * POINT}" w:after="${after * POINT}"/>`;
const small = (size: number): string => `<w:sz w:val="${size * 2}"/><w:szCs w:val="${size * 2}"/>`;
const BOLD = '<w:b/><w:bCs/>';
const ITALIC = '<w:i/><w:iCs/>';
const KEPT = '<w:keepNext/><w:keepLines/>';
const GREY = '<w:color w:val="404040"/>';
/** A line left of what the newspaper wrote. */
const SIDE = '<w:pBdr><w:left w:val="single" w:sz="12" w:space="8" w:color="7F7F7F"/></w:pBdr>';
const inset = `<w:ind w:left="${CENTIMETRE}" w:firstLine="0"/>`;
const flush = '<w:ind w:firstLine="0"/>';

type Words = (typeof wordWords)[FormatContext['language']];

const looks = (words: Words): Readonly<Record<ParagraphStyle, Look>> => ({
  Title: {
    name: 'Title',
    next: 'Normal',
    paragraph: `${KEPT}${spacing(0, 18)}${flush}<w:jc w:val="center"/>`,
    letters: BOLD + small(16),
  },
  Heading1: {
    name: 'heading 1',
    next: 'Normal',
    paragraph: `${KEPT}${spacing(18, 3)}${flush}<w:jc w:val="left"/><w:outlineLvl w:val="0"/>`,
    letters: BOLD + small(14),
  },
  Heading2: {
    name: 'heading 2',
    next: 'Normal',
    paragraph: `${KEPT}${spacing(14, 3)}${flush}<w:jc w:val="left"/><w:outlineLvl w:val="1"/>`,
    letters: BOLD + ITALIC,
  },
  ArticleSource: {
    name: words.articleSource,
    next: 'Normal',
    paragraph: `${KEPT}${spacing(0, 6)}${flush}<w:jc w:val="left"/>`,
    letters: GREY + small(12),
  },
  PassagePlace: {
    name: words.passagePlace,
    next: 'Quote',
    paragraph: `${KEPT}${spacing(12, 3)}${flush}<w:jc w:val="left"/>`,
    letters: BOLD + GREY + small(11),
  },
  Quote: {
    name: 'Quote',
    next: 'ReaderNote',
    paragraph: `${SIDE}${spacing(0, 6)}${inset}`,
    letters: ITALIC,
  },
  PassageChange: {
    name: words.passageChange,
    next: 'ReaderNote',
    paragraph: `${SIDE}${spacing(0, 6)}${inset}<w:jc w:val="left"/>`,
    letters: small(12),
  },
  ReaderNote: { name: words.readerNote, paragraph: inset },
  NoteDetail: {
    name: words.noteDetail,
    paragraph: `<w:keepLines/>${inset}<w:jc w:val="left"/>`,
    letters: GREY + small(12),
  },
  DocumentEntry: {
    name: words.documentEntry,
    paragraph: `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr><w:ind w:left="${CENTIMETRE}" w:hanging="${CENTIMETRE}"/><w:jc w:val="left"/>`,
  },
  FootnoteText: {
    name: 'footnote text',
    paragraph: `<w:spacing w:after="40" w:line="240" w:lineRule="auto"/>${flush}<w:jc w:val="left"/>`,
    letters: small(10),
  },
});

/** The names that Word's gallery shows first; all of ours are in it. */
const paragraphStyle = (id: string, { name, next, paragraph, letters = '' }: Look): string =>
  `<w:style w:type="paragraph"${isBuiltIn(name) ? '' : ' w:customStyle="1"'} w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/>${
    next ? `<w:next w:val="${next}"/>` : ''
  }<w:qFormat/><w:pPr>${paragraph}</w:pPr><w:rPr>${letters}</w:rPr></w:style>`;

const isBuiltIn = (name: string): boolean =>
  /^(?:Title|heading \d|Quote|footnote text)$/.test(name);

const characterStyle = (id: string, name: string, letters: string): string =>
  `<w:style w:type="character" w:styleId="${id}"><w:name w:val="${name}"/><w:rPr>${letters}</w:rPr></w:style>`;

/** The styles of a file: those of Word where it has one, so that headings are in its navigation pane. */
export function stylesXml(language: FormatContext['language']): string {
  const words = wordWords[language];
  const fonts = `<w:rFonts w:ascii="${FONT}" w:hAnsi="${FONT}" w:eastAsia="${FONT}" w:cs="${FONT}"/>`;
  const letters = `${fonts}${small(13)}<w:lang w:val="${words.locale}" w:eastAsia="${words.locale}" w:bidi="ar-SA"/>`;
  return [
    `${XML_HEAD}<w:styles ${NAMESPACES}>`,
    `<w:docDefaults><w:rPrDefault><w:rPr>${letters}</w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>`,
    `<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/><w:pPr><w:spacing w:after="120" w:line="276" w:lineRule="auto"/><w:ind w:firstLine="${CENTIMETRE}"/><w:jc w:val="both"/></w:pPr></w:style>`,
    '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/></w:style>',
    ...Object.entries(looks(words)).map(([id, look]) => paragraphStyle(id, look)),
    `<w:style w:type="paragraph" w:styleId="Header"><w:name w:val="header"/><w:basedOn w:val="Normal"/><w:pPr><w:spacing w:after="0"/>${flush}<w:jc w:val="center"/></w:pPr></w:style>`,
    characterStyle('FootnoteReference', 'footnote reference', '<w:vertAlign w:val="superscript"/>'),
    characterStyle('Hyperlink', 'Hyperlink', '<w:color w:val="0563C1"/><w:u w:val="single"/>'),
    '</w:styles>',
  ].join('');
}
