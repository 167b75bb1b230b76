import type { Item } from '../../lib/exchange';
import {
  type Annotation,
  type ArticleRecord,
  type ArticleVersion,
  colours,
  type Mention,
  type Regulation,
} from '../../lib/records';
import { seeded } from '../accuracy/seeded';
import { proseOf, uuidOf } from './note-text';

/** Rows of the database, valid and joined by their ids. */
export interface ManyNotes {
  readonly articles: readonly ArticleRecord[];
  readonly versions: readonly ArticleVersion[];
  readonly annotations: readonly Annotation[];
  readonly regulations: readonly Regulation[];
  readonly mentions: readonly Mention[];
}

const BLOCKS = 12;
const MENTIONS = 6;
const TAGS = ['chợ quê', 'thuế', 'đất đai', 'giáo dục', 'hỏi lại', 'trích báo cáo', 'ngân sách'];
const ISSUERS = ['Chính phủ', 'Bộ Tài chính', 'Bộ Nội vụ', 'Thủ tướng Chính phủ'];

const twoDigits = (number: number): string => String(number).padStart(2, '0');
const moment = (at: number): string => new Date(Date.UTC(2025, 0, 1) + at * 61_000).toISOString();

/**
 * Notes as busy readers have them: about seven an article, quotations of one or two sentences, half of them with a note,
 * six mentions an article of documents that other articles cite too. The same rows for the same seed.
 */
export function manyNotes(notes: number, articles: number, seed: number): ManyNotes {
  const random = seeded(seed);
  const regulations = Array.from({ length: Math.ceil(articles / 4) }, (_, at) =>
    regulationOf(random, at),
  );
  const rows = { articles: [], versions: [], annotations: [], regulations, mentions: [] } as {
    [Table in keyof ManyNotes]: ManyNotes[Table][number][];
  };
  for (let at = 0; at < articles; at++) {
    const article = articleOf(random, at);
    const blocks = Array.from({ length: BLOCKS }, () => ({
      role: 'paragraph',
      text: proseOf(random, 50 + Math.floor(random() * 50)),
    }));
    rows.articles.push(article);
    const hash = uuidOf(random);
    rows.versions.push({ articleId: article.id, seenAt: article.createdAt, hash, blocks });
    const mentions = Array.from({ length: MENTIONS }, () =>
      mentionOf(random, article, regulations),
    );
    rows.mentions.push(...mentions);
    const upTo = Math.floor(((at + 1) * notes) / articles);
    while (rows.annotations.length < upTo) {
      rows.annotations.push(
        annotationOf(random, rows.annotations.length, { article, blocks, mentions }),
      );
    }
  }
  return rows;
}

const articleOf = (random: () => number, at: number): ArticleRecord => ({
  id: `bao-${at % 9}.example/bai-viet-${at}`,
  urls: [`https://www.bao-${at % 9}.example/xa-hoi/bai-viet-ve-cho-dan-sinh-${at}.html`],
  site: `Báo Ví Dụ ${at % 9}`,
  title: proseOf(random, 14).slice(0, -1),
  lead: proseOf(random, 35),
  authors: [`Lê An ${at % 40}`],
  publishedAt: `2025-${twoDigits(1 + (at % 12))}-${twoDigits(1 + (at % 28))}T08:10:00+07:00`,
  section: 'Xã hội',
  language: 'vi',
  createdAt: moment(at),
  updatedAt: moment(at),
});

function regulationOf(random: () => number, at: number): Regulation {
  const [number, year] = [String(at + 1), String(2015 + (at % 11))];
  const name = `Nghị định ${number}/${year}/NĐ-CP`;
  return {
    id: `vn:doc:nghi-dinh:${number}/${year}/NĐ-CP`,
    name,
    type: 'nghi-dinh',
    number,
    year,
    symbol: 'NĐ-CP',
    place: null,
    issuer: ISSUERS[at % ISSUERS.length] ?? null,
    date: `${year}-${twoDigits(1 + (at % 12))}-${twoDigits(1 + (at % 28))}`,
    subject: `quy định về ${proseOf(random, 12).slice(0, -1).toLowerCase()}`,
    spellings: [name, `Nghị định số ${number}/${year}/NĐ-CP`],
    aliases: [],
    state: 'recognised',
    updatedAt: moment(at),
  };
}

function mentionOf(
  random: () => number,
  article: ArticleRecord,
  regulations: readonly Regulation[],
): Mention {
  const regulation = regulations[Math.floor(random() * regulations.length)];
  const text = regulation?.spellings.at(-1) ?? '';
  return {
    id: uuidOf(random),
    articleId: article.id,
    regulationId: regulation?.id ?? null,
    place: { role: 'paragraph', ordinal: 1, start: 10, end: 10 + text.length },
    text,
    pin: null,
    kind: 'full',
    confidence: 1,
    state: 'recognised',
    updatedAt: article.updatedAt,
  };
}

interface Place {
  readonly article: ArticleRecord;
  readonly blocks: ArticleVersion['blocks'];
  readonly mentions: readonly Mention[];
}

function annotationOf(
  random: () => number,
  at: number,
  { article, blocks, mentions }: Place,
): Annotation {
  const ordinal = Math.floor(random() * blocks.length);
  const text = blocks[ordinal]?.text ?? '';
  const before = blocks.slice(0, ordinal).reduce((sum, block) => sum + block.text.length + 1, 0);
  const start = Math.floor(random() * (text.length / 2));
  const end = Math.min(text.length, start + 60 + Math.floor(random() * 240));
  const linked = mentions[at % (MENTIONS * 2)]?.regulationId;
  return {
    id: uuidOf(random),
    articleId: article.id,
    target: {
      quote: {
        exact: text.slice(start, end),
        prefix: text.slice(Math.max(0, start - 32), start),
        suffix: text.slice(end, end + 32),
      },
      position: { start: before + start, end: before + end },
      block: { role: 'paragraph', ordinal: ordinal + 1, hash: uuidOf(random), start },
      model: 1,
    },
    colour: colours[at % colours.length] ?? 'yellow',
    note: at % 2 === 0 ? proseOf(random, 15 + Math.floor(random() * 30)) : '',
    tags: TAGS.filter(() => random() < 0.2),
    regulationIds: linked ? [linked] : [],
    checked:
      at % 10 === 0 ? { state: 'verified', source: proseOf(random, 10), at: moment(at) } : null,
    others: [],
    createdAt: moment(at),
    updatedAt: moment(at),
    deletedAt: null,
  };
}

function ofArticles<Row extends { readonly articleId: string }>(rows: readonly Row[]) {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(row.articleId);
    if (group) group.push(row);
    else groups.set(row.articleId, [row]);
  }
  return groups;
}

/** The rows as an export gets them: article by article, each head before its notes. */
export function* itemsOf(rows: ManyNotes): Generator<Item> {
  const documents = new Map(rows.regulations.map((each) => [each.id, each]));
  const notes = ofArticles(rows.annotations);
  const mentions = ofArticles(rows.mentions);
  const known = (ids: Iterable<string | null>): Regulation[] =>
    [...new Set(ids)].flatMap((id) => documents.get(id ?? '') ?? []);
  for (const article of rows.articles) {
    const cited = mentions.get(article.id) ?? [];
    const noted = notes.get(article.id) ?? [];
    const ids = [
      ...cited.map(({ regulationId }) => regulationId),
      ...noted.flatMap(({ regulationIds }) => regulationIds),
    ];
    yield { kind: 'article', article, regulations: known(ids), mentions: cited };
    for (const [at, annotation] of noted.entries()) {
      const { exact } = annotation.target.quote;
      const changed =
        at % 20 === 7
          ? { before: exact, after: `${exact} (đã sửa)`, seenAt: annotation.updatedAt }
          : null;
      yield {
        kind: 'note',
        annotation,
        article,
        regulations: known(annotation.regulationIds),
        changed,
      };
    }
  }
}
