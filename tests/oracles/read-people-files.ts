import { readFileSync } from 'node:fs';
import { runProgram } from './programs';

/** A file as a program shows it. */
export interface ShownFile {
  /** All text of the body, without the footnotes. */
  readonly body: string;
  readonly footnotes: readonly string[];
  /** Addresses of its links. */
  readonly links: readonly string[];
  /** Kinds of content that plain text, links and footnotes do not need: pictures, fields, code. */
  readonly strange: readonly string[];
}

/** Pandoc's kinds of blocks and inlines that we mean to write. https://hackage.haskell.org/package/pandoc-types */
const MEANT = new Set(
  'Header Para Plain BlockQuote OrderedList Div Span Str Space SoftBreak LineBreak Emph Strong Underline Link Note Decimal DefaultStyle DefaultDelim Period AutoIdent'.split(
    ' ',
  ),
);

/** @param from pandoc's name of the format */
export function readByPandoc(path: string, from: 'docx' | 'html'): ShownFile {
  const shown = {
    body: '',
    footnotes: [] as string[],
    links: [] as string[],
    strange: [] as string[],
  };
  const { blocks } = JSON.parse(runProgram('pandoc', ['-f', from, '-t', 'json', path]));
  const walk = (node: unknown, say: (text: string) => void): void => {
    if (Array.isArray(node)) for (const each of node) walk(each, say);
    if (typeof node !== 'object' || node === null || !('t' in node)) return;
    const { t: kind, c: content } = node as { t: string; c?: unknown };
    if (!MEANT.has(kind)) shown.strange.push(kind);
    else if (kind === 'Str') say(String(content));
    else if (/^(?:Space|SoftBreak|LineBreak)$/.test(kind)) say(' ');
    else if (kind === 'Note') {
      let text = '';
      walk(content, (more) => (text += more));
      shown.footnotes.push(text);
    } else {
      if (kind === 'Link')
        shown.links.push(String((content as [unknown, unknown, [string]])[2][0]));
      walk(content, say);
    }
  };
  walk(blocks, (text) => (shown.body += text));
  return shown;
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};
const decoded = (text: string): string =>
  text.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (all, decimal, hex, name) => {
    if (name) return ENTITIES[name] ?? all;
    return String.fromCodePoint(decimal ? Number(decimal) : Number.parseInt(hex, 16));
  });
const textOf = (xml: string): string => decoded(xml.replace(/<[^>]*>/g, ''));

/**
 * Of a file that LibreOffice has written as flat XML.
 * https://docs.oasis-open.org/office/OpenDocument/v1.3/os/part3-schema/OpenDocument-v1.3-os-part3-schema.html
 */
export function readFlatOdt(path: string): ShownFile {
  const all = readFileSync(path, 'utf8');
  const xml = /<office:text\b[^>]*>([\s\S]*)<\/office:text>/.exec(all)?.[1] ?? '';
  const footnotes: string[] = [];
  const body = xml.replace(/<text:note\b[^>]*>([\s\S]*?)<\/text:note>/g, (_, note: string) => {
    footnotes.push(
      textOf(note.replace(/<text:note-citation\b[\s\S]*?<\/text:note-citation>/g, '')),
    );
    return '';
  });
  return {
    body: textOf(body),
    footnotes,
    links: [...xml.matchAll(/xlink:href="([^"]*)"/g)].map(([, href = '']) => decoded(href)),
    // Its own lists of fields stand in each file; a field is an element of another name.
    strange:
      xml.match(
        /<(?:draw|form|script|text:(?:script|database|execute|dde|conditional|variable|user-field-get|placeholder|page-number))[\w:-]*/g,
      ) ?? [],
  };
}

const PYTHON = `
import sys, json, docx
from docx.oxml.ns import qn
def text(element):
    return ''.join(t.text or '' for t in element.iter(qn('w:t')))
for path in sys.argv[1:]:
    document = docx.Document(path)
    parts = list(document.part.package.iter_parts())
    notes = docx.oxml.parse_xml(next(p.blob for p in parts if str(p.partname) == '/word/footnotes.xml'))
    rels = [r for p in parts for r in p.rels.values()]
    known = {'document', 'body', 'p', 'pPr', 'pStyle', 'r', 'rPr', 'rStyle', 't', 'br', 'hyperlink', 'footnoteReference', 'sectPr', 'headerReference', 'pgSz', 'pgMar', 'titlePg'}
    tags = {e.tag.split('}')[1] for e in document.element.iter()}
    print(json.dumps({
        'body': ''.join(text(p._p) for p in document.paragraphs),
        'footnotes': [text(n) for n in notes if n.get(qn('w:type')) is None],
        'links': [r.target_ref for r in rels if r.is_external],
        'strange': sorted(tags - known),
    }))
`;

/** By python-docx, which opens them one after the other. */
export const readByPython = (paths: readonly string[]): readonly ShownFile[] =>
  runProgram('/usr/bin/python3', ['-c', PYTHON, ...paths])
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as ShownFile);
