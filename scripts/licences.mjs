import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * @typedef {object} ShippedPackage
 * @property {string} name
 * @property {string} version
 * @property {string} licence SPDX name, as its package.json has it
 * @property {string | null} text null: none was found
 */

/** Where the licences of what ships stand, from the root of the package. */
export const licencesPath = 'licences.txt';

/** What ships without being a module. */
const suffixList = `Public Suffix List (suffixes.json): MPL-2.0

This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0. If a copy of the MPL was not
distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
The list itself: https://publicsuffix.org/list/public_suffix_list.dat, taken from tldts (MIT).`;

/**
 * Who holds the copyright of packages under the MIT licence that ship without its text: their repositories say it.
 *
 * @type {Readonly<Record<string, string>>}
 */
const holders = {
  // https://github.com/wxt-dev/wxt/blob/main/LICENSE
  wxt: 'Copyright (c) 2023 Aaron',
  '@wxt-dev/browser': 'Copyright (c) 2023 Aaron',
  '@wxt-dev/i18n': 'Copyright (c) 2023 Aaron',
  // https://github.com/aklinker1/webext-core/blob/main/LICENSE
  '@webext-core/messaging': 'Copyright (c) 2022 Aaron',
};

/**
 * @param {string} moduleId as the bundler names it
 * @returns {string | null} the folder of the package that the module comes from; null: it is ours, or has no file
 */
export function packageFolder(moduleId) {
  if (moduleId.startsWith('\0')) return null;
  const match = /^(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/.exec(moduleId);
  return match?.[1] ?? null;
}

const ownLicence = () => readFileSync('LICENSE', 'utf8').trim();

/**
 * The text of a package's licence from its files, with its notice; else, where the holder is known, the MIT licence.
 *
 * @param {string} folder
 * @param {{ name: string, license?: string }} description its package.json
 */
function licenceText(folder, { name, license }) {
  const files = readdirSync(folder).filter((file) =>
    /^(?:licen[cs]e|notice)(?:\.\w+)?$/i.test(file),
  );
  if (files.length > 0) {
    return files.map((file) => readFileSync(join(folder, file), 'utf8').trim()).join('\n\n');
  }
  const holder = license === 'MIT' ? holders[name] : undefined;
  return holder ? ownLicence().replace(/^Copyright .*$/m, holder) : null;
}

/**
 * @param {string} folder
 * @returns {ShippedPackage}
 */
function readPackage(folder) {
  const description = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const { name, version, license = 'unknown' } = description;
  return { name, version, licence: license, text: licenceText(folder, description) };
}

/** The permission and the disclaimer of the MIT licence, which stand at the head of the file with our own name. */
const mitTerms = () => ownLicence().replace(/^[\s\S]*?(?=Permission is hereby)/, '');

/**
 * A licence that has the terms of the MIT licence word for word, with its copyright lines, and the terms by name: a dozen copies
 * would be 13 kB of the package.
 *
 * @param {string} text
 */
function withoutRepetition(text) {
  const words = mitTerms().split(/\s+/);
  const escaped = words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return text.replace(
    new RegExp(escaped.join('\\s+')),
    () =>
      'The permission notice and the disclaimer of the MIT License at the head of this file apply.',
  );
}

/**
 * @param {readonly ShippedPackage[]} packages
 * @returns {string} throws for a package without the text of its licence
 */
export function licencesText(packages) {
  const parts = packages.map(({ name, version, licence, text }) => {
    if (text === null) throw new Error(`${name} ${version} ships without the text of its licence`);
    return `${name} ${version}: ${licence}\n\n${withoutRepetition(text)}`;
  });
  const own = `Bên Lề: MIT\n\n${ownLicence()}`;
  return `${[own, ...parts, suffixList].join(`\n\n${'-'.repeat(80)}\n\n`)}\n`;
}

/**
 * A plugin that notes every package of which a module ends in a bundle, over all builds of one run, and the licences of
 * these packages. Vite's own `build.license` writes one file a build, and WXT builds each entrypoint by itself.
 *
 * @returns {{ readonly plugin: import('vite').Plugin, text(): string }}
 */
export function collectLicences() {
  /** @type {Set<string>} */
  const folders = new Set();
  return {
    plugin: {
      name: 'ben-le:licences',
      generateBundle(_options, bundle) {
        for (const chunk of Object.values(bundle)) {
          if (chunk.type !== 'chunk') continue;
          for (const id of chunk.moduleIds) {
            const folder = packageFolder(id);
            if (folder) folders.add(folder);
          }
        }
      },
    },
    text() {
      const packages = [...folders].map(readPackage);
      return licencesText(packages.sort((a, b) => (a.name < b.name ? -1 : 1)));
    },
  };
}
