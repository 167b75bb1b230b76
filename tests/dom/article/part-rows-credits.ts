import { BODY, LEAD, type PartRow, PROSE, page, TITLE } from './part-page';

const NAME = 'Hà Thu Sương';
const DAY = '<div class="y">04/09/2026 09:27</div>';

const BLOGS: readonly (readonly [
  name: string,
  title: string,
  host: string,
  below: string,
  authors: readonly string[],
])[] = [
  [
    'a pen name that the blog is called by',
    `${TITLE} – Lá Me kể chuyện`,
    'lame.example.net',
    '<div>Posted on <a href="/2026">4 September, 2026</a> by <span class="author vcard"><a href="/author/lame">Lá Me</a></span></div>',
    ['Lá Me'],
  ],
  [
    'the blog before the title',
    `Quán Mây Chiều: ${TITLE}`,
    'quanmaychieu.example.com',
    '<div>Đăng bởi <b>Mây Chiều</b> ngày 4/9/2026</div>',
    ['Mây Chiều'],
  ],
  [
    'day, reading time and name in a line',
    `${TITLE} · Ngọc Lam nấu ăn`,
    'ngoclam.example.blog',
    '<p>04 Th9 2026 • 4 phút đọc • Ngọc Lam</p>',
    ['Ngọc Lam'],
  ],
  [
    'a paper is no author',
    `${TITLE} | Báo Đồng Xanh`,
    'dongxanh.example.vn',
    `<p class="author">Đồng Xanh</p>${DAY}`,
    [],
  ],
  [
    'nor a site that is called just so',
    `${TITLE} - Đồng Xanh`,
    'dongxanh.example.vn',
    `<p class="author">Đồng Xanh</p>${DAY}`,
    [],
  ],
  [
    'nor what the host alone names',
    TITLE,
    'baodongxanh.example.vn',
    `<p class="author">Đồng Xanh</p>${DAY}`,
    [],
  ],
];
const blogRows = BLOGS.map(
  ([name, title, host, below, authors]): PartRow => ({
    name: `blog: ${name}`,
    url: `https://${host}/tin/gieng-100001.html`,
    html: page({ title, below }),
    authors,
  }),
);

const CREDITS: readonly (readonly [name: string, tail: string, authors: readonly string[]])[] = [
  [
    'a box with title and institute, side by side',
    `<div class="h"><img src="/a.png"><div><b>TS. ${NAME}</b><span>Viện Kinh tế vùng</span></div></div>`,
    [NAME],
  ],
  [
    'a box with name and office',
    `<div class="h"><strong>${NAME}</strong><small>Giám đốc Trung tâm Nước sạch</small></div>`,
    [NAME],
  ],
  [
    'a box of a company',
    '<div class="h"><img src="/a.png"><div><b>Công ty Nước Cồn Sậy</b><span>Nhà tài trợ</span></div></div>',
    [],
  ],
  [
    'a box about who is quoted',
    '<blockquote>"Nước về là vui."<footer><b>TS. Lục Văn Thế</b><span>Viện Nước</span></footer></blockquote>',
    [],
  ],
  ['a link with a desk', `<div class="h"><a href="/v">CTV ${NAME}/ĐCS-Miền Tây</a></div>`, [NAME]],
  ['a link with a title', `<p class="h"><a href="/u/12">PV ${NAME}</a></p>`, [NAME]],
  [
    'a link to a general',
    '<div class="h"><a href="/tag/vo-nguyen-giap">Đại tướng Võ Nguyên Giáp</a></div>',
    [],
  ],
  ['an artist by his title', `<p align="right"><strong>Nhạc sĩ ${NAME}</strong></p>`, [NAME]],
  ['a link to a subject', '<div class="h"><a href="/chu-de/nuoc">Giếng Nước</a></div>', []],
];
const creditRows = CREDITS.map(
  ([name, tail, authors]): PartRow => ({
    name: `credit: ${name}`,
    html: page({ below: DAY, tail }),
    authors,
    text: PROSE,
  }),
);

const LAST_LINES: readonly (readonly [line: string, authors: readonly string[]])[] = [
  [`<span style="display:block;text-align:right;font-weight:bold">Trung úy ${NAME}</span>`, [NAME]],
  [`<span class="text-right">${NAME}</span>`, [NAME]],
  [`Thiếu tá ${NAME}`, [NAME]],
  [`Bài và ảnh: ${NAME}`, [NAME]],
  [`<i>Ảnh: ${NAME}</i>`, []],
  ['<b>Cồn Sậy, tháng 9/2026</b>', []],
  ['<b>Ủy ban nhân dân xã Cồn Sậy</b>', []],
];
const lastLineRows = LAST_LINES.map(
  ([line, authors]): PartRow => ({
    name: `last line: ${line}`,
    html: page({ below: DAY, body: BODY.replace(/<\/p>$/, `<br>${line}</p>`) }),
    authors,
    text: PROSE,
  }),
);

const POINTS = [
  'Xã khoan ba giếng sâu hơn trăm mét trong bảy tuần.',
  'Mỗi ngày giếng cho bốn trăm khối nước, đủ cho hai ấp.',
  'Mỗi hộ góp mười lăm nghìn đồng một tháng tiền điện.',
];
const items = POINTS.map((point) => `<li>${point}</li>`).join('');
const LEADS: readonly (readonly [name: string, html: string, lead: string | null])[] = [
  ['a deck that no class names', `<div class="k8">${LEAD}</div>`, LEAD],
  ['a deck in a paragraph', `<p><span>${LEAD}</span></p>`, LEAD],
  ['a list', `<ul class="k8">${items}</ul>`, POINTS.join(' ')],
  ['a list below a label', `<div><div>Tóm tắt</div><ul>${items}</ul></div>`, POINTS.join(' ')],
  [
    'several paragraphs',
    `<div class="sapo">${POINTS.map((point) => `<p>${point}</p>`).join('')}</div>`,
    POINTS.join(' '),
  ],
  [
    'an offer is none',
    '<div>Tải ứng dụng Cồn Sậy để đọc báo nhanh hơn trên điện thoại ngay hôm nay.</div>',
    null,
  ],
  [
    'nor what the page says of itself',
    '<div>Bạn có thể nghe bài này bằng giọng đọc máy, bấm nút bên trái để nghe.</div>',
    null,
  ],
  [
    'nor a list of links',
    '<ul><li><a href="/a-1.html">Xã khoan ba giếng sâu hơn trăm mét trong bảy tuần</a></li><li><a href="/a-2.html">Mỗi ngày giếng cho bốn trăm khối nước, đủ cho hai ấp</a></li></ul>',
    null,
  ],
  [
    'nor one of fields',
    '<ul><li>Cơ quan ban hành: Ủy ban nhân dân huyện Cồn Sậy</li><li>Người ký: ông Lục Văn Thế, chủ tịch xã Cồn Sậy</li></ul>',
    null,
  ],
];
const leadRows = LEADS.map(
  ([name, lead, expected]): PartRow => ({
    name: `lead: ${name}`,
    html: page({ below: DAY, lead }),
    lead: expected,
    text: PROSE,
    not: expected ? [LEAD, ...POINTS] : [],
  }),
);

export const creditPartRows: readonly PartRow[] = [
  ...blogRows,
  ...creditRows,
  ...lastLineRows,
  ...leadRows,
];
