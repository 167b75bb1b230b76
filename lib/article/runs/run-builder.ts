import * as Inline from './inline-bits';
import type { Run } from './page-runs';

/** The run being read. */
export interface Line {
  nodes: Node[];
  text: string;
  links: number;
  strong: number;
  shed: number;
  signals: number;
  datetime: string | null;
  afterImage: boolean;
  /** Line breaks since its last text. */
  breaks: number;
}

export const newLine = (): Line => ({
  nodes: [],
  text: '',
  links: 0,
  strong: 0,
  shed: 0,
  signals: 0,
  datetime: null,
  afterImage: false,
  breaks: 0,
});

/** Adds a node and its text; `length` is without white space around, `inline` tells what holds for it. */
export function addTo(line: Line, node: Node, text: string, length: number, inline: number): void {
  if (line.text === '') {
    if (length === 0) return;
    line.nodes = [node];
    line.text = text;
    line.links = line.strong = line.shed = 0;
  } else {
    line.nodes.push(node);
    line.text += text;
  }
  if (inline & Inline.LINK) line.links += length;
  if (inline & Inline.STRONG) line.strong += length;
  if (inline & Inline.SHED) line.shed += length;
}

/** Editors leave characters without width in empty paragraphs. */
const BLANK = /^[\s\u200b-\u200d\u2060\ufeff]*$/;
const LONGEST_BLANK = 4;

/** Ends the run at a boundary: adds it to `runs` when there is text, and begins the next. */
export function cut(line: Line, box: number, runs: Run[]): void {
  if (line.text !== '') {
    const { nodes, links, strong, shed, signals, datetime, afterImage } = line;
    const text = line.text.replace(/\s{2,}|[^\S ]/g, ' ').trim();
    line.text = '';
    if (text.length > LONGEST_BLANK || !BLANK.test(text)) {
      runs.push({ box, nodes, text, links, strong, shed, signals, datetime, afterImage });
      line.afterImage = false;
    }
  }
  line.signals = line.breaks = 0;
  line.datetime = null;
}
