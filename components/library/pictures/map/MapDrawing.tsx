import { formatCount, t } from '../../../ui/words/i18n';
import { useMarks } from '../use-marks';
import { drawnNames } from './drawn-names';
import type { MapGraph, MapNode } from './map-graph';
import { radiusOf } from './map-layout';
import { useMapLayout } from './use-map-layout';
import { useWidth } from './use-width';

interface MapDrawingProps {
  readonly graph: MapGraph;
  readonly onOpen: (node: MapNode) => void;
}

const EDGE_PX = 28;

/** Circles with lines between them: filled ones are documents. The largest bear their names; all are read aloud. */
export function MapDrawing({ graph, onOpen }: MapDrawingProps) {
  const { nodes, links } = graph;
  const { element, width } = useWidth();
  const places = useMapLayout(graph);
  const { root, markProps } = useMarks(nodes.length, (at) => {
    const node = nodes[at];
    if (node) onOpen(node);
  });
  const height = Math.round(Math.min(640, Math.max(360, width * 0.6)));
  const at = (nth: number) => {
    const { x, y } = places?.[nth] ?? { x: 0.5, y: 0.5 };
    return {
      x: EDGE_PX + x * Math.max(0, width - 2 * EDGE_PX),
      y: EDGE_PX + y * (height - 2 * EDGE_PX),
    };
  };
  const names = drawnNames(
    nodes.flatMap((node, nth) =>
      node.kind === 'document' ? [{ name: node.name, radius: radiusOf(node), ...at(nth) }] : [],
    ),
    width,
  );
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
            {names.map(({ text, x, y }) => (
              <text key={`${x} ${y}`} class="map-name" x={x} y={y} text-anchor="middle">
                {text}
              </text>
            ))}
          </g>
        </svg>
      )}
    </div>
  );
}
