import { sample } from '../e2e/articles';

export interface KillArticle {
  readonly url: string;
  readonly html: string;
  /** What the script in the page would send of it (`ArticleSnapshot`). */
  readonly snapshot: Readonly<Record<string, unknown>>;
}

const sentence = (at: number) =>
  `Phường thứ ${at} làm theo Nghị định số 30/2020/NĐ-CP và Quy định số 37-QĐ/TW, ghi rõ người chịu trách nhiệm.`;

/** One article for each round, so that a browser can be used for many. */
export function killArticle(at: number): KillArticle {
  const url = `http://dangcongsan.vn/xay-dung-dang/bai-thu-${800_000 + at}.html`;
  const title = `Quận Hồ Sen, kỳ ${at}`;
  const blocks = [
    { role: 'headline', text: title },
    ...[1, 2, 3, 4, 5].map((number) => ({ role: 'paragraph', text: sentence(number) })),
  ];
  return {
    url,
    // The sample names another address for itself: all rounds would be one article.
    html: sample.html.replace(/<link rel="canonical"[^>]*>/, ''),
    snapshot: {
      canonicalUrl: url,
      site: 'Báo Bên Lề',
      title,
      lead: null,
      authors: ['Mai Khuê'],
      publishedAt: '2024-04-17T09:40+07:00',
      section: null,
      language: 'vi',
      version: { seenAt: new Date().toISOString(), hash: `kill-${at}`, blocks },
    },
  };
}

/** A highlight of a paragraph as it is made in a page (`NewAnnotation`). */
export function newAnnotation(id: string, paragraph: number) {
  const exact = `Phường thứ ${paragraph}`;
  return {
    id,
    colour: 'yellow',
    createdAt: new Date().toISOString(),
    target: {
      quote: { exact, prefix: '', suffix: sentence(paragraph).slice(exact.length, 60) },
      block: { role: 'paragraph', ordinal: paragraph, hash: 'p', start: 0 },
      model: 1,
    },
  };
}
