import { describe, expect, test } from 'vitest';
import { citedList, createCiting, listRegulations, listText } from '../../../../lib/exchange';
import type { Regulation } from '../../../../lib/records';
import { aMention, aRegulation } from '../../store/records';
import { aHead, aNote } from '../context';

const decree = aRegulation({
  id: 'vn:state:nghi-dinh:30/2020/NĐ-CP:2020',
  name: 'Nghị định 30/2020/NĐ-CP',
  type: 'nghi-dinh',
  number: '30',
  year: '2020',
  symbol: 'NĐ-CP',
  issuer: 'Chính phủ',
  date: '2020-03-05',
  subject: 'công tác văn thư',
});
const law = (year: string): Regulation =>
  aRegulation({
    id: `vn:state:luat:dat-dai:${year}`,
    name: `Luật Đất đai ${year}`,
    type: 'luat',
    number: null,
    year,
    symbol: null,
    issuer: 'Quốc hội',
  });
const party = aRegulation({ issuer: 'Bộ Chính trị', date: '2016-12-19', subject: 'nêu gương' });

const decreeText =
  'Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư';
const partyText = 'Quy định số 55-QĐ/TW ngày 19 tháng 12 năm 2016 của Bộ Chính trị về nêu gương';

const texts = async (...items: Parameters<typeof citedList>[0][]): Promise<readonly string[]> =>
  (await citedList(items.flatMap((each) => [...(each as Iterable<never>)]))).map(
    ({ text }) => text,
  );

describe('the list of documents cited', () => {
  test('has each once, in the order of the first citation, of articles and of notes', async () => {
    const items = [
      aHead({ regulations: [party, law('2024')], mentions: [] }),
      aNote({}, { regulations: [decree, party] }),
      { kind: 'text', text: 'Lời của tôi.' } as const,
      aHead({ regulations: [decree], mentions: [] }),
    ];
    expect(await texts(items)).toEqual([partyText, 'Luật Đất đai năm 2024', decreeText]);
  });

  test('leaves out what the user rejected, unless another mention stands or a note is linked', async () => {
    const mentioned = (id: string, state: 'rejected' | 'recognised') =>
      aMention({ id, regulationId: decree.id, state });
    const of = (...states: ('rejected' | 'recognised')[]) =>
      aHead({
        regulations: [decree],
        mentions: states.map((state, at) => mentioned(`m${at}`, state)),
      });
    expect(await texts([of('rejected')])).toEqual([]);
    expect(await texts([of('rejected', 'recognised')])).toEqual([decreeText]);
    expect(await texts([of()])).toEqual([decreeText]);
    expect(await texts([of('rejected'), aNote({}, { regulations: [decree] })])).toEqual([
      decreeText,
    ]);
  });

  test('has what the user merged as one, where the first of them stood', async () => {
    const merged = { ...decree, aliases: [party.id] };
    expect(
      await texts([aHead({ regulations: [party, law('2013'), merged], mentions: [] })]),
    ).toEqual([decreeText, 'Luật Đất đai năm 2013']);
  });

  test('ends where records name each other', () => {
    const one = { ...decree, aliases: [party.id, decree.id] };
    const other = { ...party, aliases: [decree.id] };
    expect(listRegulations([one, other]).length).toBeGreaterThan(0);
  });

  test('tells laws of one title apart by their year', async () => {
    expect(await texts([aHead({ regulations: [law('2013'), law('2024')], mentions: [] })])).toEqual(
      ['Luật Đất đai năm 2013', 'Luật Đất đai năm 2024'],
    );
  });

  test('says what is not known, and can leave it out', async () => {
    const items = [aHead({ regulations: [aRegulation()], mentions: [] })];
    expect(await citedList(items)).toEqual([
      {
        text: 'Quy định số 55-QĐ/TW [ngày …] của [cơ quan ban hành …] [trích yếu …]',
        unknown: ['day', 'issuer', 'subject'],
      },
    ]);
    expect((await citedList(items, { marks: false }))[0]?.text).toBe('Quy định số 55-QĐ/TW');
  });

  test('is a numbered text, or the grounds of a decision by rank', () => {
    expect(listText(listRegulations([party, decree]))).toBe(`1. ${partyText}\n2. ${decreeText}`);
    const form = { form: 'preamble' } as const;
    const dated = { ...law('2024'), date: '2024-01-18' };
    expect(listText(listRegulations([decree, dated], form), form)).toBe(
      `Căn cứ Luật Đất đai ngày 18 tháng 01 năm 2024;\nCăn cứ ${decreeText}.`,
    );
  });
});

describe('citations of a running text', () => {
  test('are in full the first time, short afterwards', () => {
    const { cite } = createCiting();
    expect([decree, party, decree, decree].map((each) => cite(each).text)).toEqual([
      decreeText,
      partyText,
      'Nghị định số 30/2020/NĐ-CP',
      'Nghị định số 30/2020/NĐ-CP',
    ]);
  });

  test('know a document by what was merged into it', () => {
    const { cite } = createCiting();
    cite(party);
    expect(cite({ ...decree, aliases: [party.id] }).text).toBe('Nghị định số 30/2020/NĐ-CP');
  });

  test('give the second law of one title its year', () => {
    const { cite } = createCiting();
    expect(
      [law('2024'), law('2013'), law('2024'), law('2013')].map((each) => cite(each).text),
    ).toEqual([
      'Luật Đất đai năm 2024',
      'Luật Đất đai năm 2013',
      'Luật Đất đai năm 2024',
      'Luật Đất đai năm 2013',
    ]);
  });
});
