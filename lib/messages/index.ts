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
export { isTrusted, type Self, type Sender } from './senders';
export { answer, send } from './transport';
