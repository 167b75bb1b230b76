import type { ImportGraph } from './graph';
import { folderOf, isWithin } from './places';
import { importTable, sideDoors } from './table';

interface Import {
  readonly from: string;
  readonly target: string;
}

const isUsed = (imports: readonly Import[], guest: string, folder: string): boolean =>
  imports.some(
    ({ from, target }) =>
      folderOf(from) === guest && folderOf(target) === folder && !(target in sideDoors),
  );

/** What the table allows and nobody does, a sentence each: such a permission would let in what nobody has decided. */
export function unusedPermissions(graph: ImportGraph): string[] {
  const imports = [...graph].flatMap(([from, entries]) =>
    entries.flatMap(({ target }): Import[] => (target ? [{ from, target }] : [])),
  );
  const rows = Object.entries(importTable).flatMap(([guest, folders]) =>
    folders
      .filter((folder) => folder !== '*' && !isUsed(imports, guest, folder))
      .map((folder) => [guest, folder]),
  );
  const doors = Object.entries(sideDoors).flatMap(([door, guests]) =>
    guests
      .filter((guest) => !imports.some((one) => one.target === door && isWithin(one.from, guest)))
      .map((guest) => [guest, door]),
  );
  return [...rows, ...doors].map(([guest, what]) => `${guest} need not import ${what}`);
}
