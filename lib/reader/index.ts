export type { Commands } from './commands';
export { liveRange } from './navigate';
export type { Layout, ReadPage } from './read';
export { ask, type Send } from './remote';
export type { Session } from './session';
export { type Reader, startReader } from './start';
export type { CitationPlace, Entry, Open, ReaderState } from './state';
export { watchPage } from './watch';
