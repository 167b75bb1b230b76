import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPrintedDate, writeDate } from '../../../lib/article/words/printed-date';

const PRINTED: readonly (readonly [text: string, iso: string | null])[] = [
  ['Thứ hai, 09/05/2022 15:03', '2022-05-09T15:03'],
  ['Thứ bảy, 7/3/2026, 00:05 (GMT+7)', '2026-03-07T00:05+07:00'],
  ['07/03/2026 08:01 GMT+7', '2026-03-07T08:01+07:00'],
  ['07-03-2026 - 00:01 AM', '2026-03-07T00:01'],
  ['28-07-2018 - 00:35 AM', '2018-07-28T00:35'],
  ['21-05-2026 - 17:10 PM', '2026-05-21T17:10'],
  ['Thứ Hai, ngày 20/07/2026 - 06:31', '2026-07-20T06:31'],
  ['07/03/2026 08:52 (GMT+07:00)', '2026-03-07T08:52+07:00'],
  ['Ngày 5 tháng 9 năm 2026', '2026-09-05'],
  ['02/10/2026', '2026-10-02'],
  ['14h30 ngày 11.09.2026', '2026-09-11T14:30'],
  ['2026-07-20T06:31:56+07:00', '2026-07-20T06:31+07:00'],
  ['2026-07-20T06:31:56.123Z', '2026-07-20T06:31Z'],
  ['2026-07-20T06:31:56+0700', '2026-07-20T06:31+07:00'],
  ['2026-07-20', '2026-07-20'],
  ['December 23, 2023 4:28 PM', '2023-12-23T16:28'],
  ['Dec. 3, 2023', '2023-12-03'],
  ['3rd March 2024', '2024-03-03'],
  ['14 Tháng Chín 2026', '2026-09-14'],
  ['7 tháng mười một năm 2026', '2026-11-07'],
  ['Tháng Mười Hai 9, 2026', '2026-12-09'],
  ['14 thg 9, 2026', '2026-09-14'],
  ['9 Th9 2026', '2026-09-09'],
  ['14/09/26', '2026-09-14'],
  ['9-9-26', '2026-09-09'],
  ['September, 14/2026 - 08:15', '2026-09-14T08:15'],
  ['Sep, 14, 2026', '2026-09-14'],
  ['2026年09月12日 星期六 10:26', '2026-09-12T10:26'],
  ['2026년 9월 12일', '2026-09-12'],
  ['2026/09/14 07:20', '2026-09-14T07:20'],
  ['08 giờ 15 phút, ngày 14/9/2026', '2026-09-14T08:15'],
  ['9 giờ ngày 14/9/2026', '2026-09-14T09:00'],
  ['7:20 CH 9/9/2026', '2026-09-09T19:20'],
  ['14/9/2026 7:20 SA', '2026-09-14T07:20'],
  ['September 09/2026 - 07:20', '2026-09-09T07:20'],
  ['09-Sep-2026', '2026-09-09'],
  ['Wed 09 Sep 2026 07:20:00 +0700', '2026-09-09T07:20+07:00'],
  ['Sep. 09 2026BẢO NGÂN', '2026-09-09'],
  ['192.168.1.12', null],
  ['Giá 12.500.000 đồng', null],
  ['024.38.24.55', null],
  ['2 giờ trước', null],
  ['Bàn thắng phút 106', null],
  ['Giá từ 121.500 đồng', null],
  ['Quyết định 32/13/2026', null],
];

describe('readDate', () => {
  test.each(PRINTED)('reads %j', (text, iso) => {
    const date = readPrintedDate(text, true);
    expect(date && writeDate(date)).toBe(iso);
  });

  test('reads the month first only where papers print it so', () => {
    expect(readPrintedDate('03/07/2026', false)?.day).toBe('2026-03-07');
    expect(readPrintedDate('23/07/2026', false)?.day).toBe('2026-07-23');
  });

  test('reads back every day it writes', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1990-01-02'), max: new Date('2099-12-30'), noInvalidDate: true }),
        (date) => {
          const day = date.toISOString().slice(0, 10);
          const [year, month, dayOfMonth] = day.split('-');
          expect(readPrintedDate(`${dayOfMonth}/${month}/${year}`, true)?.day).toBe(day);
          expect(readPrintedDate(day, true)?.day).toBe(day);
        },
      ),
    );
  });
});
