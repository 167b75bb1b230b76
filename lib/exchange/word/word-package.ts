import type { FormatContext } from '../format';
import { escaped } from '../parts/markup';
import { asOneLine } from '../parts/said/typed-lines';
import { stylesXml } from './word-styles';
import { wordWords } from './word-words';
import { NAMESPACES, XML_HEAD } from './word-xml';

// The parts of a Word file and how they are named: ECMA-376, part 1, 11.3, and part 2.
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** The parts that say nothing of the notes, by their names in the zip. The list of types has to be the first. */
export const fixedParts = (context: FormatContext): Readonly<Record<string, string>> => ({
  '[Content_Types].xml': contentTypes(),
  '_rels/.rels': relationships([
    ['rId1', `${OFFICE}/officeDocument`, 'word/document.xml'],
    ['rId2', `${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml'],
    ['rId3', `${OFFICE}/extended-properties`, 'docProps/app.xml'],
  ]),
  'docProps/core.xml': coreProperties(context),
  'docProps/app.xml': `${XML_HEAD}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Bên Lề</Application></Properties>`,
  'word/styles.xml': stylesXml(context.language),
  'word/settings.xml': settings(context),
  'word/numbering.xml': NUMBERING,
  'word/header1.xml': HEADER,
});

/** What the body refers to besides its links. */
export const bodyRelationships = [
  ['rId1', 'styles'],
  ['rId2', 'settings'],
  ['rId3', 'numbering'],
  ['rId4', 'footnotes'],
  ['rId5', 'header', 'header1'],
]
  .map(([id = '', type = '', file = type]) => relationship(id, `${OFFICE}/${type}`, `${file}.xml`))
  .join('');

/**
 * The page: A4, 20 mm above, below and right, 30 mm left (Decree 30/2020/NĐ-CP, appendix I), in twentieths of a point.
 * The first page has no number.
 */
export const SECTION =
  '<w:sectPr><w:headerReference w:type="default" r:id="rId5"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1701" w:header="567" w:footer="567" w:gutter="0"/><w:titlePg/></w:sectPr>';

function relationship(id: string, type: string, target: string): string {
  return `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`;
}

const relationships = (all: readonly (readonly [string, string, string])[]): string =>
  `${XML_HEAD}<Relationships xmlns="${PACKAGE}/relationships">${all.map((each) => relationship(...each)).join('')}</Relationships>`;

function contentTypes(): string {
  const parts = ['document.main', 'styles', 'settings', 'numbering', 'footnotes', 'header'].map(
    (type) => {
      const file = type === 'header' ? 'header1' : type.replace('.main', '');
      return `<Override PartName="/word/${file}.xml" ContentType="${WORD}.${type}+xml"/>`;
    },
  );
  return [
    `${XML_HEAD}<Types xmlns="${PACKAGE}/content-types">`,
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    ...parts,
    '<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>',
    '<Override PartName="/docProps/app.xml" ContentType="application/vnd.openxmlformats-officedocument.extended-properties+xml"/>',
    '</Types>',
  ].join('');
}

function coreProperties({ title, language, now }: FormatContext): string {
  const moment = `${now.toISOString().slice(0, 19)}Z`;
  return [
    `${XML_HEAD}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">`,
    `<dc:title>${escaped(asOneLine(title))}</dc:title><dc:creator>Bên Lề</dc:creator><dc:language>${wordWords[language].locale}</dc:language>`,
    ...['created', 'modified'].map(
      (name) => `<dcterms:${name} xsi:type="dcterms:W3CDTF">${moment}</dcterms:${name}>`,
    ),
    '</cp:coreProperties>',
  ].join('');
}

/** A line that ends where the user ended it is not stretched to the margin. */
const settings = ({ language }: FormatContext): string =>
  `${XML_HEAD}<w:settings ${NAMESPACES}><w:defaultTabStop w:val="567"/><w:characterSpacingControl w:val="doNotCompress"/><w:footnotePr><w:footnote w:id="-1"/><w:footnote w:id="0"/></w:footnotePr><w:compat><w:doNotExpandShiftReturn/><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat><w:themeFontLang w:val="${wordWords[language].locale}"/></w:settings>`;

/** 1., 2., 3. for the list of documents. */
const NUMBERING = `${XML_HEAD}<w:numbering ${NAMESPACES}><w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="singleLevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/><w:lvlJc w:val="left"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`;

/** The number of the page, the only field of the file. */
const HEADER = `${XML_HEAD}<w:hdr ${NAMESPACES}><w:p><w:pPr><w:pStyle w:val="Header"/></w:pPr><w:fldSimple w:instr=" PAGE "><w:r><w:t>2</w:t></w:r></w:fldSimple></w:p></w:hdr>`;
