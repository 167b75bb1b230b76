import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { countedRuns } from '../../../counted-runs';
import { aHead, aNote, textOf } from '../context';
import { hostileItems, shownTexts, visible } from '../hostile-items';
import { report, reportContext } from '../report';

const ARTICLE = 'https://bao.example/kinh-te/thu-chi-cho-que-4127.html?ref=trang-nhat&trang=1';

test('writes an article as a message', async () => {
  const text = await textOf('text', report.slice(0, 3), reportContext);
  expect(
    text,
  ).toBe(`Lê An, Trần Bình, “Sổ thu chi của chợ quê lần đầu được dán ngoài cổng”, Báo Ví Dụ, 02/10/2026
${ARTICLE}

«Từ tháng 9, bảng thu chi từng quý được dán ở cổng chợ, có chữ ký của trưởng ban và đại diện tiểu thương. Khoản thu lớn nhất là tiền thuê sạp, chiếm hơn hai phần ba tổng thu.» (Đoạn 3 · Số liệu · ghi ngày 20/11/2026)
So với quy định hiện hành thì việc công khai này là bắt buộc, không phải sáng kiến của riêng chợ.
Cần hỏi thêm:
- bảng có ghi số dư đầu kỳ không;
- ai giữ sổ gốc.

Nếu đúng như báo nêu, có thể lấy làm thí dụ trong báo cáo quý IV.
Đã kiểm chứng: đúng (12/11/2026). Nguồn: Ban quản lý chợ trả lời qua điện thoại, có gửi ảnh bảng thu chi quý III
Văn bản: Nghị định 60/2024/NĐ-CP; Luật Ngân sách nhà nước 2015
Nhãn: chợ quê, công khai tài chính
${ARTICLE}#:~:text=T%E1%BB%AB%20th%C3%A1ng%209%2C%20b%E1%BA%A3ng%20thu,hai%20ph%E1%BA%A7n%20ba%20t%E1%BB%95ng%20thu%2E

«Mức thu năm nay không đổi so với năm ngoái.» (Đoạn 7 · Cần kiểm chứng · ghi ngày 20/11/2026)
Báo đã sửa ngày 04/10/2026: «Mức thu năm nay không đổi so với năm ngoái.» → «Mức thu năm nay tăng 4% so với năm ngoái.»
Báo đã sửa con số sau hai ngày. Không dùng câu cũ.
${ARTICLE}#:~:text=M%E1%BB%A9c%20thu%20n%C4%83m%20nay%20t%C4%83ng%204%25%20so%20v%E1%BB%9Bi%20n%C4%83m%20ngo%C3%A1i%2E
`);
});

test('a note alone is followed by its source and link', async () => {
  const text = await textOf('text', [aNote()]);
  expect(text).toBe(`«Chợ họp sớm.» (paragraph 1 · yellow · ghi ngày 20/11/2026)
Hỏi lại.
Văn bản: Quy định 55-QĐ/TW
Nhãn: chợ quê
Lê An, “Bảng thu chi dán ở cổng chợ”, Báo Ví Dụ, 02/3/2024
https://bao.example/cho-que.html#:~:text=Ch%E1%BB%A3%20h%E1%BB%8Dp%20s%E1%BB%9Bm%2E
`);
});

test('documents that no note named stand on one line at the end', async () => {
  const bare = aNote({ regulationIds: [] }, { regulations: [] });
  expect(await textOf('text', [aHead(), bare])).toMatch(/\n\nVăn bản: Quy định 55-QĐ\/TW\n$/);
  expect(await textOf('text', [aHead(), bare], { language: 'en' })).toMatch(
    /\n\nDocuments: Quy định 55-QĐ\/TW\n$/,
  );
});

test('nothing is nothing', async () => expect(await textOf('text', [])).toBe(''));

test('hostile text comes out of 1 000 messages without what cannot be seen or turns the rest', async () => {
  const runs = countedRuns();
  await fc.assert(
    fc.asyncProperty(hostileItems, async (items) => {
      const text = await textOf('text', items);
      expect(text).not.toMatch(/[^\P{Cc}\n]|[\p{Cs}\ufffe\uffff\u2028\u2029]/u);
      const shown = visible(text);
      for (const each of shownTexts(items)) expect(shown).toContain(visible(each));
      for (const line of text.split('\n')) {
        const opened = line.match(/[\u202a\u202b\u202d\u202e\u2066-\u2068]/g)?.length ?? 0;
        const closed = line.match(/[\u202c\u2069]/g)?.length ?? 0;
        expect(closed).toBeGreaterThanOrEqual(opened);
      }
      runs.count(shownTexts(items).some((each) => /[\p{Cc}\u202e]/u.test(each)));
    }),
    { seed: 17, numRuns: 1_000 },
  );
  expect(runs.share()).toBeGreaterThan(0.6);
}, 120_000);
