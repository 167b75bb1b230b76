import { fromMarkdown } from 'mdast-util-from-markdown';
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { frontmatter } from 'micromark-extension-frontmatter';
import { gfm } from 'micromark-extension-gfm';
import { type Block, readBlock } from './expected';

/** A node of mdast, as far as it is read here. */
interface TreeNode {
  readonly type: string;
  readonly value?: string;
  readonly url?: string;
  readonly depth?: number;
  readonly children?: readonly TreeNode[];
}

export interface ReadMarkdown {
  /** The properties as YAML; null where there are none. */
  readonly properties: string | null;
  readonly blocks: readonly Block[];
  /** The text and the address of each link. */
  readonly links: readonly (readonly [text: string, address: string])[];
  /** Kinds of nodes that nothing here writes. */
  readonly strange: readonly string[];
}

const written = new Set(
  'root yaml heading paragraph blockquote list listItem text break link strong'.split(' '),
);

/**
 * Markdown as a reader of GitHub's dialect takes it. It also links addresses and mail addresses in text whose signs were
 * written as entities, since it looks at the finished text: that step is left out here, it is no syntax.
 */
export function readMarkdown(text: string): ReadMarkdown {
  const tree: TreeNode = fromMarkdown(text, {
    extensions: [gfm(), frontmatter(['yaml'])],
    mdastExtensions: [
      ...gfmFromMarkdown().map((extension) => ({ ...extension, transforms: [] })),
      frontmatterFromMarkdown(['yaml']),
    ],
  });
  const blocks: Block[] = [];
  const links: (readonly [string, string])[] = [];
  const strange: string[] = [];
  const walk = (node: TreeNode, kind: string | null): void => {
    if (!written.has(node.type)) strange.push(node.type);
    if (node.type === 'link') links.push([textOf(node), node.url ?? '']);
    if (node.type === 'heading') blocks.push(readBlock(`h${node.depth}`, textOf(node)));
    if (node.type === 'paragraph') blocks.push(readBlock(kind ?? 'paragraph', textOf(node)));
    const inside = { blockquote: 'quote', listItem: 'item' }[node.type] ?? kind;
    for (const child of node.children ?? []) walk(child, inside);
  };
  walk(tree, null);
  const properties = tree.children?.find(({ type }) => type === 'yaml')?.value ?? null;
  return { properties, blocks, links, strange };
}

/** A line break that no backslash made shows as a word that no text has. */
function textOf(node: TreeNode): string {
  if (node.type === 'break') return '\n';
  if (node.value !== undefined) return node.value.replace(/\n/g, '(soft break)');
  return (node.children ?? []).map(textOf).join('');
}
