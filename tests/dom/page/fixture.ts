import type { PageActions, PageView } from '../../../lib/extension';

export const anchor = () => new DOMRect(40, 160, 200, 20);

export interface FakeActions {
  readonly actions: PageActions;
  /** What was asked for, in order. */
  readonly asked: unknown[][];
}

const names = [
  'highlight',
  'note',
  'regulations',
  'copyQuote',
  'switchOff',
  'pointBody',
  'undoPointBody',
  'close',
  'restore',
  'retry',
  'copyPassage',
  'attachHere',
  'stopAttaching',
  'dismiss',
  'openEditor',
  'openEditorWindow',
  'reportTrouble',
  'deed',
  'editorState',
] as const satisfies readonly (keyof PageActions)[];

/** Actions that write down what was asked of them. */
export function fakeActions(answers: Partial<PageActions> = {}): FakeActions {
  const asked: unknown[][] = [];
  const noted = names.map((name) => [
    name,
    (...args: unknown[]) => {
      asked.push([name, ...args]);
      const answer = answers[name] as ((...all: unknown[]) => unknown) | undefined;
      return answer?.(...args);
    },
  ]);
  return { actions: Object.fromEntries(noted) as PageActions, asked };
}

export const aView = (over: Partial<PageView> = {}): PageView => ({
  open: null,
  notice: null,
  colourNames: {},
  isOverOpenable: false,
  ...over,
});
