import * as Inline from './inline-bits';
import type { Run } from './page-runs';

/** The run that is being read. */
export interface RunBuilder {
  nodes: Node[];
  text: string;
  links: number;
  strong: number;
  furniture: number;
  signals: number;
  datetime: string | null;
  afterImage: boolean;
  /** Line breaks after its last text. */
  breaks: number;
}

export const newRunBuilder = (): RunBuilder => ({
  nodes: [],
  text: '',
  links: 0,
  strong: 0,
  furniture: 0,
  signals: 0,
  datetime: null,
  afterImage: false,
  breaks: 0,
});

/** Adds a node and its text. `length` leaves out white space around; `inlineBits` are flags: see inline-bits.ts. */
export function addTo(
  builder: RunBuilder,
  node: Node,
  text: string,
  length: number,
  inlineBits: number,
): void {
  if (builder.text === '') {
    if (length === 0) return;
    builder.nodes = [node];
    builder.text = text;
    builder.links = builder.strong = builder.furniture = 0;
  } else {
    builder.nodes.push(node);
    builder.text += text;
  }
  if (inlineBits & Inline.LINK) builder.links += length;
  if (inlineBits & Inline.STRONG) builder.strong += length;
  if (inlineBits & Inline.FURNITURE) builder.furniture += length;
}

/** Editors leave characters without width in empty paragraphs. */
const BLANK = /^[\s\u200b-\u200d\u2060\ufeff]*$/;
const MAX_BLANK_CHARS = 4;

/** Ends the run at a block's border: adds it to `runs` if it has text, and begins the next. */
export function cutRun(builder: RunBuilder, box: number, runs: Run[]): void {
  if (builder.text !== '') {
    const { nodes, links, strong, furniture, signals, datetime, afterImage } = builder;
    const text = builder.text.replace(/\s{2,}|[^\S ]/g, ' ').trim();
    builder.text = '';
    if (text.length > MAX_BLANK_CHARS || !BLANK.test(text)) {
      runs.push({ box, nodes, text, links, strong, furniture, signals, datetime, afterImage });
      builder.afterImage = false;
    }
  }
  builder.signals = builder.breaks = 0;
  builder.datetime = null;
}
