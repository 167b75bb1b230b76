import { expect, test } from 'vitest';
import { decideRegulation } from '../../../../lib/exchange/restore/row-fate';
import { alikeDocuments, mergeRegulation, type Regulation } from '../../../../lib/records';
import { aRegulation } from '../../store/records';

const at = (day: number, over: Partial<Regulation> = {}): Regulation =>
  aRegulation({ updatedAt: `2026-03-0${day}T00:00:00.000Z`, ...over });

test.each<[string, Regulation, Regulation, string[], string[] | undefined]>([
  ['a split after the backup', at(3, { apart: ['x'] }), at(1, { aliases: ['x'] }), [], ['x']],
  [
    'a split before the backup',
    at(1, { apart: ['x'] }),
    at(3, { aliases: ['x'] }),
    ['x'],
    undefined,
  ],
  [
    'a merge after the backup',
    at(3, { aliases: ['x'] }),
    at(1, { apart: ['x'] }),
    ['x'],
    undefined,
  ],
  ['a split told by the backup', at(1, { aliases: ['x'] }), at(3, { apart: ['x'] }), [], ['x']],
  [
    'merges of two profiles',
    at(3, { aliases: ['x'], apart: ['v'] }),
    at(1, { aliases: ['y'], apart: ['w'] }),
    ['x', 'y'],
    ['w', 'v'],
  ],
  [
    'a split after the backup of one that was edited in both',
    at(3, { apart: ['x'], state: 'edited', subject: 'nay' }),
    at(1, { aliases: ['x'], state: 'edited', subject: 'xưa' }),
    [],
    ['x'],
  ],
])('restored: %s', (_, stored, row, aliases, apart) => {
  const next = decideRegulation(stored, row).row ?? stored;
  expect([next.aliases, next.apart]).toEqual([aliases, apart]);
  if (stored.state === 'edited') expect(next.subject).toBe('nay');
});

test('an article that is read again takes nothing back', () => {
  const known = at(1, { apart: ['x'], aliases: ['y'] });
  const seen = at(3, { spellings: ['QĐ 55'] });
  expect(mergeRegulation(known, seen)).toMatchObject({ apart: ['x'], aliases: ['y'] });
});

test('a copy from before a split, which a page still had, does not merge again', () => {
  const stale = at(1, { aliases: ['x'], state: 'confirmed' });
  expect(mergeRegulation(at(3, { apart: ['x'] }), stale).aliases).toEqual([]);
});

test.each([
  ['neither', undefined, undefined, 1],
  ['the open one', ['full'], undefined, 0],
  ['the full one', undefined, ['open'], 0],
  ['the open one of another', ['other'], undefined, 1],
])('two that may be one, said to be two by %s', (_, open, full, count) => {
  const base = { type: 'nghi-dinh', number: '24', symbol: 'NĐ-CP' };
  const pairs = alikeDocuments([
    aRegulation({ ...base, id: 'full', year: '2024', ...(full && { apart: full }) }),
    aRegulation({ ...base, id: 'open', year: null, ...(open && { apart: open }) }),
  ]);
  expect(pairs).toHaveLength(count);
});
