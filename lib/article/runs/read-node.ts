import * as Signal from '../words/signal-bits';
import { isVideo, leadsElsewhere, signalsOfLink } from './element-signals';
import * as Inline from './inline-bits';
import { addTo, cutRun } from './run-builder';
import * as Tag from './tag-bits';
import { stopIfEnough, type WalkState } from './walk-state';

export function readText(state: WalkState, text: Text): void {
  const { builder } = state;
  const { data } = text;
  const { length } = data.trim();
  if (length > 0) {
    if (builder.breaks > 1) {
      cutRun(builder, state.box, state.runs);
      stopIfEnough(state);
    }
    builder.breaks = 0;
  } else if (builder.text === '') return;
  addTo(builder, text, data, length, state.inlineBits);
}

/** Notes a line break or an image. */
export function passOver(state: WalkState, element: Element, tagFlags: number): void {
  const { builder } = state;
  if (tagFlags & Tag.BREAK) {
    // A headline and its day may share a cell, with one line break between them.
    builder.breaks += builder.signals & Signal.TITLE ? 2 : 1;
    addTo(builder, element, ' ', 0, 0);
    return;
  }
  builder.afterImage = true;
  const holder = state.boxes[state.box];
  if (holder) holder.images++;
  if (isVideo(element)) state.videos.push(state.runs.length);
}

/** Notes an inline element. @returns the flags of its text: see inline-bits.ts */
export function readInline(
  { builder, boxes, box }: WalkState,
  element: Element,
  tagFlags: number,
  signals: number,
): number {
  builder.signals |= signals;
  if (tagFlags & Tag.LINK) {
    builder.signals |= signalsOfLink(element);
    const holder = boxes[box];
    const aroundIt = holder ? holder.around | holder.tagFlags : 0;
    return leadsElsewhere(element, aroundIt) ? Inline.LINK : 0;
  }
  if (tagFlags & Tag.TIME) builder.datetime = element.getAttribute('datetime') ?? builder.datetime;
  const furniture = signals & (Signal.FURNITURE | Signal.COMMENT) ? Inline.FURNITURE : 0;
  return tagFlags & Tag.STRONG ? furniture | Inline.STRONG : furniture;
}
