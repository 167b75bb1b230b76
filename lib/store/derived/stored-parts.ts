import { failureOf } from '../failures';
import { readDevice, readRevision } from '../meta';
import type { Store } from '../open/database';
import { type DerivedStore, type PartName, partNames, type StoredPart } from './derived-store';

/** Who writes holds it, so that two windows do not write 41 MB each. */
const LOCK = 'ben-le:columns';

/** What parts are to be read: of which format, and which belong to those that were read before. */
interface WantedPart {
  readonly format: number;
  readonly stamp?: string;
}

/** A part as it was kept, if it can be of these records; null where there is any doubt. Never throws. */
export async function readPart(
  store: Store,
  derived: DerivedStore,
  name: PartName,
  { format, stamp }: WantedPart,
): Promise<StoredPart | null> {
  try {
    const [device, revision, part] = await Promise.all([
      readDevice(store),
      readRevision(store),
      derived.parts.get(name),
    ]);
    if (part === undefined || part.device !== device || part.format !== format) return null;
    if (part.revision > revision || (stamp !== undefined && part.stamp !== stamp)) return null;
    return part;
  } catch {
    return null;
  }
}

/** What is to be kept of a revision. */
interface PartsToSave {
  readonly format: number;
  readonly revision: number;
  readonly parts: Readonly<Record<PartName, unknown>>;
}

/**
 * Keeps parts that belong together, all or none. Not where another window is at it, has kept later ones, or there is no room:
 * they are made again then.
 * @returns whether they are kept. Never throws.
 */
export async function saveParts(
  store: Store,
  derived: DerivedStore,
  { format, revision, parts }: PartsToSave,
): Promise<boolean> {
  const save = async (): Promise<boolean> => {
    const [device, now] = await Promise.all([readDevice(store), readRevision(store)]);
    const stamp = crypto.randomUUID();
    return derived.transaction('rw', derived.parts, async () => {
      const known = await derived.parts.get('columns').catch(() => undefined);
      const isSame = known?.device === device && known.format === format;
      if (isSame && known.revision > revision && known.revision <= now) return false;
      await derived.parts.bulkPut(
        partNames.map((name) => ({ name, device, format, revision, stamp, value: parts[name] })),
      );
      return true;
    });
  };
  try {
    return await alone(save);
  } catch (error) {
    // One that cannot be written to is made anew the next time; the records need the room more than it does.
    if (failureOf(error) !== 'unknown')
      await derived.delete({ disableAutoOpen: false }).catch(() => undefined);
    return false;
  }
}

/** Where nobody else is at it. */
const alone = (work: () => Promise<boolean>): Promise<boolean> =>
  navigator.locks.request(LOCK, { ifAvailable: true }, (lock) => (lock === null ? false : work()));
