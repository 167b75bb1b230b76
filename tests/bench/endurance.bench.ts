import { closeSession, openSession } from '../e2e/harness/chromium';
import { endure } from './endurance';

/** Listeners, heaps and hosts after many articles in one tab, the last third over the first. Needs `wxt build`. */
export async function run() {
  const rows = [];
  for (const way of ['navigated', 'routed'] as const) {
    const session = await openSession({});
    try {
      rows.push(...(await endure(session, way, 150)));
    } finally {
      await closeSession(session);
    }
  }
  return rows.map(({ way, what, ratio }) => ({ what: `${what}, ${way}`, ratio }));
}
