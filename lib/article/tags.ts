const set = (names: string): ReadonlySet<string> => new Set(names.split(' '));

/** Furniture by the meaning of the tag itself. */
export const FURNITURE = set('nav aside footer form menu fieldset');

/** What the walk does at a tag; the bits may come together. */
export const Tag = {
  /** Runs of text go on through it; anything else ends a paragraph. No styles are read for it. */
  Inline: 1,
  /** Its text is never the article's. */
  Silent: 2,
  Image: 4,
  /** A built-in element that pages give a shadow root. */
  Host: 8,
  Link: 16,
  Strong: 32,
  Time: 64,
  Break: 128,
  Slot: 256,
} as const;

const KINDS = kindsOf([
  [
    Tag.Inline,
    'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd mark nobr q rp rt ruby s samp ' +
      'small span strike strong sub sup time tt u var wbr',
  ],
  [
    Tag.Silent,
    'script style noscript template head title label button select option textarea input svg iframe frame frameset ' +
      'object embed canvas audio video map dialog link meta progress meter datalist br',
  ],
  [Tag.Image, 'img picture video iframe amp-img amp-video object embed'],
  [Tag.Host, 'article aside body div footer header main nav p section span'],
  [Tag.Link, 'a'],
  [Tag.Strong, 'b strong'],
  [Tag.Time, 'time'],
  [Tag.Break, 'br'],
  [Tag.Slot, 'slot'],
] as const);

function kindsOf(
  lists: readonly (readonly [kind: number, names: string])[],
): ReadonlyMap<string, number> {
  const kinds = new Map<string, number>();
  for (const [kind, names] of lists)
    for (const name of names.split(' ')) kinds.set(name, (kinds.get(name) ?? 0) | kind);
  return kinds;
}

/** The bits of a tag by its lower-case name; any with a dash in its name may have a shadow root. */
export const kindOf = (name: string): number =>
  KINDS.get(name) ?? (name.includes('-') ? Tag.Host : 0);
