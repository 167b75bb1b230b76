import {
  MAX_TEMPLATE_FILE_BYTES,
  type RefusedTemplate,
  readTemplateFile,
} from '../../lib/exchange';
import type { NoteTemplate } from '../../lib/records';

export interface ReadTemplates {
  readonly templates: readonly NoteTemplate[];
  /** Templates that are none, with the file they are in. */
  readonly refused: readonly (RefusedTemplate & { readonly file: string })[];
  /** Files that are none at all, by their names. */
  readonly foreign: readonly string[];
  readonly tooLarge: readonly string[];
}

/** Reads template files that the user chose. Nothing is written. */
export async function readTemplateFiles(files: readonly File[]): Promise<ReadTemplates> {
  const templates: NoteTemplate[] = [];
  const refused: (RefusedTemplate & { readonly file: string })[] = [];
  const foreign: string[] = [];
  const tooLarge: string[] = [];
  for (const file of files) {
    if (file.size > MAX_TEMPLATE_FILE_BYTES) {
      tooLarge.push(file.name);
      continue;
    }
    const read = readTemplateFile(await file.text().catch(() => ''));
    templates.push(...read.templates);
    // One thing alone that is no template is a file of another kind.
    if (read.templates.length === 0 && read.refused.length < 2) foreign.push(file.name);
    else refused.push(...read.refused.map((each) => ({ ...each, file: file.name })));
  }
  return { templates, refused, foreign, tooLarge };
}
