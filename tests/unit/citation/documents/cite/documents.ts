import type { CitableDocument } from '../../../../../lib/citation/documents/cite';

/** A document whose id says type, number and year, as `vn:state:nghi-dinh:30/2020/NĐ-CP:2020`; `over` says the rest. */
export function aDocument(
  id: string,
  name: string,
  over: Partial<CitableDocument> = {},
): CitableDocument {
  const [, , type = '', part = '', year = '~'] = id.split(':');
  const number = /^\d+/.exec(part)?.[0] ?? null;
  const symbol = /^\d+(?:\/\d{4}\/|[/-])([^@]*)/.exec(part)?.[1] ?? null;
  return {
    id,
    name,
    type,
    number,
    year: year === '~' ? null : year,
    symbol,
    issuer: null,
    date: null,
    subject: null,
    ...over,
  };
}

const wholly = (issuer: string, date: string, subject: string): Partial<CitableDocument> => ({
  issuer,
  date,
  subject,
});

/** Of every kind: what it is, the document, its citation in full with what is not known marked, and the short one. */
export const documents: readonly (readonly [
  what: string,
  document: CitableDocument,
  full: string,
  short: string,
])[] = [
  [
    'a decree',
    aDocument(
      'vn:state:nghi-dinh:30/2020/NĐ-CP:2020',
      'Nghị định 30/2020/NĐ-CP',
      wholly('Chính phủ', '2020-03-05', 'công tác văn thư'),
    ),
    'Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư',
    'Nghị định số 30/2020/NĐ-CP',
  ],
  [
    'a day and a month with a zero',
    aDocument(
      'vn:state:nghi-dinh:11/2021/NĐ-CP:2021',
      'Nghị định 11/2021/NĐ-CP',
      wholly('Chính phủ', '2021-02-09', 'giao khu vực biển'),
    ),
    'Nghị định số 11/2021/NĐ-CP ngày 09 tháng 02 năm 2021 của Chính phủ về giao khu vực biển',
    'Nghị định số 11/2021/NĐ-CP',
  ],
  [
    'a month of two digits',
    aDocument(
      'vn:state:nghi-dinh:77/2022/NĐ-CP:2022',
      'Nghị định 77/2022/NĐ-CP',
      wholly('Chính phủ', '2022-10-31', 'Quy định chế độ trực chợ.'),
    ),
    'Nghị định số 77/2022/NĐ-CP ngày 31 tháng 10 năm 2022 của Chính phủ quy định chế độ trực chợ',
    'Nghị định số 77/2022/NĐ-CP',
  ],
  [
    'a month without a zero',
    aDocument(
      'vn:state:nghi-dinh:78/2022/NĐ-CP:2022',
      'Nghị định 78/2022/NĐ-CP',
      wholly('Chính phủ', '2022-03-30', 'Về việc dán bảng giá'),
    ),
    'Nghị định số 78/2022/NĐ-CP ngày 30 tháng 3 năm 2022 của Chính phủ về việc dán bảng giá',
    'Nghị định số 78/2022/NĐ-CP',
  ],
  [
    'a decree of which only the number is known',
    aDocument('vn:state:nghi-dinh:30/2020/NĐ-CP:2020', 'Nghị định 30/2020/NĐ-CP'),
    'Nghị định số 30/2020/NĐ-CP [ngày …] của [cơ quan ban hành …] [trích yếu …]',
    'Nghị định số 30/2020/NĐ-CP',
  ],
  [
    'a decree without year and symbol',
    aDocument('vn:state:nghi-dinh:30/~/NĐ-~:~', 'Nghị định 30', {
      symbol: null,
      issuer: 'Chính phủ',
    }),
    'Nghị định số 30 [ký hiệu …] [ngày …] của Chính phủ [trích yếu …]',
    'Nghị định số 30 [ký hiệu …]',
  ],
  [
    'a day that no calendar has',
    aDocument(
      'vn:state:nghi-dinh:9/2021/NĐ-CP:2021',
      'Nghị định 9/2021/NĐ-CP',
      wholly('Chính phủ', '2021-02-30', 'việc đổi tiền lẻ'),
    ),
    'Nghị định số 9/2021/NĐ-CP [ngày …] của Chính phủ về việc đổi tiền lẻ',
    'Nghị định số 9/2021/NĐ-CP',
  ],
  [
    'a law by title',
    aDocument('vn:state:luat:31/2024/QH15:2024', 'Luật Đất đai 2024', {
      issuer: 'Quốc hội',
      date: '2024-01-18',
    }),
    'Luật Đất đai năm 2024',
    'Luật Đất đai năm 2024',
  ],
  [
    'a law without number',
    aDocument('vn:state:luat:dat-dai:2013', 'Luật Đất đai 2013'),
    'Luật Đất đai năm 2013',
    'Luật Đất đai năm 2013',
  ],
  [
    'a law without year',
    aDocument('vn:state:luat:nha-o:~', 'Luật Nhà ở'),
    'Luật Nhà ở',
    'Luật Nhà ở',
  ],
  [
    'an amending law',
    aDocument('vn:state:luat:sua-doi:~', 'Luật sửa đổi, bổ sung một số điều của Luật Chợ năm 2024'),
    'Luật sửa đổi, bổ sung một số điều của Luật Chợ năm 2024',
    'Luật sửa đổi, bổ sung một số điều của Luật Chợ năm 2024',
  ],
  [
    'a law by number, whose title the catalogue has',
    aDocument('vn:state:luat:31/2024/QH15:2024', 'Luật 31/2024/QH15', { subject: 'Đất đai' }),
    'Luật Đất đai',
    'Luật Đất đai',
  ],
  [
    'an amending law by number',
    aDocument('vn:state:luat:9/2022/QH15:2022', 'Luật 9/2022/QH15', {
      subject: 'Sửa đổi, bổ sung một số điều của Luật Chợ',
    }),
    'Luật sửa đổi, bổ sung một số điều của Luật Chợ',
    'Luật sửa đổi, bổ sung một số điều của Luật Chợ',
  ],
  [
    'a law by number, of which the article tells what it is about',
    aDocument('vn:state:luat:31/2024/QH15:2024', 'Luật 31/2024/QH15', {
      subject: 'chuyện ruộng đất',
    }),
    'Luật [tên gọi …] số 31/2024/QH15',
    'Luật [tên gọi …] số 31/2024/QH15',
  ],
  [
    'a law of which nothing is known',
    aDocument('vn:state:luat:~:~', 'Luật'),
    'Luật [tên gọi …]',
    'Luật [tên gọi …]',
  ],
  [
    'a draft law',
    aDocument('vn:state:luat:dat-dai:~', 'Dự thảo Luật Đất đai'),
    'Dự thảo Luật Đất đai',
    'Dự thảo Luật Đất đai',
  ],
  [
    'a draft decree',
    aDocument('vn:state:nghi-dinh:~:~', 'Dự thảo Nghị định', { subject: 'việc họp chợ' }),
    'Dự thảo Nghị định về việc họp chợ',
    'Dự thảo Nghị định',
  ],
  [
    'a code',
    aDocument('vn:state:bo-luat:hinh-su:2015', 'Bộ luật Hình sự 2015'),
    'Bộ luật Hình sự năm 2015',
    'Bộ luật Hình sự năm 2015',
  ],
  [
    'a code whose title ends with a name',
    aDocument('vn:state:bo-luat:95/2015/QH13:2015', 'Bộ luật Hàng hải Việt Nam 2015'),
    'Bộ luật Hàng hải Việt Nam năm 2015',
    'Bộ luật Hàng hải Việt Nam năm 2015',
  ],
  [
    'an ordinance',
    aDocument(
      'vn:state:phap-lenh:02/2020/UBTVQH14:2020',
      'Pháp lệnh Ưu đãi người có công với cách mạng 2020',
      { date: '2020-12-09' },
    ),
    'Pháp lệnh Ưu đãi người có công với cách mạng năm 2020',
    'Pháp lệnh Ưu đãi người có công với cách mạng năm 2020',
  ],
  [
    'the constitution',
    aDocument('vn:state:hien-phap:hien-phap:2013', 'Hiến pháp 2013', { date: '2013-11-28' }),
    'Hiến pháp năm 2013',
    'Hiến pháp năm 2013',
  ],
  [
    'a constitution without year',
    aDocument('vn:state:hien-phap:hien-phap:~', 'Hiến pháp'),
    'Hiến pháp',
    'Hiến pháp',
  ],
  [
    'a resolution of the National Assembly',
    aDocument(
      'vn:state:nghi-quyet:43/2022/QH15:2022',
      'Nghị quyết 43/2022/QH15',
      wholly('Quốc hội', '2022-01-11', 'chính sách hỗ trợ chợ'),
    ),
    'Nghị quyết số 43/2022/QH15 ngày 11 tháng 01 năm 2022 của Quốc hội về chính sách hỗ trợ chợ',
    'Nghị quyết số 43/2022/QH15',
  ],
  [
    'a resolution of its Standing Committee, abbreviated',
    aDocument(
      'vn:state:nghi-quyet:35/2021/UBTVQH15:2021',
      'Nghị quyết 35/2021/UBTVQH15',
      wholly('UBTVQH', '2021-07-15', 'Sắp xếp các xã'),
    ),
    'Nghị quyết số 35/2021/UBTVQH15 ngày 15 tháng 7 năm 2021 của Ủy ban Thường vụ Quốc hội về sắp xếp các xã',
    'Nghị quyết số 35/2021/UBTVQH15',
  ],
  [
    'a resolution of the Government without the year in its number',
    aDocument(
      'vn:state:nghi-quyet:26/NQ-CP:2023',
      'Nghị quyết 26/NQ-CP',
      wholly('Chính phủ', '2023-02-27', 'chương trình chợ quê'),
    ),
    'Nghị quyết số 26/NQ-CP ngày 27 tháng 02 năm 2023 của Chính phủ về chương trình chợ quê',
    'Nghị quyết số 26/NQ-CP',
  ],
  [
    'a decision of the Prime Minister that approves',
    aDocument(
      'vn:state:quyet-dinh:749/QĐ-TTg:2020',
      'Quyết định 749/QĐ-TTg',
      wholly('Thủ tướng Chính phủ', '2020-06-03', 'Phê duyệt Chương trình chợ số'),
    ),
    'Quyết định số 749/QĐ-TTg ngày 03 tháng 6 năm 2020 của Thủ tướng Chính phủ phê duyệt Chương trình chợ số',
    'Quyết định số 749/QĐ-TTg',
  ],
  [
    'a directive of the Prime Minister',
    aDocument(
      'vn:state:chi-thi:17/2005/CT-TTg:2005',
      'Chỉ thị 17/2005/CT-TTg',
      wholly('Thủ tướng Chính phủ', '2005-05-25', 'Tăng cường giữ trật tự ở chợ'),
    ),
    'Chỉ thị số 17/2005/CT-TTg ngày 25 tháng 5 năm 2005 của Thủ tướng Chính phủ về tăng cường giữ trật tự ở chợ',
    'Chỉ thị số 17/2005/CT-TTg',
  ],
  [
    'a telegram',
    aDocument(
      'vn:state:cong-dien:15/CĐ-TTg:~',
      'Công điện 15/CĐ-TTg',
      wholly('Thủ tướng Chính phủ', '2023-10-02', 'V/v ứng phó mưa lớn;'),
    ),
    'Công điện số 15/CĐ-TTg ngày 02 tháng 10 năm 2023 của Thủ tướng Chính phủ về việc ứng phó mưa lớn',
    'Công điện số 15/CĐ-TTg',
  ],
  [
    'a circular',
    aDocument(
      'vn:state:thong-tu:16/2024/TT-BYT:2024',
      'Thông tư 16/2024/TT-BYT',
      wholly('Bộ Y tế', '2024-09-20', 'quy định việc khám ở trạm xá'),
    ),
    'Thông tư số 16/2024/TT-BYT ngày 20 tháng 9 năm 2024 của Bộ Y tế quy định việc khám ở trạm xá',
    'Thông tư số 16/2024/TT-BYT',
  ],
  [
    'a circular of a minister',
    aDocument(
      'vn:state:thong-tu:5/2023/TT-BNV:2023',
      'Thông tư 5/2023/TT-BNV',
      wholly('Bộ trưởng Bộ Nội vụ', '2023-05-03', 'Hướng dẫn ghi sổ trực'),
    ),
    'Thông tư số 5/2023/TT-BNV ngày 03 tháng 5 năm 2023 của Bộ trưởng Bộ Nội vụ hướng dẫn ghi sổ trực',
    'Thông tư số 5/2023/TT-BNV',
  ],
  [
    'a ministry whose name is abbreviated',
    aDocument(
      'vn:state:thong-tu:8/2020/TT-BNNPTNT:2020',
      'Thông tư 8/2020/TT-BNNPTNT',
      wholly('Bộ NN&PTNT', '2020-01-02', 'mùa lúa'),
    ),
    'Thông tư số 8/2020/TT-BNNPTNT ngày 02 tháng 01 năm 2020 của Bộ Nông nghiệp và Phát triển nông thôn về mùa lúa',
    'Thông tư số 8/2020/TT-BNNPTNT',
  ],
  [
    'a ministry whose name is half abbreviated',
    aDocument(
      'vn:state:thong-tu:9/2009/TT-BNN:2009',
      'Thông tư 9/2009/TT-BNN',
      wholly('Bộ Nông nghiệp và PTNT', '2009-01-02', 'mùa ngô'),
    ),
    'Thông tư số 9/2009/TT-BNN ngày 02 tháng 01 năm 2009 của Bộ Nông nghiệp và Phát triển nông thôn về mùa ngô',
    'Thông tư số 9/2009/TT-BNN',
  ],
  [
    'a joint circular, whose issuers its symbol names',
    aDocument(
      'vn:state:thong-tu-lien-tich:01/2016/TTLT-BCA-BTC:2016',
      'Thông tư liên tịch 01/2016/TTLT-BCA-BTC',
      wholly('Bộ Tài chính', '2016-02-01', 'việc gửi xe'),
    ),
    'Thông tư liên tịch số 01/2016/TTLT-BCA-BTC ngày 01 tháng 02 năm 2016 của Bộ Công an và Bộ Tài chính về việc gửi xe',
    'Thông tư liên tịch số 01/2016/TTLT-BCA-BTC',
  ],
  [
    'a joint circular of three',
    aDocument(
      'vn:state:thong-tu-lien-tich:02/2014/TTLT-BCA-BQP-BNG:2014',
      'Thông tư liên tịch 02/2014/TTLT-BCA-BQP-BNG',
      wholly('Bộ Ngoại giao', '2014-12-12', 'Hướng dẫn cấp thẻ'),
    ),
    'Thông tư liên tịch số 02/2014/TTLT-BCA-BQP-BNG ngày 12 tháng 12 năm 2014 của Bộ Công an, Bộ Quốc phòng và Bộ Ngoại giao hướng dẫn cấp thẻ',
    'Thông tư liên tịch số 02/2014/TTLT-BCA-BQP-BNG',
  ],
  [
    'a joint circular whose issuers are listed',
    aDocument(
      'vn:state:thong-tu-lien-tich:03/2015/TTLT-BGDĐT-XYZ:2015',
      'Thông tư liên tịch 03/2015/TTLT-BGDĐT-XYZ',
      wholly('Bộ Giáo dục và Đào tạo và Hội Người cao tuổi', '2015-01-10', 'lớp học đêm'),
    ),
    'Thông tư liên tịch số 03/2015/TTLT-BGDĐT-XYZ ngày 10 tháng 01 năm 2015 của Bộ Giáo dục và Đào tạo và Hội Người cao tuổi về lớp học đêm',
    'Thông tư liên tịch số 03/2015/TTLT-BGDĐT-XYZ',
  ],
  [
    'a joint circular one of whose issuers nobody knows',
    aDocument(
      'vn:state:thong-tu-lien-tich:04/2015/TTLT-BGDĐT-XYZ:2015',
      'Thông tư liên tịch 04/2015/TTLT-BGDĐT-XYZ',
      wholly('Bộ Giáo dục và Đào tạo', '2015-01-10', 'lớp học đêm'),
    ),
    'Thông tư liên tịch số 04/2015/TTLT-BGDĐT-XYZ ngày 10 tháng 01 năm 2015 của Bộ Giáo dục và Đào tạo [tên đầy đủ …] về lớp học đêm',
    'Thông tư liên tịch số 04/2015/TTLT-BGDĐT-XYZ',
  ],
  [
    'a joint resolution',
    aDocument(
      'vn:state:nghi-quyet-lien-tich:19/2008/NQLT-CP-UBTUMTTQVN:2008',
      'Nghị quyết liên tịch 19/2008/NQLT-CP-UBTUMTTQVN',
      wholly(
        'Chính phủ và Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam',
        '2008-08-22',
        'Ban hành Quy chế phối hợp',
      ),
    ),
    'Nghị quyết liên tịch số 19/2008/NQLT-CP-UBTUMTTQVN ngày 22 tháng 8 năm 2008 của Chính phủ và Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam ban hành Quy chế phối hợp',
    'Nghị quyết liên tịch số 19/2008/NQLT-CP-UBTUMTTQVN',
  ],
  [
    'a decision of a province, abbreviated',
    aDocument(
      'vn:state:quyet-dinh:12/QĐ-UBND@ha-nam:2021',
      'Quyết định 12/QĐ-UBND',
      wholly('UBND tỉnh Hà Nam', '2021-04-03', 'phê duyệt sơ đồ chợ'),
    ),
    'Quyết định số 12/QĐ-UBND ngày 03 tháng 4 năm 2021 của Ủy ban nhân dân tỉnh Hà Nam phê duyệt sơ đồ chợ',
    'Quyết định số 12/QĐ-UBND',
  ],
  [
    'a decision of a province that is not named',
    aDocument(
      'vn:state:quyet-dinh:12/QĐ-UBND@~:2021',
      'Quyết định 12/QĐ-UBND',
      wholly('UBND', '2021-04-03', 'sơ đồ chợ'),
    ),
    'Quyết định số 12/QĐ-UBND ngày 03 tháng 4 năm 2021 của Ủy ban nhân dân [tên đầy đủ …] về sơ đồ chợ',
    'Quyết định số 12/QĐ-UBND',
  ],
  [
    'a resolution of a city',
    aDocument(
      'vn:state:nghi-quyet:12/2021/NQ-HĐND@ha-noi:2021',
      'Nghị quyết 12/2021/NQ-HĐND',
      wholly('HĐND thành phố Hà Nội', '2021-12-08', 'mức thu ở chợ'),
    ),
    'Nghị quyết số 12/2021/NQ-HĐND ngày 08 tháng 12 năm 2021 của Hội đồng nhân dân thành phố Hà Nội về mức thu ở chợ',
    'Nghị quyết số 12/2021/NQ-HĐND',
  ],
  [
    'a letter of a city',
    aDocument(
      'vn:state:cong-van:123/UBND-NC@da-nang:2022',
      'Công văn 123/UBND-NC',
      wholly('UBND TP Đà Nẵng', '2022-02-05', 'về việc trực đêm'),
    ),
    'Công văn số 123/UBND-NC ngày 05 tháng 02 năm 2022 của Ủy ban nhân dân thành phố Đà Nẵng về việc trực đêm',
    'Công văn số 123/UBND-NC',
  ],
  [
    'a letter of a city whose word has a full stop',
    aDocument(
      'vn:state:cong-van:124/UBND-NC@ho-chi-minh:2022',
      'Công văn 124/UBND-NC',
      wholly('UBND TP. Hồ Chí Minh', '2022-02-05', 'trực đêm'),
    ),
    'Công văn số 124/UBND-NC ngày 05 tháng 02 năm 2022 của Ủy ban nhân dân thành phố Hồ Chí Minh về trực đêm',
    'Công văn số 124/UBND-NC',
  ],
  [
    'a city glued to its word',
    aDocument(
      'vn:state:cong-van:125/UBND-NC@ho-chi-minh:2022',
      'Công văn 125/UBND-NC',
      wholly('UBND TP.HCM', '2022-02-05', 'trực đêm'),
    ),
    'Công văn số 125/UBND-NC ngày 05 tháng 02 năm 2022 của Ủy ban nhân dân thành phố Hồ Chí Minh về trực đêm',
    'Công văn số 125/UBND-NC',
  ],
  [
    'a department, abbreviated',
    aDocument(
      'vn:state:ke-hoach:7/KH-SGDĐT@hue:2023',
      'Kế hoạch 7/KH-SGDĐT',
      wholly('Sở GD&ĐT thành phố Huế', '2023-08-15', 'Khai giảng'),
    ),
    'Kế hoạch số 7/KH-SGDĐT ngày 15 tháng 8 năm 2023 của Sở Giáo dục và Đào tạo thành phố Huế về Khai giảng',
    'Kế hoạch số 7/KH-SGDĐT',
  ],
  [
    'an abbreviation that nobody here knows',
    aDocument(
      'vn:state:thong-bao:3/TB-XYZ:2023',
      'Thông báo 3/TB-XYZ',
      wholly('Ban XYZ', '2023-08-15', 'giờ họp chợ'),
    ),
    'Thông báo số 3/TB-XYZ ngày 15 tháng 8 năm 2023 của Ban XYZ [tên đầy đủ …] về giờ họp chợ',
    'Thông báo số 3/TB-XYZ',
  ],
  [
    'a document of a commune',
    aDocument(
      'vn:state:thong-bao:4/TB-UBND@~:2023',
      'Thông báo 4/TB-UBND',
      wholly('UBND xã Tân Lập', '2023-08-05', 'các phiên chợ'),
    ),
    'Thông báo số 4/TB-UBND ngày 05 tháng 8 năm 2023 của Ủy ban nhân dân xã Tân Lập về các phiên chợ',
    'Thông báo số 4/TB-UBND',
  ],
  [
    'a regulation of the Party',
    aDocument(
      'vn:party:quy-dinh:55-QĐ/TW:2016',
      'Quy định 55-QĐ/TW',
      wholly('Bộ Chính trị', '2016-12-19', 'một số việc phải làm trước'),
    ),
    'Quy định số 55-QĐ/TW ngày 19 tháng 12 năm 2016 của Bộ Chính trị về một số việc phải làm trước',
    'Quy định số 55-QĐ/TW',
  ],
  [
    'a directive of the Party whose body is not told',
    aDocument(
      'vn:party:chi-thi:05-CT/TW:2016',
      'Chỉ thị 05-CT/TW',
      wholly('Trung ương Đảng', '2016-05-15', 'đẩy mạnh việc học'),
    ),
    'Chỉ thị số 05-CT/TW ngày 15 tháng 5 năm 2016 của [cơ quan ban hành …] về đẩy mạnh việc học',
    'Chỉ thị số 05-CT/TW',
  ],
  [
    'a resolution of the Central Committee, abbreviated',
    aDocument(
      'vn:party:nghi-quyet:18-NQ/TW:2017',
      'Nghị quyết 18-NQ/TW',
      wholly('BCH Trung ương khóa XII', '2017-10-25', 'Một số vấn đề về tổ chức'),
    ),
    'Nghị quyết số 18-NQ/TW ngày 25 tháng 10 năm 2017 của Ban Chấp hành Trung ương khóa XII về một số vấn đề về tổ chức',
    'Nghị quyết số 18-NQ/TW',
  ],
  [
    'a decision of a provincial committee',
    aDocument(
      'vn:party:quyet-dinh:22-QĐ/TU@thanh-hoa:2020',
      'Quyết định 22-QĐ/TU',
      wholly('BTV Tỉnh ủy Thanh Hóa', '2020-11-09', 'Thành lập Tổ giúp việc'),
    ),
    'Quyết định số 22-QĐ/TU ngày 09 tháng 11 năm 2020 của Ban Thường vụ Tỉnh ủy Thanh Hóa thành lập Tổ giúp việc',
    'Quyết định số 22-QĐ/TU',
  ],
  [
    'a provincial committee that is not named',
    aDocument(
      'vn:party:quyet-dinh:23-QĐ/TU@~:2020',
      'Quyết định 23-QĐ/TU',
      wholly('Tỉnh ủy', '2020-11-09', 'Tổ giúp việc'),
    ),
    'Quyết định số 23-QĐ/TU ngày 09 tháng 11 năm 2020 của Tỉnh ủy [tên đầy đủ …] về Tổ giúp việc',
    'Quyết định số 23-QĐ/TU',
  ],
  [
    'a guidance of a Party office',
    aDocument(
      'vn:party:huong-dan:36-HD/VPTW:2018',
      'Hướng dẫn 36-HD/VPTW',
      wholly('Văn phòng Trung ương Đảng', '2018-04-03', 'cách trình bày'),
    ),
    'Hướng dẫn số 36-HD/VPTW ngày 03 tháng 4 năm 2018 của Văn phòng Trung ương Đảng về cách trình bày',
    'Hướng dẫn số 36-HD/VPTW',
  ],
  [
    'a session of the Central Committee',
    aDocument('vn:party:nghi-quyet:tw4-khoa12:~', 'Nghị quyết Trung ương 4 khóa XII'),
    'Nghị quyết Trung ương 4 khóa XII [số, ký hiệu …] [ngày …] [trích yếu …]',
    'Nghị quyết Trung ương 4 khóa XII',
  ],
  [
    'a session of which more is known',
    aDocument('vn:party:nghi-quyet:tw4-khoa12:~', 'Nghị quyết Trung ương 4 khóa XII', {
      date: '2016-10-30',
      subject: 'xây dựng tổ chức',
    }),
    'Nghị quyết Trung ương 4 khóa XII [số, ký hiệu …] ngày 30 tháng 10 năm 2016 về xây dựng tổ chức',
    'Nghị quyết Trung ương 4 khóa XII',
  ],
  [
    'a congress',
    aDocument('vn:party:nghi-quyet:dai-hoi-13:2021', 'Nghị quyết Đại hội XIII'),
    'Nghị quyết Đại hội XIII',
    'Nghị quyết Đại hội XIII',
  ],
  [
    'the charter of the Party',
    aDocument('vn:party:dieu-le:dieu-le-dang:~', 'Điều lệ Đảng'),
    'Điều lệ Đảng',
    'Điều lệ Đảng',
  ],
  [
    'a resolution by number alone',
    aDocument('vn:~:nghi-quyet:42:~', 'Nghị quyết 42', { issuer: 'Bộ Chính trị' }),
    'Nghị quyết số 42 [ký hiệu …] [ngày …] của Bộ Chính trị [trích yếu …]',
    'Nghị quyết số 42 [ký hiệu …]',
  ],
  [
    'a decision without number',
    aDocument('vn:~:quyet-dinh:~:2020', 'Quyết định', { issuer: 'Bộ Nội vụ', date: '2020-01-01' }),
    'Quyết định [số, ký hiệu …] ngày 01 tháng 01 năm 2020 của Bộ Nội vụ [trích yếu …]',
    'Quyết định [số, ký hiệu …]',
  ],
  [
    'a decree of 1946, which has a number alone',
    aDocument(
      'vn:~:sac-lenh:13:1946',
      'Sắc lệnh 13',
      wholly('Chủ tịch nước', '1946-01-24', 'tổ chức các tòa'),
    ),
    'Sắc lệnh số 13 ngày 24 tháng 01 năm 1946 của Chủ tịch nước về tổ chức các tòa',
    'Sắc lệnh số 13',
  ],
  [
    'a judgment, whose subject is not cited',
    aDocument('vn:court:ban-an:12/2020/HS-ST:2020', 'Bản án 12/2020/HS-ST', {
      issuer: 'TAND huyện Kim Sơn',
      date: '2020-03-02',
    }),
    'Bản án số 12/2020/HS-ST ngày 02 tháng 3 năm 2020 của Tòa án nhân dân huyện Kim Sơn',
    'Bản án số 12/2020/HS-ST',
  ],
  [
    'an indictment',
    aDocument('vn:court:cao-trang:5/CTr-VKS:2020', 'Cáo trạng 5/CTr-VKS', {
      issuer: 'VKSND tối cao',
      date: '2020-03-12',
    }),
    'Cáo trạng số 5/CTr-VKS ngày 12 tháng 3 năm 2020 của Viện kiểm sát nhân dân tối cao',
    'Cáo trạng số 5/CTr-VKS',
  ],
  [
    'a resolution of the judges',
    aDocument(
      'vn:court:nghi-quyet:02/2019/NQ-HĐTP:2019',
      'Nghị quyết 02/2019/NQ-HĐTP',
      wholly(
        'Hội đồng Thẩm phán Tòa án nhân dân tối cao',
        '2019-01-11',
        'Hướng dẫn áp dụng Điều 5',
      ),
    ),
    'Nghị quyết số 02/2019/NQ-HĐTP ngày 11 tháng 01 năm 2019 của Hội đồng Thẩm phán Tòa án nhân dân tối cao hướng dẫn áp dụng Điều 5',
    'Nghị quyết số 02/2019/NQ-HĐTP',
  ],
  [
    'a standard',
    aDocument('vn:state:quy-chuan:QCVN 28:2010/BTNMT:2010', 'QCVN 28:2010/BTNMT', {
      type: 'quy-chuan',
    }),
    'QCVN 28:2010/BTNMT',
    'QCVN 28:2010/BTNMT',
  ],
  [
    'an act of the Union',
    aDocument('eu:eu:regulation:2016/679:2016', 'Regulation (EU) 2016/679'),
    'Regulation (EU) 2016/679',
    'Regulation (EU) 2016/679',
  ],
  [
    'a decision of the Union',
    aDocument('eu:eu:decision:2029/12:2029', 'Decision (EU) 2029/12'),
    'Decision (EU) 2029/12',
    'Decision (EU) 2029/12',
  ],
  [
    'a subject in quotation marks',
    aDocument(
      'vn:state:quyet-dinh:5/QĐ-BNV:2021',
      'Quyết định 5/QĐ-BNV',
      wholly('Bộ Nội vụ', '2021-09-09', '“Quy chế làm việc”'),
    ),
    'Quyết định số 5/QĐ-BNV ngày 09 tháng 9 năm 2021 của Bộ Nội vụ về Quy chế làm việc',
    'Quyết định số 5/QĐ-BNV',
  ],
  [
    'a subject with a quotation in it and breaks of lines',
    aDocument(
      'vn:state:quyet-dinh:6/QĐ-BNV:2021',
      'Quyết định 6/QĐ-BNV',
      wholly('Bộ Nội vụ', '2021-09-09', 'Ban hành “Danh mục\n chợ”  và sổ'),
    ),
    'Quyết định số 6/QĐ-BNV ngày 09 tháng 9 năm 2021 của Bộ Nội vụ ban hành “Danh mục chợ” và sổ',
    'Quyết định số 6/QĐ-BNV',
  ],
  [
    'a subject in capitals',
    aDocument(
      'vn:state:quyet-dinh:7/QĐ-BNV:2021',
      'Quyết định 7/QĐ-BNV',
      wholly('Bộ Nội vụ', '2021-09-09', 'VỀ VIỆC MỞ CHỢ'),
    ),
    'Quyết định số 7/QĐ-BNV ngày 09 tháng 9 năm 2021 của Bộ Nội vụ về việc MỞ CHỢ',
    'Quyết định số 7/QĐ-BNV',
  ],
  [
    'a subject that begins with a name',
    aDocument(
      'vn:state:quyet-dinh:8/QĐ-BNV:2021',
      'Quyết định 8/QĐ-BNV',
      wholly('Bộ Nội vụ', '2021-09-09', 'Sông Đáy và bến đò'),
    ),
    'Quyết định số 8/QĐ-BNV ngày 09 tháng 9 năm 2021 của Bộ Nội vụ về Sông Đáy và bến đò',
    'Quyết định số 8/QĐ-BNV',
  ],
  [
    'a consolidated text',
    aDocument(
      'vn:state:van-ban-hop-nhat:3/VBHN-BTC:2022',
      'Văn bản hợp nhất 3/VBHN-BTC',
      wholly('Bộ Tài chính', '2022-01-19', 'lệ phí chợ'),
    ),
    'Văn bản hợp nhất số 3/VBHN-BTC ngày 19 tháng 01 năm 2022 của Bộ Tài chính về lệ phí chợ',
    'Văn bản hợp nhất số 3/VBHN-BTC',
  ],
];
