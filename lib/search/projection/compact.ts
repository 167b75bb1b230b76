import { rowNumbers } from './growing';
import { inheritHits } from './hits';
import { growingNotes, type NoteRow } from './note-rows';
import { type Projection, rowFlags } from './projection-types';

/** The same without its dead rows, where more than half of them are dead. */
export function compacted(projection: Projection): Projection {
  const { columns, texts } = projection;
  const { notes } = columns;
  const live = [...notes.ids.keys()].filter((row) => !((notes.flags[row] ?? 0) & rowFlags.dead));
  if (live.length * 2 >= notes.ids.length) return projection;
  const kept = growingNotes();
  for (const row of live) kept.add(rowOf(projection, row));
  const { columns: left, words } = kept.done();
  inheritHits(left, notes, live);
  return { columns: { ...columns, notes: left }, texts: texts && { ...texts, notes: words } };
}

const rowOf = ({ columns: { notes }, texts }: Projection, row: number): NoteRow => ({
  id: notes.ids[row] ?? '',
  article: notes.articles[row] ?? 0,
  colour: notes.colours[row] ?? 0,
  checked: notes.checked[row] ?? 0,
  flags: notes.flags[row] ?? 0,
  created: notes.created[row] ?? 0,
  updated: notes.updated[row] ?? 0,
  start: notes.starts[row] ?? -1,
  end: notes.ends[row] ?? -1,
  tags: rowNumbers(notes.tags, row),
  regulations: rowNumbers(notes.regulations, row),
  quoted: rowNumbers(notes.quoted, row),
  words: texts === null ? [] : rowNumbers(texts.notes, row),
});
