import type { FollowingContext, PrintedWords } from '../../../pack/citation-buffer';
import type { Writable } from '../../../reused';
import type { IssuerRead } from './read-issuer';

/** Date, year, issuer and place behind a citation. */
export interface IssueContext extends FollowingContext {
  readonly date: string | null;
  readonly year: string | null;
  readonly issuer: IssuerRead | null;
  /** Slug of the province named instead of an issuer. */
  readonly place: string | null;
  /** "cùng ngày 3/7/2019" tells the day of the whole list, "cùng ngày" and "cùng năm" the one before. */
  readonly shared: 'list' | 'day' | 'year' | null;
  /** What the document is about, where its day stands behind that. */
  readonly subject: PrintedWords | null;
}

/** One for all citations that nothing follows: most do not need their own. */
export const noContext: IssueContext = {
  end: 0,
  date: null,
  year: null,
  issuer: null,
  place: null,
  shared: null,
  subject: null,
};

/** What has been read so far, and how the next part is led to. */
export interface ContextReading extends Writable<IssueContext> {
  /** The year inside the citation's number. */
  readonly numberYear: string | null;
  /** Whether a bracket is open. */
  open: boolean;
  /** How many words of issuing lead to the part. */
  verbs: number;
  /** "ký Quyết định 12/QĐ-BYT hôm 14/5/2025": whether a verb of issuing stands right before the citation. */
  readonly signed: boolean;
  /** "QĐ/TWcủa": whether the word that leads to the part is glued to the number. */
  led: boolean;
  /** Whether nothing more is read. */
  stopped: boolean;
  /** The citation's symbol. */
  readonly symbol: string | null;
  /** Whether only whose it is and of what year stands between, without any sign: "512/QĐ-UBND Lai Châu 2023". */
  bare: boolean;
}
