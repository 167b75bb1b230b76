import { expect, test } from 'vitest';
import { detectArticle } from '../../../lib/article';

const TEXT = Array.from(
  { length: 8 },
  (_, i) =>
    `<p>Đoạn ${i} kể lại buổi làm việc, trong đó các bên thống nhất ba việc cần làm ngay, và hẹn gặp lại.</p>`,
).join('');
const trail = (...names: readonly string[]): string =>
  `<script type="application/ld+json">${JSON.stringify({
    '@type': 'BreadcrumbList',
    itemListElement: names.map((name, i) => ({
      '@type': 'ListItem',
      position: i + 1,
      item: { name },
    })),
  })}</script>`;

const SECTIONS: readonly (readonly [
  name: string,
  head: string,
  crumbs: string,
  section: string | null,
])[] = [
  ['the outermost crumb of JSON-LD', trail('Trang chủ', 'Kinh tế', 'Thuế'), '', 'Kinh tế'],
  [
    'crumbs of JSON-LD before those of a menu',
    trail('Đời sống'),
    '<a href="/a">Đa phương tiện</a>',
    'Đời sống',
  ],
  ['crumbs as shown', '', '<a href="/">Trang chủ</a> <a href="/b">Giáo dục</a>', 'Giáo dục'],
  [
    'no crumb that is the article itself',
    trail('Trang chủ', 'Ba việc cần làm ngay sau buổi làm việc đầu năm'),
    '',
    null,
  ],
  ['as told', '<meta property="article:section" content="Pháp luật,Dân sự">', '', 'Pháp luật'],
  ['not told', '', '', null],
];

test.each(SECTIONS)('the section: %s', (_, head, crumbs, section) => {
  const links = crumbs.replaceAll('<a', '<li class="crumb"><a').replaceAll('</a>', '</a></li>');
  const page = new DOMParser().parseFromString(
    `${head}<div><ul class="breadcrumb">${links}</ul><h1>Ba việc cần làm ngay sau buổi làm việc</h1><div>${TEXT}</div></div>`,
    'text/html',
  );
  expect(detectArticle(page, 'https://tin.example/bai-100001.html')?.section).toBe(section);
});
