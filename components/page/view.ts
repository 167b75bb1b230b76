import type {
  Annotation,
  AnnotationPatch,
  Colour,
  DocumentLink,
  EditedFields,
  Notice,
  OwnLinkProblem,
  Regulation,
} from '../../lib/records';

/** The passage that something stands beside: its box in the window, in CSS pixels, now. */
export type Anchor = () => DOMRect;

export interface ToolbarView {
  readonly kind: 'toolbar';
  readonly anchor: Anchor;
  readonly lastColour: Colour;
  /** A note waits to be attached to the selection. */
  readonly attaching: boolean;
}

export interface AnnotationView {
  readonly kind: 'annotation';
  readonly anchor: Anchor;
  readonly annotation: Annotation;
  readonly uncertain: boolean;
  readonly save: 'saved' | 'saving' | 'unsaved';
  /** What has the focus when the card opens; null leaves it where it is. */
  readonly focus: 'note' | 'regulations' | null;
  readonly linked: readonly Regulation[];
  /** The regulations that the article cites and that are not linked yet. */
  readonly linkable: readonly Regulation[];
  readonly tags: readonly string[];
}

export interface CitationView {
  readonly kind: 'citation';
  /** Its place among the citations of the page, by which the actions know it. */
  readonly at: number;
  readonly anchor: Anchor;
  readonly regulation: Regulation;
  readonly spellings: readonly string[];
  /** Which mention of the document in this article this is, from 1, and of how many. */
  readonly turn: number;
  readonly count: number;
  /** How many other annotated articles cite it; null while it is being counted. */
  readonly otherArticles: number | null;
  readonly links: readonly DocumentLink[];
  readonly ownLink: string;
  /** The reader has said that it is this document. */
  readonly confirmed: boolean;
  /** The other regulations that the article cites. */
  readonly others: readonly Regulation[];
  /** The highlight at hand, to which the regulation can be linked; null where there is none. */
  readonly target: { readonly id: string; readonly quote: string; readonly linked: boolean } | null;
}

/** Why an own link is not stored. */
export type OwnLinkFailure = OwnLinkProblem | 'unsaved';

type Unsaved = Extract<Notice, { kind: 'unsaved' }>;
/** A notice, and for a note that is not saved whether there are words to copy. */
export type NoticeView = Exclude<Notice, Unsaved> | (Unsaved & { readonly hasNote: boolean });

export interface PageView {
  readonly open: ToolbarView | AnnotationView | CitationView | null;
  readonly notice: NoticeView | null;
  readonly colourNames: Partial<Readonly<Record<Colour, string>>>;
}

export interface PageActions {
  highlight(colour: Colour): void;
  note(): void;
  regulations(): void;
  copyQuote(): void;
  switchOff(): void;
  /** What is selected is a part of the article's body. */
  pointBody(): void;
  close(): void;
  change(id: string, patch: AnnotationPatch): void;
  remove(id: string): void;
  restore(id: string): void;
  retry(id: string): void;
  copyNote(id: string): void;
  /** Links the regulation to the highlight at hand, or to a new one of the citation itself where there is none. */
  link(regulationId: string): void;
  /** Links any known regulation to a highlight. */
  linkTo(annotationId: string, regulation: Regulation): void;
  /** It is the passage where it was found. */
  confirmPlace(id: string): void;
  /** Has the reader select another passage for it. */
  startAttaching(id: string): void;
  attachHere(): void;
  stopAttaching(): void;
  /** Goes to the mention before (-1) or behind (1) this one of the same document. */
  turn(step: -1 | 1): void;
  confirm(at: number): void;
  reject(at: number): void;
  unreject(mentionId: string): void;
  assign(at: number, regulation: Regulation, everywhere: boolean): void;
  edit(at: number, fields: EditedFields, everywhere: boolean): void;
  search(query: string): Promise<readonly Regulation[]>;
  /** @returns what is wrong with it, or null when it is stored; an empty one takes the old one away */
  setOwnLink(template: string): Promise<OwnLinkFailure | null>;
  dismiss(): void;
}
