/*
 * In: templates of Obsidian Web Clipper, and notes.
 * Out: Markdown files as a template has them.
 */
import type { NoteTemplate } from '../../records';
import type { Format } from '../format';
import { shortDigits } from '../markdown/block-ids';
import { byArticle } from '../parts/by-article';
import { filesFormat } from '../parts/text-format';
import { type PartProblem, renderNote } from './file/note';
import type { RunRegex } from './regex/regex';

const words = {
  vi: 'Mẫu có chỗ chưa điền được:',
  en: 'Parts of the template could not be filled in:',
} as const;

/** Problems after which a text is empty, or cut. */
const LEFT_OUT: ReadonlySet<PartProblem['kind']> = new Set([
  'no-end',
  'no-block-end',
  'no-block-start',
  'unknown-tag',
  'not-understood',
  'too-deep',
  'template-too-long',
  'too-large',
  'too-much-work',
]);

/**
 * The format for Obsidian, written by a template of the user's. What of it cannot be filled in is told at the end of the
 * article's file.
 */
export const templateFormat = (template: NoteTemplate, runRegex: RunRegex): Format =>
  filesFormat({ id: 'obsidian' }, async function* (items, context, leaveOut) {
    const taken = new Set<string>();
    for await (const group of byArticle(items)) {
      const { name, text, problems } = await renderNote(template, group, context, runRegex);
      const lost = problems.filter(({ kind }) => LEFT_OUT.has(kind));
      if (lost.length > 0) for (const _ of group.notes) leaveOut();
      const told = lost.map(({ kind, part }) => `> - ${part}: ${kind}`);
      yield {
        name: freeName(name, group.head.article?.id ?? '', taken),
        text:
          lost.length === 0
            ? text
            : [text, '', `> [!warning] ${words[context.language]}`, ...told, ''].join('\n'),
      };
    }
  });

/** Names that are alike but for case are one file on Windows and macOS: the second has digits of its article's id. */
function freeName(name: string, articleId: string, taken: Set<string>): string {
  const start = name.replace(/\.md$/, '');
  const digits = ` (${shortDigits(articleId)})`;
  for (let times = 0; ; times++) {
    const free = `${start}${times === 0 ? '' : digits}${times > 1 ? ` ${times}` : ''}.md`;
    const key = free.toLowerCase();
    if (taken.has(key)) continue;
    taken.add(key);
    return free;
  }
}
