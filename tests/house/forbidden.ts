import { type ESTree, parseSync, Visitor } from 'vite';

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
const globalObjects = ['globalThis', 'window', 'self'];

/** What an expression, a key or an attribute is called; a member by its last name. Empty: it has no plain name. */
function nameOf(node: ESTree.Node): string {
  switch (node.type) {
    case 'Identifier':
    case 'JSXIdentifier':
      return node.name;
    case 'Literal':
      return typeof node.value === 'string' ? node.value : '';
    case 'MemberExpression':
      return nameOf(node.property);
    default:
      return '';
  }
}

/** `fetch(browser.runtime.getURL(...))` reads a file of the extension, which is no network. */
function readsOwnFile(argument: ESTree.Node | undefined): boolean {
  return (
    argument?.type === 'CallExpression' &&
    argument.callee.type === 'MemberExpression' &&
    nameOf(argument.callee) === 'getURL'
  );
}

function callProblem({ callee, arguments: given }: ESTree.CallExpression): string | null {
  const name = nameOf(callee);
  const object = callee.type === 'MemberExpression' ? nameOf(callee.object) : null;
  const isGlobal = callee.type === 'Identifier' || globalObjects.includes(object ?? '');
  if (isGlobal && codeNames.includes(name)) return `${name}() runs text as code`;
  if (isGlobal && name === 'fetch' && !readsOwnFile(given[0])) {
    return 'fetch() reaches the network';
  }
  if (name === 'sendBeacon') return 'sendBeacon() reaches the network';
  if (object === null) return null;
  const writesDocument = object === 'document' && name === 'write';
  return markupMethods.includes(name) || writesDocument ? `${name}() writes markup` : null;
}

function newProblem({ callee }: ESTree.NewExpression): string | null {
  const name = nameOf(callee);
  if (networkNames.includes(name)) return `${name} reaches the network`;
  return codeNames.includes(name) ? `new ${name}() runs text as code` : null;
}

const markupProblem = (name: string): string | null =>
  markupProperties.includes(name) ? `${name} writes markup` : null;

/** Every place of a TypeScript file that writes markup from text, runs text as code, or reaches the network. */
export function forbiddenUses(path: string, code: string): string[] {
  const problems: string[] = [];
  const report = (node: ESTree.Node, problem: string | null) => {
    const line = code.slice(0, node.start).split('\n').length;
    if (problem) problems.push(`${path}:${line}: ${problem}`);
  };
  new Visitor({
    AssignmentExpression: (node) => report(node, markupProblem(nameOf(node.left))),
    Property: (node) => {
      const name = nameOf(node.key);
      if (name === 'dangerouslySetInnerHTML') report(node, markupProblem(name));
    },
    JSXAttribute: (node) => report(node, markupProblem(nameOf(node.name))),
    CallExpression: (node) => report(node, callProblem(node)),
    NewExpression: (node) => report(node, newProblem(node)),
  }).visit(parseSync(path, code).program);
  return problems;
}
