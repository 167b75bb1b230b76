const WORDS =
  'quận rà soát từng chỉ tiêu và người đứng đầu phải gương mẫu thực hiện các nội dung đã nêu'.split(
    ' ',
  );

/** An article of `words` words in paragraphs of 80, each word told apart from its twins by a number now and then. */
export function writeArticle(words: number): Element {
  const root = document.createElement('article');
  for (let start = 0; start < words; start += 80) {
    const paragraph = document.createElement('p');
    paragraph.textContent = Array.from({ length: 80 }, (_, at) => {
      const word = WORDS[(start * 7 + at * 3) % WORDS.length] ?? '';
      return at % 9 === 0 ? `${word} ${start + at}` : word;
    }).join(' ');
    root.append(paragraph);
  }
  document.body.replaceChildren(root);
  return root;
}

export const blocksOf = (root: Element) =>
  [...root.children].map((element) => ({
    role: 'paragraph',
    element,
    nodes: [...element.childNodes],
    text: element.textContent ?? '',
  }));

export const median = (values: number[]): number =>
  values.sort((a, b) => a - b)[values.length >> 1] ?? 0;
