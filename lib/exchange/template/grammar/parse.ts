import { TemplateStop } from '../problem';
import { templateLimits } from '../template-limits';
import { expressionOf } from './expression';
import type { Branch, Expression, TemplateNode } from './nodes';
import { type Piece, piecesOf } from './pieces';

/** A template as nodes. @throws TemplateStop with the first thing that is wrong */
export function parseTemplate(source: string): readonly TemplateNode[] {
  if (source.length > templateLimits.source) throw new TemplateStop('template-too-long', 0);
  const reader: Reader = { pieces: piecesOf(source), next: 0, depth: 0 };
  const nodes = readNodes(reader);
  const rest = tagOf(reader.pieces[reader.next]);
  if (rest !== null) throw new TemplateStop('no-block-start', rest.at, rest.word);
  return nodes;
}

interface Reader {
  readonly pieces: readonly Piece[];
  next: number;
  depth: number;
}

interface Tag {
  readonly word: string;
  readonly rest: string;
  /** Of the word, and of what follows it. */
  readonly at: number;
  readonly restAt: number;
}

const CLOSING = new Set(['elseif', 'else', 'endif', 'endfor']);

function tagOf(piece: Piece | undefined): Tag | null {
  if (piece?.kind !== 'tag') return null;
  const [, blanks = '', word = '', rest = ''] = /^(\s*)(\w*)([\s\S]*)$/.exec(piece.code) ?? [];
  const at = piece.at + blanks.length;
  return { word, rest, at, restAt: at + word.length };
}

/** Up to the end of the template, or a tag that belongs to the block around. */
function readNodes(reader: Reader): TemplateNode[] {
  const nodes: TemplateNode[] = [];
  for (;;) {
    const piece = reader.pieces[reader.next];
    if (piece === undefined) return nodes;
    const tag = tagOf(piece);
    if (tag !== null && CLOSING.has(tag.word)) return nodes;
    reader.next++;
    if (piece.kind === 'text') nodes.push(piece);
    else if (tag !== null) nodes.push(readBlock(reader, tag));
    else if (piece.kind === 'output' && piece.code.trim() !== '') {
      const value = expressionOf(piece.code, piece.at);
      nodes.push({ kind: 'output', value, at: piece.at });
    }
  }
}

function readBlock(reader: Reader, tag: Tag): TemplateNode {
  switch (tag.word) {
    case 'if':
      return inside(reader, tag, () => readIf(reader, tag));
    case 'for':
      return inside(reader, tag, () => readFor(reader, tag));
    case 'set': {
      const [head, name = ''] = /^\s+([\p{L}_][\p{L}\p{M}\p{N}_-]*)\s*=(?!=)/u.exec(tag.rest) ?? [];
      if (head === undefined) throw new TemplateStop('not-understood', tag.at, `set${tag.rest}`);
      const value = valueIn(tag, head.length);
      return { kind: 'set', name, value, at: tag.at };
    }
    default:
      throw new TemplateStop('unknown-tag', tag.at, tag.word || tag.rest.trim());
  }
}

function inside(reader: Reader, tag: Tag, read: () => TemplateNode): TemplateNode {
  if (++reader.depth > templateLimits.depth) throw new TemplateStop('too-deep', tag.at);
  const node = read();
  reader.depth--;
  return node;
}

const valueIn = (tag: Tag, from = 0): Expression =>
  expressionOf(tag.rest.slice(from), tag.restAt + from);

function readIf(reader: Reader, start: Tag): TemplateNode {
  const branches: Branch[] = [];
  let test: Expression | null = valueIn(start);
  for (;;) {
    branches.push({ test, body: readNodes(reader) });
    const tag = tagOf(reader.pieces[reader.next++]);
    if (tag === null || tag.word === 'endfor') {
      throw new TemplateStop('no-block-end', start.at, start.word);
    }
    if (tag.word === 'endif') return { kind: 'if', branches, at: start.at };
    test = tag.word === 'elseif' ? valueIn(tag) : null;
  }
}

function readFor(reader: Reader, start: Tag): TemplateNode {
  const [head, name = ''] = /^\s+([\p{L}_][\p{L}\p{M}\p{N}_-]*)\s+in\s/u.exec(start.rest) ?? [];
  if (head === undefined) throw new TemplateStop('not-understood', start.at, `for${start.rest}`);
  const list = valueIn(start, head.length);
  const body = readNodes(reader);
  const tag = tagOf(reader.pieces[reader.next++]);
  if (tag?.word !== 'endfor') throw new TemplateStop('no-block-end', start.at, start.word);
  return { kind: 'for', name, list, body, at: start.at };
}
