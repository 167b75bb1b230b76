import type { Importer, ImportFiles } from './plan';

/**
 * The first of the importers whose files these are, by what is in them; null where they are of no kind, or of several.
 * @throws ImportError where a file is damaged or too large to be looked at
 */
export async function recogniseFiles(
  importers: readonly Importer[],
  files: ImportFiles,
): Promise<Importer | null> {
  for (const importer of importers) if (await importer.recognise(files)) return importer;
  return null;
}
