// Renews public/catalogue.json from saved exports of public lists. Nothing is fetched here or in the extension.
//   node scripts/catalogue.mjs --date 2026-11-30 [--base FILE] [--out FILE] [--relations FILE] LIST ...
// --date is the day the lists were saved. Without lists, the base (public/catalogue.json) is written anew with its relations.
// docs/catalogue.md says which lists, in which form.
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { deriveRelations, readRelations } from './catalogue/relations.mjs';
import { addBase, addList, newTable, printTable } from './catalogue/table.mjs';

const OWN = 'public/catalogue.json';
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    date: { type: 'string' },
    base: { type: 'string', default: OWN },
    out: { type: 'string', default: OWN },
    relations: { type: 'string' },
  },
});
const { date, base, out, relations } = values;
if (date === undefined || !/^\d{4}-\d{2}-\d{2}$/.test(date)) {
  throw new Error('Say with --date YYYY-MM-DD on which day the lists were saved');
}

const table = newTable();
if (base !== 'none') addBase(table, JSON.parse(readFileSync(base, 'utf8')));
for (const path of positionals) addList(table, path, readFileSync(path, 'utf8'));
const derived = deriveRelations(table.documents);
const given = relations
  ? readRelations(table.documents, relations, readFileSync(relations, 'utf8'))
  : [];
const text = printTable(table, date, [...derived, ...given]);
writeFileSync(out, text);
console.log(
  `${table.documents.size} documents, ${derived.length} relations from titles, ${given.length} given, ${Buffer.byteLength(text)} bytes`,
);
