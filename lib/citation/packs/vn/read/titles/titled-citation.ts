import { readNumber } from '../../../../grammar/number';
import type { CitationBuffer } from '../../../../pack/citation-buffer';
import { newBuffer } from '../../../../pack/citation-buffer';
import { union } from '../../../../tokens/lexicon';
import { closing, colon, is, opening } from '../../../../tokens/look';
import type { Tokens } from '../../../../tokens/tokens';
import { numberRules } from '../../data/codes';
import type { DocumentType } from '../../data/document-types';
import { toSymbol } from '../../data/symbols';
import { lexicon } from '../../data/words';
import { isAbroad } from '../../guards/abroad';
import { isForeignBefore, isForeignBehind } from '../../guards/foreign';
import { readNumbered } from '../numbered';
import { numberedCitation } from '../numbered-citation';
import type { TitleRead } from './title';
import { behindAmended, readVersion, readYear } from './version';

const numberLeads = union(lexicon.words('bộ luật pháp lệnh số'), colon);
const MAX_NUMBER_LEAD_TOKENS = 4;

/** The citation of a title with what tells its version; null where it is another country's. */
export function titledCitation(
  tokens: Tokens,
  at: number,
  type: DocumentType,
  title: TitleRead,
): CitationBuffer | null {
  const amended = behindAmended(tokens, title.to);
  if (isForeignBehind(tokens, amended) || isForeignBefore(tokens, at)) return null;
  const numbered =
    readBracketed(tokens, at, type, amended) ?? readNumbered(tokens, at, type, amended, null);
  if (numbered?.symbol) {
    numbered.name = title.name;
    numbered.title = title.title;
    return numbered;
  }
  if (isAbroad(tokens, at, title.to)) return null;
  const owner = behindOwner(tokens, title.to);
  const version = readVersion(tokens, readYear(tokens, owner) ? owner : title.to);
  const one = newBuffer(tokens, at, version.to, 'named', title.type);
  one.system = 'state';
  one.name = title.name;
  one.title = title.title;
  one.year = version.year;
  one.renewed = version.amended && version.year === null;
  one.endOffset = version.endOffset;
  one.confidence = 95;
  return one;
}

/** "Luật Quảng cáo Việt Nam 2012": the token behind whose the law is, which only a year goes on from. */
const behindOwner = (tokens: Tokens, at: number): number =>
  is(tokens, at, viet) && is(tokens, at + 1, nam) ? at + 2 : at;
const viet = lexicon.words('việt');
const nam = lexicon.words('nam');

/** "Luật Đất đai (số 31/2024/QH15)", "… (Luật số 31/2024/QH15)": the number that a bracket adds. */
function readBracketed(
  tokens: Tokens,
  at: number,
  type: DocumentType,
  open: number,
): CitationBuffer | null {
  if (!is(tokens, open, opening)) return null;
  let digits = open + 1;
  while (digits - open < MAX_NUMBER_LEAD_TOKENS && is(tokens, digits, numberLeads)) digits++;
  const read = readNumber(tokens, digits, numberRules);
  const symbol = read && toSymbol(read);
  if (!symbol || !is(tokens, read.end, closing)) return null;
  const one = numberedCitation(tokens, at, read, type.slug, 'full');
  one.to = read.end + 1;
  one.tail = one.to;
  one.endOffset = tokens.end(read.end);
  return one;
}
