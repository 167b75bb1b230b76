import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationNodeDatum,
} from 'd3-force';
import type { MapGraph, MapNode } from './map-graph';

/** Where a node's middle is, from 0 to 1 of the drawing's width and height. */
export interface Placed {
  readonly x: number;
  readonly y: number;
}

const TICKS = 260;
const LINK_LENGTH = 46;

/** In CSS pixels; it grows with the root, so that the circle's area says how much. */
export const radiusOf = ({ count }: Pick<MapNode, 'count'>): number =>
  Math.min(22, 4 + 2 * Math.sqrt(count));

/**
 * Lays the map out step by step, so that whoever asks can stop in between. d3-force places nodes on a spiral and has a random
 * generator with a fixed seed: the same graph always looks the same. https://d3js.org/d3-force/simulation#simulation_randomSource
 * @yields null until it is done
 */
export function* mapLayout({ nodes, links }: MapGraph): Generator<readonly Placed[] | null> {
  const bodies: SimulationNodeDatum[] = nodes.map(() => ({}));
  const simulation = forceSimulation(bodies)
    .force('link', forceLink(links.map((link) => ({ ...link }))).distance(LINK_LENGTH))
    .force('charge', forceManyBody().strength(-70).distanceMax(400))
    .force('x', forceX().strength(0.06))
    .force('y', forceY().strength(0.09))
    .force(
      'apart',
      forceCollide((_, at) => radiusOf(nodes[at] ?? { count: 0 }) + 5),
    )
    .stop();
  for (let tick = 0; tick < TICKS; tick++) {
    simulation.tick();
    yield null;
  }
  yield fitted(bodies);
}

function fitted(bodies: readonly SimulationNodeDatum[]): readonly Placed[] {
  const [xs, ys] = [bodies.map(({ x = 0 }) => x), bodies.map(({ y = 0 }) => y)];
  const inRange = (values: readonly number[]) => {
    const [low, high] = [Math.min(...values), Math.max(...values)];
    return (value: number): number => (high > low ? (value - low) / (high - low) : 0.5);
  };
  const [across, down] = [inRange(xs), inRange(ys)];
  return bodies.map(({ x = 0, y = 0 }) => ({ x: across(x), y: down(y) }));
}
