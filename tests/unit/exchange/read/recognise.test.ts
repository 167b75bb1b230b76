import { expect, test } from 'vitest';
import { formatIds, formats } from '../../../../lib/exchange';
import { aHead, aNote, bytesOf } from '../context';
import { csvFile, failure, fileOf, jsonFile, recognised, zipFile } from './importing';

const clipper = [
  { url: 'https://bao.example/a.html', highlights: [{ text: 'Chợ quê', timestamp: 1 }] },
];
const hypothesis = { annotations: [{ uri: 'https://bao.example/a.html', target: [] }] };
const w3c = { type: 'Annotation', target: 'https://bao.example/a.html' };
const highlights = ['Highlight', 'Book Title', 'Book Author', 'Amazon Book ID', 'Note', 'Color'];
const library = ['Title', 'URL', 'ID', 'Document tags', 'Saved date', 'Reading progress'];
const raindrop = ['id', 'title', 'note', 'excerpt', 'url', 'folder', 'tags', 'created'];

test.each<[string, readonly File[], string | null]>([
  ['Clipper', [jsonFile(clipper)], 'clipper'],
  ['two of Clipper', [jsonFile(clipper), jsonFile(clipper)], 'clipper'],
  ['Hypothesis', [jsonFile(hypothesis)], 'hypothesis'],
  ["Hypothesis's answer", [jsonFile({ total: 1, rows: hypothesis.annotations })], 'hypothesis'],
  ['a zip of Hypothesis', [zipFile({ 'a.json': JSON.stringify(hypothesis) })], 'hypothesis'],
  [
    'a zip with a word before it',
    [zipFile({ 'doc.txt': 'Xin chào', 'a.json': JSON.stringify(hypothesis) })],
    'hypothesis',
  ],
  ['an annotation', [jsonFile(w3c)], 'w3c'],
  ['annotations', [jsonFile([w3c])], 'w3c'],
  ['a page of annotations', [jsonFile({ type: 'AnnotationPage', items: [w3c] })], 'w3c'],
  ['a collection', [jsonFile({ type: 'AnnotationCollection', first: { items: [w3c] } })], 'w3c'],
  ['Omnivore', [zipFile({ 'metadata_0_to_20.json': '[]' })], 'omnivore'],
  ['Pocket', [zipFile({ 'part_000000.csv': 'title,url,time_added,tags,status\n' })], 'pocket'],
  ["Pocket's highlights", [zipFile({ 'annotations/part_000000.json': '[]' })], 'pocket'],
  ['Readwise', [csvFile([highlights])], 'readwise'],
  ['Readwise with semicolons', [fileOf(`${highlights.join(';')}\na;b;c;d;e;f`)], 'readwise'],
  ["Readwise's template", [csvFile([['Highlight', 'Title', 'Author', 'URL', 'Note']])], 'readwise'],
  ["Readwise with Reader's library", [csvFile([library]), csvFile([highlights])], 'readwise'],
  ['Raindrop', [csvFile([raindrop])], 'raindrop'],
  ["Reader's library alone", [csvFile([library])], null],
  ['two kinds', [jsonFile(clipper), csvFile([raindrop])], null],
  ['no file', [], null],
  ['an empty file', [fileOf('')], null],
  ['a letter', [fileOf('Kính gửi quý báo,\n[1] và {2}')], null],
  ['a page', [fileOf('<!doctype html><p>Chợ quê')], null],
  ['another JSON', [jsonFile({ a: 1 })], null],
  ['a number in JSON', [fileOf('[1, 2, 3]')], null],
  ['another zip', [zipFile({ 'word/document.xml': '<w/>' })], null],
  ['an empty zip', [zipFile({})], null],
])('%s', async (_, files, importer) => {
  expect(await recognised(files)).toBe(importer);
});

test('the name of a file says nothing', async () => {
  expect(await recognised([jsonFile(clipper, 'hypothesis.csv')])).toBe('clipper');
});

test.each<[string, File, string]>([
  [
    'JSON that is cut off',
    fileOf('[{"url": "https://bao.ex', 'cat.json'),
    'damaged: cat.json, 1:10',
  ],
  ['JSON that is nested', fileOf('[{"a":'.repeat(60_000), 'sau.json'), 'damaged: sau.json, 1:301'],
  [
    'a zip that is cut off',
    fileOf(new Uint8Array([0x50, 0x4b, 3, 4, 9]), 'x.zip'),
    'damaged: x.zip',
  ],
  ['a text without end', fileOf(' '.repeat(25_000_001), 'dai.txt'), 'too-large: dai.txt'],
])('%s is told', async (_, file, told) => {
  expect(await failure(recognised([file]))).toBe(told);
});

test('of our own exports those are read that keep their notes whole', async () => {
  const own: (string | null)[] = [];
  for (const id of formatIds.filter((each) => formats.some((format) => format.id === each))) {
    const file = fileOf(await bytesOf(id, [aHead(), aNote()]));
    const importer = await recognised([file]);
    if (importer !== null) own.push(id, importer);
  }
  expect(own).toEqual(['w3c', 'w3c', 'hypothesis', 'hypothesis', 'readwise', 'readwise']);
});
