import type {
  Annotation,
  AnnotationPatch,
  ArticleNotes,
  ArticleSnapshot,
  BodyHint,
  Mention,
  PageStatus,
  Regulation,
  Settings,
  WriteResult,
} from '../annotation';

/** What the background knows of the page that asks. */
export interface PageState {
  readonly articleId: string;
  /** False where the reader switched Bên Lề off. */
  readonly enabled: boolean;
  /** Without the article itself: the page has its text, and all its stored versions are large. */
  readonly notes: Omit<ArticleNotes, 'article'>;
  readonly settings: Settings;
  /** Tags in use, the most used first. */
  readonly tags: readonly string[];
}

/** What a page may tell about its article's address; the background checks it against where the page is. */
export interface FromArticle {
  readonly canonicalUrl: string;
}

export interface SaveRequest {
  readonly article: ArticleSnapshot;
  readonly annotation: Annotation;
  readonly regulations: readonly Regulation[];
  readonly mentions: readonly Mention[];
}

export type Command = 'highlight' | 'note' | 'next' | 'nextCitation' | 'pointBody';

/** Every message by name. A content script may send the first group, only extension pages and the background the second. */
export interface Protocol {
  openArticle(data: ArticleSnapshot): PageState;
  saveAnnotation(data: SaveRequest): WriteResult;
  changeAnnotation(data: FromArticle & { id: string; patch: AnnotationPatch }): WriteResult;
  /** The regulation with what the catalogue adds, and how many other annotated articles cite it. */
  regulationInfo(data: FromArticle & { regulation: Regulation }): {
    readonly regulation: Regulation;
    readonly otherArticles: number;
  };
  /** Stores what the reader said of mentions, with the article and all its other mentions. */
  saveMentions(data: Omit<SaveRequest, 'annotation'>): WriteResult;
  /** Known regulations and those of the catalogue whose name, number or subject has every word; 20 at the most. */
  searchRegulations(data: { query: string }): readonly Regulation[];
  rememberColour(data: { colour: Settings['lastColour'] }): WriteResult;
  /** Keeps where the body stands on pages of the sender's host, as a structure. */
  rememberBody(data: { hint: BodyHint }): WriteResult;
  setOwnLink(data: { template: string }): WriteResult;
  /** Starts the reader in the sender's page, which is an article. */
  startReader(): void;
  /** Starts the script with the second opinion in the sender's page. */
  startArbiter(): void;
  /** Starts the script that draws in the sender's page. */
  startDrawing(): void;
  /** Switches Bên Lề off on the sender's host. */
  switchOff(): WriteResult;

  pageStatus(): PageStatus;
  jumpTo(data: { annotationId: string }): boolean;
  jumpToRegulation(data: { regulationId: string }): boolean;
  /** Has the reader select the passage that the annotation is about from now on. */
  attach(data: { annotationId: string }): boolean;
  command(data: { name: Command }): void;
}
