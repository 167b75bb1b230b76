import { expect, test } from 'vitest';
import { addedBy, jsonFile, linesOf, planOf, shortOf } from './importing';

const url = 'https://bao.example/cho-que.html';
const page = (over: object) => [{ url, title: 'Chợ quê', highlights: [], ...over }];
const part = (over: object) => ({ id: '1714557600000', type: 'text', content: 'Một', ...over });

test('a passage with its surroundings and its notes', async () => {
  const data = [
    part({
      content: '<p>Chợ <b>họp</b> sớm.</p>',
      textQuote: { prefix: 'trước ', suffix: ' sau' },
      notes: ['Hỏi.', 'Lại.'],
    }),
  ];
  const plan = await planOf([jsonFile(page({ data, highlights: [{ text: 'Chợ họp sớm.' }] }))]);
  expect(addedBy(plan)).toEqual([
    {
      row: {
        id: expect.stringMatching(
          /^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
        ),
        articleId: 'bao.example/cho-que.html',
        target: {
          quote: { exact: 'Chợ họp sớm.', prefix: 'trước ', suffix: ' sau' },
          model: 1,
        },
        colour: 'yellow',
        note: 'Hỏi.\n\nLại.',
        tags: [],
        regulationIds: [],
        checked: null,
        others: [],
        createdAt: '2024-05-01T10:00:00.000Z',
        updatedAt: '2024-05-01T10:00:00.000Z',
        deletedAt: null,
      },
      article: {
        id: 'bao.example/cho-que.html',
        urls: [url],
        site: 'bao.example',
        title: 'Chợ quê',
        lead: null,
        authors: [],
        publishedAt: null,
        section: null,
        language: 'vi',
        createdAt: '2026-11-30T02:00:00.000Z',
        updatedAt: '2026-11-30T02:00:00.000Z',
      },
    },
  ]);
});

test('what was marked in one go is one passage', async () => {
  const data = [
    part({ content: 'Một', groupId: 'g', textQuote: { prefix: 'a', suffix: 'x' }, notes: ['n'] }),
    part({ content: 'Hai', id: '2' }),
    part({ content: 'Ba', id: '3', groupId: 'g', textQuote: { prefix: 'x', suffix: 'z' } }),
  ];
  const plan = await planOf([jsonFile(page({ data }))]);
  expect(addedBy(plan).map(({ row }) => row.target.quote)).toEqual([
    { exact: 'Một\nBa', prefix: 'a', suffix: 'z' },
    { exact: 'Hai', prefix: '', suffix: '' },
  ]);
});

test('an older file has texts alone, which are no HTML', async () => {
  const highlights = [{ text: 'a <b> &amp; c', timestamp: '2024-05-01T10:00:00Z', notes: ['n'] }];
  const plan = await planOf([jsonFile(page({ highlights }))]);
  expect(shortOf(plan)).toEqual([
    {
      url,
      title: 'Chợ quê',
      quote: 'a <b> &amp; c',
      note: 'n',
      tags: [],
      createdAt: '2024-05-01T10:00:00.000Z',
    },
  ]);
});

test('what is no note is told with its place', async () => {
  const plan = await planOf([
    jsonFile(
      [
        ...page({
          data: [part({ content: '<img src=x>' }), part({ content: 'Được', id: 'hỏng' })],
        }),
        'x',
        { url, highlights: 'x' },
        ...page({ url: 'file:///C:/a.html', data: [part({})] }),
        ...page({ url: 'javascript:alert(1)', highlights: [{ text: 'a' }] }),
        ...page({ title: 7, highlights: [null, { text: 8 }, { text: 'x'.repeat(20_001) }] }),
      ],
      'tô.json',
    ),
  ]);
  expect(linesOf(plan)).toEqual([
    'reject no-quote tô.json, 1, 1',
    'add tô.json, 1, 2',
    'reject invalid tô.json, 2',
    'reject invalid tô.json, 3',
    'reject no-address tô.json, 4, 1',
    'reject no-address tô.json, 5, 1',
    'reject no-quote tô.json, 6, 1',
    'add tô.json, 6, 2',
    'reject too-long tô.json, 6, 3',
  ]);
});
