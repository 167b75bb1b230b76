import type { Tokens } from '../../../tokens/tokens';

/**
 * Programmes and schemes that papers know by the number of the decision that set them up, so that nothing behind the number need
 * show what it is: "Đề án 1956" is Decision 1956/QĐ-TTg of 2009 on the training of rural workers, "Chương trình 135" Decision
 * 135/1998/QĐ-TTg on the poorest communes, "Chương trình 30a" Resolution 30a/2008/NQ-CP, and so on. Below an address stands
 * what was seen there under its number; the last of each list are from general knowledge and were not looked for one by one.
 */
const programmes: ReadonlyMap<string, ReadonlySet<number>> = new Map([
  [
    'de-an',
    new Set([
      // https://lsvn.vn/khan-truong-hoan-thanh-cung-cap-the-can-cuoc-cong-dan-gan-chip-1675047570-a127288.html, Jan 2023
      6,
      // https://elead.com.vn/quyet-dinh-30-qd-ttg-ve-viec-phe-duyet-de-an-don-gian-hoa-thu-tuc-hanh-chinh-tren-cac-linh-vuc-quan-ly-nha-nuoc-giai-doan-2007-2010, the decision
      30,
      // https://baomoi.com/de-an-112-con-nhieu-cau-hoi-lon/c/1016176.epi, no day
      112,
      // https://en.qdnd.vn/military/news/project-1371-s-steering-committee-rolls-out-missions-for-2022-537605, no day
      1371,
      // https://thainguyentv.vn/de-an-1956-chuyen-dich-co-cau-lao-dong-khu-vuc-nong-thon-11366.media, 28 Sep 2020
      1956,
      // Unchecked.
      ...[322, 498, 844, 896, 911, 938, 939, 1665, 2080],
    ]),
  ],
  [
    'chuong-trinh',
    new Set([
      // https://vi.wikipedia.org/wiki/Chương_trình_135, no day
      135,
      // https://123docz.net/trich-doan/3529523-sau-day-o-nhung-cho-khong-can-thiet-phai-phan-biet-rach-rii-giua-chuong-trinh-phat-trien-voi-du-an-p.htm, no day
      ...[134, 327, 661],
      // Unchecked.
      ...[30, 712, 1719],
    ]),
  ],
]);

/** Whether a number without a code is one by which a programme is known. */
export const isProgramme = (tokens: Tokens, type: string, digits: number): boolean =>
  programmes.get(type)?.has(tokens.value(digits)) === true;
