import type { ArticleNotes, ArticleVersion, PassageChange } from '../records';

/** What a format needs to know of the user's side: words come from there, so that files speak the chosen language. */
export interface FormatContext {
  readonly language: 'vi' | 'en';
  /** The moment of the export. */
  readonly now: Date;
  /** "Đoạn 3" for a role and its ordinal, counted from 1. */
  partName(role: string, ordinal: number): string;
  /** What a colour means to this user. */
  colourName(colour: string): string;
  /** The stored texts of an article, the earliest first. */
  versionsOf(articleId: string): readonly ArticleVersion[];
  /** What the newspaper changed inside an annotation's passage; null where nothing. */
  changedIn(annotationId: string): PassageChange | null;
}

/** Names a format in settings and menus. */
export type FormatId = 'markdown' | 'json';

/** A kind of file to export to. */
export interface Format {
  readonly id: FormatId;
  /** The format's own name, the same in every language. */
  readonly name: string;
  readonly mime: string;
  /** Without the dot. */
  readonly extension: string;
  /** Whether articles that were kept without an annotation are written too. */
  readonly hasKeptArticles: boolean;
  /** The whole file as text. One article may be written otherwise than several. */
  write(notes: readonly ArticleNotes[], context: FormatContext): string;
}
