import { spawn } from 'node:child_process';
import { stripVTControlCharacters } from 'node:util';

/**
 * @typedef {object} Ended
 * @property {number | null} code null: a signal ended it
 * @property {string} output both outputs, plain and in the order in which they came
 */

/**
 * Runs a module of node_modules as a command, to its end.
 *
 * @param {string} module its path within node_modules
 * @param {readonly string[]} args
 * @returns {Promise<Ended>} never rejects
 */
export function runModule(module, ...args) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [`node_modules/${module}`, ...args], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text) => {
        output += text;
      });
    }
    child.on('error', (error) => resolve({ code: 1, output: error.message }));
    child.on('close', (code) => resolve({ code, output: stripVTControlCharacters(output).trim() }));
  });
}
