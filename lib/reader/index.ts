export type { Commands } from './commands';
export { liveRange } from './navigate';
export type { ReadPage } from './read';
export type { Session } from './session';
export { type Reader, startReader } from './start';
export type { CitationPlace, Entry, Notice, Open, ReaderState } from './state';
