import * as v from 'valibot';

const name = v.pipe(v.string(), v.maxLength(200));

/** Where the body of articles stands on a site, as the user once pointed at it: tags, ids and classes outwards. */
export const bodyHintSchema = v.strictObject({
  path: v.pipe(
    v.array(
      v.strictObject({ tag: name, id: name, classes: v.pipe(v.array(name), v.maxLength(50)) }),
    ),
    v.maxLength(12),
  ),
});
