/**
 * Warnings of Mozilla's linter that stay, each with its reason. `most`: so many places, and one more is looked at.
 *
 * @type {readonly { code: string, file: RegExp, most: number, why: string }[]}
 */
const knownWarnings = [
  {
    code: 'KEY_FIREFOX_ANDROID_UNSUPPORTED_BY_MIN_VERSION',
    file: /^manifest\.json$/,
    most: 1,
    why: 'Firefox for Android is not supported; the key is there for Firefox 140 on a desktop, which knows it.',
  },
  {
    code: 'UNSAFE_VAR_ASSIGNMENT',
    // The page's script and what all pages of the extension share.
    file: /^(?:ui|chunks\/jsxRuntime-[\w-]+)\.js$/,
    most: 1,
    why: 'Preact writes dangerouslySetInnerHTML, which no source of ours may use: tests/house/forbidden.test.ts.',
  },
  {
    code: 'UNSAFE_VAR_ASSIGNMENT',
    file: /^second-opinion\.js$/,
    most: 2,
    why: 'Readability rewrites nodes of a copy of the document that is never shown: lib/article/again/readability.ts.',
  },
];

/**
 * @param {readonly { code: string, file?: string, message: string }[]} warnings
 * @returns {string[]} the warnings that nobody gave a reason for, a sentence each
 */
export function unknownWarnings(warnings) {
  /** @type {Map<string, number>} */
  const seen = new Map();
  return warnings.flatMap(({ code, file = '', message }) => {
    const place = `${code} in ${file}`;
    const count = (seen.get(place) ?? 0) + 1;
    seen.set(place, count);
    const isKnown = knownWarnings.some(
      (known) => known.code === code && known.file.test(file) && count <= known.most,
    );
    return isKnown ? [] : [`${place}: ${message}`];
  });
}
