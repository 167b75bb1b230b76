/*
 * In: notes, and word that something was written.
 * Out: a projection of all notes that follows every write, from what was kept where that can be trusted.
 */
import {
  PROJECTION_FORMAT,
  type Projection,
  type ProjectionColumns,
  type ProjectionTexts,
  patchProjection,
  startProjection,
} from '../../../../lib/search';
import type { IndexSource } from './index-source';
import { startTurns } from './turns';

/** Building again because too much was written meanwhile: an import goes on that long only where something is wrong. */
const MAX_BUILDS = 5;
/** Notes that are patched in before what is kept is written again: that is tens of megabytes at a hundred thousand notes. */
const NOTES_WORTH_KEEPING = 20;

export interface LiveProjection {
  /**
   * Brings it up to date.
   * @param early called with the columns alone where these are there before the words; they may be of an earlier revision
   * @returns whether anything is otherwise than after the last call
   */
  follow(early: (projection: Projection) => void): Promise<boolean>;
  /** Null before the first `follow` is through. */
  readonly projection: Projection | null;
  readonly revision: number;
  /** Whether all of it was built and is not kept yet: whoever closes now has it built again the next time. */
  readonly isBuilt: boolean;
  /** Keeps it for the next opening, where that is worth it. */
  keep(): Promise<void>;
}

export function liveProjection(source: IndexSource): LiveProjection {
  let projection: Projection | null = null;
  let revision = 0;
  // Infinite where all of it was built.
  let unkept = 0;

  /** What was kept, if all of it can be trusted. */
  async function open(early: (projection: Projection) => void): Promise<void> {
    const columns = await source.columns(PROJECTION_FORMAT);
    if (columns === null || !isOfFormat<ProjectionColumns>(columns.value)) return;
    const alone: Projection = { columns: columns.value, texts: null };
    early(alone);
    const texts = await source.texts(PROJECTION_FORMAT, columns.stamp);
    if (texts === null || !isOfFormat<ProjectionTexts>(texts.value)) return;
    projection = { ...alone, texts: texts.value };
    revision = columns.revision;
  }

  async function build(): Promise<void> {
    const now = await source.revision();
    const turn = startTurns();
    const building = startProjection();
    for await (const heads of source.headSlices()) {
      building.addHeads(heads);
      await turn();
    }
    for await (const notes of source.noteSlices()) {
      building.add(notes);
      await turn();
    }
    projection = building.done();
    revision = now;
    unkept = Number.POSITIVE_INFINITY;
  }

  /** Whether anything was written since; null where that is not known. */
  async function patch(): Promise<boolean | null> {
    if (projection === null) return null;
    const changes = await source.changesSince(revision);
    if (changes === null) return null;
    revision = changes.revision;
    if (changes.articleIds.length === 0) return false;
    projection = patchProjection(projection, changes);
    unkept += changes.annotations.length + 1;
    return true;
  }

  return {
    get projection() {
      return projection;
    },
    get revision() {
      return revision;
    },
    get isBuilt() {
      return unkept === Number.POSITIVE_INFINITY;
    },
    async follow(early) {
      const isFirst = projection === null;
      // Whatever is wrong with what was kept, it is made anew of the notes.
      if (isFirst) await open(early).catch(() => undefined);
      let isOther = await patch().catch(() => null);
      for (let builds = 0; isOther === null; builds++) {
        if (builds === MAX_BUILDS) throw new Error('notes are written faster than they are read');
        await build();
        isOther = (await patch()) === null ? null : true;
      }
      return isFirst || isOther;
    },
    async keep() {
      if (projection?.texts == null || unkept <= NOTES_WORTH_KEEPING) return;
      const { columns, texts } = projection;
      const isKept = await source.save({
        format: PROJECTION_FORMAT,
        revision,
        parts: { columns, texts },
      });
      if (isKept) unkept = 0;
    },
  };
}

const isOfFormat = <Part extends { readonly format: number }>(value: unknown): value is Part =>
  typeof value === 'object' &&
  value !== null &&
  'format' in value &&
  value.format === PROJECTION_FORMAT;
