import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** An article to drive the extension on, with what must come out. */
export interface ArticleCase {
  readonly name: string;
  readonly url: string;
  readonly html: string;
  /** A passage of the lead, one of a paragraph, and a citation that is printed so once. */
  readonly lead: string;
  readonly paragraph: string;
  readonly citation: string;
  readonly mentions: number;
  readonly documents: number;
  readonly layout: {
    readonly publishedAt: string;
    readonly authors: readonly string[];
    /** How the lead begins. */
    readonly lead: string;
    readonly paragraphs: number;
    readonly captions: number;
  };
}

const seedFile = resolve('../shared/data/pages/seed/seed-1.html.gz');

/** The article that the project began with: it belongs to its newspaper and is there only beside the project. */
const seed = (): ArticleCase[] =>
  existsSync(seedFile)
    ? [
        {
          name: 'the seed article',
          url: 'http://dangcongsan.vn/xay-dung-dang/can-ung-dung-manh-me-cong-nghe-trong-lanh-dao-thuc-hien-nhiem-vu-609963.html',
          html: gunzipSync(readFileSync(seedFile)).toString('utf8'),
          lead: 'Luôn đổi mới, có cách làm khoa học, hiệu quả',
          paragraph: 'triển khai chất lượng Quy định số 55-QĐ/TƯ',
          citation: 'Quy định 55/QĐ-TW',
          mentions: 14,
          documents: 3,
          layout: {
            publishedAt: '2022-05-09T15:03+07:00',
            authors: ['Thu Hà'],
            lead: '(ĐCSVN) –',
            paragraphs: 8,
            captions: 1,
          },
        },
      ]
    : [];

/** Our own, in the manner of the seed: it is there in every clone. */
export const sample: ArticleCase = {
  name: 'the sample article',
  url: 'http://dangcongsan.vn/xay-dung-dang/quan-ho-sen-go-tung-khau-thu-tuc-702301.html',
  html: readFileSync(resolve('tests/fixtures/sample/article.html'), 'utf8'),
  lead: 'quận đã cắt được nhiều khâu trung gian',
  paragraph: 'nhắc nhở ba trường hợp để hồ sơ quá hạn nhiều lần',
  citation: 'Quy định 37-QĐ/TW',
  mentions: 14,
  documents: 6,
  layout: {
    publishedAt: '2024-04-17T09:40+07:00',
    authors: ['Mai Khuê'],
    lead: '(Báo Bên Lề) –',
    paragraphs: 9,
    captions: 1,
  },
};

export const articleCases: readonly ArticleCase[] = [sample, ...seed()];
