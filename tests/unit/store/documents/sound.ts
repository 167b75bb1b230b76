import type { Regulation } from '../../../../lib/records';
import { readDocuments, readRegulations, type Store } from '../../../../lib/store';
import { freshStore } from '../fresh';
import { aMention, anAnnotation, anArticle, aRegulation } from '../records';

export const aDocument = (name: string, over: Partial<Regulation> = {}): Regulation =>
  aRegulation({
    id: `vn:${name}`,
    name: `Quy định ${name}`,
    aliases: [],
    spellings: [`QĐ ${name}`],
    ...over,
  });

/** Documents, each cited by an article of its own in which a note is linked to it. */
export async function citedStore(documents: readonly Regulation[]): Promise<Store> {
  const store = freshStore();
  await store.regulations.bulkPut([...documents]);
  await store.articles.bulkPut(
    documents.map(({ id }, at) =>
      anArticle({ id: `bao/${id}`, urls: [`https://bao.example/${at}`] }),
    ),
  );
  await store.mentions.bulkPut(
    documents.map(({ id }) =>
      aMention({ id: `m ${id}`, articleId: `bao/${id}`, regulationId: id, text: id }),
    ),
  );
  await store.annotations.bulkPut(
    documents.map(({ id }) =>
      anAnnotation({ id: `n ${id}`, articleId: `bao/${id}`, regulationIds: [id] }),
    ),
  );
  return store;
}

/** What is wrong with documents: each has to be listed, or lie in one that is, and no note may be lost from the list. */
export async function faultsOf(store: Store): Promise<readonly string[]> {
  const list = await readDocuments(store);
  const listed = new Set(list.map(({ regulation }) => regulation.id));
  const faults: string[] = [];
  for (const { id } of await store.regulations.toArray()) {
    const [meant] = await readRegulations(store, [id]);
    if (meant === undefined) faults.push(`${id} means nothing`);
    else if (!listed.has(meant.id)) faults.push(`${id} means ${meant.id}, which no list has`);
  }
  const notes = list.reduce((sum, row) => sum + row.notes, 0);
  const stored = await store.annotations.count();
  if (notes !== stored) faults.push(`${notes} of ${stored} notes are counted`);
  return faults;
}
