/*
 * In: two versions of an article.
 * Out: what the newspaper changed between them, block by block and word by word.
 */
import type { ArticleBlock, ArticleVersion } from '../schema/records';
import { type Compared, compared, pairEdited, pairMoved, pairMovedEdited } from './changes-alike';
import { commonRun, type Pair } from './changes-run';
import { comparable } from './changes-words';

/** A block of a version and which one of its blocks it is, from 0. */
export interface PlacedBlock extends ArticleBlock {
  readonly index: number;
}

/**
 * What became of a block. A moved one stands where it is now, perhaps edited too. White space, Unicode composition, tone
 * placement and the form of quotes and dashes are no change; neither is another role.
 */
export type BlockChange =
  | {
      readonly kind: 'same' | 'changed' | 'moved';
      readonly before: PlacedBlock;
      readonly after: PlacedBlock;
    }
  | { readonly kind: 'added'; readonly before: null; readonly after: PlacedBlock }
  | { readonly kind: 'removed'; readonly before: PlacedBlock; readonly after: null };

/** Two versions of an article side by side. */
export interface Changes {
  /** In reading order of the later version; what was taken out stands before what took its place. */
  readonly blocks: readonly BlockChange[];
  /** Blocks that are not the same. */
  readonly count: number;
}

/** What a newspaper changed between two versions, block by block. */
export function changesBetween(before: ArticleVersion, after: ArticleVersion): Changes {
  const one = before.blocks.map(({ text }, index) => compared(comparable(text), index));
  const two = after.blocks.map(({ text }, index) => compared(comparable(text), index));
  const same = commonRun(
    one.map(({ key }) => key),
    two.map(({ key }) => key),
  );
  const left = (pairs: readonly Pair[]): readonly [readonly Compared[], readonly Compared[]] => {
    const [from, to] = [new Set(pairs.map((pair) => pair.from)), new Set(pairs.map((p) => p.to))];
    return [one.filter(({ index }) => !from.has(index)), two.filter(({ index }) => !to.has(index))];
  };
  const moved = pairMoved(...left(same));
  const edited = pairBetween(same, ...left([...same, ...moved]));
  const alsoMoved = pairMovedEdited(...left([...same, ...moved, ...edited]));
  const kinds = { same, changed: edited, moved: [...moved, ...alsoMoved] } as const;
  const blocks = inOrder(before.blocks, after.blocks, kinds);
  return { blocks, count: blocks.filter(({ kind }) => kind !== 'same').length };
}

/** Whether a version reads as another one, only has more blocks than it, or was changed otherwise. */
export function growthBetween(
  before: ArticleVersion,
  after: ArticleVersion,
): 'same' | 'grown' | 'changed' {
  const keysOf = ({ blocks }: ArticleVersion) => blocks.map(({ text }) => comparable(text));
  const common = commonRun(keysOf(before), keysOf(after)).length;
  if (common < before.blocks.length) return 'changed';
  return common < after.blocks.length ? 'grown' : 'same';
}

/** Pairs what was edited in each stretch between blocks that are the same. */
function pairBetween(
  same: readonly Pair[],
  before: readonly Compared[],
  after: readonly Compared[],
): readonly Pair[] {
  const pairs: Pair[] = [];
  const cut = { from: 0, to: 0 };
  for (const end of [...same, { from: Infinity, to: Infinity }]) {
    const one = before.slice(cut.from, indexFrom(before, end.from, cut.from));
    const two = after.slice(cut.to, indexFrom(after, end.to, cut.to));
    if (one.length > 0 && two.length > 0) pairs.push(...pairEdited(one, two));
    cut.from += one.length;
    cut.to += two.length;
  }
  return pairs;
}

function indexFrom(blocks: readonly Compared[], end: number, start: number): number {
  let at = start;
  while (at < blocks.length && (blocks[at]?.index ?? end) < end) at++;
  return at;
}

type PairKind = 'same' | 'changed' | 'moved';

function inOrder(
  before: readonly ArticleBlock[],
  after: readonly ArticleBlock[],
  kinds: Readonly<Record<PairKind, readonly Pair[]>>,
): readonly BlockChange[] {
  const placeOf = new Map<number, { kind: PairKind; from: number }>();
  for (const kind of ['same', 'changed', 'moved'] as const) {
    for (const { from, to } of kinds[kind]) placeOf.set(to, { kind, from });
  }
  const inBoth = new Set([...placeOf.values()].map(({ from }) => from));
  const moved = new Set(kinds.moved.map(({ from }) => from));
  const blocks: BlockChange[] = [];
  /** A removed block is listed after the last block before it that stayed in its place. */
  const takeOutBehind = (from: number): void => {
    for (let at = from + 1; at < before.length; at++) {
      const block = before[at];
      if (block && !inBoth.has(at)) {
        blocks.push({ kind: 'removed', before: { ...block, index: at }, after: null });
      } else if (!moved.has(at)) return;
    }
  };
  takeOutBehind(-1);
  for (const [to, block] of after.entries()) {
    const place = placeOf.get(to);
    const old = place && before[place.from];
    const now = { ...block, index: to };
    if (place && old) {
      blocks.push({ kind: place.kind, before: { ...old, index: place.from }, after: now });
      if (place.kind !== 'moved') takeOutBehind(place.from);
    } else blocks.push({ kind: 'added', before: null, after: now });
  }
  return blocks;
}
