import { expect, test } from 'vitest';
import { readSources, type Sources } from './sources';

/** More files than this are a hall: a stranger no longer sees what belongs together. */
const MAX_FILES = 14;
/** The first lines of a room's main file, in which the comment stands: above its imports or right below them. */
const HEAD_LINES = 30;
const HEAD = /^(?: \*|\/\/) In: /m;

function filesByRoom(sources: Sources): ReadonlyMap<string, readonly string[]> {
  const rooms = new Map<string, string[]>();
  for (const path of Object.keys(sources)) {
    if (path.startsWith('entrypoints/')) continue;
    const room = path.slice(0, path.lastIndexOf('/'));
    rooms.set(room, [...(rooms.get(room) ?? []), path]);
  }
  return rooms;
}

const hasHead = (source: string): boolean =>
  HEAD.test(source.split('\n').slice(0, HEAD_LINES).join('\n'));

/** Rooms with too many files, and rooms of which no file, or more than one, says what comes in and what goes out. */
function roomProblems(sources: Sources): readonly string[] {
  return [...filesByRoom(sources)].flatMap(([room, files]) => {
    const heads = files.filter((path) => hasHead(sources[path] ?? ''));
    return [
      ...(files.length > MAX_FILES ? [`${room}: ${files.length} files`] : []),
      ...(heads.length === 1 ? [] : [`${room}: ${heads.length} files say what comes in`]),
    ];
  });
}

test('every room has fourteen files at the most, one of which says what comes in and what goes out', () => {
  const sources = readSources();
  expect(filesByRoom(sources).size).toBeGreaterThan(50);
  expect(roomProblems(sources)).toEqual([]);
});

const head = '/*\n * In: a.\n * Out: b.\n */\n';

test.each<[string, Sources, readonly string[]]>([
  ['a room with its head', { 'lib/a/one.ts': head, 'lib/a/two.ts': '' }, []],
  ['a head below imports', { 'lib/a/one.ts': "import 'x';\n\n// In: a. Out: b.\n" }, []],
  ['a room without one', { 'lib/a/one.ts': '' }, ['lib/a: 0 files say what comes in']],
  ['two heads', { 'lib/a/1.ts': head, 'lib/a/2.ts': head }, ['lib/a: 2 files say what comes in']],
  [
    'a hall',
    Object.fromEntries([...Array(15).keys()].map((n) => [`lib/a/${n}.ts`, n === 0 ? head : ''])),
    ['lib/a: 15 files'],
  ],
])('%s', (_, sources, problems) => {
  expect(roomProblems(sources)).toEqual(problems);
});
