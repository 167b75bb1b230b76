// Makes public/suffixes.json from the Public Suffix List in the dev dependency tldts:
//   node scripts/suffixes.mjs
// Run by hand after an update of tldts; the result is part of the repository, and a check says when it is old.
import { writeFileSync } from 'node:fs';
import { suffixesFile, suffixesPath } from './checks/suffixes.mjs';

const text = suffixesFile();
writeFileSync(suffixesPath, text);
console.log(`${suffixesPath}: ${text.length} bytes`);
