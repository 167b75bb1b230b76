/**
 * What papers call a law instead of its title: nickname, title of data/title-list.ts. A nickname counts only behind "Luật".
 * Looked for on 30 Nov 2026; left out is what may be another law: Luật An toàn giao thông was long the one on road traffic.
 */
type Nickname = readonly [string, string];

const ORGANS = 'Hiến, lấy, ghép mô, bộ phận cơ thể người và hiến, lấy xác';
const GRASSROOTS_FORCE = 'Lực lượng tham gia bảo vệ an ninh, trật tự ở cơ sở';

/** Above each stands where it was seen, and the day of the page. */
export const seenNicknames: readonly Nickname[] = [
  // https://vneconomy.vn/luat-tri-tue-nhan-tao-se-co-hieu-luc-tu-ngay-132026.htm, 10 Dec 2025
  ['AI', 'Trí tuệ nhân tạo'],
  // https://www.24h.com.vn/tai-chinh-bat-dong-san/su-can-thiet-ban-hanh-luat-dac-khu-c161a969533.html, 22 Jun 2018
  ['Đặc khu', 'Đơn vị hành chính - kinh tế đặc biệt'],
  // http://media.laodongbinhduong.org.vn/video/xem-video/nhieu-vuong-mac-trong-du-thao-luat-bia-ruou-102.html, 5 Oct 2018
  ['Bia rượu', 'Phòng, chống tác hại của rượu, bia'],
  // https://tcanninhmang.vn/an-ninh-mang/202506/co-the-phat-gap-10-lan-khoan-thu-co-duoc-tu-mua-ban-du-lieu-ca-nhan-40d17ac, 26 Jun 2025
  ['Dữ liệu cá nhân', 'Bảo vệ dữ liệu cá nhân'],
  // https://vnexpress.net/bo-y-te-de-xuat-nguoi-duoi-18-tuoi-duoc-hien-tang-4869836.html, Apr 2025
  ['Hiến tạng', ORGANS],
  // http://www.baomoi.com/Cho-noi-tang-phai-ton-tien/c/4968062.epi, no day
  ['Hiến, ghép tạng', ORGANS],
  // https://vietbao.vn/hien-ghep-mo-tang-chinh-sach-va-thuc-te-293098.html, Nov 2021
  ['Hiến, ghép mô, tạng', ORGANS],
  // https://snv.hanam.gov.vn/Pages/luat-thuc-hien-dan-chu-co-so-thuc-hien-dan-chu-o-xa-phuong-thi-tran.aspx, no day
  ['Thực hiện dân chủ cơ sở', 'Thực hiện dân chủ ở cơ sở'],
  // https://thanhnien.vn/thoi-su/lo-phinh-bien-che-khi-lap-luc-luong-an-ninh-trat-tu-co-so-1304105.html, Nov 2020
  ['Lực lượng tham gia bảo vệ an ninh, trật tự cơ sở', GRASSROOTS_FORCE],
  // https://afamily.vn/giam-thue-vat-xuong-8.html, no day: so the tax is called, no page was found that calls the law so
  ['Thuế VAT', 'Thuế giá trị gia tăng'],
  // https://afamily.vn/giam-thue-vat-xuong-8.html, no day: likewise
  ['VAT', 'Thuế giá trị gia tăng'],
];

/**
 * No page was found that could be named. They are whole words of a title, in its order, and no shorter title of the list has
 * them (a test holds it), so no other law is meant.
 */
export const titleParts: readonly Nickname[] = [
  ['Ban hành văn bản', 'Ban hành văn bản quy phạm pháp luật'],
  ['Bí mật nhà nước', 'Bảo vệ bí mật nhà nước'],
  ['Bạo lực gia đình', 'Phòng, chống bạo lực gia đình'],
  ['Chống rửa tiền', 'Phòng, chống rửa tiền'],
  ['Chống tham nhũng', 'Phòng, chống tham nhũng'],
  ['Công nghiệp quốc phòng', 'Công nghiệp quốc phòng, an ninh và động viên công nghiệp'],
  ['Doanh nghiệp nhỏ và vừa', 'Hỗ trợ doanh nghiệp nhỏ và vừa'],
  ['Dân chủ cơ sở', 'Thực hiện dân chủ ở cơ sở'],
  ['Hôn nhân', 'Hôn nhân và gia đình'],
  ['Lực lượng bảo vệ an ninh, trật tự ở cơ sở', GRASSROOTS_FORCE],
  ['Môi trường', 'Bảo vệ môi trường'],
  ['Người tiêu dùng', 'Bảo vệ quyền lợi người tiêu dùng'],
  ['Phòng chống thuốc lá', 'Phòng, chống tác hại của thuốc lá'],
  ['Rượu bia', 'Phòng, chống tác hại của rượu, bia'],
  ['Tiêu chuẩn, quy chuẩn', 'Tiêu chuẩn và quy chuẩn kỹ thuật'],
  ['Trung tâm tài chính', 'Trung tâm tài chính quốc tế'],
  ['Tài sản công', 'Quản lý, sử dụng tài sản công'],
  ['Vũ khí', 'Quản lý, sử dụng vũ khí, vật liệu nổ và công cụ hỗ trợ'],
];
