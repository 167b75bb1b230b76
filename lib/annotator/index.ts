/*
 * In: a page as lib/article reads it, what the background stored, and the user's gestures.
 * Out: facts, and from them alone a view: entries, citations, paint, what is open, notices.
 */
export { answerExtension } from './answer-extension';
export type { Facts } from './facts';
export type { Caret } from './gestures/caret';
export type { Commands } from './gestures/commands';
export { liveRange } from './gestures/navigate';
export { spanOfToolbar } from './gestures/selected';
export { hintedRoot } from './page/hinted-root';
export type { Layout, ReadPage } from './page/read-page';
export { allBuckets } from './paint/paint-buckets';
export type { Session } from './session';
export { type Annotator, startAnnotator } from './start';
export type { OpenView, View } from './view';
export { announceStart, followStarts } from './watch/generation';
export { keepListening } from './watch/keep-listening';
export { watchPage } from './watch/watch';
export { askTwice, type Send } from './writes/background-client';
export { outcomeOf } from './writes/outcome';
