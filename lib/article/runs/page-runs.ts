/** A block-level element. Boxes stand in document order: those inside box i are i + 1 to end - 1. */
export interface Box {
  readonly element: Element;
  readonly tag: string;
  /** The bits of the tag: see tag.ts. */
  readonly kind: number;
  /** Of the bits from FIRST_AROUND on, those of the element and of all around it. */
  readonly around: number;
  /** The class attribute. */
  readonly names: string;
  /** The index of the box around it; -1 for the outermost. */
  readonly parent: number;
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
  readonly links: number;
  readonly strong: number;
  readonly shed: number;
  /** Signals of the inline elements inside. */
  readonly signals: number;
  readonly datetime: string | null;
  /** An image stands between this run and the one before. */
  readonly afterImage: boolean;
}

export interface Page {
  readonly boxes: readonly Box[];
  readonly runs: readonly Run[];
  /** For each video, how many runs stand before it. */
  readonly videos: readonly number[];
  /** How many boxes from the outermost inwards were only passed on the way to what was read. */
  readonly passed: number;
  /** Text of paragraphs that were not read, in code units. */
  readonly elsewhere: number;
}

/** Ends a box behind the last run read; one that holds nothing is forgotten. */
export function closeBox(boxes: Box[], at: number, runs: number): void {
  const closed = boxes[at];
  if (!closed) return;
  if (closed.firstRun === runs && closed.images === 0 && at === boxes.length - 1) boxes.pop();
  else {
    closed.end = boxes.length;
    closed.endRun = runs;
  }
}

/** A short line that is a link all over: half of the runs of a page, none of its text. */
export const isMenuItem = ({ text, links }: Run): boolean =>
  text.length < 30 && links * 10 >= text.length * 9;
