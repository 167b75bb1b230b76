/*
 * In: all rows of a backup or of an older export, checked.
 * Out: a plan: what of it would be written over what is stored, row by row.
 */
import type { ImporterId, Plan, PlanContext } from '../plan';
import type { Gathered } from './gathered';
import { intoTrash } from './into-trash';
import { planTable } from './plan-table';
import { planVersions } from './plan-versions';
import type { Planning } from './planning';
import {
  decideArticle,
  decideDossier,
  decideMention,
  decideNote,
  decideRegulation,
  decideSettings,
} from './row-fate';
import { startTally } from './tally';
import { startTurns } from './turns';

/**
 * On an empty profile every row is added as it is. Settings take the place of stored ones only where the user wants it.
 * @throws the signal's reason
 */
export async function planRestore(
  importer: ImporterId,
  { rows, faults, hints }: Gathered,
  placeOf: Planning['placeOf'],
  context: PlanContext,
): Promise<Plan> {
  const tally = startTally();
  const planning = { context, turns: startTurns(context.signal), tally, placeOf };
  for (const { at, ...fault } of faults) {
    const place = () => placeOf(fault.table, at);
    tally.add({ ...fault, verdict: 'reject', place, words: () => '' });
  }
  const isWanted = context.withSettings ?? false;
  const device = await context.store.device();
  const enter = intoTrash(context.now);
  const planned = {
    articles: await planTable(planning, 'articles', rows.articles, decideArticle),
    versions: await planVersions(planning, rows.versions),
    annotations: await planTable(
      planning,
      'annotations',
      rows.annotations,
      decideNote(device),
      enter,
    ),
    regulations: await planTable(planning, 'regulations', rows.regulations, decideRegulation),
    mentions: await planTable(planning, 'mentions', rows.mentions, decideMention),
    dossiers: await planTable(planning, 'dossiers', rows.dossiers, decideDossier, enter),
    settings: await planTable(planning, 'settings', rows.settings, decideSettings(isWanted)),
  };
  return { importer, ...tally.end(), rows: planned, hints };
}
