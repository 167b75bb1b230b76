import { expect, test } from 'vitest';
import type { Item } from '../../../../lib/exchange';
import { byArticle } from '../../../../lib/exchange/parts/by-article';
import { anArticle } from '../../store/records';
import { aHead, aNote } from '../context';

const two = anArticle({ id: 'hai', title: 'Bài hai' });
const lostHead = aHead({ article: null, regulations: [] });
const lost = (articleId: string, id: string) => aNote({ articleId, id }, { article: null });

async function groupsOf(items: readonly Item[]) {
  const groups: (readonly [string | null, readonly string[]])[] = [];
  for await (const { head, notes } of byArticle(items)) {
    groups.push([head.article?.id ?? null, notes.map(({ annotation }) => annotation.id)]);
  }
  return groups;
}

test.each<[string, readonly Item[], Awaited<ReturnType<typeof groupsOf>>]>([
  [
    'a head with its notes, and a note that stands alone',
    [aHead(), aNote({ id: 'a' }), aNote({ id: 'b', articleId: 'hai' }, { article: two })],
    [
      ['bao.example/cho-que', ['a']],
      ['hai', ['b']],
    ],
  ],
  [
    'words between notes',
    [aNote({ id: 'a' }), { kind: 'heading', text: 'Phần' }, aNote({ id: 'b' })],
    [['bao.example/cho-que', ['a', 'b']]],
  ],
  [
    'a head without notes',
    [aHead(), aHead({ article: two })],
    [
      ['bao.example/cho-que', []],
      ['hai', []],
    ],
  ],
  [
    'notes whose articles are lost, below one head each',
    [lostHead, lost('x', 'a'), lost('x', 'b'), lostHead, lost('y', 'c')],
    [
      [null, ['a', 'b']],
      [null, ['c']],
    ],
  ],
  [
    'such notes alone',
    [lost('x', 'a'), lost('x', 'b'), lost('y', 'c'), aNote({ id: 'd' })],
    [
      [null, ['a', 'b']],
      [null, ['c']],
      ['bao.example/cho-que', ['d']],
    ],
  ],
  ['nothing', [], []],
])('groups %s', async (_, items, groups) => expect(await groupsOf(items)).toEqual(groups));
