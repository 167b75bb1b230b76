import { posix } from 'node:path';
import { parseSync } from 'vite';
import type { Sources } from '../sources';

export interface ImportEntry {
  readonly specifier: string;
  /** The imported file by its path from the root; null: a package, or what the build makes. */
  readonly target: string | null;
  /** Erased by the build. `import { type X }` is not: `verbatimModuleSyntax` keeps the statement. */
  readonly typesOnly: boolean;
}

/** What every file imports, by the file's path. */
export type ImportGraph = ReadonlyMap<string, readonly ImportEntry[]>;

const endings = ['', '.ts', '.tsx', '.mts', '/index.ts', '/index.tsx'];

function resolve(file: string, specifier: string, sources: Sources): string | null {
  if (!specifier.startsWith('.')) return null;
  const path = posix.join(posix.dirname(file), specifier.replace(/\?.*$/, ''));
  return endings.map((ending) => `${path}${ending}`).find((name) => name in sources) ?? path;
}

/** What a file imports, re-exports and loads later. Throws for a file that does not parse. */
export function importsOf(file: string, sources: Sources): ImportEntry[] {
  const code = sources[file] ?? '';
  const { module, errors } = parseSync(file, code);
  if (errors[0]) throw new Error(`${file}: ${errors[0].message}`);
  const isErased = ({ start }: { start: number }) =>
    /^(?:import|export)\s+type\b/.test(code.slice(start, start + 40));
  const specifiers: [specifier: string, typesOnly: boolean][] = [
    ...module.staticImports.map((entry): [string, boolean] => [
      entry.moduleRequest.value,
      isErased(entry),
    ]),
    ...module.staticExports.flatMap((entry): [string, boolean][] => {
      const request = entry.entries.find(({ moduleRequest }) => moduleRequest)?.moduleRequest;
      return request ? [[request.value, isErased(entry)]] : [];
    }),
    ...module.dynamicImports.map(({ moduleRequest: { start, end } }): [string, boolean] => [
      code.slice(start + 1, end - 1),
      false,
    ]),
  ];
  return specifiers.map(([specifier, typesOnly]) => ({
    specifier,
    target: resolve(file, specifier, sources),
    typesOnly,
  }));
}

export function importGraph(sources: Sources): ImportGraph {
  return new Map(Object.keys(sources).map((path) => [path, importsOf(path, sources)]));
}
