/*
 * In: what is said of notes.
 * Out: a Word file, in pieces as the notes come.
 */
import type { Format } from '../format';
import { said } from '../parts/said/said';
import { asOneLine } from '../parts/said/typed-lines';
import { watched } from '../parts/text-format';
import { openArchive } from '../zip/archive';
import { bodyXml } from './word-body';
import { openFootnotes } from './word-footnotes';
import { openLinks } from './word-links';
import { bodyRelationships, fixedParts, SECTION } from './word-package';
import { NAMESPACES, paragraph, run, XML_HEAD } from './word-xml';

/** With 6, which is usual, a file of 10 000 notes is 6 % smaller, and takes a quarter longer. */
const PACKING = 4;

/** A report in Word: passages, notes, sources as footnotes, the documents cited. */
export const word: Format = {
  id: 'docx',
  mime: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  extension: 'docx',
  preview: null,
  async *write(items, context, control = {}) {
    const archive = openArchive(context.now, PACKING);
    for (const [name, xml] of Object.entries(fixedParts(context))) archive.addText(name, xml);
    // Written side by side: what is of no use before the body ends waits, packed.
    const body = archive.open('word/document.xml');
    const links = openLinks(archive.open('word/_rels/document.xml.rels'), bodyRelationships);
    const noteLinks = openLinks(archive.open('word/_rels/footnotes.xml.rels'));
    const footnotes = openFootnotes(archive.open('word/footnotes.xml'), noteLinks, context);
    body.add(`${XML_HEAD}<w:document ${NAMESPACES}><w:body>`);
    body.add(paragraph('Title', run(asOneLine(context.title))));
    for await (const each of said(watched(items, control), context)) {
      body.add(bodyXml(each, { context, footnotes, links }));
      yield* archive.take();
    }
    body.add(`${SECTION}</w:body></w:document>`);
    body.end();
    for (const part of [links, noteLinks, footnotes]) part.end();
    archive.end();
    yield* archive.take();
  },
};
