export { keepHint, readHint } from './hints';
export { announceChange, followChanges } from './ping';
export type {
  Command,
  FromArticle,
  PageState,
  Protocol,
  SaveRequest,
} from './protocol';
export type { Self, Sender } from './senders';
export { answer, send } from './transport';
