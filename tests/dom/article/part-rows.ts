import { BODY, description, LEAD, type PartRow, PROSE, page, paragraphs, TITLE } from './part-page';
import { creditPartRows } from './part-rows-credits';
import { dayRows, headRows, tailRows } from './part-rows-head';

const REGULATION =
  'Quyết định 1190/QĐ-UBND công bố danh mục công trình cấp nước nông thôn năm 2026';
const linked = `<a href="/van-ban/1190.html">${REGULATION}</a>`;
const others: readonly PartRow[] = [
  {
    name: 'regulation: linked, the last line',
    html: page({ body: `${BODY}<p>Danh mục đầy đủ ở văn bản sau:</p><p>${linked}</p>` }),
    text: [...PROSE, REGULATION],
  },
  {
    name: 'regulation: a div, before the name',
    html: page({
      body: `${paragraphs.join('').replaceAll('p>', 'div>')}<div>${linked}</div><div style="text-align:right"><b>Hà Thu Sương</b></div>`,
    }),
    text: [REGULATION],
    authors: ['Hà Thu Sương'],
  },
  {
    name: 'regulation: two of them',
    html: page({
      body: `${BODY}<p>${linked}</p><p><a href="/v/2">Luật Tài nguyên nước năm 2023</a></p>`,
    }),
    text: [REGULATION, 'Luật Tài nguyên nước năm 2023'],
  },
  {
    name: 'regulation: a short one',
    html: page({ body: `${BODY}<p><a href="/v/2">Luật Đất đai 2024</a></p>` }),
    text: ['Luật Đất đai 2024'],
  },
  {
    name: 'regulation: a headline about one stays out',
    html: page({
      below: '<div class="y">04/09/2026</div>',
      body: BODY,
      tail: '<p><a href="/v/3">Nghị định 10/2026/NĐ-CP: năm điểm mới về giá nước</a></p>',
    }),
    not: ['năm điểm mới'],
  },
  {
    name: 'regulation: one in a box of others stays out',
    html: page({ tail: `<div class="vb"><h3>Văn bản mới</h3><ul><li>${linked}</li></ul></div>` }),
    not: [REGULATION],
  },
  {
    name: 'lead: described, above the name',
    html: page({
      head: description,
      headline: '',
      body: `<h1>${TITLE}</h1><p class="d">${LEAD}</p><div class="b"><img src="/av.jpg"><a href="/tac-gia/ha">Hà Thu Sương</a></div>${BODY}`,
    }),
    lead: LEAD,
    authors: ['Hà Thu Sương'],
  },
  {
    name: 'lead: described, above the day',
    html: page({
      head: description,
      headline: '',
      body: `<h1>${TITLE}</h1><p>${LEAD}</p><p><i>04/09/2026 09:27</i></p>${BODY}`,
    }),
    lead: LEAD,
    day: '2026-09-04',
  },
  {
    name: 'lead: described, above name and day, of pictures only',
    html: page({
      head: description,
      headline: '',
      body: `<h1>${TITLE}</h1><p>${LEAD}</p><p><span>Hà Thu Sương</span><span>04/09/2026</span></p>${PROSE.map((text, i) => `<figure><img src="/${i}.jpg"><figcaption>${text}</figcaption></figure>`).join('')}`,
    }),
    lead: LEAD,
    day: '2026-09-04',
  },
  {
    name: 'lead: the description is the first paragraph, no lead',
    html: page({
      head: `<meta name="description" content="${PROSE[0]}">`,
      below: '<div class="y">04/09/2026</div>',
    }),
    lead: null,
    text: PROSE,
  },
  {
    name: 'lead: a brief of one paragraph has none',
    html: page({
      head: `<meta name="description" content="${PROSE[0]}">`,
      below: '<div class="y">04/09/2026</div>',
      body: `<p>${PROSE[0]}</p><p><b>Hà Thu Sương</b></p>`,
    }),
    lead: null,
    text: PROSE.slice(0, 1),
  },
  {
    name: 'caption: a class of its own, once',
    html: page({
      body: `${paragraphs[0]}<p><img src="/1.jpg"></p><p class="ct-anh">Giếng thứ ba ở ấp Bần.</p>${paragraphs.slice(1).join('')}`,
    }),
    caption: 'Giếng thứ ba ở ấp Bần.',
    text: PROSE,
  },
  {
    name: 'caption: a div among divs',
    html: page({
      body: `${BODY.replaceAll('p>', 'div>')}`.replace(
        '</div>',
        '</div><div><img src="/1.jpg"></div><div class="nho">Giếng thứ ba, sâu 112 mét</div>',
      ),
    }),
    caption: 'Giếng thứ ba, sâu 112 mét',
    text: PROSE,
  },
  {
    name: 'caption: a hashed name',
    html: page({
      body: `${paragraphs[0]}<img src="/1.jpg"><p class="c_x91b">Giếng thứ ba ở ấp Bần</p>${paragraphs.slice(1).join('')}`,
    }),
    caption: 'Giếng thứ ba ở ấp Bần',
    text: PROSE,
  },
  {
    name: 'caption: a long paragraph behind a picture is none',
    html: page({
      below: '<div class="y">04/09/2026</div>',
      body: `${paragraphs[0]}<img src="/1.jpg"><p class="dau">${PROSE[1]} ${PROSE[2]}</p>${paragraphs[3]}`,
    }),
    text: [`${PROSE[1]} ${PROSE[2]}`],
  },
  {
    name: 'caption: the first of a cell’s paragraphs is none, picture or not',
    html: page({
      headline: '',
      body: `<table><tr><td><b>${TITLE}</b></td></tr><tr><td>(Ngày đăng: 04/09/2026)</td></tr><tr><td><img src="/1.jpg" align="left">${PROSE.join('<br><br>')}</td></tr></table>`,
    }),
    text: PROSE,
  },
  {
    name: 'caption: a cell with a picture and its line',
    html: page({
      body: `${paragraphs[0]}<table><tr><td><img src="/1.jpg"></td></tr><tr><td>Giếng thứ ba ở ấp Bần.</td></tr></table>${paragraphs.slice(1).join('')}`,
    }),
    caption: 'Giếng thứ ba ở ấp Bần.',
    text: PROSE,
  },
  {
    name: 'card: an expert amid the text',
    html: page({
      below: '<div class="y">04/09/2026</div><div class="z">Hà Thu Sương</div>',
      body: `${paragraphs.slice(0, 2).join('')}<div class="hop"><div><img src="/e.jpg"></div><div class="author-name"><a href="/chuyen-gia/mai">Mai Đức Thịnh</a></div><div class="viec">Chuyên gia thủy lợi</div><p>Ba sai lầm khi khoan giếng ở vùng ven biển</p></div>${paragraphs.slice(2).join('')}`,
    }),
    authors: ['Hà Thu Sương'],
    text: PROSE,
    not: ['Chuyên gia thủy lợi', 'Ba sai lầm'],
  },
  {
    name: 'card: of the author, at the end',
    html: page({
      below: '<div class="y">04/09/2026</div>',
      body: `${BODY}<div class="the"><img src="/e.jpg"><span class="tac-gia">Hà Thu Sương</span><p>Viết về sông nước và nghề vườn ở miền Tây từ năm 2009</p></div>`,
    }),
    authors: ['Hà Thu Sương'],
    text: PROSE,
    not: ['Viết về sông nước'],
  },
  {
    name: 'card: a column’s expert with a link',
    html: page({
      below: '<div class="y">04/09/2026</div>',
      body: `${paragraphs.slice(0, 3).join('')}<aside-box class="q"><img src="/e.jpg"><a href="/tac-gia/mai-thinh">Mai Đức Thịnh</a><p>Khoan giếng ở vùng phèn cần gì</p></aside-box>${paragraphs.slice(3).join('')}`,
    }),
    authors: [],
    text: PROSE,
  },
  {
    name: 'card: entries of a live report are none',
    html: page({
      below: '<div class="y">04/09/2026</div>',
      body: PROSE.map(
        (text, i) =>
          `<div class="muc"><img src="/a${i}.jpg"><span class="author">Hà Thu</span><p>${text}</p></div>`,
      ).join(''),
    }),
    text: PROSE,
  },
  {
    name: 'title: short, behind the blog’s name',
    title: 'Cái giếng cũ',
    html: page({
      title: 'Hiên nhà ngoại: Cái giếng cũ',
      headline: '<h3 class="post-title">Cái giếng cũ</h3>',
      below: '<div class="y">04/09/2026</div>',
    }),
    text: PROSE,
  },
  {
    name: 'title: short, before the blog’s name',
    title: 'Cái giếng cũ',
    html: page({
      title: 'Cái giếng cũ - Hiên nhà ngoại',
      headline: '<h2>Cái giếng cũ</h2>',
      below: '<div class="y">04/09/2026</div>',
    }),
    text: PROSE,
  },
  {
    name: 'title: short, under the blog’s own h1',
    title: 'Cái giếng cũ',
    html: page({
      title: 'Hiên nhà ngoại | Cái giếng cũ',
      headline: '<h1><a href="/">Hiên nhà ngoại</a></h1><h2 class="tieu-de">Cái giếng cũ</h2>',
      below: '<div class="y">04/09/2026</div>',
    }),
    text: PROSE,
  },
  {
    name: 'title: the section in the title is none',
    title: TITLE,
    html: page({
      title: `Thời sự - ${TITLE}`,
      headline: `<h2>Thời sự</h2><div class="td">${TITLE}</div>`,
      below: '<div class="y">04/09/2026</div>',
    }),
    text: PROSE,
  },
  {
    name: 'author: a blog called like him',
    url: 'https://hathusuong.blogspot.com/2026/09/gieng.html',
    html: page({ body: `${BODY}<div class="f">Người đăng: <b>Hà Thu Sương</b></div>` }),
    authors: ['Hà Thu Sương'],
  },
  {
    name: 'author: the paper itself is none',
    url: 'https://consay.example/gieng-1.html',
    html: page({ below: '<div class="author">Cồn Sậy</div><div class="y">04/09/2026</div>' }),
    authors: [],
  },
  {
    name: 'brief: its headline reads more like prose than its text',
    html: page({
      headline: `<div class="tt-l">${TITLE}</div>`,
      below: '<div><span>04/09/2026 09:02</span></div>',
      body: '<p>Giá nước giếng từ 1/10 là 3.500 đồng một khối (giảm 500 đồng), hộ nghèo 2.000 đồng, trường học 1.800 đồng, chợ 5.200 đồng, theo biểu 12 của xã.</p><p><b>H.T</b></p>',
    }),
    day: '2026-09-04',
    text: ['Giá nước giếng từ 1/10'],
    not: ['Cơ quan ngôn luận'],
  },
  {
    name: 'brief: a paragraph and a table of scores',
    html: page({
      headline: '<div class="tt-l">Kết quả vòng ba: Cồn Sậy bỏ xa nhóm đuổi theo</div>',
      title: 'Kết quả vòng ba: Cồn Sậy bỏ xa nhóm đuổi theo',
      below: '<div><span>04/09/2026 07:05</span><span>1.204 lượt xem</span></div>',
      body: '<p>Thắng Bến Đá 3-1 trên sân nhà chiều 3/9, Cồn Sậy hơn đội nhì bảng bốn điểm khi giải còn hai vòng.</p><p><strong>Kết quả</strong></p><div><table><tr><td>Cồn Sậy - Bến Đá</td><td>3-1</td></tr><tr><td>Ấp Bần - Ấp Mắm</td><td>0-0</td></tr></table></div><p><strong>Bảng xếp hạng</strong></p><div><table><tr><td>Cồn Sậy</td><td>40</td></tr><tr><td>Bến Đá</td><td>36</td></tr></table></div><p style="text-align:right"><b>Đăng Khoa</b></p>',
    }),
    day: '2026-09-04',
    authors: ['Đăng Khoa'],
    text: ['Kết quả', 'Bảng xếp hạng', 'Ấp Bần - Ấp Mắm'],
    not: ['Cơ quan ngôn luận', 'lượt xem'],
  },
  {
    name: 'table: a heading cell that forms have too',
    html: page({
      below: '<div class="y">04/09/2026</div>',
      body: `${paragraphs[0]}<table border="1"><tr><td>TT</td><td>Họ và tên</td><td>Email</td></tr><tr><td>1</td><td>Cao Thị Ánh</td><td>anh@consay.example</td></tr></table>${paragraphs.slice(1).join('')}`,
    }),
    text: ['Họ và tên', 'Cao Thị Ánh'],
  },
  {
    name: 'table: the page of one, with an id in its address',
    url: 'https://consay.example/?act=detail&id=73',
    html: `<html><head><title>Hội Nghề cá và Sử học Cồn Sậy</title></head><body><table width="900"><tr><td width="150"><a href="/a">Thơ</a><br><a href="/b">Ký</a></td><td><table><tr><td>Tin hội</td></tr><tr><td><font size="5"><b>${TITLE}</b></font></td></tr><tr><td><font>${paragraphs.map((p) => p.replace(/<.?p>/g, '')).join('<br><br>')}</font></td></tr><tr><td align="right"><i>Cồn Sậy, ngày 4 tháng 9 năm 2026</i></td></tr></table></td></tr></table></body></html>`,
    title: TITLE,
    text: PROSE,
  },
  {
    name: 'office: its people, a sentence each, in a table',
    refused: true,
    html: page({
      title: 'Ban quản lý Cồn Sậy',
      headline: '<div class="td">BAN QUẢN LÝ NHIỆM KỲ NÀY</div>',
      below: '<div class="n">Cập nhật: 01/07/2026</div>',
      body: `<table>${['Cao Thị Ánh', 'Lê Văn Bèo', 'Võ Thị Cúc', 'Đỗ Văn Đò', 'Tạ Thị Én'].map((name) => `<tr><td rowspan="2"><img src="/x.jpg"></td><td><b>${name}</b><br>Ủy viên</td><td>Điện thoại: 0206.381.101</td></tr><tr><td colspan="2">Phụ trách việc lấy nước của các tổ, trực đê mùa lũ và sổ sách của quỹ chung trong năm.</td></tr>`).join('')}</table>`,
    }),
  },
  {
    name: 'office: tasks under a heading, no day',
    refused: true,
    html: page({
      title: 'Phòng Kinh tế',
      headline: '',
      body: '<p><strong>PHÒNG KINH TẾ</strong></p><p><strong>II. Chức năng, nhiệm vụ</strong></p><p>1. Tham mưu, giúp Ủy ban quản lý nhà nước về nông nghiệp, thủy lợi và nước sạch nông thôn trên địa bàn.</p><p>2. Chủ trì thẩm định đề án cấp nước, trình cấp có thẩm quyền phê duyệt theo quy định của pháp luật.</p><p>3. Thực hiện các nhiệm vụ khác do Ủy ban giao, theo phân công của chủ tịch.</p>',
    }),
  },
  {
    name: 'office: its place and tasks, in headings',
    refused: true,
    html: page({
      title: 'Trạm Thủy lợi',
      headline: '<h2>Trạm Thủy lợi Cồn Sậy</h2>',
      body: `<h3>1. Vị trí, chức năng</h3><p>Trạm là đơn vị trực thuộc, giúp Ủy ban quản lý công trình thủy lợi, có con dấu riêng.</p><h3>2. Nhiệm vụ</h3><p>Vận hành cống, đập theo lịch; báo cáo định kỳ; phối hợp với các ấp khi có triều cường.</p><p>Lập kế hoạch nạo vét hằng năm, trình phê duyệt và giám sát thi công theo quy định.</p>`,
    }),
  },
  {
    name: 'office: an article with such a heading and a day is one',
    html: page({
      below: '<div class="y">04/09/2026 09:27</div>',
      body: `${paragraphs.slice(0, 2).join('')}<p><b>Nhiệm vụ</b></p>${paragraphs.slice(2).join('')}`,
    }),
    text: PROSE,
  },
  {
    name: 'lead: described, above a box of the text',
    html: page({
      head: description,
      headline: '',
      body: `<h1>${TITLE}</h1><div class="k">${LEAD}</div><div id="nd">${BODY}</div>`,
    }),
    lead: LEAD,
  },
  {
    name: 'lead: a long heading above a box of the text',
    html: page({ headline: '', body: `<h1>${TITLE}</h1><h3>${LEAD}</h3><div>${BODY}</div>` }),
    lead: LEAD,
  },
  {
    name: 'lead: a first paragraph of the same box is none',
    html: page({ below: '<div class="y">04/09/2026</div>', body: `<div id="nd">${BODY}</div>` }),
    lead: null,
    text: PROSE,
  },
  {
    name: 'caption: in a box with its picture',
    html: page({
      body: `${paragraphs[0]}<div class="h"><img src="/1.jpg"><span>Giếng thứ ba ở ấp Bần</span></div>${paragraphs.slice(1).join('')}`,
    }),
    caption: 'Giếng thứ ba ở ấp Bần',
    text: PROSE,
  },
  {
    name: 'caption: a box in the box of its picture',
    html: page({
      body: `${paragraphs[0]}<div class="h"><img src="/1.jpg"><div>Giếng thứ ba ở ấp Bần</div></div>${paragraphs.slice(1).join('')}`,
    }),
    caption: 'Giếng thứ ba ở ấp Bần',
    text: PROSE,
  },
  {
    name: 'caption: small print in the middle',
    html: page({
      body: `${paragraphs[0]}<center><img src="/1.jpg"><br><font size="1">Giếng thứ ba ở ấp Bần</font></center>${paragraphs.slice(1).join('')}`,
    }),
    caption: 'Giếng thứ ba ở ấp Bần',
    text: PROSE,
  },
  {
    name: 'caption: a paragraph beside a picture is none',
    html: page({
      body: `${paragraphs[0]}<div><img src="/1.jpg" align="left">${PROSE[1]}</div>${paragraphs.slice(2).join('')}`,
      below: '<div class="y">04/09/2026</div>',
    }),
    text: PROSE,
  },
  {
    name: 'title: bold, with a comma, where the window is called like the site',
    html: page({
      title: 'Trang thông tin điện tử huyện Cồn Sậy',
      headline: '<div><b>Xã Cồn Sậy khoan xong ba giếng, đủ nước cho hai ấp cuối kênh</b></div>',
      below: '<div class="y">04/09/2026</div>',
    }),
    title: 'Xã Cồn Sậy khoan xong ba giếng, đủ nước cho hai ấp cuối kênh',
    text: PROSE,
  },
  {
    name: 'title: a bold lead that ends in a stop is none',
    html: page({
      title: 'Trang thông tin điện tử huyện Cồn Sậy',
      headline: `<h2>${TITLE}</h2>`,
      body: `<p><b>${LEAD}</b></p>${BODY}`,
      below: '<div class="y">04/09/2026</div>',
    }),
    title: TITLE,
    lead: LEAD,
  },
  {
    name: 'link: one to a script leads nowhere',
    html: page({
      below: '<div class="y">04/09/2026</div>',
      body: PROSE.map((text) => `<p><a href="javascript:void(0)">${text}</a></p>`).join(''),
    }),
    text: PROSE,
  },
  {
    name: 'regulation: a list of them at the end, of the Union too',
    html: page({
      body: `${BODY}<p>Căn cứ:</p><ul><li><a href="/1">Luật Tài nguyên nước số 28/2023/QH15</a></li><li><a href="/2">Quy định (EU) 2023/1115 về chống phá rừng</a></li></ul>`,
    }),
    text: ['28/2023/QH15', '2023/1115'],
  },
];

export const PART_ROWS: readonly PartRow[] = [
  ...headRows,
  ...tailRows,
  ...dayRows,
  ...creditPartRows,
  ...others,
];
