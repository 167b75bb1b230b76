import {
  limits,
  type NoteTemplate,
  newId,
  type Settings,
  type StoredTemplate,
} from '../../lib/records';
import { changeSettings, type Store } from '../../lib/store';

/** Changes the templates by what is stored at that moment: another page may have changed them. */
const change = (
  store: Store,
  to: (templates: readonly StoredTemplate[], settings: Settings) => Partial<Settings>,
): Promise<void> => changeSettings(store, (settings) => to(settings.templates ?? [], settings));

/** The ids of those that were added at the end: as many as there is room for. */
export async function addTemplates(
  store: Store,
  added: readonly NoteTemplate[],
): Promise<readonly string[]> {
  const rows = added.map((template) => ({ id: newId(), template }));
  let kept: readonly StoredTemplate[] = [];
  await change(store, (templates) => {
    kept = rows.slice(0, Math.max(0, limits.templates - templates.length));
    return { templates: [...templates, ...kept] };
  });
  return kept.map(({ id }) => id);
}

/** Writes one again. It is put back where it was taken away meanwhile: somebody is writing on it. */
export const saveTemplate = (store: Store, row: StoredTemplate): Promise<void> =>
  change(store, (templates) => ({
    templates: templates.some(({ id }) => id === row.id)
      ? templates.map((each) => (each.id === row.id ? row : each))
      : [...templates, row],
  }));

/** Where it stood, for `putBack`. */
export interface TakenTemplate {
  readonly row: StoredTemplate;
  readonly index: number;
  readonly wasChosen: boolean;
}

export async function deleteTemplate(store: Store, id: string): Promise<TakenTemplate | null> {
  let taken: TakenTemplate | null = null;
  await change(store, (templates, { chosenTemplate }) => {
    const index = templates.findIndex((each) => each.id === id);
    const row = templates[index];
    if (row === undefined) return {};
    taken = { row, index, wasChosen: chosenTemplate === id };
    return {
      templates: templates.filter((each) => each.id !== id),
      ...(chosenTemplate === id && { chosenTemplate: undefined }),
    };
  });
  return taken;
}

export const putBack = (store: Store, { row, index, wasChosen }: TakenTemplate): Promise<void> =>
  change(store, (templates) => ({
    templates: templates.filter(({ id }) => id !== row.id).toSpliced(index, 0, row),
    ...(wasChosen && { chosenTemplate: row.id }),
  }));

/** The one that exports to Obsidian are written by; null for none of them. */
export const chooseTemplate = (store: Store, id: string | null): Promise<void> =>
  changeSettings(store, { chosenTemplate: id ?? undefined });
