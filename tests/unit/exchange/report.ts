import type { FormatContext, Item } from '../../../lib/exchange';
import { anAnnotation, anArticle, aRegulation } from '../store/records';
import { aHead, aNote } from './context';

/** Three annotated articles, as an official would have them who is to report. The wording is our own. */

const decree = aRegulation({
  id: 'vn:state:nghi-dinh:60/2024/NĐ-CP:2024',
  type: 'nghi-dinh',
  number: '60',
  year: '2024',
  symbol: 'NĐ-CP',
  name: 'Nghị định 60/2024/NĐ-CP',
  date: '2024-06-05',
  issuer: 'Chính phủ',
  subject: 'về phát triển và quản lý chợ',
});
const law = aRegulation({
  id: 'vn:state:luat:ngan-sach-nha-nuoc:2015',
  type: 'luat',
  number: null,
  year: '2015',
  symbol: null,
  name: 'Luật Ngân sách nhà nước 2015',
  date: '2015-06-25',
  issuer: 'Quốc hội',
});
const decision = aRegulation({
  id: 'vn:state:quyet-dinh:14/2023/QĐ-UBND:2023',
  type: 'quyet-dinh',
  number: '14',
  year: '2023',
  symbol: 'QĐ-UBND',
  name: 'Quyết định 14/2023/QĐ-UBND',
  date: '2023-02-09',
  issuer: 'Uỷ ban nhân dân tỉnh Ví Dụ',
  subject: 'ban hành mức thu dịch vụ sử dụng diện tích bán hàng tại chợ trên địa bàn',
});

const market = anArticle({
  id: 'bao.example/thu-chi-cho-que',
  urls: ['https://bao.example/kinh-te/thu-chi-cho-que-4127.html?ref=trang-nhat&trang=1'],
  site: 'Báo Ví Dụ',
  title: 'Sổ thu chi của chợ quê lần đầu được dán ngoài cổng',
  authors: ['Lê An', 'Trần Bình'],
  publishedAt: '2026-10-02T08:10+07:00',
});
const audit = anArticle({
  id: 'tin.example/doan-kiem-tra',
  urls: ['https://tin.example/thoi-su/doan-kiem-tra-lam-viec-voi-ban-quan-ly-cho.htm'],
  site: 'Tin Tức Mẫu',
  title: 'Đoàn kiểm tra làm việc với ban quản lý chợ',
  authors: ['Phạm Hoà'],
  publishedAt: '2026-11-10T15:00+07:00',
});
const letters = anArticle({
  id: 'ban-doc.example/tieu-thuong',
  urls: ['https://nhap-tu-tep.invalid/tieu-thuong'],
  site: 'Nhật báo Minh Hoạ',
  title: 'Tiểu thương hỏi: “Phí chỗ ngồi tính theo mét hay theo sạp?”',
  authors: [],
  publishedAt: '2026-11-18',
});

const target = (exact: string, ordinal: number) => ({
  ...anAnnotation().target,
  quote: { exact, prefix: '', suffix: '' },
  block: { role: 'Đoạn', ordinal, hash: 'a1' },
});
const none = { note: '', tags: [], regulationIds: [] };

export const report: readonly Item[] = [
  aHead({ article: market, regulations: [decree, law] }),
  aNote(
    {
      target: target(
        'Từ tháng 9, bảng thu chi từng quý được dán ở cổng chợ, có chữ ký của trưởng ban và đại diện tiểu thương. Khoản thu lớn nhất là tiền thuê sạp, chiếm hơn hai phần ba tổng thu.',
        3,
      ),
      colour: 'green',
      note: 'So với quy định hiện hành thì việc công khai này là bắt buộc, không phải sáng kiến của riêng chợ.\nCần hỏi thêm:\n- bảng có ghi số dư đầu kỳ không;\n- ai giữ sổ gốc.\n\nNếu đúng như báo nêu, có thể lấy làm thí dụ trong báo cáo quý IV.',
      tags: ['chợ quê', 'công khai tài chính'],
      regulationIds: [decree.id, law.id],
      checked: {
        state: 'verified',
        source: 'Ban quản lý chợ trả lời qua điện thoại, có gửi ảnh bảng thu chi quý III',
        at: '2026-11-12T03:00:00.000Z',
      },
    },
    { article: market, regulations: [decree, law] },
  ),
  aNote(
    {
      ...none,
      target: target('Mức thu năm nay không đổi so với năm ngoái.', 7),
      colour: 'pink',
      note: 'Báo đã sửa con số sau hai ngày. Không dùng câu cũ.',
    },
    {
      article: market,
      regulations: [],
      changed: {
        before: 'Mức thu năm nay không đổi so với năm ngoái.',
        after: 'Mức thu năm nay tăng 4% so với năm ngoái.',
        seenAt: '2026-10-04T02:00:00.000Z',
      },
    },
  ),
  aHead({ article: audit, regulations: [decision, decree] }),
  aNote(
    {
      target: target(
        'Theo trưởng đoàn, 5 trong 12 chợ được kiểm tra thu cao hơn khung giá mà tỉnh ban hành, có nơi cao gấp rưỡi.',
        2,
      ),
      colour: 'green',
      note: 'Con số này mâu thuẫn với báo cáo tháng 10 của phòng (3 trong 12 chợ).',
      tags: ['khung giá'],
      regulationIds: [decision.id],
      checked: { state: 'open', source: '', at: '2026-11-20T03:00:00.000Z' },
    },
    { article: audit, regulations: [decision] },
  ),
  aNote(
    {
      ...none,
      target: target('“Chúng tôi sẽ hoàn lại phần thu vượt trước Tết”, ông Hoà nói.', 9),
      colour: 'purple',
    },
    { article: audit, regulations: [] },
  ),
  aHead({ article: letters, regulations: [] }),
  aNote(
    {
      ...none,
      target: target('Không có văn bản nào cho phép thu theo đầu người.', 5),
      colour: 'blue',
      note: 'Không đúng: quyết định của tỉnh cho thu theo lượt người bán lưu động.',
      regulationIds: [decision.id],
      checked: {
        state: 'refuted',
        source: 'Điều 4 của quyết định',
        at: '2026-11-25T03:00:00.000Z',
      },
    },
    { article: letters, regulations: [decision] },
  ),
];

const colours: Readonly<Record<string, string>> = {
  yellow: 'Ý chính',
  green: 'Số liệu',
  blue: 'Quy định',
  pink: 'Cần kiểm chứng',
  purple: 'Lời trích',
};

export const reportContext: FormatContext = {
  language: 'vi',
  now: new Date('2026-11-30T03:00:00.000Z'),
  partName: (role, ordinal) => `${role} ${ordinal}`,
  colourName: (colour) => colours[colour] ?? colour,
  title: 'Thu, chi ở các chợ: tổng hợp từ báo chí',
};
