/** A record of RIS: its fields in their order. */
export type RisRecord = readonly (readonly [tag: string, value: string])[];

/**
 * Reads RIS as its description has it, and nothing else: each line one field, `TY` first, `ER` last, a blank line behind.
 * @throws where anything stands otherwise
 */
export function readRis(text: string): readonly RisRecord[] {
  const records: RisRecord[] = [];
  let fields: (readonly [string, string])[] | null = null;
  const lines = text.split('\r\n');
  for (const [at, line] of lines.entries()) {
    const [, tag = '', value = ''] = /^([A-Z][A-Z0-9]) {2}- ([^\n\r]*)$/.exec(line) ?? [];
    if (line === '') {
      if (fields !== null) throw new Error(`line ${at + 1} is empty within a record`);
    } else if (tag === '') {
      throw new Error(`line ${at + 1} is no field: ${line}`);
    } else if (tag === 'TY') {
      if (fields !== null) throw new Error(`line ${at + 1} begins a record within one`);
      fields = [[tag, value]];
    } else if (fields === null) {
      throw new Error(`line ${at + 1} is outside of a record`);
    } else if (tag === 'ER') {
      if (value !== '') throw new Error(`line ${at + 1} ends a record with a value`);
      records.push(fields);
      fields = null;
    } else {
      if (value.trim() === '') throw new Error(`line ${at + 1} has no value`);
      fields.push([tag, value]);
    }
  }
  if (fields !== null) throw new Error('the last record has no end');
  return records;
}

/** The values of a tag. */
export const valuesOf = (record: RisRecord | undefined, tag: string): readonly string[] =>
  (record ?? []).flatMap(([name, value]) => (name === tag ? [value] : []));

/** What Zotero's translator makes of keywords: parted at semicolons, a single one at commas. */
export function zoteroTags(record: RisRecord): readonly string[] {
  const tags = valuesOf(record, 'KW').flatMap((value) => value.split(/\s*(?:;\s*)+/));
  return tags.length === 1 ? tags.flatMap((tag) => tag.split(/\s*(?:,\s*)+/)) : tags;
}

/** The label that Zotero's translator takes for a field of ProCite, wherever in a note it stands. */
export const proCiteLabel = (note: string): string | undefined =>
  /([A-Za-z,\s]+)\s*:/.exec(note)?.[1];
