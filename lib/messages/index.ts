export { keepHint, readHint } from './hints';
export { announceChange, followChanges } from './ping';
export type {
  CitedRegulation,
  Command,
  FromArticle,
  PageState,
  PageStatus,
  Protocol,
  SaveRequest,
} from './protocol';
export type { Self, Sender } from './senders';
export { answer, send } from './transport';
