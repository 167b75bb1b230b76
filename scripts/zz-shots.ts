import { mkdirSync } from 'node:fs';
import { manyNotes } from '../tests/bench/many-notes';
import { closeSession, openExtensionPage, openSession } from '../tests/e2e/harness/chromium';
import { seedDatabase } from '../tests/e2e/harness/seed';
const out = '/tmp/reading-shots';
mkdirSync(out, { recursive: true });
const wait = (ms: number) => new Promise((r) => setTimeout(r, ms));
type Shot = readonly [string, string, number, number?, ((page: any) => Promise<void>)?];
const only = process.env.ONLY?.split(',');
async function run(label: string, count: number, settings: any, shotsOf: (m: any) => readonly Shot[]) {
  const session = await openSession({}, settings);
  try {
    const many = manyNotes(count, Math.max(1, Math.ceil(count / 7)), 7);
    const spread = (at: number) => new Date(Date.UTC(2025, 2, 1) + ((at * 7919) % 640) * 86_400_000 + at * 1000).toISOString();
    const annotations = many.annotations.map((a, at) => ({ ...a, createdAt: spread(at), updatedAt: spread(at) }));
    const versions = many.versions.flatMap((v, at) => at % 3 === 0 ? [v, { ...v, seenAt: '2026-11-29T03:00:00.000Z', hash: `x${at}`, blocks: v.blocks.map((b, n) => n % 5 === 1 ? { ...b, text: b.text.replace(/ (\S+) (\S+)/, ' nhiều người $2') } : b) }] : [v]);
    if (count > 0) await seedDatabase(session, { ...many, annotations, versions } as never);
    for (const [name, hash, width, height = 820, act] of shotsOf({ ...many, annotations })) {
      if (only && !only.includes(name)) continue;
      const page = await openExtensionPage(session, `library.html${hash}`);
      page.on('console', (m: any) => ['error', 'warning'].includes(m.type()) && console.log(label, name, m.text()));
      page.on('pageerror', (e: any) => console.log(label, name, String(e)));
      await page.setViewport({ width, height, deviceScaleFactor: 1 });
      await wait(1800);
      if (act) await act(page);
      await page.screenshot({ path: `${out}/${label}-${name}.png` as any, fullPage: hash.includes('pictures') });
      await page.close();
    }
  } finally {
    await closeSession(session);
  }
}
const shotsOf = (m: any): readonly Shot[] => {
  const id = m.annotations[2]?.id ?? '';
  return [
    ['read-1400', `#note=${id}`, 1400],
    ['read-1100', `#note=${id}`, 1100],
    ['read-720', `#note=${id}`, 720],
    ['read-400', `#note=${id}`, 400],
    ['link-1400', `#note=${id}`, 1400, 820, async (p) => { await p.click('.note-document-add'); await p.keyboard.type('nghi dinh', {delay: 20}); await wait(900); }],
    ['pictures-1100', '#view=pictures', 1100],
    ['pictures-400', '#view=pictures', 400],
    ['article-1100', `#article=${m.articles[0]?.id}`, 1100, 820, async (p) => { await p.click('.note-open'); await wait(300); }],
  ];
};
if (!process.env.RUN || process.env.RUN === 'vi') await run('vi', 300, { language: 'vi' }, shotsOf);
if (!process.env.RUN || process.env.RUN === 'en') await run('en', 300, { language: 'en', dark: true }, shotsOf);
