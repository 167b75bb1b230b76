import { endurance } from '../trust/run';

/** Listeners, heaps and hosts after many articles in one tab, the last third over the first. Needs `wxt build`. */
export async function run() {
  const rows = await endurance(150);
  return rows.map(({ way, what, ratio }) => ({ what: `${what}, ${way}`, ratio }));
}
