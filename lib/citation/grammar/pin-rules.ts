import type { WordSet } from '../tokens/lexicon';

/** The codes of units that have no word: in 6(1)(f), of the number and of the letter. */
export interface NestedCodes {
  readonly number: string;
  readonly letter: string;
}

/** One kind of pinpoint, for instance an article. */
export interface PinUnit {
  /** The letter that stands for it in a pin; '' where pins have none, so that it is passed. */
  readonly code: string;
  /** Bigger units have bigger ranks. */
  readonly rank: number;
  /** Which values it takes. */
  readonly values: 'letter' | 'number' | 'roman';
  /** The value where a slip of printing has glued it to the unit word; null for the unit word itself. */
  readonly glued: string | null;
}

export interface PinRules {
  unit(word: number): PinUnit | undefined;
  /** Words between the values of a list, and of a range. */
  readonly list: WordSet;
  readonly range: WordSet;
  /** Words that lead from a small unit to a bigger one, or to the document. */
  readonly of: WordSet;
  /** Words that also stand between a pinpoint and its document: "annexed to". */
  readonly bridge: WordSet;
  /** How what is annexed to a document begins, where it has no number of its own: "Article 5 Charter annexed to". */
  readonly annexed: WordSet;
  /** The word that leads from a pinpoint to what it is about: "Article 5 on ... of". */
  readonly topic: WordSet;
  /** Words that lead from a document to its pinpoint: "states clearly in". */
  readonly states: WordSet;
  /** Words right before a pinpoint that lead to it from a document further away: "in", "namely", "among them". */
  readonly leads: WordSet;
  /** Words that do so where one of them leads to the document too: "under the code ..., this falls under Article 134". */
  readonly applies: WordSet;
  /** Words between a unit and its value: "số" (number), "từ" (from). */
  readonly before: WordSet;
  /** Words that turn the unit word behind them into a smaller unit for which pins have no letter: "sub" of "subsection". */
  readonly lesser: WordSet;
  /** The smaller units that stand in brackets behind a number: such pins also print "point (f)" and "Art. 6". */
  readonly nested?: NestedCodes;
}
