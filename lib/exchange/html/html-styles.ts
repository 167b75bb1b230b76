import type { MarkupPart } from './said-markup';

/** How a file looks on a screen, light or dark, and on A4 with the margins of Decree 30/2020/NĐ-CP. */
export const styleSheet = `
:root { color-scheme: light dark; --ink: #1b1b1b; --grey: #555; --paper: #fff; --line: #999; --link: #0b57a4; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e6e6e6; --grey: #a8a8a8; --paper: #161616; --line: #777; --link: #8ab8ea; }
}
body { margin: 0 auto; padding: 2rem 1.25rem 4rem; max-width: 42rem; background: var(--paper); color: var(--ink);
  font: 1.0625rem/1.55 "Times New Roman", Tinos, "Liberation Serif", serif; overflow-wrap: anywhere; }
h1 { margin: 0 0 2rem; font-size: 1.6rem; line-height: 1.25; text-align: center; }
h2 { margin: 2.25rem 0 .25rem; font-size: 1.25rem; line-height: 1.3; }
h3 { margin: 1.75rem 0 .25rem; font-size: 1.1rem; line-height: 1.3; font-style: italic; }
p { margin: 0 0 .5rem; }
a { color: var(--link); }
blockquote { margin: 0 0 .5rem; padding-left: 1rem; border-left: 3px solid var(--line); font-style: italic; }
blockquote p:last-child { margin: 0; }
ol { margin: .5rem 0 0; padding-left: 2rem; }
.source, .place, .detail { color: var(--grey); font-size: .9rem; }
.place { margin-top: 1.5rem; font-weight: bold; }
.detail { margin-bottom: .25rem; }
@page { size: A4; margin: 20mm 20mm 20mm 30mm; }
@media print {
  :root { --ink: #000; --grey: #333; --paper: #fff; --line: #777; --link: #000; }
  body { padding: 0; max-width: none; font-size: 13pt; line-height: 1.35; }
  h1, h2, h3, .source, .place { break-after: avoid; }
  blockquote, p { orphans: 2; widows: 2; }
}
`;

/** Attributes of a file's elements: what has a rule of its own above. */
export const classLooks: Readonly<Record<MarkupPart, string>> = {
  heading: '',
  subheading: '',
  source: ' class="source"',
  place: ' class="place"',
  quote: '',
  quoted: '',
  text: '',
  detail: ' class="detail"',
  list: '',
};

const styled = (style: string): string => ` style="${style}"`;

/** Attributes for the clipboard: Word, Google Docs and Gmail keep styles that stand in the elements, and no others. */
export const inlineLooks: Readonly<Record<MarkupPart, string>> = {
  heading: styled('margin:18pt 0 3pt;font-size:14pt;font-weight:bold'),
  subheading: styled('margin:14pt 0 3pt;font-size:13pt;font-weight:bold;font-style:italic'),
  source: styled('margin:0 0 6pt;color:#555555'),
  place: styled('margin:12pt 0 3pt;color:#555555;font-weight:bold'),
  quote: styled('margin:0 0 6pt 20pt;padding-left:8pt;border-left:2pt solid #999999'),
  quoted: styled('margin:0 0 6pt;font-style:italic'),
  text: styled('margin:0 0 6pt'),
  detail: styled('margin:0 0 3pt;color:#555555'),
  list: styled('margin:0 0 6pt'),
};
