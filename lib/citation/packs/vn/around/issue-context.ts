import type { FollowingContext } from '../../../pack/citation-buffer';
import type { IssuerRead } from './read-issuer';

/** Date, year, issuer and place behind a citation. */
export interface IssueContext extends FollowingContext {
  readonly date: string | null;
  readonly year: string | null;
  readonly issuer: IssuerRead | null;
  /** Slug of the province named instead of an issuer. */
  readonly place: string | null;
}
