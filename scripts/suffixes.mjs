// Makes public/suffixes.json from the Public Suffix List in the dev dependency tldts:
//   node scripts/suffixes.mjs
// Run by hand after an update of tldts; the result is part of the repository, and a check says when it is old.
import { writeFileSync } from 'node:fs';
import { suffixesPath, suffixesText } from './suffix-list.mjs';

const text = suffixesText();
writeFileSync(suffixesPath, text);
console.log(`${suffixesPath}: ${text.length} bytes`);
