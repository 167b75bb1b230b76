import { expect, test } from 'vitest';
import { readCitations } from '../../../lib/background/citations/read-citations';
import type { EditedFields, Regulation } from '../../../lib/records';
import { aBackground, frame } from './fakes';

const articleId = 'a.vn/1';

function cited(text: string): Regulation {
  const { regulations } = readCitations({ text, language: 'vi', articleId });
  const [first] = regulations;
  if (first === undefined) throw new Error(`nothing is cited in ${text}`);
  return first;
}

const fieldsOf = ({ number, year, place, subject }: Regulation): EditedFields => ({
  number: number ?? '',
  year: year ?? '',
  place: place ?? '',
  subject: subject ?? '',
});

const edit = (known: Regulation, over: Partial<EditedFields>, world = aBackground()) =>
  world
    .start()
    .answers.editRegulation(
      { regulation: known, fields: { ...fieldsOf(known), ...over } },
      frame(),
    );

const open = cited('Chỉ thị 35-CT/TW nêu rõ');
const whole = cited('Nghị quyết số 27-NQ/TW ngày 9/11/2022 của Trung ương về nhà nước pháp quyền');

test.each<[string, Partial<EditedFields>, string]>([
  ['another subject leaves the document what it is', { subject: 'đại hội' }, open.id],
  [
    'a year makes it whole, one for all articles',
    { year: '2024' },
    'vn:party:chi-thi:35-CT/TW:2024',
  ],
  [
    'without a year it stays the article’s own',
    { number: '36' },
    `vn:party:chi-thi:36-CT/TW:~|${articleId}`,
  ],
])('%s', async (_, over, id) => {
  const said = await edit(open, over);
  expect(said.id).toBe(id);
  expect(said.state).toBe('edited');
});

test('another number is another document: date and subject of the first are gone', async () => {
  expect(whole).toMatchObject({ date: '2022-11-09' });
  const said = await edit(whole, { number: '28' });
  expect(said).toMatchObject({ number: '28', date: null, subject: null });
  expect(said.name).toContain('28');
});

test('an issuer and a day that were typed with the number stay, whatever the catalogue says', async () => {
  const known = cited('Nghị định số 99/2019/NĐ-CP ngày 1/2/2019 của Chính phủ về việc khác');
  const said = await edit(known, { number: '03', issuer: 'Bộ Tư pháp', date: '2019-01-05' });
  expect(said).toMatchObject({ issuer: 'Bộ Tư pháp', date: '2019-01-05' });
  expect(said.said).toEqual(['number', 'issuer', 'date']);
});

test('a symbol makes a citation without one a document of all articles', async () => {
  const said = await edit(cited('Chỉ thị số 35 năm 2024 nêu rõ'), { symbol: 'CT-TTg' });
  expect(said).toMatchObject({ symbol: 'CT-TTg', number: '35' });
  expect(said.id).toContain('35/CT-TTg');
});

test('what the catalogue says of a document is told beside what is stored', async () => {
  const known = cited('Nghị định số 03/2019/NĐ-CP của Chính phủ');
  const info = await aBackground()
    .start()
    .answers.regulationInfo({ regulation: known, articleId: null }, frame());
  expect(info.listed).toMatchObject({ date: '2019-01-04' });
});

test('a subject that was typed with the number stays', async () => {
  const said = await edit(whole, { number: '28', subject: 'phòng thủ dân sự' });
  expect(said).toMatchObject({ number: '28', date: null, subject: 'phòng thủ dân sự' });
});

test('what the store knows of the new document is taken', async () => {
  const world = aBackground();
  const id = (await edit(whole, { number: '28' })).id;
  await world.start().database.regulations.add({
    ...whole,
    id,
    number: '28',
    name: 'Nghị quyết 28-NQ/TW',
    date: '2022-11-17',
    subject: 'phòng thủ',
    issuer: 'Trung ương',
  });
  const said = await edit(whole, { number: '28' }, world);
  expect(said).toMatchObject({
    id,
    date: '2022-11-17',
    subject: 'phòng thủ',
    issuer: 'Trung ương',
  });
});

test('edited back to what was taken in by it, a document has its own name again', async () => {
  const world = aBackground();
  const other = await edit(whole, { number: '28' });
  await world.start().database.regulations.bulkAdd([whole, { ...other, aliases: [whole.id] }]);
  const said = await edit(other, { number: '27' }, world);
  expect(said.id).toBe(whole.id);
  expect(said.name).toContain('27');
});

test('what the catalogue knows of the new document is taken', async () => {
  const known = cited('Nghị định số 99/2019/NĐ-CP ngày 1/2/2019 của Chính phủ về việc khác');
  const said = await edit(known, { number: '03' });
  expect(said).toMatchObject({
    id: 'vn:state:nghi-dinh:03/2019/NĐ-CP:2019',
    date: '2019-01-04',
    subject: 'Về hoạt động viễn thám',
  });
});

test.each([
  ['Nghị định số 99/2019/NĐ-CP', '2020', 'vn:state:nghi-dinh:99/2020/NĐ-CP:2020', '99/2020/NĐ-CP'],
  ['Luật Đất đai năm 2013', '2024', 'vn:state:luat:dat-dai:2024', 'Luật Đất đai'],
])('%s of another year', async (text, year, id, name) => {
  const said = await edit(cited(text), { year });
  expect(said.id).toBe(id);
  expect(said.name).toContain(name);
});

test('a document is found by words, in the store first, with the longest query that is taken', async () => {
  const { database, answers } = aBackground().start();
  await database.regulations.add({ ...whole, name: 'Nghị quyết 27-NQ/TW' });
  const find = async (query: string) =>
    (await answers.searchRegulations({ query }, frame())).map(({ regulation }) => regulation.name);
  expect((await find('27 nq/tw'))[0]).toBe('Nghị quyết 27-NQ/TW');
  expect((await find('dat dai')).length).toBeGreaterThan(2);
  expect(await find('qqq '.repeat(50))).toEqual([]);
  expect(await find('')).toEqual([]);
});

test('one that was merged leads to the other by its own name, and by the catalogue’s', async () => {
  const { database, answers } = aBackground().start();
  const gone = { ...whole, id: 'vn:gone', name: 'Thông báo 77-TB/XYZ', number: '77' };
  const kept = { ...whole, aliases: ['vn:gone', 'vn:state:nghi-dinh:03/2019/NĐ-CP:2019'] };
  await database.regulations.bulkAdd([kept, gone]);
  const find = async (query: string) =>
    (await answers.searchRegulations({ query }, frame())).map(({ regulation }) => regulation.id);
  expect(await find('77-TB/XYZ')).toEqual([whole.id]);
  expect((await find('03/2019'))[0]).toBe(whole.id);
  expect(await find('hoạt động viễn thám')).toContain(whole.id);
});

test('of laws of one title the newest is offered first', async () => {
  const { database, answers } = aBackground().start();
  await database.regulations.add({
    ...whole,
    id: 'vn:state:luat:dat-dai:2003',
    name: 'Luật Đất đai 2003',
    number: null,
    year: '2003',
    date: null,
  });
  const found = await answers.searchRegulations({ query: 'luat dat dai' }, frame());
  const laws = found.filter(({ regulation }) => regulation.name.startsWith('Luật Đất đai'));
  const years = laws.map(({ regulation }) => regulation.year);
  expect(years).toEqual([...years].sort().reverse());
  expect(years).toContain('2003');
});

test('a law is offered under its title, with its day of effect where the catalogue has it', async () => {
  const { answers } = aBackground().start();
  const [first] = await answers.searchRegulations({ query: 'bo luat dan su 2015' }, frame());
  expect([first?.regulation.name, first?.effective]).toEqual(['Bộ luật Dân sự 2015', '2017-01-01']);
});

test('where the database is out of reach, links and the catalogue still answer', async () => {
  const world = aBackground();
  const { answers } = world.start();
  world.world.fault = 'blocked';
  const info = await answers.regulationInfo({ regulation: whole, articleId: null }, frame());
  expect(info).toMatchObject({ regulation: { id: whole.id }, otherArticles: 0 });
  expect(info.links.length).toBeGreaterThan(0);
  const found = await answers.searchRegulations({ query: 'đất đai' }, frame());
  expect(found.length).toBeGreaterThan(2);
});

test('a search looks through so many documents, and no further', async () => {
  const { database, answers } = aBackground().start();
  await database.regulations.bulkPut(
    Array.from({ length: 20_600 }, (_, at) => ({
      ...whole,
      // Read in the order of the ids.
      id: `vn:state:luat:${String(at).padStart(6, '0')}`,
      name: at === 5 || at === 20_500 ? `Luật Thư viện tư ${at}` : `Luật ${at}`,
      title: null,
      subject: null,
    })),
  );
  const found = await answers.searchRegulations({ query: 'thư viện tư' }, frame());
  const names = found.map(({ regulation }) => regulation.name);
  expect(names).toContain('Luật Thư viện tư 5');
  expect(names).not.toContain('Luật Thư viện tư 20500');
});

test('what the catalogue adds comes with its day, and with what later documents did', async () => {
  const { answers } = aBackground().start();
  const notes = async (text: string) =>
    (await answers.regulationInfo({ regulation: cited(text), articleId: null }, frame())).catalogue;
  expect(await notes('Theo Bộ luật Dân sự 2005, nhà có chủ.')).toEqual({
    day: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/),
    relations: [
      { kind: 'replaced', name: 'Bộ luật Dân sự 2015 (91/2015/QH13)', effective: '2017-01-01' },
    ],
  });
  // It has no such document, but knows what amended it.
  expect((await notes('Theo Nghị định 45/2010/NĐ-CP, hội có điều lệ.'))?.relations).toEqual([
    { kind: 'amended', name: 'Nghị định 33/2012/NĐ-CP', effective: '2012-06-01' },
  ]);
  expect(await notes('Nghị định 03/2019/NĐ-CP nói về viễn thám.')).toMatchObject({ relations: [] });
  expect(await notes('Nghị quyết số 27-NQ/TW ngày 9/11/2022 của Trung ương')).toBeNull();
});

test('regulations are filled from the catalogue, in their order; what the user wrote stays', async () => {
  const { answers } = aBackground().start();
  const decree = cited('Nghị định 03/2019/NĐ-CP nói về viễn thám.');
  const said = { ...decree, subject: 'viễn thám, mà xã này chưa có', issuer: 'Chính phủ ta' };
  const own = { ...said, state: 'edited' as const };
  const unknown = cited('Quyết định số 9/QĐ-UBND của UBND tỉnh Hà Nam');
  const filled = await answers.describeRegulations(
    { regulations: [unknown, decree, said, own] },
    frame(),
  );
  expect(filled.map(({ id }) => id)).toEqual([unknown.id, decree.id, decree.id, decree.id]);
  expect(filled[0]).toEqual(unknown);
  expect(filled[1]).toMatchObject({ issuer: 'Chính phủ', date: '2019-01-04' });
  expect(filled[1]?.subject).toMatch(/viễn thám/);
  expect(filled[2]).toMatchObject({ subject: filled[1]?.subject, issuer: 'Chính phủ ta' });
  expect(filled[3]).toMatchObject({ date: '2019-01-04', subject: said.subject });
});
