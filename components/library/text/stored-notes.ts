import type { Annotation } from '../../../lib/records';
import type { PassagePart, PlacedNotes, SideNotes } from './placed-notes';

/** What places depend on: a note that is written is stored several times a second, and its passage stays. */
export const passagesKey = (annotations: readonly Annotation[]): string =>
  JSON.stringify(annotations.map(({ id, target, createdAt }) => [id, target, createdAt]));

/** The same places with the notes as they are stored now. */
export function withStored(placed: PlacedNotes, annotations: readonly Annotation[]): PlacedNotes {
  const byId = new Map(annotations.map((one) => [one.id, one]));
  const stored = (one: Annotation): Annotation => byId.get(one.id) ?? one;
  // A part that begins a passage is the same object in both maps.
  const parts = new Map<PassagePart, PassagePart>();
  const storedPart = (part: PassagePart): PassagePart => {
    const known = parts.get(part) ?? { ...part, annotation: stored(part.annotation) };
    parts.set(part, known);
    return known;
  };
  const all = (some: SideNotes['parts']) =>
    new Map([...some].map(([index, those]) => [index, those.map(storedPart)]));
  const side = ({ parts, beginnings }: SideNotes): SideNotes => ({
    parts: all(parts),
    beginnings: all(beginnings),
  });
  return {
    after: side(placed.after),
    before: side(placed.before),
    lost: placed.lost.map((one) => ({ ...one, annotation: stored(one.annotation) })),
  };
}
