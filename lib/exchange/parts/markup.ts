const SPECIAL = /[&<>"]/;

/** Plain text without control characters, as XML and HTML want it in an element or a quoted attribute. */
export const escaped = (text: string): string =>
  SPECIAL.test(text)
    ? text
        .replace(/&/g, '&amp;')
        .replace(/</g, '&lt;')
        .replace(/>/g, '&gt;')
        .replace(/"/g, '&quot;')
    : text;
