/*
 * In: a page's runs with the estimate of where the body is (score/).
 * Out: the runs of the article with their roles, and what they say: lead, authors, date, section.
 */
import type { Metadata } from '../page/metadata';
import type { MeasuredPage } from '../score/measures';
import type { BodyEstimate } from '../score/score-runs';
import type { Role } from '../types';

/** A page whose parts are being labelled: all that is known of it. */
export interface PageReading extends BodyEstimate {
  readonly url: string;
  readonly page: MeasuredPage;
  readonly metadata: Metadata;
  readonly isVietnamese: boolean;
  /** The runs that are times and names of a live report's entries. */
  readonly entries: ReadonlySet<number>;
}

/** The roles of the body's text: neither its head and tail nor the lead. */
export const BODY_ROLES: ReadonlySet<string> = new Set([
  'paragraph',
  'heading',
  'list-item',
  'quote',
  'table',
  'preformatted',
]);

/** A run that is a part of the article. */
export interface LabelledRun {
  readonly run: number;
  readonly role: Role;
}
