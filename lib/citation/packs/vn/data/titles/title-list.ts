/**
 * Titles of codes, laws and ordinances, in force or not, and how papers shorten them (`title=short=…`).
 *
 * About 250 of them come with the number of a law in the official codification (Pháp điển) or in published texts. The other
 * 130 or so, among them older laws, ordinances and bills under discussion, and part of the shortened forms are from general
 * knowledge and unchecked. A title only tells where the name of a law ends in a text and how it is spelled: number, year
 * and force are never taken from here.
 */
export const titleList: Readonly<Record<string, string>> = {
  'bo-luat': `
Dân sự=BLDS
Hàng hải Việt Nam=Hàng hải
Hình sự=BLHS
Lao động=BLLĐ
Tố tụng dân sự=BLTTDS
Tố tụng hình sự=BLTTHS
`,
  luat: `
An ninh Quốc gia
An ninh mạng
An toàn thông tin mạng
An toàn thực phẩm=Vệ sinh an toàn thực phẩm
An toàn, vệ sinh lao động
Ban hành văn bản quy phạm pháp luật
Biên giới quốc gia
Biên phòng Việt Nam
Biển Việt Nam
Biểu tình
Báo chí
Bình đẳng giới
Bưu chính
Bảo hiểm tiền gửi
Bảo hiểm xã hội
Bảo hiểm y tế
Bảo vệ bí mật nhà nước
Bảo vệ dữ liệu cá nhân
Bảo vệ môi trường
Bảo vệ quyền lợi người tiêu dùng=Bảo vệ người tiêu dùng
Bảo vệ sức khoẻ nhân dân
Bảo vệ và kiểm dịch thực vật
Bảo vệ và phát triển rừng
Bảo vệ, chăm sóc và giáo dục trẻ em
Bầu cử đại biểu Hội đồng nhân dân
Bầu cử đại biểu Quốc hội
Bầu cử đại biểu Quốc hội và đại biểu Hội đồng nhân dân=Bầu cử
Chuyển giao công nghệ
Chuyển giao người đang chấp hành án phạt tù
Chuyển đổi giới tính
Chuyển đổi số
Chăn nuôi
Chất lượng sản phẩm, hàng hoá
Chứng khoán
Các công cụ chuyển nhượng
Các tổ chức tín dụng=Tổ chức tín dụng
Cán bộ, công chức=Công chức
Công an nhân dân
Công chứng
Công nghiệp công nghệ số
Công nghiệp quốc phòng, an ninh và động viên công nghiệp
Công nghệ cao
Công nghệ thông tin
Công ty
Công tác xã hội
Công đoàn
Căn cước
Căn cước công dân
Cơ quan đại diện nước Cộng hòa xã hội chủ nghĩa Việt Nam ở nước ngoài=Cơ quan đại diện Việt Nam ở nước ngoài
Cơ yếu
Cư trú
Cạnh tranh
Cải cách ruộng đất
Cảnh sát biển Việt Nam
Cảnh sát cơ động
Cảnh vệ
Cấp, thoát nước
Di sản văn hóa
Doanh nghiệp
Doanh nghiệp nhà nước
Doanh nghiệp tư nhân
Du lịch
Dân quân tự vệ
Dân số
Dược
Dạy nghề
Dầu khí
Dẫn độ
Dữ liệu
Dự trữ quốc gia
Giao dịch điện tử
Giao thông đường bộ
Giao thông đường thủy
Giao thông đường thủy nội địa
Giá
Giám định tư pháp
Giáo dục
Giáo dục nghề nghiệp
Giáo dục quốc phòng và an ninh
Giáo dục đại học
Hiến, lấy, ghép mô, bộ phận cơ thể người và hiến, lấy xác
Hoạt động chữ thập đỏ
Hoạt động giám sát của Quốc hội và Hội đồng nhân dân=Hoạt động giám sát của Quốc hội
Hàng không dân dụng Việt Nam=Hàng không dân dụng
Hòa giải ở cơ sở
Hòa giải, đối thoại tại Tòa án
Hóa chất
Hôn nhân và gia đình=Hôn nhân gia đình
Hải quan
Hỗ trợ doanh nghiệp nhỏ và vừa
Hộ tịch
Hợp tác xã
Khiếu nại
Khiếu nại, tố cáo
Khoa học và công nghệ
Khoa học, công nghệ và đổi mới sáng tạo
Khoáng sản
Khuyến khích đầu tư trong nước
Khám bệnh, chữa bệnh=Khám chữa bệnh
Khí tượng thủy văn
Kinh doanh bảo hiểm
Kinh doanh bất động sản
Kiến trúc
Kiểm toán Nhà nước
Kiểm toán độc lập
Kế toán
Luật sư
Lâm nghiệp
Lý lịch tư pháp
Lưu trữ
Lực lượng dự bị động viên
Lực lượng tham gia bảo vệ an ninh, trật tự ở cơ sở
Mặt trận Tổ quốc Việt Nam
Nghĩa vụ lao động công ích
Nghĩa vụ quân sự
Nghệ thuật biểu diễn
Ngân hàng Nhà nước Việt Nam
Ngân sách nhà nước=Ngân sách
Người cao tuổi
Người khuyết tật
Người lao động Việt Nam đi làm việc ở nước ngoài theo hợp đồng=Người lao động Việt Nam đi làm việc ở nước ngoài=Đưa người lao động Việt Nam đi làm việc ở nước ngoài theo hợp đồng
Nhà giáo
Nhà ở
Nhập cảnh, xuất cảnh
Nhập cảnh, xuất cảnh, quá cảnh, cư trú của người nước ngoài tại Việt Nam=Nhập cảnh, xuất cảnh, quá cảnh
Nuôi con nuôi
Năng lượng nguyên tử
Phá sản
Phá sản doanh nghiệp
Phí và lệ phí
Phòng bệnh
Phòng cháy và chữa cháy
Phòng cháy, chữa cháy và cứu nạn, cứu hộ=Phòng cháy, chữa cháy và cứu hộ, cứu nạn
Phòng không nhân dân
Phòng thủ dân sự
Phòng, chống bạo lực gia đình
Phòng, chống bệnh truyền nhiễm
Phòng, chống khủng bố
Phòng, chống ma túy
Phòng, chống mua bán người
Phòng, chống nhiễm vi rút gây ra hội chứng suy giảm miễn dịch mắc phải ở người (HIV/AIDS)=Phòng, chống nhiễm vi rút gây ra hội chứng suy giảm miễn dịch mắc phải ở người=Phòng, chống HIV/AIDS
Phòng, chống rửa tiền
Phòng, chống tham nhũng
Phòng, chống thiên tai
Phòng, chống tác hại của rượu, bia=Phòng, chống tác hại rượu bia
Phòng, chống tác hại của thuốc lá=Phòng, chống tác hại thuốc lá
Phổ biến, giáo dục pháp luật
Phổ cập giáo dục tiểu học
Phục hồi, phá sản
Quy hoạch
Quy hoạch đô thị
Quy hoạch đô thị và nông thôn=Quy hoạch đô thị và quy hoạch nông thôn
Quân nhân chuyên nghiệp, công nhân và viên chức quốc phòng
Quản lý ngoại thương
Quản lý nợ công
Quản lý phát triển đô thị
Quản lý thuế
Quản lý và đầu tư vốn nhà nước tại doanh nghiệp
Quản lý, bảo vệ công trình quốc phòng và khu quân sự
Quản lý, sử dụng tài sản công=Quản lý tài sản công
Quản lý, sử dụng vũ khí, vật liệu nổ và công cụ hỗ trợ
Quản lý, sử dụng vốn nhà nước đầu tư vào sản xuất, kinh doanh tại doanh nghiệp
Quảng cáo
Quốc phòng
Quốc tịch Việt Nam
Sĩ quan Quân đội nhân dân Việt Nam=Sĩ quan
Sở hữu trí tuệ
Sử dụng năng lượng tiết kiệm và hiệu quả
Tham gia lực lượng gìn giữ hòa bình của Liên hợp quốc
Thanh niên
Thanh tra
Thi hành tạm giữ, tạm giam
Thi hành tạm giữ, tạm giam và cấm đi khỏi nơi cư trú
Thi hành án dân sự
Thi hành án hình sự
Thi đua, khen thưởng
Thiết bị y tế
Thuế bảo vệ môi trường
Thuế bất động sản
Thuế chuyển quyền sử dụng đất
Thuế doanh thu
Thuế giá trị gia tăng
Thuế lợi tức
Thuế sử dụng đất nông nghiệp
Thuế sử dụng đất phi nông nghiệp
Thuế thu nhập cá nhân
Thuế thu nhập doanh nghiệp
Thuế tiêu thụ đặc biệt
Thuế tài nguyên
Thuế tài sản
Thuế xuất khẩu, thuế nhập khẩu=Thuế xuất nhập khẩu=Thuế xuất khẩu, nhập khẩu=Xuất nhập khẩu
Thú y
Thư viện
Thương mại
Thương mại điện tử
Thể dục, thể thao
Thỏa thuận quốc tế
Thống kê
Thủ đô
Thủy lợi
Thủy sản
Thực hiện dân chủ ở cơ sở
Thực hành tiết kiệm, chống lãng phí
Tiêu chuẩn và quy chuẩn kỹ thuật
Tiếp công dân
Tiếp cận thông tin
Tiết kiệm, chống lãng phí
Trung tâm tài chính quốc tế
Trách nhiệm bồi thường của nhà nước=Bồi thường nhà nước
Trí tuệ nhân tạo
Trưng cầu ý dân
Trưng mua, trưng dụng tài sản
Trật tự, an toàn giao thông đường bộ=Trật tự an toàn giao thông=Bảo đảm trật tự, an toàn giao thông đường bộ=Đảm bảo trật tự, an toàn giao thông đường bộ=ATGT
Trẻ em
Trọng tài thương mại
Trồng trọt
Trợ giúp pháp lý
Tài nguyên nước
Tài nguyên, môi trường biển và hải đảo
Tình trạng khẩn cấp
Tín ngưỡng, tôn giáo
Tòa án chuyên biệt tại Trung tâm tài chính quốc tế
Tư pháp người chưa thành niên
Tương trợ tư pháp
Tương trợ tư pháp về dân sự
Tương trợ tư pháp về hình sự
Tần số vô tuyến
Tần số vô tuyến điện
Tố cáo
Tố tụng hành chính
Tổ chức Chính phủ
Tổ chức Hội đồng nhân dân và Ủy ban nhân dân
Tổ chức Quốc hội
Tổ chức Tòa án nhân dân=Tổ chức Tòa án
Tổ chức Viện kiểm sát nhân dân=Tổ chức Viện kiểm sát
Tổ chức chính quyền địa phương=Chính quyền địa phương
Tổ chức cơ quan điều tra hình sự
Viên chức
Viễn thông
Việc làm
Về hội
Xuất bản
Xuất cảnh, nhập cảnh
Xuất cảnh, nhập cảnh của công dân Việt Nam
Xuất nhập cảnh
Xây dựng
Xử lý vi phạm hành chính=Xử phạt vi phạm hành chính
Đa dạng sinh học
Điều ước quốc tế
Điện lực
Điện ảnh
Đo lường
Đo đạc và bản đồ
Đê điều
Đăng ký tài sản
Đơn vị hành chính - kinh tế đặc biệt
Đường bộ
Đường sắt
Đường thủy nội địa
Đất đai=ĐĐ
Đấu giá tài sản
Đấu thầu
Đầu tư
Đầu tư công
Đầu tư nước ngoài
Đầu tư nước ngoài tại Việt Nam
Đầu tư theo phương thức đối tác công tư=PPP=Đối tác công tư=Đầu tư theo phương thức PPP=Đầu tư theo hình thức đối tác công tư=Đầu tư PPP
Đặc xá
Địa chất và khoáng sản
`,
  'phap-lenh': `
Bà mẹ Việt Nam anh hùng
Bưu chính, viễn thông
Bảo hộ lao động
Bảo hộ quyền sở hữu công nghiệp
Bảo hộ quyền tác giả
Bảo vệ bí mật nhà nước
Bảo vệ công trình giao thông
Bảo vệ công trình quan trọng liên quan đến an ninh quốc gia
Bảo vệ quyền lợi người tiêu dùng
Bảo vệ và kiểm dịch thực vật
Bảo vệ và phát triển nguồn lợi thủy sản
Bảo vệ và sử dụng di tích lịch sử, văn hóa và danh lam thắng cảnh
Bảo vệ đê điều
Bộ đội biên phòng
Chi phí giám định, định giá; chi phí cho người làm chứng, người phiên dịch trong tố tụng
Chi phí tố tụng
Chuyển giao công nghệ nước ngoài vào Việt Nam
Chất lượng hàng hóa
Chống bán phá giá
Chống tham nhũng
Cán bộ, công chức
Công an xã
Cảnh sát biển Việt Nam
Cảnh sát cơ động
Cảnh sát môi trường
Cảnh vệ
Cựu chiến binh
Danh hiệu vinh dự Nhà nước "Bà mẹ Việt Nam anh hùng"
Du lịch
Dân quân tự vệ
Dân số
Dự trữ quốc gia
Giá
Giám định tư pháp
Giống cây trồng
Giống vật nuôi
Hàm, cấp ngoại giao
Hành nghề y, dược tư nhân
Hải quan
Hợp nhất văn bản quy phạm pháp luật
Hợp đồng dân sự
Hợp đồng kinh tế
Khai thác và bảo vệ công trình thủy lợi
Khiếu nại, tố cáo của công dân
Kiểm sát viên Viện kiểm sát nhân dân
Kế toán và thống kê
Luật sư
Lãnh sự
Lưu trữ quốc gia
Lực lượng An ninh nhân dân Việt Nam
Lực lượng Cảnh sát nhân dân Việt Nam
Lực lượng dự bị động viên
Nghĩa vụ lao động công ích
Ngoại hối
Ngân hàng Nhà nước Việt Nam
Ngân hàng, hợp tác xã tín dụng và công ty tài chính
Người cao tuổi
Người tàn tật
Nhà ở
Nhập cảnh, xuất cảnh, cư trú của người nước ngoài tại Việt Nam
Pháp điển hệ thống quy phạm pháp luật
Phí và lệ phí
Phòng, chống lụt, bão
Phòng, chống mại dâm
Phòng, chống tham nhũng
Quản lý thị trường
Quản lý, sử dụng vũ khí, vật liệu nổ và công cụ hỗ trợ
Quảng cáo
Thanh tra
Thi hành án dân sự
Thi hành án phạt tù
Thuế nhà, đất=Thuế nhà đất
Thuế thu nhập đối với người có thu nhập cao
Thuế tài nguyên
Thú y
Thương phiếu
Thẩm phán và Hội thẩm Tòa án nhân dân
Thể dục, thể thao
Thủ tục bắt giữ tàu bay
Thủ tục bắt giữ tàu biển
Thủ tục giải quyết các tranh chấp lao động
Thủ tục giải quyết các vụ án dân sự
Thủ tục giải quyết các vụ án hành chính
Thủ tục giải quyết các vụ án kinh tế
Thừa kế
Thực hiện dân chủ ở xã, phường, thị trấn
Thực hành tiết kiệm, chống lãng phí
Trình tự, thủ tục xem xét, quyết định áp dụng các biện pháp xử lý hành chính tại Tòa án nhân dân
Trọng tài kinh tế
Trọng tài thương mại
Trừng trị các tội xâm phạm tài sản xã hội chủ nghĩa
Trừng trị tội hối lộ
Trừng trị tội đầu cơ, buôn lậu, làm hàng giả, kinh doanh trái phép
Tình trạng khẩn cấp
Tín ngưỡng, tôn giáo
Tổ chức điều tra hình sự
Tự vệ
Vệ sinh an toàn thực phẩm
Xử lý vi phạm hành chính
Xử phạt vi phạm hành chính
Án phí, lệ phí Tòa án
Đo lường
Đê điều
Động viên công nghiệp
Ưu đãi người có công với cách mạng=Ưu đãi người có công
`,
};
