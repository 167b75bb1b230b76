import { unzipSync } from 'fflate';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { formats, type Item } from '../../../../lib/exchange';
import { countedRuns } from '../../../counted-runs';
import { sets } from '../../../oracles/sets';
import { anArticle } from '../../store/records';
import { aHead, aNote, context } from '../context';
import { aBrokenNote } from '../written';

const user = v.pipe(v.string(), v.regex(/^acct:[^@\s]+@[^@\s]+$/));

/**
 * What the client asks of a file before it offers it, and of each annotation when it saves it: a user, to whom the choice
 * of the reader belongs, and who may read it. https://github.com/hypothesis/client
 */
const fileSchema = v.object({
  export_date: v.pipe(v.string(), v.isoTimestamp()),
  export_userid: v.string(),
  client_version: v.string(),
  annotations: v.pipe(
    v.array(
      v.object({
        id: v.string(),
        uri: v.pipe(v.string(), v.regex(/^https?:\/\/\S+$/)),
        text: v.string(),
        tags: v.array(v.pipe(v.string(), v.maxLength(1_000))),
        created: v.optional(v.pipe(v.string(), v.isoTimestamp())),
        updated: v.optional(v.pipe(v.string(), v.isoTimestamp())),
        user,
        permissions: v.object({
          read: v.pipe(v.array(user), v.minLength(1)),
          update: v.array(user),
          delete: v.array(user),
          admin: v.array(user),
        }),
        document: v.object({ title: v.array(v.string()) }),
        target: v.tuple([
          v.object({
            source: v.string(),
            selector: v.tuple([
              v.object({
                type: v.literal('TextQuoteSelector'),
                exact: v.pipe(v.string(), v.minLength(1)),
                prefix: v.string(),
                suffix: v.string(),
              }),
            ]),
          }),
        ]),
      }),
    ),
    v.minLength(1),
    v.check((list) => new Set(list.map(({ uri }) => uri)).size === 1, 'one page a file'),
  ),
});

async function filesOf(items: readonly Item[]) {
  const pieces: BlobPart[] = [];
  let leftOut = 0;
  const control = {
    leftOut: (notes: number) => {
      leftOut = notes;
    },
  };
  const format = formats.find(({ id }) => id === 'hypothesis');
  for await (const piece of format?.write(items, context, control) ?? []) {
    pieces.push(new Uint8Array(piece));
  }
  const zip = new Uint8Array(await new Blob(pieces).arrayBuffer());
  const files = Object.entries(unzipSync(zip)).map(([name, bytes]) => ({
    name,
    ...v.parse(fileSchema, JSON.parse(new TextDecoder().decode(bytes))),
  }));
  return { files, leftOut };
}

test('writes a file for an article, as the import of Hypothesis reads it', async () => {
  const note = aNote(
    { checked: { state: 'verified', source: 'Sở Y tế', at: 'hỏng' } },
    { changed: { before: '![ảnh](https://a.example/x.png)', after: 'muộn', seenAt: 'hỏng' } },
  );
  const { files } = await filesOf([aHead(), note]);
  expect(files).toEqual([
    {
      name: expect.stringMatching(/^Bảng thu chi dán ở cổng chợ\.[a-z\d]+\.json$/),
      export_date: '2026-11-23T01:02:03.000Z',
      export_userid: 'acct:ben-le@ben-le.invalid',
      client_version: 'ben-le',
      annotations: [
        {
          id: '11111111-0000-4000-8000-000000000000',
          uri: 'https://bao.example/cho-que.html',
          text:
            'Hỏi lại.\n\nVăn bản: Quy định 55-QĐ/TW\n\nĐã kiểm chứng: đúng: Sở Y tế\n\n' +
            'Báo đã sửa: «\\!\\[ảnh\\](<https://a.example/x.png>)» → «muộn»',
          tags: ['chợ quê'],
          created: '2026-11-20T02:00:00.000Z',
          updated: '2026-11-20T02:00:00.000Z',
          user: 'acct:ben-le@ben-le.invalid',
          permissions: expect.objectContaining({ read: ['acct:ben-le@ben-le.invalid'] }),
          document: { title: ['Bảng thu chi dán ở cổng chợ'] },
          target: [
            {
              source: 'https://bao.example/cho-que.html',
              selector: [
                { type: 'TextQuoteSelector', exact: 'Chợ họp sớm.', prefix: '', suffix: '' },
              ],
            },
          ],
        },
      ],
    },
  ]);
});

test('names of files differ where titles meet, stay at a second export, and tell stretches apart', async () => {
  const titles = ['Họp chợ', 'HỌP CHỢ', 'Họp cho\u031B\u0323', 'Họp chợ'];
  const articles = titles.map((title, at) => anArticle({ id: `bai-${at}`, title }));
  const items = articles.map((article) => aNote({ articleId: article.id }, { article }));
  const first = await filesOf([...items, ...items.slice(0, 1)]);
  const names = first.files.map(({ name }) => name.normalize('NFC').toLowerCase());
  expect(new Set(names).size).toBe(5);
  const second = await filesOf(items.toReversed());
  expect(second.files.map(({ name }) => name).toReversed()).toEqual(
    first.files.slice(0, 4).map(({ name }) => name),
  );
});

test('notes without an address on the web are left out and told, broken ones stop nothing', async () => {
  const imported = anArticle({ id: 'b', urls: ['https://title.invalid/abc'] });
  const { files, leftOut } = await filesOf([
    aNote({}, { article: null }),
    aNote({ articleId: 'b' }, { article: imported }),
    aBrokenNote(),
    aNote({ createdAt: 'hôm qua' }),
  ]);
  expect(files.map(({ annotations }) => annotations.length)).toEqual([1]);
  expect(files[0]?.annotations[0]?.created).toBeUndefined();
  expect(leftOut).toBe(3);
});

test('hostile sets are accepted, with the words of each note', async () => {
  const runs = countedRuns();
  for (const items of sets(200, 6)) {
    const { files, leftOut } = await filesOf(items);
    const notes = items.flatMap((item) => (item.kind === 'note' ? [item.annotation] : []));
    const read = files.flatMap(({ annotations }) => annotations);
    expect(read.length + leftOut).toBe(notes.length);
    for (const { id, text, tags, target } of read) {
      const note = notes.find((each) => each.id === id);
      expect(text.startsWith(note?.note.toWellFormed() ?? '-')).toBe(true);
      expect(tags).toEqual(note?.tags.map((tag) => tag.toWellFormed()));
      expect(target[0].selector[0].exact).toBe(note?.target.quote.exact.toWellFormed());
      runs.count(/["\\\n\u202e]/.test(text));
    }
  }
  expect(runs.share()).toBeGreaterThan(0.3);
});
