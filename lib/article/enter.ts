import { HIDDEN, inherited, isVideo, readMarks, signalsOfLink, UNREAD } from './element';
import { addTo, cut, Inline } from './line';
import { boxOf } from './page';
import { Signal, signalsOf } from './signals';
import { kindOf, Tag } from './tags';
import type { Walking } from './walking';

const ELEMENT = 1;
const NOT_READ = HIDDEN | UNREAD;

/** Visits an element, or a node that is no text: the walk goes on inside it, or behind it where nothing in it is read. */
export function enter(walking: Walking, element: Element, type: unknown): void {
  const { line, boxes, box, inline } = walking;
  const name: unknown = element.localName;
  // A form's inputs shadow its properties by their names, "nextSibling" and "nodeType" too: it is read with care.
  const form =
    type === ELEMENT ? name === 'form' || typeof name !== 'string' : typeof type !== 'number';
  const next: Node | null =
    inline & Inline.Alone ? null : form ? inherited(element, 'nextSibling') : element.nextSibling;
  walking.node = next;
  if (type !== ELEMENT && !form) return;
  const tag = form ? 'form' : String(name);
  const kind = kindOf(tag);
  const mark = walking.marks.size === 0 || form ? 0 : (walking.marks.get(element) ?? 0);
  if (kind & (Tag.Break | Tag.Image)) passOver(walking, element, kind);
  const isInline = (kind & Tag.Inline) !== 0;
  if (kind & Tag.Silent || mark & (isInline ? NOT_READ : HIDDEN)) return;
  const names: unknown = form ? '' : element.className;
  const told = form ? 0 : mark | signalsOf(names) | signalsOf(element.id);
  const shadow = kind & Tag.Host ? element.shadowRoot : null;
  if (shadow) readMarks(shadow, walking.marks);
  let first: Node | null = form
    ? inherited(element, 'firstChild')
    : (shadow?.firstChild ?? element.firstChild);
  let state = inline & ~Inline.Alone;
  if (element === walking.path[walking.step]) {
    const inner = walking.path[++walking.step];
    if (inner) {
      const start: Node | null = walking.focus?.starts[walking.step - 1] ?? null;
      first = start ?? inner;
      if (start === null) state |= Inline.Alone;
    }
  }
  if (isInline) state |= readInline(walking, element, kind, told);
  else cut(line, box, walking.runs);
  if (first === null && (kind & Tag.Slot) === 0) return;
  if (!isInline) {
    walking.box = boxes.length;
    boxes.push(boxOf(element, tag, box, String(names), told, walking.runs.length));
  }
  walking.nexts.push(next);
  walking.owners.push(box);
  walking.states.push(inline);
  walking.node = first;
  walking.inline = state;
  if (kind & Tag.Slot) enterSlot(walking, element as HTMLSlotElement);
}

/** Takes note of a line break, or of an image. */
function passOver(walking: Walking, element: Element, kind: number): void {
  const { line } = walking;
  if (kind & Tag.Break) {
    line.breaks++;
    addTo(line, element, ' ', 0, 0);
    return;
  }
  line.afterImage = true;
  const holder = walking.boxes[walking.box];
  if (holder) holder.images++;
  if (isVideo(element)) walking.videos.push(walking.runs.length);
}

/** Takes note of an inline element. @returns what holds for its text: see `Inline` */
function readInline({ line }: Walking, element: Element, kind: number, told: number): number {
  if (kind & Tag.Link) {
    line.signals |= told | signalsOfLink(element);
    return Inline.Link;
  }
  line.signals |= told;
  if (kind & Tag.Time) line.datetime = element.getAttribute('datetime') ?? line.datetime;
  const shed = told & (Signal.Shed | Signal.Comment) ? Inline.Shed : 0;
  return kind & Tag.Strong ? shed | Inline.Strong : shed;
}

/** Slotted nodes are visited through their slot, one at a time. */
function enterSlot(walking: Walking, slot: HTMLSlotElement): void {
  const slotted = slot.assignedNodes();
  for (let i = slotted.length - 1; i >= 0; i--) {
    walking.nexts.push(slotted[i] ?? null);
    walking.owners.push(walking.box);
    walking.states.push(walking.inline | Inline.Alone);
  }
  if (slotted.length > 0) walking.node = null;
}
