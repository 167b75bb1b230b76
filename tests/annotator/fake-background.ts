import type { Mark, MarkResult, PageState, Protocol, SiteHint } from '../../lib/extension';
import {
  type Annotation,
  type ArticleSnapshot,
  applyPatch,
  type BodyHint,
  type CitedText,
  defaultSettings,
  type Mention,
  type Regulation,
  type Settings,
  type WriteFailure,
  type WriteResult,
} from '../../lib/records';

/**
 * What happens to a message:
 * - dies: the worker ends before it has read it; dies-after: when it has done all but answer
 * - slow: it waits for `release`, then is done; late: it is done, and its answer waits for `release`
 * - never: nobody answers; twice: it arrives twice; a reason: it is answered with that failure
 */
export type Fate =
  | 'done'
  | 'dies'
  | 'dies-after'
  | 'slow'
  | 'late'
  | 'never'
  | 'twice'
  | WriteFailure;

type Question = keyof Protocol;
type Data<K extends Question> = Parameters<Protocol[K]>[0];

/** The part of the protocol that a page may ask. */
interface Answers {
  siteHint(data: undefined, tab: Tab): SiteHint;
  openArticle(data: Data<'openArticle'>, tab: Tab): PageState;
  visitArticle(data: Data<'visitArticle'>, tab: Tab): WriteResult;
  addAnnotation(data: Data<'addAnnotation'>, tab: Tab): MarkResult;
  patchMark(data: Data<'patchMark'>, tab: Tab): MarkResult;
  keepArticle(data: Data<'keepArticle'>, tab: Tab): WriteResult;
  readCitations(data: Data<'readCitations'>, tab: Tab): CitedText;
  rememberColour(data: Data<'rememberColour'>, tab: Tab): WriteResult;
  rememberBody(data: Data<'rememberBody'>, tab: Tab): WriteResult;
  switchOff(data: undefined, tab: Tab): WriteResult;
}

/** A page that asks. */
export interface Tab {
  readonly url: string;
  /** Where the background sends `changed`. */
  changed: (articleIds: readonly string[]) => void;
  articleId: string | null;
}

export interface FakeBackground {
  /** A new tab at the address. */
  tab(url: string): {
    readonly tab: Tab;
    readonly send: (name: Question, data: never) => Promise<unknown>;
  };
  /** The next messages of this name have these fates, one after the other. */
  next(name: Question, ...fates: readonly Fate[]): void;
  /** All messages of this name have this fate, until it is set to 'done'. */
  always(name: Question, fate: Fate): void;
  /** Lets what was slow or late go on. */
  release(): void;
  /** Stores what an extension page writes, and tells the pages. */
  write(annotation: Annotation): void;
  /** Removes a record for good. */
  purge(id: string): void;
  /** What the user says of mentions in an extension page. */
  say(articleId: string, said: readonly Mention[], regulations: readonly Regulation[]): void;
  /** Names of the messages that arrived, in their order. */
  readonly messages: readonly Question[];
  /** Every request with what it said. */
  readonly requests: readonly { readonly name: Question; readonly data: unknown }[];
  /** How many writes changed something. */
  readonly writes: number;
  /** How many `changed` went out. */
  readonly news: number;
  readonly annotations: ReadonlyMap<string, Annotation>;
  /** The hashes of each article's texts, in the order in which they were stored. */
  readonly versions: ReadonlyMap<string, readonly string[]>;
  readonly hints: ReadonlyMap<string, BodyHint>;
  /** What the texts cite. */
  cites: (text: string) => CitedText;
  settings: Settings;
}

/** The same article at another address of its site. */
const articleIdOf = (canonicalUrl: string): string => {
  const { hostname, pathname } = new URL(canonicalUrl);
  return `${hostname.replace(/^(?:www|m)\./, '')}${pathname}`;
};

const nothingCited: CitedText = { citations: [], anaphors: [], regulations: [] };

/** A background in memory that answers what a page may ask, by the rules of the real one, and fails as a test says. */
export function fakeBackground(): FakeBackground {
  const annotations = new Map<string, Annotation>();
  const versions = new Map<string, string[]>();
  const said = new Map<string, readonly Mention[]>();
  const regulations = new Map<string, Regulation>();
  const hints = new Map<string, BodyHint>();
  const tabs: Tab[] = [];
  const requests: { readonly name: Question; readonly data: unknown }[] = [];
  const fates = new Map<Question, Fate[]>();
  const standing = new Map<Question, Fate>();
  let held: (() => void)[] = [];
  let writes = 0;
  let news = 0;
  let time = Date.parse('2026-03-01T08:00:00.000Z');
  const now = (): string => new Date(time++).toISOString();

  const tell = (articleId: string, writer: Tab | null): void => {
    writes++;
    for (const tab of tabs) {
      if (tab === writer || tab.articleId !== articleId) continue;
      news++;
      queueMicrotask(() => tab.changed([articleId]));
    }
  };
  const store = (annotation: Annotation, writer: Tab | null): void => {
    annotations.set(annotation.id, annotation);
    tell(annotation.articleId, writer);
  };
  const keepText = (article: ArticleSnapshot, tab: Tab, isNew: boolean): void => {
    const id = articleIdOf(article.canonicalUrl);
    const { hash } = article.version;
    const known = versions.get(id);
    if (known?.includes(hash) || (known === undefined && !isNew)) return;
    versions.set(id, [...(known ?? []), hash]);
    tell(id, tab);
  };

  const answers: Answers = {
    siteHint: (_, tab) => ({ body: hints.get(new URL(tab.url).hostname) ?? null, lines: [] }),
    openArticle({ canonicalUrl }, tab) {
      const articleId = articleIdOf(canonicalUrl);
      tab.articleId = articleId;
      const { lastColour, colourNames } = background.settings;
      const marks = [...annotations.values()]
        .filter((one) => one.articleId === articleId && one.deletedAt === null)
        .map(markOf);
      return {
        articleId,
        enabled: !background.settings.offHosts.includes(new URL(tab.url).hostname),
        marks: structuredClone(marks),
        correctedMentions: said.get(articleId) ?? [],
        regulations: [...regulations.values()],
        settings: { lastColour, colourNames },
        failure: null,
      };
    },
    visitArticle(article, tab) {
      keepText(article, tab, false);
      return { kind: 'saved' };
    },
    addAnnotation({ article, annotation }, tab) {
      const known = annotations.get(annotation.id);
      if (known !== undefined) return { kind: 'saved', mark: markOf(known) };
      keepText(article, tab, true);
      const added: Annotation = {
        ...annotation,
        articleId: articleIdOf(article.canonicalUrl),
        note: '',
        tags: [],
        regulationIds: [],
        checked: null,
        others: [],
        updatedAt: annotation.createdAt,
        deletedAt: null,
      };
      store(added, tab);
      return { kind: 'saved', mark: markOf(added) };
    },
    patchMark({ id, patch, canonicalUrl }, tab) {
      const known = annotations.get(id);
      if (known?.articleId !== articleIdOf(canonicalUrl)) return { kind: 'failed', reason: 'gone' };
      if (known.deletedAt !== null && patch.to.deletedAt === undefined) {
        return { kind: 'failed', reason: 'gone' };
      }
      const patched = applyPatch(known, patch, 'thisone1', now());
      if (patched !== known) store(patched, tab);
      return { kind: 'saved', mark: markOf(patched) };
    },
    keepArticle(article, tab) {
      keepText(article, tab, true);
      return { kind: 'saved' };
    },
    readCitations: ({ text }) => background.cites(text),
    rememberColour({ colour }) {
      background.settings = { ...background.settings, lastColour: colour };
      return { kind: 'saved' };
    },
    rememberBody({ hint }, tab) {
      const { hostname } = new URL(tab.url);
      if (hint) hints.set(hostname, hint);
      else hints.delete(hostname);
      return { kind: 'saved' };
    },
    switchOff(_, tab) {
      const { offHosts } = background.settings;
      background.settings = {
        ...background.settings,
        offHosts: [...offHosts, new URL(tab.url).hostname],
      };
      return { kind: 'saved' };
    },
  };

  const handle = (name: Question, data: unknown, tab: Tab): unknown => {
    if (!(name in answers)) throw new Error(`refused: ${name}`);
    const answer = answers[name as keyof Answers] as (data: unknown, tab: Tab) => unknown;
    // As over a real channel: nobody holds the other's objects.
    return structuredClone(answer(structuredClone(data), tab));
  };
  const failed = (name: Question, reason: WriteFailure, tab: Tab): unknown => {
    if (name !== 'openArticle') return { kind: 'failed', reason };
    const articleId = tab.articleId ?? 'unknown';
    const { lastColour, colourNames } = defaultSettings;
    const settings = { lastColour, colourNames };
    return {
      articleId,
      enabled: true,
      marks: [],
      correctedMentions: [],
      regulations: [],
      settings,
      failure: reason,
    };
  };
  const hold = (): Promise<void> => new Promise((resolve) => held.push(resolve));
  const portClosed = () => new Error('The message port closed before a response was received.');

  const receive = async (name: Question, data: unknown, tab: Tab): Promise<unknown> => {
    requests.push({ name, data });
    const fate = fates.get(name)?.shift() ?? standing.get(name) ?? 'done';
    await null;
    switch (fate) {
      case 'done':
        return handle(name, data, tab);
      case 'dies':
        throw portClosed();
      case 'dies-after':
        handle(name, data, tab);
        throw portClosed();
      case 'slow':
        await hold();
        return handle(name, data, tab);
      case 'late': {
        const answer = handle(name, data, tab);
        await hold();
        return answer;
      }
      case 'never':
        return new Promise(() => {});
      case 'twice':
        handle(name, data, tab);
        return handle(name, data, tab);
      default:
        return failed(name, fate, tab);
    }
  };

  const background: FakeBackground = {
    tab(url) {
      const tab: Tab = { url, changed: () => {}, articleId: null };
      tabs.push(tab);
      return { tab, send: (name, data) => receive(name, data, tab) };
    },
    next: (name, ...wanted) => fates.set(name, [...(fates.get(name) ?? []), ...wanted]),
    always: (name, fate) => standing.set(name, fate),
    release() {
      const waiting = held;
      held = [];
      for (const go of waiting) go();
    },
    write: (annotation) => store(annotation, null),
    purge(id) {
      const known = annotations.get(id);
      annotations.delete(id);
      if (known) tell(known.articleId, null);
    },
    say(articleId, mentions, documents) {
      said.set(articleId, mentions);
      for (const document of documents) regulations.set(document.id, document);
      tell(articleId, null);
    },
    get messages() {
      return requests.map(({ name }) => name);
    },
    requests,
    get writes() {
      return writes;
    },
    get news() {
      return news;
    },
    annotations,
    versions,
    hints,
    cites: () => nothingCited,
    settings: defaultSettings,
  };
  return background;
}

/** What a page learns of an annotation. */
const markOf = ({
  id,
  target,
  colour,
  regulationIds,
  createdAt,
  updatedAt,
  note,
}: Annotation): Mark => ({
  id,
  target,
  colour,
  regulationIds,
  createdAt,
  updatedAt,
  hasNote: note !== '',
});
