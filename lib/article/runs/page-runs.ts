/*
 * In: the live DOM, walked once (walk.ts).
 * Out: the page's text as runs, and the boxes that they are in.
 */

/** A block-level element. Boxes are in document order: those inside box i are i + 1 to end - 1. */
export interface Box {
  readonly element: Element;
  readonly tag: string;
  /** The flags of the tag: see tag-bits.ts. */
  readonly tagFlags: number;
  /** The flags from FIRST_AROUND on of the element and of all elements around it. */
  readonly around: number;
  /** The class attribute. */
  readonly classNames: string;
  /** The index of the box around it; -1 for the outermost. */
  readonly parent: number;
  /** What its names say: see signal-bits.ts. */
  readonly signals: number;
  /** Runs inside: firstRun to endRun - 1. */
  readonly firstRun: number;
  endRun: number;
  end: number;
  images: number;
}

/** Text without a block boundary or an empty line in it. Lengths are in UTF-16 code units of the folded text. */
export interface Run {
  readonly box: number;
  readonly nodes: readonly Node[];
  readonly text: string;
  /** The part of the text in links to elsewhere, in bold, and in inline elements with a name for furniture. */
  links: number;
  readonly strong: number;
  readonly furniture: number;
  /** Signals of the inline elements inside. */
  readonly signals: number;
  readonly datetime: string | null;
  /** An image stands between this run and the one before. */
  readonly afterImage: boolean;
}

/** A page as it was walked. */
export interface PageRuns {
  readonly boxes: readonly Box[];
  readonly runs: readonly Run[];
  /** For each video, how many runs are before it. */
  readonly videos: readonly number[];
  /** How many of the outermost boxes were only passed on the way to the part that was read. */
  readonly passed: number;
  /** The text of paragraphs that were not read, in code units. */
  readonly elsewhere: number;
}

/** Ends a box after the last run that was read. An empty box is removed. */
export function closeBox(boxes: Box[], at: number, runs: number): void {
  const closed = boxes[at];
  if (!closed) return;
  if (closed.firstRun === runs && closed.images === 0 && at === boxes.length - 1) boxes.pop();
  else {
    closed.end = boxes.length;
    closed.endRun = runs;
  }
}

/** A short line that is all link. Half of a page's runs are, and none of its article. */
export const isMenuItem = ({ text, links }: Run): boolean =>
  text.length < 30 && links * 10 >= text.length * 9;

/** A line that is bold from end to end. */
export const isBold = ({ text, strong }: Run): boolean => strong >= text.length;

/** A cell of a table, of figures or of the page's layout. */
export const isCell = ({ tag }: Box): boolean => tag === 'td' || tag === 'th';
