import type { ReadText } from '../unit/exchange/markdown/expected';

/** A node of pandoc's JSON: https://hackage.haskell.org/package/pandoc-types/docs/Text-Pandoc-Definition.html */
interface PandocNode {
  readonly t: string;
  readonly c?: unknown;
}

const written = new Set(
  'Header Para Plain BlockQuote BulletList Str Space LineBreak Link Strong'.split(' '),
);

/** Pandoc's tree as blocks with their text. */
export function readPandoc(document: { readonly blocks: readonly PandocNode[] }): ReadText {
  const blocks: [string, string][] = [];
  const links: [string, string][] = [];
  const strange: string[] = [];

  const textOf = (nodes: readonly PandocNode[]): string => nodes.map(inlineText).join('');
  function inlineText({ t, c }: PandocNode): string {
    if (!written.has(t)) strange.push(t);
    if (t === 'Str') return String(c);
    if (t === 'Space') return ' ';
    if (t === 'LineBreak') return '\n';
    if (t === 'SoftBreak') return '(soft break)';
    if (t === 'Strong') return textOf(c as PandocNode[]);
    if (t !== 'Link') return '';
    const [, label, [address]] = c as [unknown, PandocNode[], [string, string]];
    const text = textOf(label);
    links.push([text, address]);
    return text;
  }

  function walk(nodes: readonly PandocNode[], kind: string): void {
    for (const { t, c } of nodes) {
      if (!written.has(t)) strange.push(t);
      if (t === 'Para' || t === 'Plain') blocks.push([kind, textOf(c as PandocNode[])]);
      if (t === 'BlockQuote') walk(c as PandocNode[], 'quote');
      if (t === 'BulletList') for (const item of c as PandocNode[][]) walk(item, 'item');
      if (t === 'Header') {
        const [level, , text] = c as [number, unknown, PandocNode[]];
        blocks.push([`h${level}`, textOf(text)]);
      }
    }
  }
  walk(document.blocks, 'paragraph');
  return { blocks, links, strange };
}
