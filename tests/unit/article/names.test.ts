import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { personsIn } from '../../../lib/article/words/person-names';
import { countedRuns } from '../../counted-runs';

const BYLINES: readonly (readonly [byline: string, names: readonly string[]])[] = [
  ['Hà Thu', ['Hà Thu']],
  ['Hà Thu (tổng hợp)', ['Hà Thu']],
  ['Theo Hà Thu', ['Hà Thu']],
  ['NHẬT XUÂN - NGHI VŨ', ['NHẬT XUÂN', 'NGHI VŨ']],
  ['NHẬT XUÂN;NGHI VŨ', ['NHẬT XUÂN', 'NGHI VŨ']],
  ['Bài và ảnh: Lê Phước', ['Lê Phước']],
  ['Bài, ảnh: Lê Phước', ['Lê Phước']],
  ['Thực hiện: Trần Thu Trang', ['Trần Thu Trang']],
  ['Luật sư Phạm Quốc Tuấn', ['Phạm Quốc Tuấn']],
  ['PGS.TS Nguyễn An', ['Nguyễn An']],
  ['Đỗ Thị Hiền'.normalize('NFD'), ['Đỗ Thị Hiền']],
  ['TP', ['TP']],
  ['Anh Phương thực hiện', ['Anh Phương']],
  ['Tác giả bài viết: Hoàng Thị Nhàn', ['Hoàng Thị Nhàn']],
  ['Vương Trần (báo bạn)', ['Vương Trần']],
  ['Đại tá Lê Văn Nam', ['Lê Văn Nam']],
  ['By Minh Nga, Dat Nguyen March 12, 2026 | 09:15 am', ['Minh Nga', 'Dat Nguyen']],
  ['ByRahul Roy', ['Rahul Roy']],
  ['Trường An – Dũng Nhân', ['Trường An', 'Dũng Nhân']],
  ['P.V (Theo bạn đọc)', []],
  ['Nhóm PV', []],
  ['BÌNH LUẬN', []],
  ['December 23, 2023', []],
  ['H.Y.T.', ['H.Y.T']],
  ['By Anna Nguyen, CFA', ['Anna Nguyen']],
  ['Ludwig van Beethoven', ['Ludwig van Beethoven']],
  ['Thanh Hòa- Cập nhật 14:05 ngày 03/02/2026', ['Thanh Hòa']],
  ['Minh Tú | Thứ ba, 03/02/2026', ['Minh Tú']],
  ['LÊ TRANG trang@bao.example', ['LÊ TRANG']],
  ['an@bao.example, Võ An', ['Võ An']],
  ['Thạc sĩ, luật sư Trần Thu', ['Trần Thu']],
  ['Lò Chiến – Hoàng Thu – Trần Bảo', ['Lò Chiến', 'Hoàng Thu', 'Trần Bảo']],
  ['(Võ Hà)', ['Võ Hà']],
  ['(Bài, ảnh) Trịnh Dũng', ['Trịnh Dũng']],
  ['Bút ký của TRẦN HOÀI', ['TRẦN HOÀI']],
  ['Tin: Bảo Hân - Ảnh: Quốc Thắng', ['Bảo Hân']],
  ['Phóng sự: Mai Chi; Văn Lữ', ['Mai Chi', 'Văn Lữ']],
  ['Viết bởi Duy Khương', ['Duy Khương']],
  ['Xuân Trường/VOV-Miền Trung', ['Xuân Trường']],
  ['N.Minh', ['N.Minh']],
  ['Theo Tuổi Trẻ', []],
  ['(Người Lao Động)', []],
  ['và 1 tác giả khác', []],
  ['Báo Nhân Dân điện tử', []],
  ['TUOI TRE ONLINE', []],
  ['https://www.facebook.com/bao', []],
  ['@toasoan', []],
  ['toasoan@tin.example', []],
  ['Theo Đời sống Pháp luật', []],
  ['Xem các bài viết của tác giả', []],
  ['', []],
];

describe('personsIn', () => {
  test.each(BYLINES)('%j', (byline, names) => {
    expect(personsIn(byline)).toEqual(names);
  });

  test('never names an address or a handle, whatever stands around it', () => {
    const runs = countedRuns();
    const before = fc.constantFrom('Nguyễn Văn An ', 'Theo Trần Bình - ', 'By Anna Nguyen, ', '');
    fc.assert(
      fc.property(fc.emailAddress(), before, (address, words) => {
        const names = personsIn(words + address);
        for (const name of names) expect(name).not.toContain('@');
        runs.count(names.length > 0);
      }),
    );
    expect(runs.share()).toBeGreaterThan(0.45);
  });
});
