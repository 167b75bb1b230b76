import { equal, limits, type Regulation, withAliases, withApart } from '../../records';
import { refused } from '../failures';
import type { Store } from '../open/database';
import type { DocumentChange } from './change';
import { changing, standingRow } from './changing';
import { idsOf, resolveWithin } from './resolve';

/**
 * Stores a document as the user says it is. Where number, year or place make it another id, that one takes the first in, so
 * that all that meant it means the new one.
 * @throws NotFoundError where the first is not stored; RefusedError where it is otherwise than the user saw it
 */
export const editDocument = (
  store: Store,
  before: Regulation,
  after: Regulation,
  now = new Date(),
): Promise<DocumentChange | null> =>
  changing(store, async () => {
    const known = await standingRow(store, before.id);
    if (known.updatedAt !== before.updatedAt) throw refused('changed meanwhile');
    if (equal(before, after)) return [];
    const updatedAt = now.toISOString();
    if (after.id === known.id) return [{ ...withAliases(after, known.aliases), updatedAt }];
    const last = (await resolveWithin(store, [after.id])).get(after.id);
    // The user said before that the other is a third one: this is that one, too.
    const isThird = last !== undefined && last.id !== after.id && last.id !== known.id;
    // Where it is one that this took in, the two change places.
    const target = isThird ? last : await store.regulations.get(after.id);
    const id = isThird ? last.id : after.id;
    const aliases = [...new Set([...(target?.aliases ?? []), ...idsOf(known)])].filter(
      (alias) => alias !== id,
    );
    if (aliases.length > limits.aliases) throw refused('too many aliases');
    if (isThird) return [{ ...withAliases(last, aliases), updatedAt }];
    const spellings = [...new Set([...(target?.spellings ?? []), ...after.spellings])];
    const both = withApart({ ...after, spellings: spellings.slice(0, limits.spellings) }, [
      ...(target?.apart ?? []),
    ]);
    const own = { ...withAliases(both, aliases), updatedAt };
    if (!known.aliases.includes(id)) return [own];
    return [{ ...known, aliases: known.aliases.filter((alias) => alias !== id), updatedAt }, own];
  });
