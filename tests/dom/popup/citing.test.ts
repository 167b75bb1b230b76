import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { CitedRegulation, PageStatus } from '../../../lib/records';
import { pasted } from '../pasted';
import { openPopup, type regulation, status } from './fixture';

const button = (name: string) => page.getByRole('button', { name, exact: true });
const openCited = () => userEvent.click(page.getByRole('tab', { name: 'Viện dẫn' }));

const decree: CitedRegulation = {
  id: 'vn:state:nghi-dinh:30/2020/NĐ-CP:2020',
  name: 'Nghị định 30/2020/NĐ-CP',
  count: 1,
  spellings: ['Nghị định 30'],
  issuer: null,
  date: null,
  subject: null,
};
const both: PageStatus = { ...status, cited: [decree, ...status.cited] };
const decreeText =
  'Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư';
const partyText = 'Quy định số 55-QĐ/TW ngày 19 tháng 12 năm 2016 của Bộ Chính trị [trích yếu …]';

/** A catalogue that has the decree. */
const describe = async (regulations: readonly (typeof regulation)[]) =>
  regulations.map((each) =>
    each.id === decree.id
      ? { ...each, issuer: 'Chính phủ', date: '2020-03-05', subject: 'công tác văn thư' }
      : each,
  );

test('the citation of a document that only the page tells of is filled from the catalogue', async () => {
  await openPopup({ status: both, describe });
  await openCited();
  await userEvent.click(button('Chép trích dẫn').first());
  await expect.element(page.getByText('Đã chép trích dẫn.', { exact: true })).toBeVisible();
  expect(await pasted()).toBe(decreeText);
});

test('what is not known is marked and said', async () => {
  await openPopup({ describe });
  await openCited();
  await userEvent.click(button('Chép trích dẫn'));
  await expect
    .element(page.getByText('Đã chép trích dẫn. Chỗ chưa biết nằm trong ngoặc vuông.'))
    .toBeVisible();
  expect(await pasted()).toBe(partyText);
});

test('the list of all documents of the article is copied by keyboard, as a numbered text', async () => {
  await openPopup({ status: both, describe });
  await openCited();
  (button('Chép danh mục văn bản').element() as HTMLElement).focus();
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByText(/Đã chép 2 văn bản/)).toBeVisible();
  expect(await pasted()).toBe(`1. ${decreeText}\n2. ${partyText}`);
});

test('where the catalogue does not answer, nothing is said to be copied', async () => {
  await openPopup({ describe: () => Promise.reject(new Error('gone')) });
  await openCited();
  await userEvent.click(button('Chép danh mục văn bản'));
  await expect.element(page.getByText('Trình duyệt chưa cho chép. Hãy thử lại.')).toBeVisible();
});
