import type {
  Annotation,
  AnnotationPatch,
  AnnotationResult,
  ArticleSnapshot,
  BodyHint,
  CitedText,
  Colour,
  Correction,
  DossierChoice,
  EditedFields,
  FailedWrite,
  FoundRegulation,
  MarkPatch,
  Mention,
  OwnLinkProblem,
  PageStatus,
  Regulation,
  RegulationInfo,
  Settings,
  WriteFailure,
  WriteResult,
} from '../records';

/** What a page may tell about its article's address; the background checks it against where the page is. */
export interface FromArticle {
  readonly canonicalUrl: string;
}

/** What the script in a page learns of an annotation: nothing that was typed. */
export interface Mark
  extends Pick<
    Annotation,
    'id' | 'target' | 'colour' | 'regulationIds' | 'createdAt' | 'updatedAt'
  > {
  readonly hasNote: boolean;
}

/** What the user said of a citation that was recognised. */
export type CorrectedMention = Pick<Mention, 'id' | 'text' | 'regulationId' | 'state'>;

/** What the background knows of the article that a page shows. */
export interface PageState {
  /** The id under which the article is stored: made by the background alone. */
  readonly articleId: string;
  /** False where the user switched Bên Lề off. */
  readonly enabled: boolean;
  readonly marks: readonly Mark[];
  /** Confirmed, reassigned and rejected mentions. */
  readonly correctedMentions: readonly CorrectedMention[];
  /** The documents that `correctedMentions` and `marks` point to. */
  readonly regulations: readonly Regulation[];
  readonly settings: Pick<Settings, 'lastColour' | 'colourNames'>;
  /** Why the store could not be read; the lists are empty then, which says nothing. */
  readonly failure: WriteFailure | null;
}

/** A highlight as it is made in a page. The background adds the article's id and what the article cites. */
export interface NewAnnotation extends Pick<Annotation, 'id' | 'target' | 'colour' | 'createdAt'> {}

/** A mark as it is on disk after a write. */
export type MarkResult = { readonly kind: 'saved'; readonly mark: Mark } | FailedWrite;

/** All that an editor shows of an annotation. */
export interface OpenNote {
  readonly annotation: Annotation;
  /** Linked documents, in the order of their ids. */
  readonly regulations: readonly Regulation[];
}

export interface EditorWelcome {
  readonly settings: Settings;
  /** Tags in use, the most used first. */
  readonly tags: readonly string[];
  /** This profile's eight letters. */
  readonly device: string;
}

export interface BrokenLink {
  readonly kind: 'broken';
  readonly reason: OwnLinkProblem;
}

export type Command = 'highlight' | 'note' | 'next' | 'nextCitation' | 'pointBody';

/** What is known of the sender's host before its page is read. */
export interface SiteHint {
  /** Where the body stands, as the user once pointed at it. */
  readonly body: BodyHint | null;
  /** Hashes (`hashText`) of lines that are the site's: no headline and no lead. */
  readonly lines: readonly string[];
}

/**
 * Every message by name. Who may send each, and within which limits, is in ./rules.ts; for those to a page in ./page-rules.ts.
 * "Page" is the script in a web page, "extension" the popup, the library, the settings, the editor's frame and the background.
 */
export interface Protocol {
  // From a page to the background.
  siteHint(): SiteHint;
  /** Reads what is stored of the article; writes nothing. */
  openArticle(data: FromArticle): PageState;
  /** Keeps what this visit shows of an article that is stored already, where it is new. Sent once for each text. */
  visitArticle(data: ArticleSnapshot): WriteResult;
  /** Stores a highlight, with its article and what that cites; done twice it does no harm. */
  addAnnotation(data: { article: ArticleSnapshot; annotation: NewAnnotation }): MarkResult;
  /** Changes colour, passage or deletion of an annotation of the sender's article. */
  patchMark(data: FromArticle & { id: string; patch: MarkPatch }): MarkResult;
  /** Stores the article with what it cites, though nothing in it is highlighted. */
  keepArticle(data: ArticleSnapshot): WriteResult;
  /** Reads the citations in the sender's text, whose language is a BCP 47 tag. */
  readCitations(data: FromArticle & { text: string; language: string }): CitedText;
  rememberColour(data: { colour: Colour }): WriteResult;
  /** Keeps where the body stands on pages of the sender's host, as a structure; null forgets it. */
  rememberBody(data: { hint: BodyHint | null }): WriteResult;
  /** Switches Bên Lề off on the sender's host. */
  switchOff(): WriteResult;
  /** Starts the annotator in the sender's page, which is an article. */
  startAnnotator(): void;
  /** Starts the script with the second opinion in the sender's page. */
  startSecondOpinion(): void;
  /** Starts the script that draws in the sender's page. */
  startInterface(): void;
  /** A word by which one frame of the editor in the sender's tab is known, once. */
  openEditor(): { nonce: string };
  /** Opens the editor in a window of its own, where a page lets no frame be: the note. */
  openEditorWindow(data: { annotationId: string }): boolean;

  /** What Bên Lề draws in the sender's page is removed or hidden again and again: the icon says so, out of the page's reach. */
  reportTrouble(): void;
  /** The sender's page may be an article, and is not read as one: the icon says so. */
  reportDoubt(): void;

  // From an extension page to the background. The editor's frame has no database of its own: it asks here.
  /** Whether the frame is the one that was asked for. Null: it is a copy made by the page, and shows nothing. */
  greetEditor(data: { nonce: string }): EditorWelcome | null;
  /** Null where there is no such annotation (yet). */
  readNote(data: { id: string }): OpenNote | null;
  patchAnnotation(data: { id: string; patch: AnnotationPatch }): AnnotationResult;
  /** The regulation with what the store and the catalogue add, where it can be read, and how many other articles cite it. */
  regulationInfo(data: { regulation: Regulation; articleId: string | null }): RegulationInfo;
  /** The regulations, in their order, with what the catalogue adds, to be cited; 200 at the most. */
  describeRegulations(data: { regulations: readonly Regulation[] }): readonly Regulation[];
  /** The document that the edited fields mean, looked up in the store and the catalogue; nothing is stored yet. */
  editRegulation(data: { regulation: Regulation; fields: EditedFields }): Regulation;
  /** The document that a name means, however it is spelled, with what the catalogue adds; null where it names none. Nothing is stored. */
  recogniseDocument(data: { name: string }): Regulation | null;
  correctMentions(data: Correction): WriteResult;
  /** Known regulations and those of the catalogue found by `findRegulations`; 20 at the most. */
  searchRegulations(data: { query: string }): readonly FoundRegulation[];
  /** Stores a regulation that is linked to a note, where it is not stored yet. */
  linkRegulation(data: { annotationId: string; regulation: Regulation }): AnnotationResult;
  /** Dossiers to choose from, and how many of the notes each has already. */
  dossierChoices(data: { annotationIds: readonly string[] }): readonly DossierChoice[];
  /** Puts notes at the end of a dossier; where a title is given, of a new one with this id. */
  addToDossier(data: {
    annotationIds: readonly string[];
    dossierId: string;
    title: string | null;
  }): WriteResult;
  /** An empty one takes the old one away; a broken one is not stored. */
  setOwnLink(data: { template: string }): WriteResult | BrokenLink;
  /** Something was written by an extension page: the background tells the pages that show it. Empty: any may have changed. */
  announce(data: { articleIds: readonly string[] }): void;

  // From the background or an extension page to a page.
  pageStatus(): PageStatus;
  jumpTo(data: { annotationId: string }): boolean;
  jumpToRegulation(data: { regulationId: string }): boolean;
  /** Has the page send `keepArticle`. */
  keepPage(): WriteResult;
  /** Has the user select the passage that the annotation is about from now on. */
  attach(data: { annotationId: string }): boolean;
  command(data: { name: Command }): void;
  /** Something of the page's article was stored by somebody else; an empty list means that any may have been. */
  changed(data: { articleIds: readonly string[] }): void;
}
