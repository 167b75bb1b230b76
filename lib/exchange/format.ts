import type { Items } from './item';

/** Names a format in settings and in the interface, in the order in which they are offered. */
export const formatIds = [
  'docx',
  'obsidian',
  'markdown',
  'html',
  'text',
  'cited',
  'grounds',
  'csv',
  'ris',
  'csl',
  'w3c',
  'hypothesis',
  'readwise',
] as const;
export type FormatId = (typeof formatIds)[number];

/** What a format needs to know of the user's side: words come from there, so that files speak the chosen language. */
export interface FormatContext {
  readonly language: 'vi' | 'en';
  /** The moment of the export. */
  readonly now: Date;
  /** Of all that is written: an article's title, a document's name, or Bên Lề with the day. */
  readonly title: string;
  /** "Đoạn 3" for a role and its ordinal, counted from 1. */
  partName(role: string, ordinal: number): string;
  /** What a colour means to this user. */
  colourName(colour: string): string;
}

export interface WriteControl {
  readonly signal?: AbortSignal;
  /** Told how many notes were written so far. */
  readonly progress?: (notes: number) => void;
  /**
   * Told how many notes were left out so far: those without an address on the web where a format needs one, and those whose
   * row is broken. Not called where none was.
   */
  readonly leftOut?: (notes: number) => void;
}

/** A file before it is written: one of several in a zip, or the only one. */
export interface TextFile {
  /** With its extension. */
  readonly name: string;
  readonly text: string;
}

/** A kind of file to export to. */
export interface Format {
  readonly id: FormatId;
  readonly mime: string;
  /** Without the dot; `zip` where there is a file for each article. */
  readonly extension: string;
  /** Behind the title in the file's name, where several formats have one extension. */
  readonly mark?: string;
  /**
   * The whole file, in pieces. A note that cannot be written is left out and told (in the file, or by `leftOut`), the others
   * are written. The event loop gets its turns meanwhile.
   * @throws the signal's reason
   */
  write(items: Items, context: FormatContext, control?: WriteControl): AsyncGenerator<Uint8Array>;
  /** What will be in the file as text, file by file; null where it is no text (Word). */
  readonly preview: ((items: Items, context: FormatContext) => AsyncGenerator<TextFile>) | null;
}
