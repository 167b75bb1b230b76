/*
 * In: what a template's texts came to.
 * Out: a note of Obsidian: its name and folder, its properties, its address for the program; template files.
 */
import { yamlString } from '../../markdown/front-matter';
import { tagName } from '../../markdown/markdown-tags';
import { dateOnOwnClock } from '../filters/date-filters';
import { asText, itemsIn } from '../values/value';

export interface Property {
  readonly name: string;
  /** text, multitext, date, datetime, number, checkbox; another one is text. */
  readonly type: string;
  /** As it was filled in. */
  readonly value: string;
}

/** The front matter, with a line break behind it; empty where there are no properties. The first of equal names stays. */
export function propertiesText(properties: readonly Property[]): string {
  const byName = new Map<string, Property>();
  for (const property of properties) {
    const name = property.name.trim();
    if (name !== '' && !byName.has(name)) byName.set(name, property);
  }
  if (byName.size === 0) return '';
  const lines = [...byName].map(([name, property]) => `${keyText(name)}:${valueText(property)}`);
  return ['---', ...lines, '---', ''].join('\n');
}

/** Words that YAML 1.1 or 1.2 takes for something else. */
const NO_KEY = /^(?:true|false|yes|no|on|off|y|n|null)$/i;

const keyText = (name: string): string =>
  /^[\p{L}_][\p{L}\p{M}\p{N}_ -]*$/u.test(name) && !NO_KEY.test(name) ? name : yamlString(name);

function valueText({ name, type, value }: Property): string {
  const text = value.trim();
  switch (type) {
    case 'multitext':
      return itemsOf(text)
        .flatMap((item) => (name.trim() === 'tags' ? (tagName(item) ?? []) : item))
        .map((item) => `\n  - ${yamlString(item)}`)
        .join('');
    case 'number': {
      const number = Number.parseFloat(text.replace(/[^\d.-]/g, ''));
      return Number.isFinite(number) ? ` ${number}` : '';
    }
    case 'checkbox':
      return ` ${/^(?:true|1)$/i.test(text)}`;
    case 'date':
      return dateText(text, 'YYYY-MM-DD');
    case 'datetime':
      return dateText(text, 'YYYY-MM-DDTHH:mm:ss');
    default:
      return text === '' ? '' : ` ${yamlString(text)}`;
  }
}

/** A list in JSON, or parts between commas; a comma within `[[ ]]` is the link's. */
function itemsOf(text: string): readonly string[] {
  const items = itemsIn(text)?.map(asText) ?? partsOf(text);
  return items.map((item) => item.trim()).filter((item) => item !== '');
}

function partsOf(text: string): readonly string[] {
  const parts: string[] = [];
  let open = false;
  for (const piece of text.split(/(,|\[\[|\]\])/)) {
    if (piece === '[[') open = true;
    if (piece === ']]') open = false;
    if (piece === ',' && !open) parts.push('');
    else parts.push(`${parts.pop() ?? ''}${piece}`);
  }
  return parts;
}

/** Bare, as Obsidian writes dates; what is none is text. */
function dateText(text: string, format: string): string {
  if (text === '') return '';
  const date = dateOnOwnClock(text)?.format(format);
  return date === undefined || !/^\d{4}-/.test(date) ? ` ${yamlString(text)}` : ` ${date}`;
}
