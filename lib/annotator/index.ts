/*
 * In: a page as lib/article reads it, what the background stored, and the user's gestures.
 * Out: facts, and from them alone a view: entries, citations, paint, what is open, notices.
 */

export type { Facts } from './facts';
export type { Caret } from './gestures/caret';
export type { Commands } from './gestures/commands';
export { answerExtension } from './interface/answer-extension';
export { type LazyInterface, lazyInterface } from './interface/lazy-interface';
export { createPageActions } from './interface/page-actions';
export { viewOnPage } from './interface/view-on-page';
export { lookForArticle } from './page/look-for-article';
export type { Layout, ReadPage } from './page/read-page';
export { allBuckets } from './paint/paint-buckets';
export type { Session } from './session';
export { type Annotator, startAnnotator } from './start';
export type { OpenView, View } from './view';
export { announceStart, followStarts } from './watch/generation';
export { watchPage } from './watch/watch';
export type { World } from './world';
export { askTwice, type Send } from './writes/background-client';
