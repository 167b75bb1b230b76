const set = (names: string): ReadonlySet<string> => new Set(names.split(' '));

/** Runs of text go on through these; anything else ends a paragraph. No styles are read for it. */
export const INLINE = set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q rp rt ruby s samp small ' +
    'span strike strong sub sup time tt u var wbr',
);

/** Their text is never the article's. */
export const SILENT = set(
  'script style noscript template head title button select option textarea input svg iframe frame frameset object ' +
    'embed canvas audio video map dialog link meta progress meter datalist',
);

/** Furniture by the meaning of the tag itself. */
export const FURNITURE = set('nav aside footer form menu fieldset');

export const IMAGES = set('img picture video iframe amp-img amp-video object embed');
