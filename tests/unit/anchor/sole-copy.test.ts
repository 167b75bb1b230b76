import { describe, expect, test } from 'vitest';
import { prepare } from '../../../lib/anchor/match';

const paragraphs = [
  'Sau ba tuần nghỉ nước cạn, phà Vàm Gừa chạy lại từ rạng sáng thứ hai.',
  'Trưởng bến Lê Thị Lụa cho hay hai chiếc phà cũ đã được trám vá xong, thân tàu sơn lại màu xanh rêu.',
  'Mỗi chuyến chở không quá bốn chục khách và mười hai xe máy, người già được ngồi hàng ghế đầu.',
  'Nông dân bên cù lao mừng vì dừa khô lại qua sông kịp phiên chợ, khỏi vòng đường tỉnh hơn ba chục cây số.',
  'Giá vé giữ như năm ngoái, học trò đi học không mất tiền, riêng xe tải nhẹ thì thu thêm.',
  'Xã dự tính sang năm sẽ dựng nhà chờ có mái che ở cả hai đầu bến, thay cho lều bạt tạm bợ.',
  'Đội cứu hộ trực suốt ngày với hai ca nô, phao cứu sinh treo dọc lan can và được đếm lại mỗi tối.',
  'Ai muốn chở hàng cồng kềnh phải báo trước một buổi để bến xếp chuyến riêng vào giờ vắng.',
  'Bà con góp ý nên thắp đèn ở khúc cua, nơi xà lan cát hay neo đậu che khuất tầm nhìn.',
  'Mùa gió chướng năm nay đến muộn, nên bến chưa phải đổi giờ như mọi năm.',
];
const quote = 'không quá bốn chục khách và mười hai xe máy';
const own = paragraphs.findIndex((paragraph) => paragraph.includes(quote));
const page = (list: readonly string[]): string => list.join('\n');

/** What a reader stored of the quote when it stood in the paragraphs as they are above. */
function stored(length: number, taken = quote) {
  const text = page(paragraphs);
  const at = text.indexOf(taken);
  const end = at + taken.length;
  return { prefix: text.slice(at - length, at), suffix: text.slice(end, end + length), hint: at };
}

const matchIn = (list: readonly string[], length: number, taken = quote) => {
  const text = page(list);
  const match = prepare(text).match(taken, stored(length, taken));
  return match && [match.kind, text.slice(match.start, match.end)];
};

const edited = 'tối đa bốn chục khách và mười lăm xe máy';
const editedInPlace = `Mỗi lượt chở ${edited}, người già ngồi hàng ghế trước.`;
const twin = `Bến Cái Nhum bên kia cũng chở ${quote} cho tới hết mùa.`;

describe('the quote was edited in its place, and the same words stand elsewhere', () => {
  const now = paragraphs.with(own, editedInPlace);
  test.each([
    ['in the next paragraph', now.toSpliced(own + 1, 0, twin)],
    ['two paragraphs before', now.toSpliced(own - 1, 0, twin)],
    ['two paragraphs on', now.toSpliced(own + 2, 0, twin)],
    ['at the end', [...now, twin]],
    ['at the start', [twin, ...now]],
  ])('the twin is not taken: %s', (_, list) => {
    for (const length of [24, 32, 64, 100])
      expect(matchIn(list, length)).not.toEqual(['anchored', quote]);
  });

  test('the edited words are found where their context is kept', () => {
    const kept = paragraphs.map((paragraph) => paragraph.replace(quote, edited));
    expect(matchIn(kept.toSpliced(own + 1, 0, twin), 64)).toEqual(['anchored', edited]);
  });
});

describe('a quote of few words and its paragraph are gone', () => {
  const short = 'bốn chục khách và mười hai';
  test.each([
    ['cut', paragraphs.toSpliced(own, 1)],
    [
      'written anew',
      paragraphs.with(own, 'Phà chạy hai mươi lượt mỗi ngày, trừ hôm sóng to gió lớn.'),
    ],
  ])('the same words between others far away are asked about: %s', (_, list) => {
    for (const length of [16, 32, 64]) {
      expect(matchIn([...list, twin], length, short)).toEqual(['uncertain', short]);
    }
  });
});

describe('the quote stands as it was', () => {
  const others = 'Nhà đò vừa kẻ lại bảng hiệu: phà lớn nay được phép chở';
  test.each([
    ['in a paragraph written anew', paragraphs.with(own, `${others} ${quote} cùng một người phụ.`)],
    [
      'in one with new words below a new one',
      [
        ...paragraphs.slice(0, own),
        'Nước lên đều từ hôm rằm.',
        `${others} ${quote} cùng một người phụ.`,
        ...paragraphs.slice(own + 1),
      ],
    ],
    [
      'in a paragraph that went to the end',
      [...paragraphs.toSpliced(own, 1), paragraphs[own] ?? ''],
    ],
    ['among paragraphs in reverse', paragraphs.toReversed()],
  ])('it is anchored: %s', (_, list) => {
    for (const length of [16, 32, 64]) expect(matchIn(list, length)).toEqual(['anchored', quote]);
  });

  test('a sentence that opens its paragraph is anchored where that went, between new neighbours', () => {
    const opening = 'Nông dân bên cù lao mừng';
    expect(matchIn(paragraphs.toReversed(), 48, opening)).toEqual(['anchored', opening]);
  });

  test('far away, where its old words go on behind some that are new', () => {
    const changed = (paragraphs[own] ?? '').replace('chuyến', 'lượt').replace('được ngồi', 'ngồi');
    const list = [...paragraphs.toSpliced(own, 1), changed];
    expect(matchIn(list, 40)).toEqual(['anchored', quote]);
  });
});
