import type { Correction, Mention, Regulation } from '../../records';
import { notFound } from '../failures';
import type { Store } from '../open/database';
import { putRegulations } from './put-regulations';
import { writing } from './writing';

/**
 * Stores what the user says of mentions.
 * @throws NotFoundError where one of them is not stored: have the page keep its article first
 */
export async function correctMentions(
  store: Store,
  { mentionIds, state, regulation }: Correction,
  now = new Date(),
): Promise<void> {
  const { regulations, mentions } = store;
  await writing(store, [regulations, mentions], async () => {
    const stored = await mentions.bulkGet([...mentionIds]);
    const known = stored.filter((mention) => mention !== undefined);
    if (known.length < mentionIds.length) throw notFound('a mention is not stored');
    if (regulation) await putRegulations(store, [regulation]);
    const updatedAt = now.toISOString();
    await mentions.bulkPut(
      known.map((mention) => ({
        ...mention,
        state,
        regulationId: documentOf(mention, state, regulation),
        updatedAt,
      })),
    );
    const touched = [...new Set(known.map(({ articleId }) => articleId))];
    return { result: undefined, touched: touched.length > 0 ? touched : null };
  });
}

function documentOf(
  mention: Mention,
  state: Mention['state'],
  regulation: Regulation | null,
): string | null {
  if (state === 'confirmed') return regulation?.id ?? mention.regulationId;
  return state === 'recognised' ? recognisedDocument(mention) : mention.regulationId;
}

/** The id `article|document|turn` says what was recognised; a shortened one does not, and waits for the next visit. */
function recognisedDocument({ id, articleId, regulationId }: Mention): string | null {
  const recognised = id.startsWith(`${articleId}|`) ? id.slice(articleId.length + 1) : '';
  return /^(.+)\|\d+$/s.exec(recognised)?.[1] ?? regulationId;
}
