import type { Annotation, Colour, Regulation } from '../annotation';
import { type PageState, send } from '../messages';
import type { ReadPage } from './read';
import { mentionsOf } from './regulations';
import { ask, failureOfReply } from './remote';
import type { Entry, Observable, ReaderState, SaveState } from './state';

interface SaverOptions {
  readonly alive: () => boolean;
  readonly page: () => ReadPage | null;
  readonly entry: (id: string) => Entry | undefined;
  readonly replace: (entry: Entry) => void;
  readonly state: Observable<ReaderState>;
}

type Failure = Extract<SaveState, { kind: 'unsaved' }>['reason'];

export interface Saver {
  /** @returns null when the background does not answer */
  open(page: ReadPage): Promise<PageState | null>;
  /** Stores an entry as it is now, whole, so that it also mends what was lost before; its mark tells how it went. */
  save(id: string): Promise<void>;
  /** @returns why it failed, or null */
  remove(id: string, now: Date): Promise<Failure | null>;
  rememberColour(colour: Colour): void;
  switchOff(): Promise<void>;
  /** How many other annotated articles cite the regulation; null when the background does not answer. */
  countOthers(regulationId: string): Promise<number | null>;
}

export function createSaver({ alive, page, entry, replace, state }: SaverOptions): Saver {
  const regulationsFor = (current: ReadPage, { regulationIds }: Annotation): Regulation[] => {
    const known = state.get().regulations;
    const ids = new Set([...current.regulations.keys(), ...regulationIds]);
    return [...ids].flatMap((id) => known.get(id) ?? []);
  };

  return {
    async open(current) {
      const reply = await ask(() => send('openArticle', current.snapshot), alive);
      return reply.kind === 'answered' ? reply.value : null;
    },
    async save(id) {
      const current = page();
      const wanted = entry(id);
      if (current === null || wanted === undefined) return;
      const reply = await ask(
        () =>
          send('saveAnnotation', {
            article: current.snapshot,
            annotation: wanted.annotation,
            regulations: regulationsFor(current, wanted.annotation),
            mentions: mentionsOf(current),
          }),
        alive,
      );
      const now = entry(id);
      // Changed again while this was on its way: the later save tells the outcome.
      if (now === undefined || now.annotation !== wanted.annotation) return;
      const failure = failureOfReply(reply);
      replace({
        ...now,
        save: failure === null ? { kind: 'saved' } : { kind: 'unsaved', reason: failure },
      });
      if (failure !== null) state.set({ notice: { kind: 'unsaved', id, reason: failure } });
      else if (state.get().notice?.kind === 'unsaved') state.set({ notice: null });
    },
    async remove(id, now) {
      const canonicalUrl = page()?.article.canonicalUrl ?? '';
      const patch = { deletedAt: now.toISOString() };
      return failureOfReply(
        await ask(() => send('changeAnnotation', { canonicalUrl, id, patch }), alive),
      );
    },
    rememberColour(colour) {
      state.set({ settings: { ...state.get().settings, lastColour: colour } });
      const canonicalUrl = page()?.article.canonicalUrl ?? '';
      void ask(() => send('rememberColour', { canonicalUrl, colour }), alive);
    },
    async switchOff() {
      await ask(() => send('switchOff', undefined), alive);
    },
    async countOthers(id) {
      const canonicalUrl = page()?.article.canonicalUrl ?? '';
      const reply = await ask(() => send('countOthers', { canonicalUrl, id }), alive);
      return reply.kind === 'answered' ? reply.value : null;
    },
  };
}
