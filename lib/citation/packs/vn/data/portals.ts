import type { DocumentIdentity, PrintableDocument } from '../../../citation';
import type { Portal } from '../../../pack/pack';
import { numberOf, print } from '../read/print';

/**
 * No portal has a stable address made of a document's number, so each entry is a search; a direct link needs the portal's
 * own id, which a user can set as an own link. The templates were seen in public code on the day given; vbpl.vn changed
 * its site on 2026-04-23 and promised to keep the old addresses.
 */
const SEEN = '2026-11-22';

const isParty = ({ system }: DocumentIdentity): boolean => system === 'party';
const isState = ({ system }: DocumentIdentity): boolean => system !== 'party' && system !== 'org';

const query = (document: PrintableDocument): string => numberOf(document) || print(document);

/** The number with the type word where it is too short to be looked for alone. */
const words = (document: PrintableDocument): string =>
  document.symbol !== null && document.number !== null ? numberOf(document) : print(document);

const quoted = (document: PrintableDocument): string => `"${words(document)}"`;

export const portals: readonly Portal[] = [
  {
    name: 'Cơ sở dữ liệu quốc gia về pháp luật (vbpl.vn)',
    template:
      'https://vbpl.vn/TW/Pages/vbpq-timkiem.aspx?type=0&s=1&Keyword={query}&SearchIn=Title,Title1',
    match: 'search',
    official: true,
    lastChecked: SEEN,
    holds: isState,
    query,
  },
  {
    name: 'Tư liệu văn kiện Đảng (tulieuvankien.dangcongsan.vn)',
    template: 'https://www.google.com/search?q=site:tulieuvankien.dangcongsan.vn+{query}',
    match: 'search',
    official: true,
    lastChecked: SEEN,
    holds: isParty,
    query: quoted,
  },
  {
    name: 'Hệ thống văn bản Chính phủ (vanban.chinhphu.vn)',
    template: 'https://www.google.com/search?q=site:vanban.chinhphu.vn+{query}',
    match: 'search',
    official: true,
    lastChecked: SEEN,
    holds: isState,
    query: quoted,
  },
  {
    name: 'Thư viện pháp luật (thuvienphapluat.vn)',
    template: 'https://thuvienphapluat.vn/page/tim-van-ban.aspx?keyword={query}&match=True&area=0',
    match: 'search',
    official: false,
    lastChecked: SEEN,
    holds: () => true,
    query: words,
  },
  {
    name: 'LuatVietnam (luatvietnam.vn)',
    template: 'https://luatvietnam.vn/tim-van-ban.html?Keywords={query}',
    match: 'search',
    official: false,
    lastChecked: SEEN,
    holds: isState,
    query: words,
  },
];
