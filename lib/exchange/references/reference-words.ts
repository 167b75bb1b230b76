/** Words of notes in a file of references, in the languages that a file can speak. */
export const referenceWords = {
  vi: {
    untitled: 'Bài không tên',
    tags: 'Nhãn',
    documents: 'Văn bản',
    changed: 'Báo đã sửa',
    open: 'Cần kiểm chứng',
    verified: 'Đã kiểm chứng: đúng',
    refuted: 'Đã kiểm chứng: không đúng',
    highlighted: 'Tô lúc',
    passage: 'Xem đoạn này trong bài',
  },
  en: {
    untitled: 'Untitled article',
    tags: 'Tags',
    documents: 'Documents',
    changed: 'Changed by the newspaper',
    open: 'To verify',
    verified: 'Checked: true',
    refuted: 'Checked: not true',
    highlighted: 'Highlighted at',
    passage: 'See this passage in the article',
  },
} as const;
