import axe from 'axe-core';
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { damage } from '../faults';
import { hint, openSettings } from './fixture';

const full = {
  offHosts: ['mot.example'],
  ownLink: 'https://tim.example/?q={query}',
  sites: ['*://hai.example/*'],
  bodies: [{ host: 'ba.example', hint }],
};
const states: Readonly<Record<string, Parameters<typeof openSettings>[0]>> = {
  full,
  empty: {},
  damaged: { before: damage },
};

test.each(['light', 'dark'] as const)('every state can be used by all, %s', async (scheme) => {
  document.documentElement.style.colorScheme = scheme;
  for (const [name, setting] of Object.entries(states)) {
    const { root, close } = await openSettings(setting);
    await expect.element(page.getByRole('heading', { level: 2 }).nth(2)).toBeVisible();
    const { violations } = await axe.run(root);
    expect(violations.map(({ id, nodes }) => `${name}: ${id}: ${nodes[0]?.html}`)).toEqual([]);
    for (const target of root.querySelectorAll('button, input')) {
      const { width, height } = target.getBoundingClientRect();
      expect.soft(Math.min(width, height), target.outerHTML).toBeGreaterThanOrEqual(24);
    }
    for (const element of root.querySelectorAll('*:not(svg, svg *)')) {
      const size = Number.parseFloat(getComputedStyle(element).fontSize);
      expect.soft(size, element.outerHTML).toBeGreaterThanOrEqual(13);
    }
    await close();
  }
  document.documentElement.style.colorScheme = '';
});
