import { importError } from '../../plan';
import { jsonFault } from './json-fault';

/**
 * The value of a JSON text.
 * @throws ImportError `damaged`, with line and column, for what is none, is cut off, or is nested deeper than records are
 */
export async function parseJsonText(text: string, name: string): Promise<unknown> {
  // Asked first: what is deep enough overflows the stack of whoever walks it.
  const fault = await jsonFault(text);
  if (fault !== null) throw importError('damaged', `${name}, ${lineAndColumn(text, fault)}`);
  return JSON.parse(text);
}

function lineAndColumn(text: string, at: number): string {
  const before = text.slice(0, at);
  const line = before.split('\n').length;
  return `${line}:${at - before.lastIndexOf('\n')}`;
}
