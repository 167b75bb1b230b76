import { useCallback } from 'preact/hooks';
import type { FoundRegulation } from '../../../lib/records';
import { useEditor } from '../editor-context';

// In: what is typed to find a document, and one that was chosen. Out: questions and writes to the background.

/** Searches all known documents and the catalogue: the editor's frame has no database of its own. */
export function useSearch(): (query: string) => Promise<readonly FoundRegulation[]> {
  const { ask } = useEditor();
  return useCallback((query: string) => ask('searchRegulations', { query }), [ask]);
}
