import type { Protocol } from '../../../lib/extension';

/** What the editor asks the background. */
type Asked =
  | 'readNote'
  | 'patchAnnotation'
  | 'linkRegulation'
  | 'regulationInfo'
  | 'editRegulation'
  | 'correctMentions'
  | 'describeRegulations'
  | 'searchRegulations'
  | 'setOwnLink'
  | 'dossierChoices'
  | 'addToDossier';

/** Rejects where nobody answers: the worker was stopped, or the extension updated. */
export type Ask = <K extends Asked>(
  name: K,
  data: Parameters<Protocol[K]>[0],
) => Promise<ReturnType<Protocol[K]>>;
