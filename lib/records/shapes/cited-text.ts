import type { Mention, Regulation } from '../schema/records';

/** Where a document can be read. */
export interface DocumentLink {
  readonly url: string;
  readonly label: string;
  /** `exact` leads to the document, `search` to a search for it. */
  readonly match: 'exact' | 'search';
  readonly official: boolean;
}

/**
 * A citation that was found, placed: where it stands in an article's text, and the regulation that it points to. `start` and
 * `end` are UTF-16 code units into the text; `id` is that of the record (`Mention`) which is made of it.
 */
export interface PlacedCitation
  extends Pick<Mention, 'id' | 'text' | 'pin' | 'kind' | 'confidence'> {
  readonly regulationId: string;
  readonly start: number;
  readonly end: number;
}

/** Words that point back to a citation, such as "this decree". Offsets as those of citations. */
export interface CitedAnaphor {
  /** The id of the citation. */
  readonly mentionId: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** All that an article's text cites: citations in reading order, regulations in the order of their first citation. */
export interface CitedText {
  readonly citations: readonly PlacedCitation[];
  readonly anaphors: readonly CitedAnaphor[];
  readonly regulations: readonly Regulation[];
}

/** What the catalogue knows of a regulation, with the day of its lists. */
export interface CatalogueNotes {
  /** ISO 8601. */
  readonly day: string;
  /** What later documents did to it. */
  readonly relations: readonly {
    /** `newer`: of a law of the same title, of which no day of effect is known. */
    readonly kind: 'amended' | 'replaced' | 'repealed' | 'newer';
    readonly name: string;
    /** ISO 8601, the day from which it is in force. */
    readonly effective: string | null;
  }[];
}

/** A document that was searched for by hand. */
export interface FoundRegulation {
  readonly regulation: Regulation;
  /** ISO 8601, the day from which it is in force; null where the catalogue does not say. */
  readonly effective: string | null;
}

/** What is known of a regulation beyond the article that cites it. */
export interface RegulationInfo {
  readonly regulation: Regulation;
  /** The user's own first. */
  readonly links: readonly DocumentLink[];
  /** How many other stored articles cite it. */
  readonly otherArticles: number;
  /** Null where the catalogue adds nothing. */
  readonly catalogue: CatalogueNotes | null;
  /** What the catalogue says itself, whatever the article or the user does; null where it has no such document. */
  readonly listed?: Pick<Regulation, 'issuer' | 'date' | 'subject'> | null;
}

/** What is wrong with a user's own link. */
export type OwnLinkProblem = 'not-an-address' | 'not-http' | 'unknown-field';

/** What a user says of recognised citations: another document, the same one confirmed, none at all, or nothing any more. */
export interface Correction {
  /** Of one article, whose mentions are stored: ask the page to keep it first. */
  readonly mentionIds: readonly string[];
  readonly state: Mention['state'];
  /** The document they mean, stored with it; null where the state says enough. */
  readonly regulation: Regulation | null;
}
