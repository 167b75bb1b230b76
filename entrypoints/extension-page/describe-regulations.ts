import { send } from '../../lib/extension';
import { limits, type Regulation } from '../../lib/records';

/**
 * Regulations, in their order, with issuer, day and subject of the catalogue where they have none. Where the background does not
 * answer they come as they are.
 */
export async function describeRegulations(
  regulations: readonly Regulation[],
): Promise<readonly Regulation[]> {
  const described: Regulation[] = [];
  for (let from = 0; from < regulations.length; from += limits.regulationsPerMessage) {
    const asked = regulations.slice(from, from + limits.regulationsPerMessage);
    described.push(
      ...(await send('describeRegulations', { regulations: asked }).catch(() => asked)),
    );
  }
  return described;
}
