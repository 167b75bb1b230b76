/** The library's page, at an article if there is one. */
export const libraryAddress = (articleId: string | undefined): string =>
  articleId === undefined
    ? '/library.html'
    : `/library.html#${new URLSearchParams({ article: articleId })}`;
