import axe from 'axe-core';
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { damage } from '../faults';
import { openRecovery } from './fixture';

const states: Readonly<Record<string, Parameters<typeof openRecovery>[0]>> = {
  sound: {},
  emptied: { annotations: 0, counted: 12 },
  damaged: { before: damage },
};

test.each(['light', 'dark'] as const)('every state can be used by all, %s', async (scheme) => {
  document.documentElement.style.colorScheme = scheme;
  for (const [name, setting] of Object.entries(states)) {
    const { root, close } = await openRecovery(setting);
    await expect.element(page.getByRole('row', { name: /^Cài đặt/ })).toHaveTextContent(/\d/);
    const { violations } = await axe.run(root);
    expect(violations.map(({ id, nodes }) => `${name}: ${id}: ${nodes[0]?.html}`)).toEqual([]);
    for (const target of root.querySelectorAll('button, input')) {
      const { width, height } = target.getBoundingClientRect();
      expect.soft(Math.min(width, height), target.outerHTML).toBeGreaterThanOrEqual(24);
    }
    await close();
  }
  document.documentElement.style.colorScheme = '';
});
