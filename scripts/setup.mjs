// Makes a fresh clone ready, with what Node brings and nothing else: it runs before any package is installed.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findBrowser } from './browsers.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const stamps = {
  packages: join(root, 'node_modules', '.ben-le-setup'),
  prepared: join(root, '.wxt', '.ben-le-setup'),
};

/**
 * @param {string} sentence
 * @returns {never}
 */
function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}

/** @typedef {import('node:child_process').SpawnSyncOptions} Options */

/**
 * @param {string} what
 * @param {string} command
 * @param {readonly string[]} args
 * @param {Options} options
 * @returns {boolean} whether it ended well
 */
function attempt(what, command, args, options = {}) {
  console.log(what);
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: 'inherit', ...options });
  if (error) console.error(error.message);
  return status === 0;
}

/**
 * @param {string} what
 * @param {[command: string, args: readonly string[], options?: Options]} command
 */
function run(what, ...command) {
  if (!attempt(what, ...command)) stop(`${what} failed`);
}

/**
 * npm names its own script when it runs this one; on Windows `npm` alone is a batch file.
 *
 * @param {readonly string[]} args
 * @returns {[command: string, args: readonly string[], options?: Options]}
 */
function npm(...args) {
  const script = process.env.npm_execpath;
  if (script) return [process.execPath, [script, ...args]];
  return ['npm', args, { shell: process.platform === 'win32' }];
}

function requireNode() {
  const { engines } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const [, major = 0, minor = 0] = /(\d+)\.(\d+)/.exec(engines.node)?.map(Number) ?? [];
  const [ownMajor = 0, ownMinor = 0] = process.versions.node.split('.').map(Number);
  if (ownMajor < major || (ownMajor === major && ownMinor < minor)) {
    stop(`Bên Lề needs Node ${major}.${minor} or later; this is ${process.version}.`);
  }
}

/** What decides whether installed packages still fit: the lockfile, Node's version and the platform. */
function packagesStamp() {
  const { version, platform, arch } = process;
  return createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .update(`${version} ${platform} ${arch}`)
    .digest('hex');
}

function installPackages() {
  const wanted = packagesStamp();
  if (existsSync(stamps.packages) && readFileSync(stamps.packages, 'utf8') === wanted) return;
  const options = ['--include=dev', '--no-audit', '--no-fund'];
  const clean = attempt('Installing packages (npm ci)', ...npm('ci', ...options));
  // npm ci refuses a lockfile without the optional packages of other platforms, which a registry may lack;
  // npm install takes the same locked versions.
  if (!clean) run('Installing packages (npm install)', ...npm('install', '--no-save', ...options));
  writeFileSync(stamps.packages, wanted);
}

/**
 * The latest change, in ms, among a file or a folder's files and folders at any depth; 0: not there.
 *
 * @param {string} path
 * @returns {number}
 */
function changedAt(path) {
  if (!existsSync(path)) return 0;
  const stats = statSync(path);
  if (!stats.isDirectory()) return stats.mtimeMs;
  const within = readdirSync(path).map((name) => changedAt(join(path, name)));
  return Math.max(stats.mtimeMs, ...within);
}

/** `wxt prepare` writes the types of entrypoints and messages, without which nothing type checks. */
function prepareTypes() {
  const sources = ['wxt.config.ts', 'locales', 'entrypoints', 'public'].map((name) =>
    changedAt(join(root, name)),
  );
  if (changedAt(stamps.prepared) > Math.max(changedAt(stamps.packages), ...sources)) return;
  run('Preparing types (wxt prepare)', process.execPath, [
    join(root, 'node_modules', 'wxt', 'bin', 'wxt.mjs'),
    'prepare',
  ]);
  mkdirSync(dirname(stamps.prepared), { recursive: true });
  writeFileSync(stamps.prepared, '');
}

/** What a browser is called to people, and where it comes from on Debian. */
const browsers = {
  chromium: {
    names: 'Chromium, Chrome, Edge or Brave',
    variable: 'CHROME_PATH',
    packages: ['chromium', 'fonts-dejavu-core', 'fonts-noto-core'],
  },
  firefox: { names: 'Firefox', variable: 'FIREFOX_PATH', packages: ['firefox-esr'] },
};

/** @param {'chromium' | 'firefox'} kind */
function requireBrowser(kind) {
  if (findBrowser(kind)) return;
  const { names, variable, packages } = browsers[kind];
  const onDebian = existsSync('/etc/debian_version') && existsSync('/usr/bin/apt-get');
  if (!onDebian || process.getuid?.() !== 0) {
    const how = onDebian ? `: sudo apt-get install ${packages.join(' ')}` : '';
    stop(`Install ${names}${how}, or set ${variable} to one.`);
  }
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  run('Updating the list of Debian packages', 'apt-get', ['update', '-qq'], { env });
  run(
    `Installing ${packages.join(', ')}`,
    'apt-get',
    ['install', '-y', '-qq', '--no-install-recommends', ...packages],
    { env },
  );
}

requireNode();
installPackages();
prepareTypes();
if (process.argv.includes('--chromium')) requireBrowser('chromium');
if (process.argv.includes('--firefox')) requireBrowser('firefox');
