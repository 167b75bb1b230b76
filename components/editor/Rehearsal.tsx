import { EditorContext, useEditor } from './editor-context';
import { loneCard } from './line/lone-card';
import { NoteCard } from './note/NoteCard';

const card = loneCard('', null);
const nobody = () => new Promise<never>(() => undefined);

/** An empty card, laid out and never seen: the first real one then waits neither for fonts nor for code to be compiled. It asks nobody. */
export function Rehearsal() {
  const parts = useEditor();
  return (
    <EditorContext.Provider value={{ ...parts, ask: nobody }}>
      <div class="card rehearsal" inert>
        <NoteCard card={card} />
      </div>
    </EditorContext.Provider>
  );
}
