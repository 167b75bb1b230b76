/** What leads from one word of a code to the next: a separator; one with white space around it; a dot; white space alone. */
export type CodeLink = 'separator' | 'loose' | 'dot' | 'blank';

/** What a pack says about document numbers of the shape `12/2019/AB-CD`, whose code has the segments AB and CD. */
export interface NumberRules {
  /** Whether letters are a code that may stand behind a separator; `loose` when nothing or white space stands there. */
  isCode(letters: string, loose: boolean): boolean;
  /** Whether a link that is no plain separator leads from one code to another; `first` where that one begins the symbol. */
  joins(before: string, link: CodeLink, letters: string, first: boolean): boolean;
  /** Whether letters are all of one code, which white space, an ampersand or a footnote may part. */
  isWhole(letters: string): boolean;
  /** How many letters at the start of a glued word are a code ("ABand" is 2 if AB is one); 0: none. */
  codeLength(letters: string): number;
  /** Codes that digits may follow: "QH 15", the 15th National Assembly. */
  readonly counted: ReadonlySet<string>;
}

/** One of the words that make up a document's code: NĐ and CP in `12/2019/NĐ-CP`. */
export interface Segment {
  readonly text: string;
  /** The separators before it. */
  readonly separators: string;
  readonly end: number;
  readonly endOffset: number;
  /** Whether the word was glued to other text, so nothing more can follow. */
  readonly cut: boolean;
  /** Whether it is the first. */
  readonly first: boolean;
  /** The one behind it: a chain needs no array. */
  next: Segment | null;
}
