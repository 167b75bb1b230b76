/** A site on which Bên Lề works without being asked. */
interface Newspaper {
  readonly host: string;
  /**
   * How it was chosen, by what was seen until Nov 2026; whether each host still answers was not seen.
   * `awarded`: in the Ministry's lists of the most digitally mature papers of 2024 or 2025.
   * `crawled`: named as a source by public readers of Vietnamese news (RSSHub, scrapers and their tests).
   * `known`: by its readers, or for printing new regulations; no figure of its audience was seen.
   * `office`: an office publishes there, and its texts cite regulations. This host and `www` only: what citizens file with
   * the office, at other hosts of the same domain, is none of our business.
   */
  readonly chosen: 'awarded' | 'crawled' | 'known' | 'office';
}

type Row = readonly [host: string, chosen: Newspaper['chosen']];

const rows: readonly Row[] = [
  // Papers, journals and portals of the Party.
  ['nhandan.vn', 'awarded'],
  ['qdnd.vn', 'awarded'],
  ['dangcongsan.vn', 'known'],
  ['tapchicongsan.org.vn', 'known'],
  ['xaydungdang.org.vn', 'known'],
  ['tuyengiao.vn', 'known'],
  ['danvan.vn', 'known'],
  ['lyluanchinhtri.vn', 'known'],
  ['noichinh.vn', 'known'],
  ['ubkttw.vn', 'known'],
  ['hcmcpv.org.vn', 'known'],
  ['thanhuytphcm.vn', 'known'],
  // Where the state publishes.
  ['baochinhphu.vn', 'known'],
  ['chinhphu.vn', 'office'],
  ['xaydungchinhsach.chinhphu.vn', 'office'],
  ['vanban.chinhphu.vn', 'office'],
  ['quochoi.vn', 'office'],
  ['bocongan.gov.vn', 'office'],
  ['moj.gov.vn', 'office'],
  ['mof.gov.vn', 'office'],
  ['moha.gov.vn', 'office'],
  ['mst.gov.vn', 'office'],
  ['moh.gov.vn', 'office'],
  ['moet.gov.vn', 'office'],
  ['sbv.gov.vn', 'office'],
  // Law: its papers, its magazines and news of new rules.
  ['baophapluat.vn', 'known'],
  ['plo.vn', 'known'],
  ['kiemsat.vn', 'crawled'],
  ['lsvn.vn', 'known'],
  ['tapchitoaan.vn', 'known'],
  ['thanhtra.com.vn', 'known'],
  ['thuvienphapluat.vn', 'crawled'],
  ['luatvietnam.vn', 'known'],
  // Papers of the whole country.
  ['vnexpress.net', 'awarded'],
  ['tuoitre.vn', 'awarded'],
  ['thanhnien.vn', 'awarded'],
  ['vietnamnet.vn', 'awarded'],
  ['vietnamplus.vn', 'awarded'],
  ['laodong.vn', 'awarded'],
  ['tienphong.vn', 'awarded'],
  ['baotintuc.vn', 'awarded'],
  ['daibieunhandan.vn', 'awarded'],
  ['vtcnews.vn', 'awarded'],
  ['vov.vn', 'awarded'],
  ['vtv.vn', 'awarded'],
  ['baoxaydung.vn', 'awarded'],
  ['congluan.vn', 'awarded'],
  ['phunuonline.com.vn', 'awarded'],
  ['kinhtedothi.vn', 'awarded'],
  ['dantri.com.vn', 'crawled'],
  ['znews.vn', 'crawled'],
  ['nld.com.vn', 'crawled'],
  ['sggp.org.vn', 'crawled'],
  ['baomoi.com', 'crawled'],
  ['24h.com.vn', 'known'],
  ['kenh14.vn', 'known'],
  ['soha.vn', 'known'],
  ['genk.vn', 'known'],
  ['afamily.vn', 'known'],
  ['nguoiduatin.vn', 'known'],
  ['doisongphapluat.com.vn', 'known'],
  ['suckhoedoisong.vn', 'known'],
  ['cand.com.vn', 'known'],
  ['congan.com.vn', 'known'],
  ['anninhthudo.vn', 'known'],
  ['daidoanket.vn', 'known'],
  ['phunuvietnam.vn', 'known'],
  ['giaoducthoidai.vn', 'known'],
  ['nongnghiepmoitruong.vn', 'known'],
  ['congthuong.vn', 'known'],
  // The economy.
  ['cafef.vn', 'crawled'],
  ['baodautu.vn', 'crawled'],
  ['vneconomy.vn', 'known'],
  ['cafebiz.vn', 'known'],
  ['vietnambiz.vn', 'known'],
  ['thesaigontimes.vn', 'known'],
  ['tinnhanhchungkhoan.vn', 'known'],
  ['thoibaotaichinhvietnam.vn', 'known'],
  ['thoibaonganhang.vn', 'known'],
  ['tapchitaichinh.vn', 'known'],
  // Papers of provinces and cities.
  ['baonghean.vn', 'awarded'],
  ['baokhanhhoa.vn', 'awarded'],
  ['baolaocai.vn', 'awarded'],
  ['hanoimoi.vn', 'known'],
  ['baohatinh.vn', 'known'],
  ['baodanang.vn', 'known'],
  ['baothanhhoa.vn', 'known'],
  ['baoquangninh.vn', 'known'],
  ['baodongnai.com.vn', 'known'],
  ['baocantho.com.vn', 'known'],
  ['baolamdong.vn', 'known'],
  ['baogialai.com.vn', 'known'],
  ['baohaiphong.vn', 'known'],
  ['baothainguyen.vn', 'known'],
];

/**
 * Complete before a store has the first release: a browser switches an extension off until the user accepts a host that an
 * update adds. Later ones are offered in the popup, as any other site is.
 */
export const newspapers: readonly Newspaper[] = rows.map(([host, chosen]) => ({ host, chosen }));

/** The match patterns of the manifest. A host stands for its sub-domains too, but for an office's. */
export const newspaperPatterns: readonly string[] = newspapers.flatMap(({ host, chosen }) =>
  chosen === 'office' ? [`*://${host}/*`, `*://www.${host}/*`] : [`*://*.${host}/*`],
);
