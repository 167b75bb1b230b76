/*
 * In: notes of another tool, one after the other.
 * Out: the plan of an import: which are new, which change what is stored, which do not, and why.
 */
import {
  type Annotation,
  type ArticleRecord,
  addAddresses,
  isAddressless,
  type PlannedRow,
} from '../../../records';
import { nextTurn } from '../../parts/paced';
import { type ImporterId, importError, type Plan, type PlanContext } from '../../plan';
import { startTally } from '../../restore/tally';
import type { Draft } from '../notes/imported-note';
import { MAX_RECORDS } from '../source/record-limit';
import { type CheckedNote, openChecking } from './check-draft';
import { knownArticles } from './known-articles';
import { articleOf } from './note-record';
import { noteVerdict } from './note-verdict';

/** Records that are looked up in the store together. */
const SLICE_RECORDS = 200;

/** @throws ImportError `too-many`, the signal's reason */
export async function planNotes(
  importer: ImporterId,
  drafts: AsyncIterable<Draft>,
  context: PlanContext,
): Promise<Plan> {
  const all = await readAll(drafts, context);
  const planning = openPlanning(context, await context.store.device());
  for (let at = 0; at < all.length; at += SLICE_RECORDS) {
    context.signal?.throwIfAborted();
    await planning.add(all.slice(at, at + SLICE_RECORDS));
    context.progress?.(Math.min(at + SLICE_RECORDS, all.length));
    await nextTurn();
  }
  context.signal?.throwIfAborted();
  return planning.plan(importer);
}

/** All of them before the first is looked up, which takes the time: a file with too many is refused soon. */
async function readAll(
  drafts: AsyncIterable<Draft>,
  { signal }: PlanContext,
): Promise<readonly Draft[]> {
  const all: Draft[] = [];
  for await (const draft of drafts) {
    if (all.length === MAX_RECORDS) throw importError('too-many');
    all.push(draft);
    if (all.length % SLICE_RECORDS > 0) continue;
    signal?.throwIfAborted();
    await nextTurn();
  }
  return all;
}

function openPlanning({ store, now }: PlanContext, device: string) {
  const tally = startTally();
  const check = openChecking(store);
  const known = knownArticles(store);
  const articles = new Map<string, PlannedRow<ArticleRecord>>();
  const annotations: PlannedRow<Annotation>[] = [];

  /** @returns whether the article of a new note is stored or is going to be */
  const keepArticle = (note: CheckedNote): boolean => {
    const { home, draft } = note;
    if (known.of(home).article !== null || articles.has(home.id)) return true;
    const row = articleOf(home, draft.page, now);
    if (row === null) return false;
    articles.set(home.id, { row, known: null });
    const [place, words] = [() => note.place, () => row.title];
    tally.add({ table: 'articles', verdict: 'add', reason: null, place, words });
    return true;
  };

  /** Of an article that came by its title alone, an address is news. */
  const learnAddress = ({ home, place }: CheckedNote): void => {
    const { article } = known.of(home);
    if (article === null || articles.has(article.id) || isAddressless(home.url)) return;
    if (!article.urls.every(isAddressless)) return;
    const row = { ...article, urls: addAddresses(article.urls, [home.url]) };
    articles.set(article.id, { row, known: article });
    const words = () => row.title;
    tally.add({ table: 'articles', verdict: 'update', reason: null, place: () => place, words });
  };

  const planOne = (note: CheckedNote, stored: Annotation | undefined): void => {
    const { place, content, home } = note;
    const words = () => content.target.quote.exact;
    const line = { table: 'annotations', place: () => place, words } as const;
    const decision = noteVerdict(note, stored, known.of(home), { now, device });
    if (decision.verdict === 'add' && !keepArticle(note)) {
      tally.add({ ...line, verdict: 'reject', reason: 'invalid' });
    } else if (decision.verdict === 'add') {
      annotations.push({ row: decision.row, known: null });
      tally.add({ ...line, verdict: 'add', reason: null });
    } else if (decision.verdict === 'update') {
      annotations.push({ row: decision.row, known: decision.known });
      tally.add({ ...line, verdict: 'update', reason: null });
    } else tally.add({ ...line, ...decision });
  };

  return {
    async add(drafts: readonly Draft[]): Promise<void> {
      // What makes each of them its own is looked at in their order; only ids are waited for.
      const checked = await Promise.all(drafts.map(check));
      const notes = checked.filter((each) => 'home' in each);
      await known.load(notes.map(({ home }) => home));
      const stored = await store.read(
        'annotations',
        notes.map(({ id }) => id),
      );
      const byId = new Map(stored.map((annotation) => [annotation.id, annotation]));
      for (const each of checked) {
        if ('home' in each) {
          learnAddress(each);
          planOne(each, byId.get(each.id));
        } else tally.add({ ...each, place: () => each.place, words: () => each.words });
      }
    },
    plan: (importer: ImporterId): Plan => ({
      importer,
      ...tally.end(),
      rows: {
        articles: [...articles.values()],
        versions: [],
        annotations,
        regulations: [],
        mentions: [],
        dossiers: [],
        settings: [],
      },
      hints: [],
    }),
  };
}
