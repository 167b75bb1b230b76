import * as Tag from './tag-bits';

const FLAGS = flagsByName([
  [
    Tag.INLINE,
    'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd mark nobr q rp rt ruby s samp ' +
      'small span strike strong sub sup time tt u var wbr',
  ],
  [
    Tag.SILENT,
    'script style noscript template head title label button select option textarea input svg iframe frame frameset ' +
      'object embed canvas audio video map dialog link meta progress meter datalist br rp rt',
  ],
  [Tag.IMAGE, 'img picture video iframe amp-img amp-video object embed'],
  [Tag.HOST, 'article aside body div footer header main nav p section span'],
  [Tag.LINK, 'a'],
  [Tag.STRONG, 'b strong'],
  [Tag.TIME, 'time'],
  [Tag.BREAK, 'br'],
  [Tag.SLOT, 'slot'],
  [Tag.FURNITURE, 'nav aside footer form menu fieldset'],
  [Tag.HEADING, 'h1 h2 h3 h4 h5 h6'],
  [Tag.NAV, 'nav'],
  [Tag.ASIDE, 'aside'],
  [Tag.FOOTER, 'footer'],
  [Tag.HEADER, 'header'],
  [Tag.FORM, 'form'],
  [Tag.MAIN, 'main'],
  [Tag.ITEM, 'li'],
  [Tag.PREFORMATTED, 'pre'],
  [Tag.QUOTE, 'blockquote'],
]);

function flagsByName(
  lists: readonly (readonly [flag: number, names: string])[],
): ReadonlyMap<string, number> {
  const flags = new Map<string, number>();
  for (const [flag, names] of lists)
    for (const name of names.split(' ')) flags.set(name, (flags.get(name) ?? 0) | flag);
  return flags;
}

/** The flags of a tag by its lower-case name. Any tag with a dash in its name may have a shadow root. */
export const flagsOfTag = (name: string): number =>
  FLAGS.get(name) ?? (name.includes('-') ? Tag.HOST : 0);
