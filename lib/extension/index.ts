export type {
  Beside,
  Card,
  CitationCard,
  EditorDeed,
  FromEditor,
  NoteCard,
  ToEditor,
} from './editor-port';
export { keepHint, readHint } from './hints';
export { announceChange, followChanges } from './ping';
export type {
  BrokenLink,
  Command,
  Correction,
  EditorWelcome,
  FromArticle,
  Mark,
  MarkResult,
  NewAnnotation,
  OpenNote,
  PageState,
  Protocol,
  Said,
} from './protocol';
export type { Self, Sender } from './senders';
export { answer, send } from './transport';
