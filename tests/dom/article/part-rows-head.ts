import { BODY, LEAD, type PartRow, PROSE, page, TITLE } from './part-page';

const HEADS: readonly (readonly [
  name: string,
  below: string,
  authors: readonly string[],
  day: string,
])[] = [
  [
    'spans that only style sheets part',
    '<div class="tt"><span class="au">Hà Thu Sương</span><span class="tm">Thứ sáu, 04/09/2026 | 09:27</span></div>',
    ['Hà Thu Sương'],
    '2026-09-04',
  ],
  [
    'day first, name behind',
    '<p><i>04/09/2026 09:27</i><b>Hà Thu Sương</b></p>',
    ['Hà Thu Sương'],
    '2026-09-04',
  ],
  [
    'a count of readers right behind the time',
    '<div><span>04/09/2026 09:27</span><span>1.204 lượt xem</span></div>',
    [],
    '2026-09-04',
  ],
  [
    'section, day and count in a row',
    '<div><a href="/b">Kinh tế</a><span>04.09.2026, 7:05</span><em>315</em></div>',
    [],
    '2026-09-04',
  ],
  [
    'name in a link to a page of its own',
    '<div class="x"><a href="/tac-gia/ha-thu-suong">Hà Thu Sương</a></div><div class="y">Ngày 4 tháng 9, 2026</div>',
    ['Hà Thu Sương'],
    '2026-09-04',
  ],
  [
    'a list of details',
    '<ul class="ct"><li>Hà Thu Sương</li><li>04-09-2026 14:33 PM</li><li>3 bình luận</li></ul>',
    ['Hà Thu Sương'],
    '2026-09-04',
  ],
  [
    'a label and an office',
    '<p class="x">Phóng viên: Hà Thu Sương</p><p class="y">Cập nhật lúc 9h27, ngày 4/9/2026</p>',
    ['Hà Thu Sương'],
    '2026-09-04',
  ],
  [
    'a time element',
    '<div>bởi <strong>Hà Thu Sương</strong> - <time datetime="2026-09-04T09:27:00+07:00">10 ngày trước</time></div>',
    ['Hà Thu Sương'],
    '2026-09-04',
  ],
  [
    'name, place and day',
    '<div class="x"><span class="name">Hà Thu Sương</span><span class="job">Báo Cồn Sậy</span></div><div class="y">09:27 ngày 04/9/2026</div>',
    ['Hà Thu Sương'],
    '2026-09-04',
  ],
  [
    'a definition list',
    '<dl><dt>Tác giả</dt><dd>Hà Thu Sương</dd><dt>Ngày đăng</dt><dd>04/09/2026</dd></dl>',
    ['Hà Thu Sương'],
    '2026-09-04',
  ],
  [
    'a badge above the day',
    '<div class="b">ĐANG CẬP NHẬT</div><div class="y">04/09/2026 09:27</div>',
    [],
    '2026-09-04',
  ],
  [
    'a badge for news as they come',
    '<div class="b">TIN NÓNG</div><div class="y">04/09/2026 09:27</div>',
    [],
    '2026-09-04',
  ],
];
export const headRows: readonly PartRow[] = HEADS.map(
  ([name, below, authors, day]): PartRow => ({
    name: `head: ${name}`,
    html: page({ below, lead: `<div class="dan sapo">${LEAD}</div>` }),
    authors,
    day,
    title: TITLE,
    text: PROSE,
    lead: LEAD,
  }),
);

const TAILS: readonly (readonly [
  name: string,
  tail: string,
  authors: readonly string[],
  kept?: string,
])[] = [
  ['bold, to the right', '<p style="text-align:right"><b>Hà Thu Sương</b></p>', ['Hà Thu Sương']],
  ['compiled from others', '<p><strong>Hà Thu Sương (t/h)</strong></p>', ['Hà Thu Sương']],
  [
    'an office: the forecaster',
    '<p align="right"><b>Dự báo viên: Y Thoa Niê</b></p>',
    ['Y Thoa Niê'],
  ],
  [
    'an office: the contributor',
    '<p align="right">Cộng tác viên: Hà Thu Sương</p>',
    ['Hà Thu Sương'],
  ],
  [
    'a place and a name',
    '<p class="k"><em>Cồn Sậy, tháng 9/2026</em></p><p class="k"><b>Hà Thu Sương</b></p>',
    ['Hà Thu Sương'],
  ],
  [
    'who posted it, and when',
    '<div class="f">Người đăng: <span class="fn">Hà Thu Sương</span> vào lúc 21:03</div>',
    ['Hà Thu Sương'],
  ],
  ['text and pictures', '<p>Bài và ảnh: Hà Thu Sương</p>', ['Hà Thu Sương']],
  [
    'a name before its office',
    '<p><b>Hà Thu Sương</b><br><i>Phòng Văn hóa xã Cồn Sậy</i></p>',
    ['Hà Thu Sương'],
  ],
  [
    'who is quoted last is no author',
    '<blockquote><p>"Có nước là có tất cả, bà con yên tâm giữ vườn."</p><p align="right"><b>Ông Lục Văn Thế, trưởng ấp Bần</b></p></blockquote>',
    [],
  ],
  ['a line for the hot line', '<p><b>Đường dây nóng: 0913 555 020</b></p>', []],
];
export const tailRows: readonly PartRow[] = TAILS.map(
  ([name, tail, authors]): PartRow => ({
    name: `tail: ${name}`,
    html: page({ below: '<div class="y">04/09/2026 09:27</div>', body: BODY + tail }),
    authors,
    day: '2026-09-04',
    text: PROSE,
  }),
);

const DAYS = [
  '<span>04</span><span>Th9</span><span>2026</span>',
  '<b>04</b><i>Sep</i><i>2026</i>',
  'September, 4/2026 - 08:15',
  'Sep. 4, 2026',
  '4th September 2026',
  '2026年09月04日 10:26',
  '2026년 9월 4일',
  '4 thg 9, 2026',
  '9h27, ngày 4 tháng Chín năm 2026',
  '04/09/26 09:20 SA',
  '2026/09/04 11:40',
  'Thứ 6 ngày 04-09-2026',
  '4 September, 2026',
  '09:27 | 04/09/2026',
  'Ngày đăng 04 - 09 - 2026',
  '04 Th9, 2026',
];
export const dayRows: readonly PartRow[] = DAYS.map(
  (line): PartRow => ({
    name: `day: ${line}`,
    html: page({ below: `<div class="y">${line}</div>` }),
    day: '2026-09-04',
    not: [line.replace(/<[^>]*>/g, '')],
  }),
);
