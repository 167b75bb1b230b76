import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Catalogue, openCatalogue } from '../../../lib/citation';

const script = fileURLToPath(new URL('../../../scripts/catalogue.mjs', import.meta.url));

/** As a saved list of a portal looks: tones and capitals in the header, quoted cells, days of Viet Nam. */
const CSV = `\ufeffLoại văn bản,Số ký hiệu,Trích yếu,Ngày ban hành,Ngày có hiệu lực,Cơ quan ban hành
Nghị định,15/2031/NĐ-CP,"Về chợ quê, bến đò",03/02/2031,20/03/2031,Chính phủ
Nghị định,40/2032/NĐ-CP,"Sửa đổi, bổ sung một số điều của Nghị định số 15/2031/NĐ-CP ngày 03 tháng 02 năm 2031 của Chính phủ, và theo Nghị định số 16/2031/NĐ-CP",01/06/2032,15/07/2032,Chính phủ
Nghị định,41/2033/NĐ-CP,Về bến đò và thay thế Nghị định số 15/2031/NĐ-CP,02/02/2033,01/04/2033,Chính phủ
Thông tư,05/2032/TT-BCT,"Sửa đổi, bổ sung Thông tư số 01/2031/TT-BCT và Thông tư số 02/2031/TT-BCT hướng dẫn Nghị định số 15/2031/NĐ-CP",05/06/2032,20/07/2032,Bộ Công thương.
Thông tư,06/2032/TT-BCT,Sửa đổi quy định thi hành Nghị định số 15/2031/NĐ-CP,06/06/2032,,Bộ Công thương
Thông tư,07/2032/TT-BCT,Bãi bỏ Thông tư số 03/2031/TT-BCT,07/06/2032,08/06/2032,Bộ Công Thương
Luật,70/2032/QH19,"Luật sửa đổi, bổ sung một số điều của Luật Bến đò, Luật Chợ và Bộ luật Sông",01/11/2032,01/01/2033,Quốc hội
Nghị định,12/,số bị cắt,,,
`;
/** As an answer of a search looks: the list somewhere inside. */
const JSON_LIST = JSON.stringify({
  data: {
    total: 2,
    items: [
      {
        docType: 'Luật',
        docNum: '10/2025/QH15',
        title: 'Bến đò',
        issueDate: '2025-06-01T00:00:00',
        effFrom: '2026-01-01',
        checked: 'official codification',
      },
      {
        docType: 'Luật',
        docNum: '11/2024/QH15',
        title: 'Sông nước',
        issueDate: '2024-06-01',
        effFrom: '2025-01-01',
      },
      {
        docType: 'Luật',
        docNum: '80/2034/QH19',
        title: 'Sông nước',
        issueDate: '2034-06-01',
        effFrom: '2035-01-01',
      },
    ],
  },
});
const TITLES = JSON.stringify([
  {
    type: 'Luật',
    title: 'Chợ',
    versions: [
      { number: '20/2019/QH14', year: 2019, checked: 'seen in texts' },
      { number: '21/2028/QH16', year: 2028, checked: 'seen in texts' },
      { number: '22/2030/QH18', year: 2030, checked: 'unchecked' },
    ],
  },
]);
const RELATIONS =
  'type,number,kind,by type,by number\nThông tư,09/2030/TT-BCT,replaced,Thông tư,07/2032/TT-BCT\n';

/** The same decree as each portal has it: the names of its fields, and where in the file the rows stand. */
const PORTALS: readonly (readonly [string, string, unknown])[] = [
  [
    'Công báo',
    'congbao.json',
    {
      success: true,
      data: [
        {
          so_ky_hieu: '15/2036/NĐ-CP',
          tieu_de: 'Nghị định 15/2036/NĐ-CP',
          trich_yeu: 'Quy định về đò ngang',
          loai_van_ban: 'Nghị định',
          ngay_ban_hanh: '2036-02-03T00:00:00',
          ngay_co_hieu_luc: '2036-03-20T00:00:00',
          ten_co_quan: ['Chính phủ'],
          danh_sach_tep_van_ban: [{ thu_tu: 1 }, { thu_tu: 2 }],
        },
      ],
    },
  ],
  [
    'vbpl.vn',
    'vbpl.json',
    {
      success: true,
      data: {
        total: 1,
        items: [
          {
            docNum: '15/2036/NĐ-CP',
            title: 'Nghị định số 15/2036/NĐ-CP: Quy định về đò ngang',
            docAbs: 'Căn cứ Luật Bến đò',
            issueDate: '2036-02-03T00:00:00',
            effFrom: '2036-03-20T00:00:00',
            docType: { code: 'NĐ', name: 'Nghị định' },
            effStatus: { code: 'CCHL', name: 'Chưa có hiệu lực' },
            agencyName: 'Chính phủ',
          },
        ],
      },
    },
  ],
  [
    'a copy of vbpl.vn',
    'rows.json',
    {
      features: [{ name: 'title' }],
      rows: [
        {
          row_idx: 0,
          row: {
            title: 'Nghị định 15/2036/NĐ-CP quy định về đò ngang',
            so_ky_hieu: '15/2036/NĐ-CP',
            loai_van_ban: 'Nghị định',
            ngay_ban_hanh: '03/02/2036',
            ngay_co_hieu_luc: '20/03/2036',
            co_quan_ban_hanh: 'Chính phủ',
          },
        },
      ],
    },
  ],
  [
    'phapluat.gov.vn',
    'phapluat.json',
    {
      data: [
        {
          docIdentity: '15/2036/NĐ-CP',
          docName: 'Nghị định Quy định về đò ngang',
          docType: 'Nghị định',
          organs: [{ name: 'Chính phủ' }],
          issueDate: '2036-02-03',
          effectDate: '2036-03-20',
        },
      ],
    },
  ],
  [
    'vanban.chinhphu.vn',
    'vanban.json',
    [
      {
        documentNumber: '15/2036/NĐ-CP',
        documentType: 'Nghị định',
        issuingBody: 'Chính phủ',
        issueDate: '03-02-2036',
        effectiveDate: '20-03-2036',
        summaryVi: 'Quy định về đò ngang',
      },
    ],
  ],
  [
    'thuvienphapluat.vn',
    'thuvienphapluat.json',
    [
      {
        urls: '',
        title: 'Quy định về đò ngang',
        metadata: {
          'Loại văn bản:': 'Nghị định',
          'Ngày ban hành:': '03/02/2036',
          'Ngày hiệu lực:': '20/03/2036',
          'Nơi ban hành:': 'Chính phủ',
          'Số hiệu:': '15/2036/NĐ-CP',
        },
      },
    ],
  ],
  [
    'luatvietnam.vn',
    'luatvietnam.json',
    [
      {
        'Cơ quan ban hành:': 'Chính phủ',
        'Số hiệu:': 'Số: 15/2036/NĐ- CP',
        'Loại văn bản:': 'Nghị định',
        'Trích yếu:': 'Quy định về đò ngang',
        'Ngày ban hành:': '03/02/2036',
        'Áp dụng:': '20/03/2036',
      },
    ],
  ],
];

let folder = '';
let catalogue: Catalogue;

const run = (...args: string[]): string =>
  execFileSync(process.execPath, [script, ...args], { encoding: 'utf8', stdio: 'pipe' });
const at = (name: string): string => join(folder, name);
const write = (name: string, text: string): string => {
  writeFileSync(at(name), text);
  return at(name);
};
const renew = (...args: string[]): string =>
  run('--date', '2034-12-24', '--out', at('out.json'), ...args);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'catalogue-'));
  const lists = [
    write('list.csv', CSV),
    write('list.json', JSON_LIST),
    write('titles.json', TITLES),
  ];
  renew('--base', 'none', '--relations', write('relations.csv', RELATIONS), ...lists);
  const opened = openCatalogue(JSON.parse(readFileSync(at('out.json'), 'utf8')));
  if (opened.kind === 'unreadable') throw new Error('the script wrote a file that cannot be read');
  catalogue = opened.catalogue;
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('a catalogue made from saved lists', () => {
  test('has their facts in one spelling, and their day', () => {
    expect(catalogue.date).toBe('2034-12-24');
    expect(catalogue.findById('vn:state:nghi-dinh:15/2031/NĐ-CP:2031')).toEqual({
      type: 'nghi-dinh',
      number: '15/2031/NĐ-CP',
      title: 'Về chợ quê, bến đò',
      date: '2031-02-03',
      issuer: 'Chính phủ',
      effective: '2031-03-20',
    });
    const circular = catalogue.findById('vn:state:thong-tu:05/2032/TT-BCT:2032');
    expect(circular?.issuer).toBe('Bộ Công Thương');
    expect(catalogue.entries).toHaveLength(13);
  });

  test.each([
    ['nghi-dinh:15/2031/NĐ-CP:2031', ['amended 40/2032/NĐ-CP', 'replaced 41/2033/NĐ-CP']],
    ['nghi-dinh:16/2031/NĐ-CP:2031', []],
    ['thong-tu:01/2031/TT-BCT:2031', ['amended 05/2032/TT-BCT']],
    ['thong-tu:02/2031/TT-BCT:2031', ['amended 05/2032/TT-BCT']],
    ['thong-tu:03/2031/TT-BCT:2031', ['repealed 07/2032/TT-BCT']],
    ['thong-tu:09/2030/TT-BCT:2030', ['replaced 07/2032/TT-BCT']],
    ['luat:ben-do:2025', ['amended 70/2032/QH19']],
    ['luat:song-nuoc:2024', ['replaced 80/2034/QH19']],
    ['luat:cho:2019', ['newer 21/2028/QH16']],
    ['luat:cho:2028', []],
  ])('knows what was done to %s', (id, expected) => {
    const relations = catalogue.relationsOf(`vn:state:${id}`);
    expect(relations.map(({ kind, by }) => `${kind} ${by.number}`)).toEqual(expected);
  });

  test('made anew from itself it is the same, and a list only adds to it', () => {
    const before = readFileSync(at('out.json'), 'utf8');
    renew('--base', at('out.json'), '--relations', at('relations.csv'));
    expect(readFileSync(at('out.json'), 'utf8')).toBe(before);
    const more = write(
      'more.jsonl',
      '{"type":"Nghị định","number":"15/2031/NĐ-CP","title":"","effective":"2031-03-21"}\n',
    );
    renew('--base', at('out.json'), more);
    const opened = openCatalogue(JSON.parse(readFileSync(at('out.json'), 'utf8')));
    const entry =
      opened.kind === 'catalogue'
        ? opened.catalogue.findById('vn:state:nghi-dinh:15/2031/NĐ-CP:2031')
        : null;
    expect(entry).toMatchObject({ title: 'Về chợ quê, bến đò', effective: '2031-03-21' });
  });

  test.each(PORTALS)('reads the fields of %s', (_, name, list) => {
    const unnumbered = { type: 'Nghị định', number: 'Đang cập nhật', title: 'Về đò dọc' };
    const none = write('none.json', JSON.stringify([unnumbered]));
    renew('--base', 'none', write(name, JSON.stringify(list)), none);
    const opened = openCatalogue(JSON.parse(readFileSync(at('out.json'), 'utf8')));
    expect(opened).toMatchObject({
      catalogue: {
        entries: [
          {
            type: 'nghi-dinh',
            number: '15/2036/NĐ-CP',
            title: 'Quy định về đò ngang',
            date: '2036-02-03',
            issuer: 'Chính phủ',
            effective: '2036-03-20',
          },
        ],
      },
    });
  });

  test('has the short title of a law, and joint bodies as a sentence has them', () => {
    const dated = 'Luật số 4/2036/QH20 ngày 1 tháng 2 năm 2036 về bến';
    const printed = ['Luật Bến đò', 'Luật sư', 'Luật sửa đổi Luật Bến đò', dated];
    const laws = printed.map((title, index) => ({
      docType: { name: 'Luật' },
      docNum: `${index + 1}/2036/QH20`,
      title,
    }));
    const joint = { docType: 'Thông tư', docNum: '1/2036/TTLT', organs: ['Bộ A', 'Bộ B', 'Bộ C'] };
    renew('--base', 'none', write('laws.json', JSON.stringify([...laws, joint])));
    const { documents, issuers } = JSON.parse(readFileSync(at('out.json'), 'utf8'));
    const titles = documents.map(([, , title]: string[]) => title);
    expect(titles).toEqual(['Bến đò', ...printed.slice(1), '']);
    expect(issuers).toContain('Bộ A, Bộ B và Bộ C');
  });

  test.each([
    ['no day', ['--out', 'nowhere.json']],
    [
      'a relation by a document of no list',
      [
        '--date',
        '2034-12-24',
        '--out',
        'nowhere.json',
        '--base',
        'none',
        '--relations',
        'relations.csv',
      ],
    ],
  ])('is refused for %s', (_, args) => {
    expect(() => run(...args.map((arg) => (arg.includes('.') ? at(arg) : arg)))).toThrow();
  });
});
