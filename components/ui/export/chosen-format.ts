import { type Format, formats, type RunRegex, templateFormat } from '../../../lib/exchange';
import type { Settings } from '../../../lib/records';

/**
 * The format that the user chose last, Word where there is none; for Obsidian by the chosen template.
 * @param runRegex runs the regular expressions of templates
 */
export function chosenFormat(
  { exportFormat, templates, chosenTemplate }: Settings,
  runRegex: RunRegex,
): Format {
  const chosen = templates?.find(({ id }) => id === chosenTemplate);
  if (exportFormat === 'obsidian' && chosen) return templateFormat(chosen.template, runRegex);
  const format = formats.find(({ id }) => id === exportFormat) ?? formats[0];
  if (format === undefined) throw new Error('no format at all');
  return format;
}
