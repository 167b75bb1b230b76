import { build } from 'vite';
import { expect, test } from 'vitest';

/** What a script in a page carries of lib/extension when it imports these names. */
async function bundleOf(names: string): Promise<string> {
  const id = `${process.cwd()}/page-of-the-test.js`;
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      lib: { entry: id, formats: ['iife'], name: 'page', fileName: 'page' },
    },
    plugins: [
      {
        name: 'page',
        resolveId: (source) => (source === id ? id : null),
        load: (source) =>
          source === id
            ? `import { ${names} } from '${process.cwd()}/lib/extension'; globalThis.page = [${names}];`
            : null,
      },
    ],
  });
  const [first] = [result].flat();
  if (first === undefined || !('output' in first)) throw new Error('nothing was built');
  return first.output.map((chunk) => ('code' in chunk ? chunk.code : '')).join('');
}

test('a script in a page carries no library of schemas', async () => {
  const inPage = await bundleOf('answer, send');
  expect(inPage).not.toContain('strict_object');
  expect(inPage.length).toBeLessThan(12_000);
  expect(await bundleOf('serve')).toContain('strict_object');
});
