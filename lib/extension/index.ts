/*
 * In: a message by its name.
 * Out: its answer from the script that may give it; what the sender may not ask is refused with a reason.
 */
export { announceChange } from './announce';
export type {
  Beside,
  Card,
  CitationCard,
  DeedResult,
  EditorDeed,
  FromEditor,
  NoteCard,
  ToEditor,
} from './editor-port';
export { commands } from './page-rules';
export type {
  CardView,
  EditorSource,
  MountedInterface,
  PageActions,
  PageView,
  PassageBox,
  ToolbarView,
} from './page-view';
export type {
  BrokenLink,
  Command,
  CorrectedMention,
  EditorWelcome,
  FromArticle,
  Mark,
  MarkResult,
  NewAnnotation,
  OpenNote,
  PageState,
  Protocol,
  SiteHint,
} from './protocol';
export type { Answer, Data, Refusal, ToBackground, ToPage } from './rule';
export type { Self, Sender } from './senders';
export { serve } from './serve';
export { answer, type Handle, send } from './transport';
