import type { Annotation, Colour, Mention, Regulation, SaveFailure } from '../annotation';
import type { Hint } from '../article';
import type { PageState } from '../messages';
import type { ReadPage } from './read';
import { mentionsOf } from './regulations';
import { ask, failureOfReply, type Send } from './remote';
import type { Observable, ReaderState } from './state';

interface SaverOptions {
  readonly send: Send;
  readonly alive: () => boolean;
  readonly page: () => ReadPage | null;
  readonly state: Observable<ReaderState>;
}

/** The way to the store, through the background. Writes tell why they failed, or null. */
export interface Saver {
  /** @returns null when the background does not answer */
  open(page: ReadPage): Promise<PageState | null>;
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
  setOwnLink(template: string): Promise<SaveFailure | null>;
  switchOff(): Promise<void>;
  /** What is known beyond the article; null when the background does not answer. */
  regulationInfo(
    regulation: Regulation,
  ): Promise<{ readonly regulation: Regulation; readonly otherArticles: number } | null>;
}

export function createSaver({ send, alive, page, state }: SaverOptions): Saver {
  const canonicalUrl = (): string => page()?.article.canonicalUrl ?? '';
  const regulationsFor = (current: ReadPage, ids: readonly string[]): Regulation[] => {
    const known = state.get().regulations;
    return [...new Set([...current.regulations.keys(), ...ids])].flatMap(
      (id) => known.get(id) ?? [],
    );
  };

  return {
    async open(current) {
      const reply = await ask(() => send('openArticle', current.snapshot), alive);
      return reply.kind === 'answered' ? reply.value : null;
    },
    async save(annotation) {
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
        mentions: [...mentionsOf(current).filter(({ id }) => !ids.has(id)), ...said],
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
      const failure = failureOfReply(await ask(() => send('setOwnLink', { template }), alive));
      if (failure === null) state.set({ settings: { ...state.get().settings, ownLink: template } });
      return failure;
    },
    async switchOff() {
      await ask(() => send('switchOff', undefined), alive);
    },
    async regulationInfo(regulation) {
      const request = { canonicalUrl: canonicalUrl(), regulation };
      const reply = await ask(() => send('regulationInfo', request), alive);
      return reply.kind === 'answered' ? reply.value : null;
    },
  };
}
