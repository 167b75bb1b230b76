import { killArticle, newAnnotation } from '../kill/article';

export interface HostileMessage {
  readonly what: string;
  readonly type: string;
  readonly data: unknown;
}

const article = killArticle(0);
const { snapshot, url: canonicalUrl } = article;
const annotation = newAnnotation('xau', 1);
const now = new Date(0).toISOString();
const long = (length: number): string => 'x'.repeat(length);
const many = <T>(item: T, count: number): T[] => Array.from({ length: count }, () => item);

const version = (changes: object) => ({
  ...snapshot,
  version: { seenAt: now, hash: 'h', blocks: [], ...changes },
});
const add = (changes: object, article_: object = snapshot) => ({
  article: article_,
  annotation: { ...annotation, ...changes },
});
const patch = (to: object, more: object = {}) => ({
  canonicalUrl,
  id: 'xau',
  patch: { base: now, at: now, from: {}, to, ...more },
});
const regulation = { id: 'vn:x', name: 'x', type: 'x', state: 'recognised' };

const shapes: readonly unknown[] = [undefined, null, 0, 'x', [], true, { x: 1 }];
const fromPages = [
  'openArticle',
  'visitArticle',
  'addAnnotation',
  'patchMark',
  'keepArticle',
  'readCitations',
  'rememberColour',
  'rememberBody',
  'openEditorWindow',
];
/** Only pages of the extension may send these; here they come from a content script's world. */
const notForPages: Readonly<Record<string, unknown>> = {
  greetEditor: { nonce: 'x' },
  readNote: { id: 'xau' },
  patchAnnotation: { id: 'xau', patch: { base: now, at: now, from: {}, to: { note: 'HỎNG' } } },
  regulationInfo: { regulation, articleId: null },
  describeRegulations: { regulations: [regulation] },
  recogniseDocument: { name: 'Nghị định 1/2020/NĐ-CP' },
  editRegulation: { regulation, fields: { number: '1', year: '', place: '', subject: '' } },
  correctMentions: { mentionIds: ['x'], state: 'rejected', regulation: null },
  searchRegulations: { query: 'luat' },
  linkRegulation: { annotationId: 'xau', regulation },
  dossierChoices: { annotationIds: [] },
  addToDossier: { annotationIds: ['xau'], dossierId: 'xau', title: 'HỎNG' },
  setOwnLink: { template: 'https://evil.example/?q={number}' },
  announce: { articleIds: [] },
  pageStatus: undefined,
  jumpTo: { annotationId: 'xau' },
  jumpToRegulation: { regulationId: 'x' },
  keepPage: undefined,
  attach: { annotationId: 'xau' },
  command: { name: 'highlight' },
  changed: { articleIds: [] },
  saveAnnotation: add({}),
  changeAnnotation: patch({ note: 'HỎNG' }),
  noSuchMessage: {},
  ['__proto__']: {},
  constructor: {},
  toString: {},
};

const named = (what: string, type: string, data: unknown): HostileMessage => ({ what, type, data });

/** Messages that a page must not be able to send: of a wrong shape, too large, of another's, or not for pages at all. */
export const hostileMessages: readonly HostileMessage[] = [
  ...fromPages.flatMap((type) =>
    shapes.map((data) => named(`${JSON.stringify(data) ?? 'nothing'} as data`, type, data)),
  ),
  ...Object.entries(notForPages).map(([type, data]) => named('not for pages', type, data)),
  named('an address of script', 'openArticle', { canonicalUrl: 4 }),
  named('a long address', 'openArticle', { canonicalUrl: `http://dangcongsan.vn/${long(5_000)}` }),
  named('one field more', 'openArticle', { canonicalUrl, note: 'x' }),
  named('a title that is too long', 'visitArticle', { ...snapshot, title: long(2_001) }),
  named('a site that is too long', 'visitArticle', { ...snapshot, site: long(301) }),
  named('too many authors', 'visitArticle', { ...snapshot, authors: many('x', 51) }),
  named('an author of no text', 'visitArticle', { ...snapshot, authors: [{}] }),
  named(
    'too many blocks',
    'visitArticle',
    version({ blocks: many({ role: 'p', text: 'x' }, 5_001) }),
  ),
  named(
    'a block that is too long',
    'visitArticle',
    version({ blocks: [{ role: 'p', text: long(100_001) }] }),
  ),
  named(
    'a text that is too long',
    'keepArticle',
    version({ blocks: many({ role: 'p', text: long(99_000) }, 60) }),
  ),
  named('a time that is none', 'visitArticle', version({ seenAt: 'now' })),
  named('a hash that is too long', 'visitArticle', version({ hash: long(65) })),
  named('an article id of its own', 'visitArticle', { ...snapshot, id: 'x' }),
  named(
    'a quote of nothing',
    'addAnnotation',
    add({ target: { ...annotation.target, quote: { exact: '', prefix: '', suffix: '' } } }),
  ),
  named(
    'a quote that is too long',
    'addAnnotation',
    add({
      target: { ...annotation.target, quote: { exact: long(20_001), prefix: '', suffix: '' } },
    }),
  ),
  named(
    'a context that is too long',
    'addAnnotation',
    add({
      target: { ...annotation.target, quote: { exact: 'x', prefix: long(1_001), suffix: '' } },
    }),
  ),
  named('a note', 'addAnnotation', add({ note: 'HỎNG' })),
  named('tags', 'addAnnotation', add({ tags: ['HỎNG'] })),
  named('links', 'addAnnotation', add({ regulationIds: ['vn:x'] })),
  named('another article', 'addAnnotation', add({ articleId: 'dangcongsan.vn#1' })),
  named('a colour of its own', 'addAnnotation', add({ colour: 'red' })),
  named('an id of nothing', 'addAnnotation', add({ id: '' })),
  named('a long id', 'addAnnotation', add({ id: long(401) })),
  named('an id of no text', 'addAnnotation', add({ id: { $gt: '' } })),
  named('a day that is none', 'addAnnotation', add({ createdAt: 'yesterday' })),
  named(
    'a negative offset',
    'addAnnotation',
    add({ target: { ...annotation.target, position: { start: -1, end: 4 } } }),
  ),
  named(
    'an offset of no number',
    'addAnnotation',
    add({ target: { ...annotation.target, position: { start: '0', end: 4 } } }),
  ),
  named('a note', 'patchMark', patch({ note: 'HỎNG' })),
  named('tags', 'patchMark', patch({ tags: ['HỎNG'] })),
  named('links', 'patchMark', patch({ regulationIds: ['x'] })),
  named('other texts', 'patchMark', patch({ others: [] })),
  named('another id', 'patchMark', patch({ id: 'y' })),
  named('another article', 'patchMark', patch({ articleId: 'y' })),
  named('a colour of its own', 'patchMark', patch({ colour: 'red' })),
  named('a base that is no time', 'patchMark', patch({ colour: 'blue' }, { base: 'x' })),
  named('what is not there', 'patchMark', { ...patch({ colour: 'blue' }), id: 'khong-co' }),
  named('a text that is too long', 'readCitations', {
    canonicalUrl,
    text: long(5_000_001),
    language: 'vi',
  }),
  named('a long language', 'readCitations', { canonicalUrl, text: 'x', language: long(41) }),
  named('a colour of its own', 'rememberColour', { colour: 'red' }),
  named('a hint of script', 'rememberBody', { hint: { path: [long(100_000)] } }),
  named('a hint of markup', 'rememberBody', { hint: '<script>' }),
  named('a long id', 'openEditorWindow', { annotationId: long(401) }),
];
