/*
 * In: a candidate: a token at which a document may be named.
 * Out: the citation that begins there, or null; further items of its list; its id and its printed name.
 */
import type { CitationBuffer } from '../../../pack/citation-buffer';
import { newBuffer } from '../../../pack/citation-buffer';
import type { TextMemory } from '../../../pack/pack';
import { is, isAllCapitals, isCapital } from '../../../tokens/look';
import type { Opening } from '../../../tokens/openings';
import { Digits, type Tokens } from '../../../tokens/tokens';
import { localOpenings, localStarts, rememberPlace } from '../around/whole-text';
import type { DocumentType } from '../data/document-types';
import { leadChars, type NamedDocument, typePhrases } from '../data/phrase-tries';
import { lexicon } from '../data/words';
import { isAbroad, isOwned } from '../guards/abroad';
import { isForeignBefore, isForeignBehind, isForeignSentence } from '../guards/foreign';
import { isExpertise, isPartOfName } from '../guards/number-guards';
import { isPinned } from '../guards/unlisted';
import { abbreviationOpenings, abbreviations, readAbbreviated } from './abbreviated';
import { readBare } from './bare';
import { readCounted } from './counted';
import { readNumbered } from './numbered';
import { plenumStarts, readSession } from './plenum';
import { readStandard, series } from './standards';
import { isDraft, readTitled } from './titles/titled';
import { readVersion } from './titles/version';

const sessionTypes: ReadonlySet<string> = new Set(['nghi-quyet', 'ket-luan']);
const foreignTypes: ReadonlySet<string> = new Set(['nghi-quyet', 'chi-thi', 'sac-lenh', 'de-an']);
/** After these words the constitution is a subject of study, or a street. */
const namesakes = lexicon.words('ngành án viện học luật lộ đường phố trường');

/** Years of the constitutions of Viet Nam, by which they are known beside those of others. */
const constitutions: ReadonlySet<string | null> = new Set('1946 1959 1980 1992 2013'.split(' '));

const isForeignPart = (tokens: Tokens, at: number, end: number): boolean =>
  !isOwned(tokens, end) && (isForeignSentence(tokens, at, end) || isAbroad(tokens, at, end));

const codeWords = [...series.keys(), ...abbreviations.keys(), ...plenumStarts];
const codeStarts = lexicon.set(codeWords);

/** Where `read` may find something. */
export const openings: readonly Opening[] = [
  ...typePhrases.openings(),
  ...abbreviationOpenings,
  ...localOpenings,
  ...[...series.keys(), ...plenumStarts].map((word) => [word, null] as const),
];

/** Ordered choice at one token: a title, a session, a number; the first that fits wins. */
export function read(tokens: Tokens, at: number, memory: TextMemory): CitationBuffer | null {
  if (tokens.kinds[at] === Digits) return readBare(tokens, at);
  if (is(tokens, at, localStarts)) rememberPlace(tokens, at, memory);
  const match = typePhrases.match(tokens, at);
  if (!match) {
    const coded = is(tokens, at, codeStarts);
    return coded ? (readAbbreviated(tokens, at, memory) ?? readStandard(tokens, at)) : null;
  }
  const { entry, end } = match;
  if (entry.kind === 'named') return readNamed(tokens, at, end, entry);
  const { type } = entry;
  if (type.trust === 'paper') return null;
  if (type.slug === 'luat' && isPartOfName(tokens, at)) return readLearned(tokens, at, type, end);
  if (type.slug === 'ket-luan' && isExpertise(tokens, end)) return null;
  if (type.slug === 'van-ban-hop-nhat') {
    const consolidated = readConsolidated(tokens, at, end);
    if (consolidated) return consolidated;
  }
  const citation =
    (type.titled ? readTitled(tokens, at, type, end) : null) ??
    (sessionTypes.has(type.slug) ? readSession(tokens, at, type.slug, end) : null) ??
    readNumbered(tokens, at, type, end, memory) ??
    readCounted(tokens, at, type.slug, end);
  if (!citation) return null;
  // "luật liên bang số 41-FZ"
  if (type.titled && citation.title === null && isForeignBehind(tokens, end)) return null;
  if (!citation.symbol && foreignTypes.has(type.slug) && isForeign(tokens, citation)) return null;
  const ofNobody = !citation.symbol || citation.system === '~';
  if (ofNobody && citation.number !== null && isForeignBefore(tokens, at)) return null;
  citation.draft ||= isDraft(tokens, at);
  if (citation.from === at) citation.startOffset += leadChars(tokens, at);
  return citation;
}

/** The United Nations count their resolutions in hundreds; those of ours that carry no code are small, or begin anew each year. */
const MIN_UN_RESOLUTION = 240;

/** Whether a number without a code is of another country's document, or of an organisation's. */
function isForeign(tokens: Tokens, { from, to, number }: CitationBuffer): boolean {
  if (isForeignBehind(tokens, to) || isAbroad(tokens, from, to)) return true;
  return Number(number) >= MIN_UN_RESOLUTION && isForeignSentence(tokens, to, to);
}

/** "Cả phường học Luật Đất đai 2024": who learns a law that has a year or a number does not study law. */
function readLearned(
  tokens: Tokens,
  at: number,
  type: DocumentType,
  end: number,
): CitationBuffer | null {
  if (!is(tokens, at - 1, learning) || !isCapital(tokens, at)) return null;
  const law = readTitled(tokens, at, type, end);
  return law?.year && law.title ? law : null;
}
const learning = lexicon.words('học');

/** "Văn bản hợp nhất Bộ luật Tố tụng hình sự năm 2021": a law as it reads with its amendments. */
function readConsolidated(tokens: Tokens, at: number, end: number): CitationBuffer | null {
  const inner = typePhrases.match(tokens, end);
  if (inner?.entry.kind !== 'type' || !inner.entry.type.titled) return null;
  const law = readTitled(tokens, end, inner.entry.type, inner.end);
  if (law?.kind !== 'named') return null;
  const whole = newBuffer(tokens, at, law.to, 'named', 'van-ban-hop-nhat');
  whole.system = law.system;
  whole.name = `${law.type}-${law.name}`;
  whole.title = law.title;
  whole.year = law.year;
  whole.draft = law.draft;
  whole.confidence = law.confidence;
  return whole;
}

function readNamed(
  tokens: Tokens,
  at: number,
  end: number,
  entry: NamedDocument,
): CitationBuffer | null {
  const { to, year, endOffset } = readVersion(tokens, end);
  if (isForeignBehind(tokens, to)) return null;
  const constitution = entry.type === 'hien-phap';
  if (constitution && is(tokens, at - 1, namesakes)) return null;
  if (constitution && !constitutions.has(year) && isForeignPart(tokens, at, end)) return null;
  if (constitution && year === null && !isCapital(tokens, at)) return null;
  const shown = year !== null || isPinned(tokens, at);
  if (entry.weak && !(shown && isAllCapitals(tokens, at))) return null;
  const one = newBuffer(tokens, at, to, 'named', entry.type);
  one.system = entry.system;
  one.name = entry.name;
  one.title = entry.title;
  one.year = year;
  one.endOffset = endOffset;
  one.confidence = 90;
  one.draft = isDraft(tokens, at);
  return one;
}
