import type { Tokens } from '../../../tokens/tokens';
import { createTrie } from '../../../tokens/trie';
import { type DocumentType, types } from './document-types';
import { type Issuer, issuers } from './issuers';
import { gluedWords, misprints } from './misprints';
import { slug } from './slug';
import { seenNicknames, titleParts } from './titles/nicknames';
import { type Title, titles } from './titles/titles';
import { joining, lexicon } from './words';

/** A document that is known by a name alone. */
export interface NamedDocument {
  readonly kind: 'named';
  readonly type: string;
  readonly name: string;
  readonly system: string;
  readonly title: string | null;
  /** Whether a year or a pinpoint must show that it is one. */
  readonly weak: boolean;
}

/** What stands for a document without a title behind it: a type word, or a name. */
export type TypePhrase = { readonly kind: 'type'; readonly type: DocumentType } | NamedDocument;

const none = lexicon.set([]);

/** Type words and names that stand for one document without a title behind them. */
export const typePhrases = createTrie<TypePhrase>(lexicon, none);
for (const type of types) {
  for (const word of type.words) typePhrases.add(word, { kind: 'type', type });
}
for (const { form, type } of misprints) typePhrases.add(form, { kind: 'type', type });
const named: readonly (readonly [string, string, string, string, string?])[] = [
  ['hiến pháp', 'hien-phap', 'hien-phap', 'state'],
  ['hiến pháp việt nam', 'hien-phap', 'hien-phap', 'state'],
  ['hiến pháp nước cộng hòa xã hội chủ nghĩa việt nam', 'hien-phap', 'hien-phap', 'state'],
  ['hiến pháp nước chxhcn việt nam', 'hien-phap', 'hien-phap', 'state'],
  ['hiến pháp nước chxhcnvn', 'hien-phap', 'hien-phap', 'state'],
  ['hiến pháp việt nam dân chủ cộng hòa', 'hien-phap', 'hien-phap', 'state'],
  ['hiến pháp nước việt nam dân chủ cộng hòa', 'hien-phap', 'hien-phap', 'state'],
  ['điều lệ đảng', 'dieu-le', 'dieu-le-dang', 'party'],
  ['điều lệ đảng cộng sản việt nam', 'dieu-le', 'dieu-le-dang', 'party'],
  ['blhs', 'bo-luat', 'hinh-su', 'state', 'Hình sự'],
  ['blds', 'bo-luat', 'dan-su', 'state', 'Dân sự'],
  ['blttds', 'bo-luat', 'to-tung-dan-su', 'state', 'Tố tụng dân sự'],
  ['bltths', 'bo-luat', 'to-tung-hinh-su', 'state', 'Tố tụng hình sự'],
  ['bllđ', 'bo-luat', 'lao-dong', 'state', 'Lao động'],
];
for (const [form, type, name, system, title] of named) {
  typePhrases.add(form, { kind: 'named', type, name, system, title: title ?? null, weak: false });
}

const nicknames = [...seenNicknames, ...titleParts];

/** Titles by type; a code is also called "luật" (luật Hình sự). */
export const titleTries: ReadonlyMap<string, ReturnType<typeof createTrie<Title>>> = new Map(
  ['bo-luat', 'luat', 'phap-lenh'].map((type) => {
    const trie = createTrie<Title>(lexicon, joining);
    for (const title of titles) {
      const shared = type === 'luat' && title.type === 'bo-luat';
      if (title.type !== type && !shared) continue;
      for (const form of title.forms) trie.add(form, title);
      if (type !== 'luat') continue;
      for (const [nickname, of] of nicknames) if (of === title.title) trie.add(nickname, title);
    }
    return [type, trie];
  }),
);

/** Laws of which papers of law print all initials: "Điều 12 LĐĐ 2024". */
const initialled: readonly (readonly [string, string])[] = [
  ['lđđ', 'Đất đai'],
  ['ldn', 'Doanh nghiệp'],
  ['ltm', 'Thương mại'],
  ['lhngđ', 'Hôn nhân và gia đình'],
  ['lhn&gđ', 'Hôn nhân và gia đình'],
  ['lshtt', 'Sở hữu trí tuệ'],
  ['lkdbđs', 'Kinh doanh bất động sản'],
  ['lbhxh', 'Bảo hiểm xã hội'],
  ['ltthc', 'Tố tụng hành chính'],
  ['lxlvphc', 'Xử lý vi phạm hành chính'],
  ['lthads', 'Thi hành án dân sự'],
  ['lthahs', 'Thi hành án hình sự'],
  ['lpctn', 'Phòng, chống tham nhũng'],
];
for (const [form, title] of initialled) {
  const name = slug(title);
  typePhrases.add(form, { kind: 'named', type: 'luat', name, system: 'state', title, weak: true });
}

export const issuerTrie = createTrie<Issuer>(lexicon, joining);
for (const issuer of issuers) {
  for (const form of issuer.forms) issuerTrie.add(form, issuer);
}

/** The length of each word that others are glued to, by its number: what is as long has none before it. */
const lengths: ReadonlyMap<number, number> = new Map(
  [...gluedWords.values()].map((word) => [lexicon.word(word), word.length]),
);

/** How many letters of a word are of the one glued before it: "tạivăn bản". */
export function leadChars(tokens: Tokens, at: number): number {
  const length = lengths.get(tokens.ids[at] as number) ?? 0;
  const more = tokens.end(at) - tokens.start(at) - length;
  return length > 0 && more > 0 ? more : 0;
}
