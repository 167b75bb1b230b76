import type { ImportEntry, ImportGraph } from './graph';
import { folderOf } from './places';
import { stages } from './table';

/** The stage of its room that a file stands in; null: at the room's root, or in a room without stages. */
function stageOf(path: string): string | null {
  const [, , stage, ...below] = path.split('/');
  return stage !== undefined && below.length > 0 && stages[folderOf(path)] ? stage : null;
}

/** Whether a file needs a folder of its own room at run time. */
const needsStage = (graph: ImportGraph, file: string): boolean =>
  (graph.get(file) ?? []).some(
    ({ target, typesOnly }) =>
      target && !typesOnly && folderOf(target) === folderOf(file) && stageOf(target),
  );

function refusal(graph: ImportGraph, file: string, { target, typesOnly }: ImportEntry) {
  const from = stageOf(file);
  const order = stages[folderOf(file)];
  if (!order || from === null || !target || folderOf(target) !== folderOf(file)) return null;
  const to = stageOf(target);
  if (to === null) {
    const isGround = typesOnly || !needsStage(graph, target);
    return isGround ? null : 'a stage imports only types from what stands above it';
  }
  if (!order.includes(from)) return `${from} is not in the table of stages`;
  return order.indexOf(to) > order.indexOf(from) ? `${to} comes after ${from}` : null;
}

/** Imports against the stream within a room, a sentence each. */
export function stageProblems(graph: ImportGraph): string[] {
  return [...graph].flatMap(([file, imports]) =>
    imports.flatMap((entry) => {
      const why = refusal(graph, file, entry);
      return why ? [`${file} imports ${entry.specifier}: ${why}`] : [];
    }),
  );
}
