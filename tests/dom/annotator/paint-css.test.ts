import { afterEach, expect, test } from 'vitest';
import { cdp } from 'vitest/browser';
import css from '../../../entrypoints/paint.css?raw';
import { colours } from '../../../lib/records';

const style = document.createElement('style');
style.textContent = css;

/** The part of the debugger's protocol that is used here. */
interface Media {
  send(
    method: 'Emulation.setEmulatedMedia',
    wanted: { features: { name: string; value: string }[] },
  ): Promise<unknown>;
}
const forceColours = (value: 'active' | 'none') =>
  (cdp() as unknown as Media).send('Emulation.setEmulatedMedia', {
    features: [{ name: 'forced-colors', value }],
  });
afterEach(async () => {
  await forceColours('none');
  style.remove();
});

const of = (name: string): CSSStyleDeclaration =>
  getComputedStyle(document.body, `::highlight(${name})`);
const line = (name: string): string => {
  const { textDecorationLine, textDecorationStyle, textDecorationThickness } = of(name);
  return textDecorationLine === 'none'
    ? 'none'
    : [textDecorationLine, textDecorationStyle, textDecorationThickness].join(' ');
};

test('with forced colours, which leave one fill to all, each meaning has a line of its own', async () => {
  document.head.append(style);
  await forceColours('active');
  expect(matchMedia('(forced-colors: active)').matches).toBe(true);
  const names = ['bl-yellow', 'bl-yellow-maybe', 'bl-yellow-under', 'bl-cite', 'bl-cite-linked'];
  const lines = [...names, 'bl-unsaved', 'bl-here'].map(line);
  expect(new Set(lines).size).toBe(lines.length);
});

test('every colour has its fill, half of it where it is not sure, and lines that differ in place', () => {
  document.head.append(style);
  const fills = colours.flatMap((colour) => [`bl-${colour}`, `bl-${colour}-maybe`]);
  expect(new Set(fills.map((name) => of(name).backgroundColor)).size).toBe(fills.length);
  for (const colour of colours) {
    const lines = ['under', 'lower', 'over'].map((place) => {
      const { textDecorationLine, textUnderlineOffset } = of(`bl-${colour}-${place}`);
      return `${textDecorationLine} ${textUnderlineOffset}`;
    });
    expect(new Set(lines).size).toBe(lines.length);
    const dashes = ['maybe', 'under-dash', 'lower-dash', 'over-dash'];
    expect(dashes.map((kind) => of(`bl-${colour}-${kind}`).textDecorationStyle)).toEqual(
      dashes.map(() => 'dashed'),
    );
  }
});
