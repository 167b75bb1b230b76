/** Words of Markdown files that other files have not. */
export const markdownWords = {
  vi: { passage: 'Đoạn tô', elsewhere: 'Bản ghi ở nơi khác' },
  en: { passage: 'Highlight', elsewhere: 'Written elsewhere' },
} as const;
