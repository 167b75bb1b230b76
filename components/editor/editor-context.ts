import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { EditorWelcome } from '../../lib/extension';
import type { Ask } from './line/ask';
import type { PageLine } from './line/page-line';
import type { Shelf } from './shelf';

/** What every part of a card may use. */
export interface EditorParts {
  readonly ask: Ask;
  readonly line: PageLine;
  readonly welcome: EditorWelcome;
  readonly shelf: Shelf;
}

export const EditorContext = createContext<EditorParts | null>(null);

export function useEditor(): EditorParts {
  const parts = useContext(EditorContext);
  if (parts === null) throw new Error('a card outside of the editor');
  return parts;
}
