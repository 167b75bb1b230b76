/*
 * In: what is in files, in the form of one tool each.
 * Out: importers, which know their own files and plan what is in them.
 */
import { type Importer, type ImporterId, importFailureOf } from '../../plan';
import type { Draft } from '../notes/imported-note';
import { planNotes } from '../planning/plan-notes';
import { type Content, contentOf } from '../source/content';

/** What is particular to a tool's files. */
interface ToolFiles {
  readonly id: ImporterId;
  /** By what is in them. */
  recognise(contents: readonly Content[]): boolean | Promise<boolean>;
  read(contents: readonly Content[], signal?: AbortSignal): AsyncIterable<Draft>;
}

/** An importer of notes from another tool: all files have to be its own. */
export const notesImporter = ({ id, recognise, read }: ToolFiles): Importer => ({
  id,
  async recognise(files) {
    return files.length > 0 && recognise(await Promise.all(files.map(contentOf)));
  },
  async plan(files, context) {
    const contents = await Promise.all(files.map(contentOf));
    return planNotes(id, read(contents, context.signal), context);
  },
});

/** "name, 3": the same in every language. */
export const placeInFile = (name: string, number: number): string => `${name}, ${number}`;

/** What is told of a file in a zip that cannot be read; the others are. @throws what is another failure */
export function unreadable(name: string, error: unknown): Draft {
  if (importFailureOf(error) !== 'damaged') throw error;
  return { place: name, reason: 'damaged', words: '', detail: String(error) };
}
