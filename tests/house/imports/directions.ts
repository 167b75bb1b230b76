import type { ImportEntry, ImportGraph } from './graph';
import { folderOf, isWithin } from './places';
import { importTable, sideDoors } from './table';

function refusal(file: string, { specifier, target }: ImportEntry): string | null {
  if (!target) return /^[@~]\//.test(specifier) ? 'write a relative path' : null;
  const [from, to] = [folderOf(file), folderOf(target)];
  // What WXT generates is neither ours nor above anything.
  if (from === to || to.startsWith('.wxt/')) return null;
  const allowed = importTable[from];
  if (!allowed) return `${from} is not in the table of imports`;
  if (to === 'entrypoints' || !importTable[to]) return `nobody imports from ${to}`;
  const guests = sideDoors[target];
  if (guests) {
    return guests.some((place) => isWithin(file, place)) ? null : `only ${guests.join(', ')} may`;
  }
  if (!allowed.includes('*') && !allowed.includes(to)) return `${from} may not import ${to}`;
  const door = `${to}/index.ts`;
  return to.startsWith('lib/') && target !== to && target !== door
    ? `come in through ${door}`
    : null;
}

/** What breaks the table of imports, a sentence each. */
export function directionProblems(graph: ImportGraph): string[] {
  return [...graph].flatMap(([file, imports]) =>
    imports.flatMap((entry) => {
      const why = refusal(file, entry);
      return why ? [`${file} imports ${entry.specifier}: ${why}`] : [];
    }),
  );
}
