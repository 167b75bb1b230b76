/** What Word shows of the file besides its text, in the languages that a file can speak. */
export const wordWords = {
  vi: {
    locale: 'vi-VN',
    articleSource: 'Nguồn bài báo',
    passagePlace: 'Vị trí đoạn trích',
    passageChange: 'Báo đã sửa',
    readerNote: 'Ghi chú người đọc',
    noteDetail: 'Chi tiết ghi chú',
    documentEntry: 'Văn bản viện dẫn',
  },
  en: {
    locale: 'en-GB',
    articleSource: 'Article source',
    passagePlace: 'Passage place',
    passageChange: 'Passage change',
    readerNote: 'Reader note',
    noteDetail: 'Note detail',
    documentEntry: 'Document entry',
  },
} as const;
