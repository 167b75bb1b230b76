import { posix } from 'node:path';
import { parseSync } from 'vite';

const endings = ['', '.ts', '.tsx', '.mts', '/index.ts', '/index.tsx'];

function resolve(file, specifier, sources) {
  if (!specifier.startsWith('.')) return null;
  const path = posix.join(posix.dirname(file), specifier.replace(/\?.*$/, ''));
  const found = endings.map((ending) => `${path}${ending}`).find((name) => name in sources);
  return found ?? path;
}

/**
 * What a file imports, re-exports and loads later. `types`: erased at build; `import { type X }` is not,
 * since `verbatimModuleSyntax` keeps the statement. `target` is null for packages.
 *
 * @param {string} file
 * @param {Readonly<Record<string, string>>} sources
 * @returns {{ specifier: string, target: string | null, types: boolean }[]}
 */
export function importsOf(file, sources) {
  const code = sources[file];
  const { module, errors } = parseSync(file, code);
  if (errors.length > 0) throw new Error(`${file}: ${errors[0].message}`);
  const erased = ({ start }) => /^(?:import|export)\s+type\b/.test(code.slice(start, start + 40));
  const specifiers = [
    ...module.staticImports.map((entry) => [entry.moduleRequest.value, erased(entry)]),
    ...module.staticExports.flatMap((entry) => {
      const request = entry.entries.find((one) => one.moduleRequest)?.moduleRequest;
      return request ? [[request.value, erased(entry)]] : [];
    }),
    ...module.dynamicImports.map(({ moduleRequest: { start, end } }) => [
      code.slice(start + 1, end - 1),
      false,
    ]),
  ];
  return specifiers.map(([specifier, types]) => ({
    specifier,
    target: resolve(file, specifier, sources),
    types,
  }));
}
