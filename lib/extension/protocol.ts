import type {
  Annotation,
  AnnotationPatch,
  ArticleNotes,
  ArticleSnapshot,
  BodyHint,
  CitedText,
  EditedFields,
  Mention,
  OwnLinkProblem,
  PageStatus,
  Regulation,
  RegulationInfo,
  Settings,
  WriteResult,
} from '../records';

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
  /** Null while they are not read. */
  readonly mentions: readonly Mention[] | null;
}

export interface CorrectionRequest extends Omit<SaveRequest, 'annotation'> {
  readonly mentions: readonly Mention[];
}

export interface BrokenLink {
  readonly kind: 'broken';
  readonly reason: OwnLinkProblem;
}

export type Command = 'highlight' | 'note' | 'next' | 'nextCitation' | 'pointBody';

/** Every message by name. A content script may send the first group, only extension pages and the background the second. */
export interface Protocol {
  openArticle(data: ArticleSnapshot): PageState;
  saveAnnotation(data: SaveRequest): WriteResult;
  changeAnnotation(data: FromArticle & { id: string; patch: AnnotationPatch }): WriteResult;
  /** Reads the citations in the sender's text, whose language is a BCP 47 tag. The engine runs in the background only. */
  readCitations(data: FromArticle & { text: string; language: string }): CitedText;
  /** The regulation with what the catalogue adds, and how many other annotated articles cite it. */
  regulationInfo(data: FromArticle & { regulation: Regulation }): RegulationInfo;
  /** The regulation as the reader says it is, under the id that it has then; nothing is stored yet. */
  editRegulation(data: FromArticle & { regulation: Regulation; fields: EditedFields }): Regulation;
  /** Stores what the reader said of mentions, with the article and all its other mentions. */
  saveMentions(data: CorrectionRequest): WriteResult;
  /** Known regulations and those of the catalogue whose name, number or subject has every word; 20 at the most. */
  searchRegulations(data: { query: string }): readonly Regulation[];
  rememberColour(data: { colour: Settings['lastColour'] }): WriteResult;
  /** Keeps where the body stands on pages of the sender's host, as a structure. */
  rememberBody(data: { hint: BodyHint }): WriteResult;
  /** An empty one takes the old one away; a broken one is not stored. */
  setOwnLink(data: { template: string }): WriteResult | BrokenLink;
  /** Starts the reader in the sender's page, which is an article. */
  startAnnotator(): void;
  /** Starts the script with the second opinion in the sender's page. */
  startSecondOpinion(): void;
  /** Starts the script that draws in the sender's page. */
  startInterface(): void;
  /** Switches Bên Lề off on the sender's host. */
  switchOff(): WriteResult;

  pageStatus(): PageStatus;
  jumpTo(data: { annotationId: string }): boolean;
  jumpToRegulation(data: { regulationId: string }): boolean;
  /** Stores the article with what it cites, though nothing in it is highlighted. */
  keepArticle(): WriteResult;
  /** Has the reader select the passage that the annotation is about from now on. */
  attach(data: { annotationId: string }): boolean;
  command(data: { name: Command }): void;
}
