import { parseSync, Visitor } from 'vite';
import { readSources } from './sources.mjs';

const markupProperties = ['innerHTML', 'outerHTML', 'dangerouslySetInnerHTML', 'srcdoc'];
const markupMethods = [
  'insertAdjacentHTML',
  'setHTMLUnsafe',
  'createContextualFragment',
  'parseHTMLUnsafe',
  'writeln',
];
const networkNames = ['XMLHttpRequest', 'WebSocket', 'EventSource', 'WebTransport'];
const codeNames = ['eval', 'Function'];

const nameOf = (node) => node?.name ?? node?.value ?? node?.property?.name ?? node?.property?.value;

/** `fetch(browser.runtime.getURL(...))` reads a file of the extension, which is no network. */
function readsOwnFile([argument]) {
  return (
    argument?.type === 'CallExpression' &&
    argument.callee.type === 'MemberExpression' &&
    argument.callee.property.name === 'getURL'
  );
}

function callProblem({ callee, arguments: given }) {
  const name = nameOf(callee);
  const plain =
    callee.type === 'Identifier' || /^(?:globalThis|window|self)$/.test(callee.object?.name);
  if (plain && codeNames.includes(name)) return `${name}() runs text as code`;
  if (plain && name === 'fetch' && !readsOwnFile(given)) return 'fetch() reaches the network';
  if (name === 'sendBeacon') return 'sendBeacon() reaches the network';
  if (callee.type !== 'MemberExpression') return null;
  const onDocument = callee.object.name === 'document' && name === 'write';
  return markupMethods.includes(name) || onDocument ? `${name}() writes markup` : null;
}

/**
 * @param {string} path
 * @param {string} code TypeScript, with or without JSX
 * @returns {string[]} every place that writes markup from text, runs text as code, or reaches the network
 */
export function forbiddenUses(path, code) {
  const problems = [];
  const report = (node, what) => {
    const line = code.slice(0, node.start).split('\n').length;
    problems.push(`${path}:${line}: ${what}`);
  };
  const markup = (node, name) => {
    if (markupProperties.includes(name)) report(node, `${name} writes markup`);
  };
  new Visitor({
    AssignmentExpression: (node) => markup(node, nameOf(node.left)),
    Property: (node) => {
      if (nameOf(node.key) === 'dangerouslySetInnerHTML') markup(node, nameOf(node.key));
    },
    JSXAttribute: (node) => markup(node, nameOf(node.name)),
    CallExpression: (node) => {
      const problem = callProblem(node);
      if (problem) report(node, problem);
    },
    NewExpression: (node) => {
      const name = nameOf(node.callee);
      if (networkNames.includes(name)) report(node, `${name} reaches the network`);
      if (codeNames.includes(name)) report(node, `new ${name}() runs text as code`);
    },
  }).visit(parseSync(path, code).program);
  return problems;
}

/** @returns {import('./check.mjs').Outcome} */
export function checkForbidden() {
  const sources = Object.entries(readSources());
  return { problems: sources.flatMap(([path, code]) => forbiddenUses(path, code)) };
}
