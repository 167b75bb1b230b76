/** Where a user pointed, by structure, so that it holds on the site's other pages too. Storable as JSON. */
export interface Hint {
  /** From the element outwards: tag, and the classes and the id that carry no number. */
  readonly path: Step[];
}

interface Step {
  readonly tag: string;
  readonly id: string;
  readonly classes: string[];
}

const MAX_PATH_STEPS = 6;
/** The share of the path's names that another page must have. By hand, 23 Nov 2026. */
const MIN_LIKENESS = 0.6;
/** By hand, 23 Nov 2026: the largest of 231 real article pages has 4 525 elements in all. */
const MAX_CANDIDATES = 5_000;
/** Points for text: of two elements that are as much alike, the one with more text is taken. */
const MAX_TEXT_POINTS = 0.05;

// Numbers in names ("post-40217", "css-1x9k2") belong to one page or one build.
const isStable = (name: string): boolean => name !== '' && !/\d/.test(name);

const stepOf = (element: Element): Step => {
  const id = element.getAttribute('id') ?? '';
  return {
    tag: element.localName,
    id: isStable(id) ? id : '',
    classes: [...element.classList].filter(isStable),
  };
};

/** The structural hint for an element of an article page. */
export function hintFor(element: Element): Hint {
  const path: Step[] = [];
  for (
    let at: Element | null = element;
    at !== null && path.length < MAX_PATH_STEPS;
    at = at.parentElement
  ) {
    if (at.localName === 'body') break;
    path.push(stepOf(at));
  }
  return { path };
}

function likeness(element: Element, path: readonly Step[]): number {
  let sum = 0;
  let most = 0;
  let at: Element | null = element;
  path.forEach((step, i) => {
    const weight = 1 / (i + 1);
    most += weight;
    if (at === null || at.localName !== step.tag) return;
    const names = step.classes.length + (step.id === '' ? 0 : 1);
    const shared =
      step.classes.filter((name) => at?.classList.contains(name)).length +
      Number(step.id !== '' && at.id === step.id);
    sum += weight * (names === 0 ? 0.5 : shared / names);
    at = at.parentElement;
  });
  return most === 0 ? 0 : sum / most;
}

/** The element of this page that answers the hint best; null when none answers it well. */
export function resolveHint(document: Document, { path }: Hint): Element | null {
  const [first] = path;
  if (!first) return null;
  let best: Element | null = null;
  let bestScore = MIN_LIKENESS;
  const candidates = document.getElementsByTagName(first.tag);
  for (let i = 0; i < MAX_CANDIDATES; i++) {
    const element = candidates.item(i);
    if (!element) break;
    const alike = likeness(element, path);
    // Taking the text of every box of a deep page takes long.
    if (alike + MAX_TEXT_POINTS <= bestScore) continue;
    const score = alike + Math.min(MAX_TEXT_POINTS, (element.textContent ?? '').length / 1e6);
    if (score > bestScore) {
      best = element;
      bestScore = score;
    }
  }
  return best;
}
