import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { type FormatId, formats, type Item } from '../../lib/exchange';
import { context } from '../unit/exchange/context';

/** As many sets as the project promises, the same in every run. */
export const ORACLE_SETS = 1_000;
export const ORACLE_SEED = 17;

/** Writes items to a file of a format. */
export async function writeTo(path: string, id: FormatId, items: readonly Item[]): Promise<void> {
  const format = formats.find((each) => each.id === id);
  if (format === undefined) throw new Error(`no format ${id}`);
  const file = createWriteStream(path);
  for await (const piece of format.write(items, context)) file.write(piece);
  file.end();
  await once(file, 'finish');
}
