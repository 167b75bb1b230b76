import {
  type Annotation,
  type DocumentLink,
  defaultSettings,
  type Mention,
  type Notice,
  type Regulation,
  type RegulationInfo,
  type SaveFailure,
  type Settings,
} from '../records';

/** Where a passage was found on the page as it is now. */
export type Place =
  | { readonly kind: 'anchored' | 'uncertain'; readonly range: StaticRange }
  | { readonly kind: 'orphan'; readonly reason: string };

/** 'outdated': the extension was updated or removed under the open page, nothing can be saved until it is loaded again. */
export type SaveState =
  | { readonly kind: 'saved' | 'saving' }
  | { readonly kind: 'unsaved'; readonly reason: SaveFailure };

/** An annotation of this article with its place on the page. */
export interface Entry {
  readonly annotation: Annotation;
  readonly place: Place;
  readonly save: SaveState;
}

/** A citation on the page: the mention's place and the document it points to. */
export interface CitationPlace {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly pin: string | null;
  readonly kind: string;
  readonly confidence: number;
  /** By which the mention is known again on the next visit, also when the reader has pointed it to another document. */
  readonly mentionId: string;
  readonly regulationId: string;
  readonly state: Mention['state'];
  readonly range: StaticRange | null;
}

/** Words that point back to a citation on the page. */
export interface AnaphorPlace {
  readonly mentionId: string;
  readonly start: number;
  readonly end: number;
  readonly range: StaticRange | null;
}

/** What is open beside the text. Offsets are UTF-16 code units into the article's text. */
export type Open =
  | { readonly kind: 'nothing' }
  | {
      readonly kind: 'toolbar';
      readonly start: number;
      readonly end: number;
      readonly range: StaticRange;
    }
  | {
      readonly kind: 'annotation';
      readonly id: string;
      readonly focus: 'note' | 'regulations' | null;
    }
  | {
      readonly kind: 'citation';
      readonly at: number;
      /** Words that point back to the citation, by which it was opened. */
      readonly beside?: StaticRange;
    };

export interface AnnotatorState {
  readonly open: Open;
  /** The annotation that waits for the passage that will be selected next. */
  readonly attaching: string | null;
  readonly entries: readonly Entry[];
  readonly citations: readonly CitationPlace[];
  readonly anaphors: readonly AnaphorPlace[];
  readonly regulations: ReadonlyMap<string, Regulation>;
  readonly notice: Notice | null;
  readonly settings: Settings;
  readonly tags: readonly string[];
  /** Where the cited regulations can be read, by id. */
  readonly links: ReadonlyMap<string, readonly DocumentLink[]>;
  /** What was looked up of regulations beyond the article, by id. */
  readonly infos: ReadonlyMap<string, RegulationInfo>;
}

export const initialState: AnnotatorState = {
  open: { kind: 'nothing' },
  attaching: null,
  entries: [],
  citations: [],
  anaphors: [],
  regulations: new Map(),
  links: new Map(),
  infos: new Map(),
  notice: null,
  settings: defaultSettings,
  tags: [],
};

/** A value that tells its listeners when it changed. */
export interface Observable<T> {
  get(): T;
  set(patch: Partial<T>): void;
  subscribe(listener: () => void, signal: AbortSignal): void;
}

export function observable<T extends object>(initial: T): Observable<T> {
  let value = initial;
  const listeners = new Set<() => void>();
  return {
    get: () => value,
    set(patch) {
      value = { ...value, ...patch };
      for (const listener of listeners) listener();
    },
    subscribe(listener, signal) {
      listeners.add(listener);
      signal.addEventListener('abort', () => listeners.delete(listener));
    },
  };
}
