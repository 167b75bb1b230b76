/** Words in the files, in both languages. */
export const markdownWords = {
  vi: {
    untitled: 'Bài không tên',
    passage: 'Đoạn tô',
    open: 'Mở đoạn này',
    documents: 'Văn bản',
    cited: 'Văn bản được viện dẫn',
    tags: 'Nhãn',
    changed: 'Báo đã sửa',
    changedOn: 'Báo đã sửa ngày',
    checked: {
      open: 'Cần kiểm chứng',
      verified: 'Đã kiểm chứng: đúng',
      refuted: 'Đã kiểm chứng: không đúng',
    },
    source: 'Nguồn',
    elsewhere: 'Bản ghi ở nơi khác',
  },
  en: {
    untitled: 'Untitled article',
    passage: 'Highlight',
    open: 'Open this passage',
    documents: 'Documents',
    cited: 'Documents cited',
    tags: 'Tags',
    changed: 'Changed by the newspaper',
    changedOn: 'Changed by the newspaper on',
    checked: {
      open: 'To be verified',
      verified: 'Verified: correct',
      refuted: 'Verified: not correct',
    },
    source: 'Source',
    elsewhere: 'Written elsewhere',
  },
} as const;
