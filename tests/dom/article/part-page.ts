/** A page, and what must be read of it. Invented, like all pages of the tests. */
export interface PartRow {
  readonly name: string;
  readonly html: string;
  readonly url?: string;
  readonly title?: string;
  readonly authors?: readonly string[];
  readonly day?: string;
  /** null: none may be found. */
  readonly lead?: string | null;
  readonly text?: readonly string[];
  readonly not?: readonly string[];
  readonly caption?: string;
  readonly refused?: true;
}

export const TITLE = 'Xã Cồn Sậy khoan xong ba giếng cho mùa hạn';
export const LEAD =
  'Ba giếng sâu hơn trăm mét, mỗi ngày cho bốn trăm khối nước, đủ cho hai ấp cuối kênh qua mùa hạn.';
const TODAY = 'Thứ Hai, 14/09/2026 08:10';
export const PROSE = [
  'Sáng nay, đội thi công rút máy khỏi giếng cuối cùng ở ấp Bần, sau bảy tuần khoan qua hai tầng cát và một tầng sét.',
  'Ông Lục Văn Thế, trưởng ấp, cho biết mùa hạn năm ngoái bà con phải chở nước bằng ghe, mỗi khối mất gần trăm nghìn đồng.',
  'Nước được bơm lên tháp, lọc phèn, rồi chia về từng hộ theo giờ; mỗi hộ góp mười lăm nghìn đồng một tháng để trả tiền điện.',
  'Theo kế hoạch, trước tết xã sẽ đặt thêm hai tháp chứa ở ấp Mắm và nối ống cho trường học, trạm y tế, chợ.',
];
export const paragraphs = PROSE.map((text) => `<p>${text}</p>`);
export const BODY = paragraphs.join('');
const CARDS = [
  'Chợ nổi họp lại sau bão số bảy',
  'Lúa hè thu được giá ngay đầu vụ',
  'Cầu ván qua rạch được thay bằng bê tông',
]
  .map(
    (title, i) =>
      `<div class="o"><a href="/tin-${i}.html"><img src="/${i}.jpg"></a><a href="/tin-${i}.html">${title}</a><div class="m">Người dân hai bên rạch cho biết việc này đã chờ nhiều năm, nay mới thành.</div></div>`,
  )
  .join('');

interface Parts {
  readonly head?: string;
  readonly headline?: string;
  readonly below?: string;
  readonly lead?: string;
  readonly body?: string;
  readonly tail?: string;
  readonly title?: string;
}
export function page(parts: Parts): string {
  const { head = '', headline = `<h1>${TITLE}</h1>`, below = '', lead = '' } = parts;
  const { body = BODY, tail = '', title = TITLE } = parts;
  return `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>${title}</title>${head}</head><body>
<div class="tren"><a href="/"><img src="/l.png"></a><div class="hom-nay">${TODAY}</div></div>
<div class="thanh"><a href="/a">Thời sự</a><a href="/b">Kinh tế</a><a href="/c">Xã hội</a><a href="/d">Thể thao</a></div>
<div class="khung"><div class="cot">${headline}${below}${lead}<div class="than">${body}</div>${tail}<div class="ds">${CARDS}</div></div></div>
<div class="duoi">Báo Cồn Sậy - Cơ quan ngôn luận của huyện, tiếng nói của bà con</div></body></html>`;
}
export const description = `<meta name="description" content="${LEAD}">`;
