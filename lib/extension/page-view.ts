import type { Colour, Notice } from '../records';
import type { Card, DeedResult, EditorDeed } from './editor-port';

/** The passage that something stands beside: its box in the window, in CSS pixels, now. */
export type PassageBox = () => DOMRect;

export interface ToolbarView {
  readonly kind: 'toolbar';
  readonly anchor: PassageBox;
  readonly lastColour: Colour;
  /** A note waits to be attached to the selection. */
  readonly isAttaching: boolean;
}

/** A card, drawn by the editor's frame beside its passage. */
export interface CardView {
  readonly kind: 'card';
  readonly anchor: PassageBox;
  /** Where in the page it lies, from where Tab goes on. */
  readonly passage: AbstractRange;
  readonly card: Card;
}

/** All that is drawn on the page. */
export interface PageView {
  readonly open: ToolbarView | CardView | null;
  readonly notice: Notice | null;
  readonly colourNames: Partial<Readonly<Record<Colour, string>>>;
  /** The mouse is over something that a click opens: the frame may come, hidden. */
  readonly isOverOpenable: boolean;
}

/** What the interface on the page can have done. */
export interface PageActions {
  highlight(colour: Colour): void;
  note(): void;
  regulations(): void;
  copyQuote(): void;
  switchOff(): void;
  /** What is selected is a part of the article's body; the notice offers to undo it. */
  pointBody(): void;
  undoPointBody(): void;
  /** Closes what is open. `focus`: whether focus and caret go back to the text. */
  close(focus?: boolean): void;
  restore(id: string): void;
  retry(id: string): void;
  copyPassage(id: string): void;
  attachHere(): void;
  stopAttaching(): void;
  dismiss(): void;

  /** A word by which the editor's frame is known to the background, once; null where nobody answers. */
  openEditor(): Promise<string | null>;
  /** The note in a window of its own, where the page lets no frame be. */
  openEditorWindow(annotationId: string): void;
  /** The page removes or hides the interface again and again: that is said outside of the page. */
  reportTrouble(): void;
  deed(deed: EditorDeed): Promise<DeedResult>;
  /** The frame has, or no longer has, text that is not on disk. */
  editorState(unsaved: boolean): void;
}

/** Where the editor's frame comes from. */
export interface EditorSource {
  /** Its address, without the nonce. */
  readonly url: string;
  /** The origin that a message to it is for. */
  readonly origin: string;
}

/** The interface as the annotator drives it: drawn by a script of its own. */
export interface MountedInterface {
  readonly host: HTMLElement;
  show(view: PageView): void;
  /** Moves the focus into what is open; false when nothing is. */
  enter(): boolean;
}
