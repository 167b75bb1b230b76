import { type CitedText, type Regulation, regulationsById } from '../../records';
import type { RecordStore } from '../record-store';

/**
 * What a text cites, with documents that the user merged into others as those: their citations stand under one card. The ids
 * of citations stay. Where the store cannot be read, as it was recognised.
 */
export async function mergedCitations(store: RecordStore, cited: CitedText): Promise<CitedText> {
  const ids = cited.regulations.map(({ id }) => id);
  const merging = await store.readMerging(ids).catch((): readonly Regulation[] => []);
  if (merging.length === 0) return cited;
  const byId = regulationsById([...cited.regulations, ...merging]);
  const standing = (id: string): Regulation | undefined => byId.get(id);
  return {
    ...cited,
    citations: cited.citations.map((citation) => ({
      ...citation,
      regulationId: standing(citation.regulationId)?.id ?? citation.regulationId,
    })),
    regulations: [...new Set(ids.flatMap((id) => standing(id) ?? []))],
  };
}
