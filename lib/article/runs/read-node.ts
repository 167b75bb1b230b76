import * as Signal from '../words/signal-bits';
import { isVideo, signalsOfLink } from './element-signals';
import * as Inline from './inline-bits';
import { addTo, cut, type Line } from './run-builder';
import * as Tag from './tag-bits';
import { endOrGoOn, type Walking } from './walk-state';

export function readText(walking: Walking, text: Text, box: number, state: number): void {
  const { line } = walking;
  const { data } = text;
  const { length } = data.trim();
  if (length > 0) {
    if (line.breaks > 1) {
      cut(line, box, walking.runs);
      endOrGoOn(walking, box);
    }
    line.breaks = 0;
  } else if (line.text === '') return;
  addTo(line, text, data, length, state);
}

/** Takes note of a line break, or of an image. */
export function passOver(walking: Walking, element: Element, kind: number, box: number): void {
  const { line } = walking;
  if (kind & Tag.BREAK) {
    line.breaks++;
    addTo(line, element, ' ', 0, 0);
    return;
  }
  line.afterImage = true;
  const holder = walking.boxes[box];
  if (holder) holder.images++;
  if (isVideo(element)) walking.videos.push(walking.runs.length);
}

/** Takes note of an inline element. @returns what holds for its text: see inline.ts */
export function readInline(line: Line, element: Element, kind: number, told: number): number {
  line.signals |= told;
  if (kind & Tag.LINK) {
    line.signals |= signalsOfLink(element);
    return Inline.LINK;
  }
  if (kind & Tag.TIME) line.datetime = element.getAttribute('datetime') ?? line.datetime;
  const shed = told & (Signal.SHED | Signal.COMMENT) ? Inline.SHED : 0;
  return kind & Tag.STRONG ? shed | Inline.STRONG : shed;
}
