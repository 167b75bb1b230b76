import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** A shorter line is the body's only if a line of the body is just that. */
const MIN_PART_CHARS = 40;
const BODY_ROLES = ['paragraph', 'heading', 'list-item', 'quote', 'table', 'preformatted'];

/**
 * @typedef {object} LabelledPage
 * @property {string} id
 * @property {string} url
 * @property {Buffer} html
 * @property {string[]} body the lines of the body
 * @property {string} lead '' where there is none
 */

/**
 * A page as truth.json or a fixture's JSON has it; more fields are ignored.
 *
 * @typedef {object} Truth
 * @property {string} id
 * @property {string} [url]
 * @property {boolean} article
 * @property {string | null} [lead]
 * @property {string[]} [paragraphs]
 * @property {string} [body]
 * @property {(readonly [role: string, text: string])[]} [blocks]
 */

/**
 * The labelled articles of a folder. It holds truth.json (a list of { id, url, article, lead, paragraphs or body }) and
 * ID.html.gz; or NAME.html and NAME.json, as tests/fixtures/articles does. Pages that are no articles are left out.
 *
 * @param {string} folder
 * @returns {LabelledPage[]}
 */
export function labelledPages(folder) {
  const truth = join(folder, 'truth.json');
  return existsSync(truth) ? pagesOfTruth(folder, truth) : pagesOfFixtures(folder);
}

/**
 * @param {string} path
 * @returns {any}
 */
const readJson = (path) => JSON.parse(readFileSync(path, 'utf8'));

/**
 * @param {string} folder
 * @param {string} truth
 * @returns {LabelledPage[]}
 */
const pagesOfTruth = (folder, truth) =>
  /** @type {Truth[]} */ (readJson(truth))
    .filter(({ id, article }) => article && existsSync(join(folder, `${id}.html.gz`)))
    .map(({ id, url, lead, paragraphs, body }) => ({
      id,
      url: url ?? '',
      html: gunzipSync(readFileSync(join(folder, `${id}.html.gz`))),
      body: paragraphs ?? (body ?? '').split('\n'),
      lead: lead ?? '',
    }));

/**
 * @param {string} folder
 * @returns {LabelledPage[]}
 */
const pagesOfFixtures = (folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.html'))
    .map((name) => {
      /** @type {Truth} */
      const truth = readJson(join(folder, name.replace(/html$/, 'json')));
      return { ...truth, id: name, html: readFileSync(join(folder, name)) };
    })
    .filter(({ article }) => article)
    .map(({ id, url, html, blocks = [], lead }) => ({
      id,
      url: url ?? '',
      html,
      body: blocks.filter(([role]) => BODY_ROLES.includes(role)).map(([, text]) => text),
      lead: lead ?? '',
    }));

/** @param {string} text */
const plain = (text) => text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();

/**
 * Tells the runs of a page apart: 1 for the body's, 0 for others, null for the lead, which is both.
 *
 * @param {{ body: string[], lead: string }} page
 * @returns {(text: string) => 0 | 1 | null}
 */
export function labeller({ body, lead }) {
  const lines = new Set(body.map(plain));
  const whole = [...lines].join(' ');
  const leadText = plain(lead);
  return (text) => {
    const line = plain(text);
    if (leadText !== '' && (line.includes(leadText) || leadText.includes(line))) return null;
    const isPart = line.length >= MIN_PART_CHARS && whole.includes(line);
    return lines.has(line) || isPart ? 1 : 0;
  };
}
