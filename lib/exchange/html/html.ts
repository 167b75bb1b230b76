/*
 * In: what is said of notes.
 * Out: HTML: a page that needs nothing besides, or a piece for the clipboard.
 */
import type { Format, FormatContext } from '../format';
import { escaped } from '../parts/markup';
import { said } from '../parts/said/said';
import { asOneLine } from '../parts/said/typed-lines';
import { textFormat } from '../parts/text-format';
import { classLooks, styleSheet } from './html-styles';
import { markupOf } from './said-markup';

/** Nothing is run and nothing is loaded, whatever the notes say. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** A page to read, to print, or to open in Google Docs. */
export const html: Format = textFormat(
  { id: 'html', mime: 'text/html', extension: 'html' },
  async function* (items, context) {
    yield pageHead(context);
    for await (const each of said(items, context)) {
      yield markupOf(each, { context, looks: classLooks });
    }
    yield '</main>\n</body>\n</html>\n';
  },
);

function pageHead({ title, language }: FormatContext): string {
  const name = escaped(asOneLine(title));
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${name}</title>
<style>${styleSheet}</style>
</head>
<body>
<main>
<h1>${name}</h1>
`;
}
