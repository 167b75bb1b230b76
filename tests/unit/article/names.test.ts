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
  ['Khánh An (t/h)', ['Khánh An']],
  ['Khánh An t/h', ['Khánh An']],
  ['BTV: Khánh An', ['Khánh An']],
  ['Biên tập viên Khánh An', ['Khánh An']],
  ['Theo Khánh An/Báo Ví Dụ', ['Khánh An']],
  ['Theo Khánh An/VnExpress', ['Khánh An']],
  ['Theo VnExpress', []],
  ['Khánh An (TTXVN/Vietnam+)', ['Khánh An']],
  ['Khánh An dịch từ Reuters', ['Khánh An']],
  ['Tin và ảnh: Khánh An', ['Khánh An']],
  ['Bài và ảnh KHÁNH AN', ['KHÁNH AN']],
  ['Bài: Khánh An - Ảnh: Văn Sơn, Lê Thảo', ['Khánh An']],
  ['Bài: Khánh An; Thiết kế: Lê Thảo; Biên tập: Văn Sơn', ['Khánh An']],
  ['Nhóm PV: Khánh An - Văn Sơn', ['Khánh An', 'Văn Sơn']],
  ['Được viết bởi: Khánh An', ['Khánh An']],
  ['Được viết bởi: Super User', []],
  ['Ngày 09/09/2026, 07:20 bởi Khánh An', ['Khánh An']],
  ['Đăng bởi Khánh An lúc 07:20 ngày 09/09/2026', ['Khánh An']],
  ['Tác giả: Khánh An | Ngày đăng: 09/09/2026 | Lượt xem: 20', ['Khánh An']],
  ['Khánh An09/09/2026 07:20', ['Khánh An']],
  ['BS.CKII Trần Khánh An', ['Trần Khánh An']],
  ['ThS. Khánh An, GVC. Lê Thảo', ['Khánh An', 'Lê Thảo']],
  ['Thiếu tướng, PGS, TS Khánh An', ['Khánh An']],
  ['ThS Trần Khánh An - Trường Chính trị tỉnh', ['Trần Khánh An']],
  ['Bảo Ngân + Trung Kiên', ['Bảo Ngân', 'Trung Kiên']],
  ['Bảo Ngân- Trung Kiên', ['Bảo Ngân', 'Trung Kiên']],
  ['Story: Khanh An – Photo: Van Son', ['Khanh An']],
  ['Story and photos by Khanh An', ['Khanh An']],
  ['Reported by Khanh An; translated by Le Thao', ['Khanh An']],
  ['Reporting by Ann Lee; Editing by Bob Ray', ['Ann Lee']],
  ['Ảnh: Văn Sơn', []],
  ['Photos by Van Son', []],
  ['Photo provided by Van Son', []],
  ['Nguồn: Lê Văn An, Trần Bình', []],
  ['Ông Trần Khánh An', []],
  ['Bà Hồ Thị Lụa', []],
  ['TM. ỦY BAN NHÂN DÂN', []],
  ['CHỦ TỊCH', []],
  ['Hội Nông dân xã Vĩnh Hòa', []],
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
