/** Small drawings for empty places, in the colours of the tokens; what they show is also said in words beside them. */

const Frame = ({ children }: { children: preact.ComponentChildren }) => (
  <svg class="picture" viewBox="0 0 160 96" width="160" height="96" aria-hidden="true">
    {children}
  </svg>
);

const Line = ({ y, width, x = 34 }: { y: number; width: number; x?: number }) => (
  <rect class="ink" x={x} y={y} width={width} height="4" rx="2" />
);

const Sheet = () => <rect class="sheet" x="20.5" y="4.5" width="119" height="87" rx="6" />;

/** A selected passage, and the five swatches that come up beside it. */
export const HighlightPicture = () => (
  <Frame>
    <Sheet />
    <Line y={18} width={92} />
    <rect class="mark yellow" x="31" y="58" width="98" height="10" rx="2" />
    <rect class="mark yellow" x="31" y="71" width="54" height="10" rx="2" />
    <Line y={61} width={92} />
    <Line y={74} width={48} />
    <rect class="float" x="44.5" y="29.5" width="72" height="22" rx="6" />
    {(['yellow', 'green', 'blue', 'pink', 'purple'] as const).map((colour, at) => (
      <circle key={colour} class={colour} cx={54.5 + at * 13} cy="40.5" r="4.5" />
    ))}
    <path class="pointer" d="M83 77l3 11 2.600-4 4.600-1.400z" />
  </Frame>
);

/** A name in the text with the dotted line that Bên Lề draws under it. */
export const CitedPicture = () => (
  <Frame>
    <Sheet />
    <Line y={20} width={92} />
    <Line y={34} width={24} />
    <text class="sign" x="65" y="52">
      §
    </text>
    <path class="dots" d="M62 56.500h46" />
    <rect class="ink strong" x="78" y="42" width="30" height="6" rx="3" />
    <Line y={68} width={92} />
    <Line y={80} width={60} />
  </Frame>
);

export const SearchPicture = () => (
  <Frame>
    <Sheet />
    <Line y={22} width={80} />
    <Line y={38} width={92} />
    <Line y={54} width={64} />
    <Line y={70} width={40} />
    <circle class="lens" cx="104" cy="60" r="17" />
    <path class="handle" d="M117 73l14 14" />
  </Frame>
);

/** A page with an empty margin beside it. */
export const PagePicture = () => (
  <Frame>
    <Sheet />
    <path class="margin" d="M56.500 5v87" />
    <Line x={66} y={20} width={60} />
    <Line x={66} y={34} width={60} />
    <Line x={66} y={48} width={42} />
    <Line x={66} y={68} width={60} />
    <Line x={66} y={80} width={34} />
    <path class="pen" d="M32 40l9 9M30 52l2-9 13-13 7 7-13 13z" />
  </Frame>
);

export const FaultPicture = () => (
  <Frame>
    <path
      class="sheet"
      d="M26.500 4.500h107a6 6 0 0 1 6 6v75a6 6 0 0 1-6 6h-107a6 6 0 0 1-6-6v-75a6 6 0 0 1 6-6z"
    />
    <Line y={20} width={92} />
    <Line y={76} width={92} />
    <path class="crack" d="M20 52l22-8 16 10 20-12 18 12 20-10 24 8" />
  </Frame>
);
