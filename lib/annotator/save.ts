import type { Hint } from '../article';
import type { PageState } from '../extension';
import {
  type Annotation,
  type CitedText,
  type Colour,
  type EditedFields,
  limits,
  type Mention,
  type OwnLinkProblem,
  type Regulation,
  type RegulationInfo,
  type SaveFailure,
} from '../records';
import { mentionsOf } from './citations';
import type { ReadPage } from './read';
import { ask, failureOfReply, type Reply, type Send } from './remote';
import type { AnnotatorState, Observable } from './state';

interface SaverOptions {
  readonly send: Send;
  readonly alive: () => boolean;
  readonly page: () => ReadPage | null;
  /** Resolves when the citations of the page are read, or cannot be. */
  readonly settled: () => Promise<unknown>;
  readonly state: Observable<AnnotatorState>;
}

/** The way to the store, through the background. Writes tell why they failed, or null. */
export interface Saver {
  /** @returns null when the background does not answer */
  open(page: ReadPage): Promise<PageState | null>;
  /** @returns null when the background does not answer */
  readCitations(page: ReadPage): Promise<CitedText | null>;
  /** Stores an annotation whole, with its article, so that it also mends what was lost before. */
  save(annotation: Annotation): Promise<SaveFailure | null>;
  remove(id: string, now: Date): Promise<SaveFailure | null>;
  /** Stores what the reader said of mentions, with all others of the article. */
  saveMentions(
    said: readonly Mention[],
    regulations: readonly Regulation[],
  ): Promise<SaveFailure | null>;
  searchRegulations(query: string): Promise<readonly Regulation[]>;
  rememberColour(colour: Colour): void;
  rememberBody(hint: Hint): Promise<SaveFailure | null>;
  setOwnLink(template: string): Promise<OwnLinkProblem | 'unsaved' | null>;
  switchOff(): Promise<void>;
  /** What is known beyond the article; null when the background does not answer. */
  regulationInfo(regulation: Regulation): Promise<RegulationInfo | null>;
  /** The regulation as the reader says it is; nothing is stored yet. */
  editRegulation(regulation: Regulation, fields: EditedFields): Promise<Reply<Regulation>>;
}

export function createSaver({ send, alive, page, settled, state }: SaverOptions): Saver {
  const canonicalUrl = (): string => page()?.article.canonicalUrl ?? '';
  const regulationsFor = (current: ReadPage, ids: readonly string[]): Regulation[] => {
    const known = state.get().regulations;
    const cited = current.cited?.regulations.map(({ regulation }) => regulation.id) ?? [];
    return [...new Set([...cited, ...ids])].flatMap((id) => known.get(id) ?? []);
  };

  return {
    async open(current) {
      const reply = await ask(() => send('openArticle', current.snapshot), alive);
      return reply.kind === 'answered' ? reply.value : null;
    },
    async readCitations({ text, article }) {
      const { canonicalUrl, language } = article;
      const request = { canonicalUrl, text: text.text.slice(0, limits.articleText), language };
      const reply = await ask(() => send('readCitations', request), alive);
      return reply.kind === 'answered' ? reply.value : null;
    },
    async save(annotation) {
      await settled();
      const current = page();
      if (current === null) return 'gone';
      const request = {
        article: current.snapshot,
        annotation,
        regulations: regulationsFor(current, annotation.regulationIds),
        mentions: mentionsOf(current),
      };
      return failureOfReply(await ask(() => send('saveAnnotation', request), alive));
    },
    async remove(id, now) {
      const request = { canonicalUrl: canonicalUrl(), id, patch: { deletedAt: now.toISOString() } };
      return failureOfReply(await ask(() => send('changeAnnotation', request), alive));
    },
    async saveMentions(said, regulations) {
      await settled();
      const current = page();
      if (current === null) return 'gone';
      const ids = new Set(said.map(({ id }) => id));
      const request = {
        article: current.snapshot,
        regulations: [
          ...regulationsFor(current, []).filter(
            ({ id }) => !regulations.some((one) => one.id === id),
          ),
          ...regulations,
        ],
        mentions: [...(mentionsOf(current) ?? []).filter(({ id }) => !ids.has(id)), ...said],
      };
      return failureOfReply(await ask(() => send('saveMentions', request), alive));
    },
    async searchRegulations(query) {
      const reply = await ask(() => send('searchRegulations', { query }), alive);
      return reply.kind === 'answered' ? reply.value : [];
    },
    rememberColour(colour) {
      state.set({ settings: { ...state.get().settings, lastColour: colour } });
      void ask(() => send('rememberColour', { colour }), alive);
    },
    async rememberBody(hint) {
      return failureOfReply(await ask(() => send('rememberBody', { hint }), alive));
    },
    async setOwnLink(template) {
      const reply = await ask(() => send('setOwnLink', { template }), alive);
      if (reply.kind === 'failed' || reply.value.kind === 'failed') return 'unsaved';
      if (reply.value.kind === 'broken') return reply.value.reason;
      state.set({ settings: { ...state.get().settings, ownLink: template } });
      return null;
    },
    async switchOff() {
      await ask(() => send('switchOff', undefined), alive);
    },
    async regulationInfo(regulation) {
      const request = { canonicalUrl: canonicalUrl(), regulation };
      const reply = await ask(() => send('regulationInfo', request), alive);
      return reply.kind === 'answered' ? reply.value : null;
    },
    editRegulation(regulation, fields) {
      const request = { canonicalUrl: canonicalUrl(), regulation, fields };
      return ask(() => send('editRegulation', request), alive);
    },
  };
}
