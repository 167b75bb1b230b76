/**
 * What papers call a law instead of its title: nickname, title of data/title-list.ts. Behind a row stands where the nickname
 * was seen; rows without an address are from general knowledge and unchecked. A nickname counts only behind "Luật".
 */
export const nicknames: readonly (readonly [string, string])[] = [
  // https://vneconomy.vn/luat-tri-tue-nhan-tao-se-co-hieu-luc-tu-ngay-132026.htm, 10 Dec 2025
  ['AI', 'Trí tuệ nhân tạo'],
  // https://www.24h.com.vn/tai-chinh-bat-dong-san/su-can-thiet-ban-hanh-luat-dac-khu-c161a969533.html, 22 Jun 2018
  ['Đặc khu', 'Đơn vị hành chính - kinh tế đặc biệt'],
  // http://media.laodongbinhduong.org.vn/video/xem-video/nhieu-vuong-mac-trong-du-thao-luat-bia-ruou-102.html, 5 Oct 2018
  ['Bia rượu', 'Phòng, chống tác hại của rượu, bia'],
  ['Rượu bia', 'Phòng, chống tác hại của rượu, bia'],
  ['Tài sản công', 'Quản lý, sử dụng tài sản công'],
  ['An ninh cơ sở', 'Lực lượng tham gia bảo vệ an ninh, trật tự ở cơ sở'],
  [
    'Lực lượng bảo vệ an ninh, trật tự ở cơ sở',
    'Lực lượng tham gia bảo vệ an ninh, trật tự ở cơ sở',
  ],
  ['An toàn giao thông', 'Trật tự, an toàn giao thông đường bộ'],
  ['Bạo lực gia đình', 'Phòng, chống bạo lực gia đình'],
  ['Ban hành văn bản', 'Ban hành văn bản quy phạm pháp luật'],
  ['Bảo vệ rừng', 'Bảo vệ và phát triển rừng'],
  ['Bí mật nhà nước', 'Bảo vệ bí mật nhà nước'],
  ['Chống rửa tiền', 'Phòng, chống rửa tiền'],
  ['Chống tham nhũng', 'Phòng, chống tham nhũng'],
  ['Công nghiệp quốc phòng', 'Công nghiệp quốc phòng, an ninh và động viên công nghiệp'],
  ['Dân chủ cơ sở', 'Thực hiện dân chủ ở cơ sở'],
  ['Doanh nghiệp nhỏ và vừa', 'Hỗ trợ doanh nghiệp nhỏ và vừa'],
  ['Dữ liệu cá nhân', 'Bảo vệ dữ liệu cá nhân'],
  ['Hiến ghép tạng', 'Hiến, lấy, ghép mô, bộ phận cơ thể người và hiến, lấy xác'],
  ['Hiến, ghép mô, tạng', 'Hiến, lấy, ghép mô, bộ phận cơ thể người và hiến, lấy xác'],
  ['Hôn nhân', 'Hôn nhân và gia đình'],
  ['Môi trường', 'Bảo vệ môi trường'],
  ['Người tiêu dùng', 'Bảo vệ quyền lợi người tiêu dùng'],
  ['Phòng chống thuốc lá', 'Phòng, chống tác hại của thuốc lá'],
  ['Thuế VAT', 'Thuế giá trị gia tăng'],
  ['Tiêu chuẩn, quy chuẩn', 'Tiêu chuẩn và quy chuẩn kỹ thuật'],
  ['Trung tâm tài chính', 'Trung tâm tài chính quốc tế'],
  ['VAT', 'Thuế giá trị gia tăng'],
  ['Vũ khí', 'Quản lý, sử dụng vũ khí, vật liệu nổ và công cụ hỗ trợ'],
];
