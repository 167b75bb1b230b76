const WORDS =
  'quận rà soát từng chỉ tiêu và người đứng đầu phải gương mẫu thực hiện các nội dung đã nêu trong kế hoạch năm nay về chợ dân sinh đường nhỏ trường học nước sạch hộ kinh doanh thuế đất cấp phép công khai thu chi ban quản lý giải thích chậm trễ theo quy định mới'.split(
    ' ',
  );

/** Words in sentences, as long as a newspaper's: the same ones for the same source of numbers. */
export function proseOf(random: () => number, words: number): string {
  const parts: string[] = [];
  let left = 0;
  for (let at = 0; at < words; at++) {
    const word = WORDS[Math.floor(random() * WORDS.length)] ?? '';
    if (left > 0) {
      parts.push(word);
    } else {
      left = 12 + Math.floor(random() * 14);
      const end = at === 0 ? '' : '. ';
      parts.push(`${end}${word.charAt(0).toUpperCase()}${word.slice(1)}`);
    }
    left--;
  }
  return `${parts.join(' ').replaceAll(' . ', '. ')}.`;
}

/** A UUID (version 4) from a source of numbers. */
export function uuidOf(random: () => number): string {
  const digits = Array.from({ length: 32 }, (_, at) => {
    if (at === 12) return '4';
    if (at === 16) return (8 + Math.floor(random() * 4)).toString(16);
    return Math.floor(random() * 16).toString(16);
  }).join('');
  return digits.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
