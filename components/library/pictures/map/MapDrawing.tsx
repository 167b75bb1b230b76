import { formatCount, t } from '../../../ui/words/i18n';
import { useMarks } from '../use-marks';
import type { MapGraph, MapNode } from './map-graph';
import { radiusOf } from './map-layout';
import { useMapLayout } from './use-map-layout';
import { useWidth } from './use-width';

interface MapDrawingProps {
  readonly graph: MapGraph;
  readonly onOpen: (node: MapNode) => void;
}

/** Names that are drawn; all are read aloud, and shown by the mouse. */
const MAX_NAMES = 12;
const MAX_NAME_CHARS = 28;
const EDGE_PX = 28;

/** Circles with lines between them: filled ones are documents. The largest bear their names. */
export function MapDrawing({ graph, onOpen }: MapDrawingProps) {
  const { nodes, links } = graph;
  const { element, width } = useWidth();
  const places = useMapLayout(graph);
  const { root, markProps } = useMarks(nodes.length, (at) => {
    const node = nodes[at];
    if (node) onOpen(node);
  });
  const height = Math.round(Math.min(640, Math.max(280, width * 0.6)));
  const at = (nth: number) => {
    const { x, y } = places?.[nth] ?? { x: 0.5, y: 0.5 };
    return {
      x: EDGE_PX + x * Math.max(0, width - 2 * EDGE_PX),
      y: EDGE_PX + y * (height - 2 * EDGE_PX),
    };
  };
  const named = nodes
    .map((node, nth) => ({ node, nth }))
    .filter(({ node }) => node.kind === 'document')
    .slice(0, MAX_NAMES);
  return (
    <div ref={element} class="map-frame">
      {places === null || width === 0 ? (
        <p class="picture-hint" role="status" style={{ minHeight: height }}>
          {t('pictures.drawing')}
        </p>
      ) : (
        // biome-ignore lint/a11y/useSemanticElements: a drawing is no fieldset
        <svg
          ref={root}
          class="article-map"
          role="group"
          aria-label={t('pictures.map')}
          width="100%"
          height={height}
        >
          <g>
            {links.map(({ source, target }) => {
              const [from, to] = [at(source), at(target)];
              return (
                <line
                  key={`${source} ${target}`}
                  class="map-link"
                  x1={from.x}
                  y1={from.y}
                  x2={to.x}
                  y2={to.y}
                />
              );
            })}
          </g>
          {nodes.map((node, nth) => {
            const { x, y } = at(nth);
            const name = t('pictures.mark', [
              node.name || t('reading.untitled'),
              formatCount(node.count),
            ]);
            return (
              <g key={`${node.kind} ${node.id}`} class="mark" aria-label={name} {...markProps(nth)}>
                <title>{name}</title>
                {/* A target of 24 px around the smallest circles, too. */}
                <circle class="map-target" cx={x} cy={y} r={Math.max(12, radiusOf(node))} />
                <circle class="map-node" data-kind={node.kind} cx={x} cy={y} r={radiusOf(node)} />
              </g>
            );
          })}
          {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it takes the focus, and each name is said by its circle */}
          <g aria-hidden="true">
            {named.map(({ node, nth }) => {
              const { x, y } = at(nth);
              return (
                <text
                  key={node.id}
                  class="map-name"
                  x={x}
                  y={y - radiusOf(node) - 4}
                  text-anchor={x < width / 4 ? 'start' : x > (width * 3) / 4 ? 'end' : 'middle'}
                >
                  {node.name.length > MAX_NAME_CHARS
                    ? `${node.name.slice(0, MAX_NAME_CHARS)}…`
                    : node.name}
                </text>
              );
            })}
          </g>
        </svg>
      )}
    </div>
  );
}
