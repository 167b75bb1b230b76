import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';

/** The first sheet of a workbook: rows of cells as text, and how many formulas there are. */
export interface Sheet {
  readonly rows: readonly (readonly string[])[];
  readonly formulas: number;
}

/** Reads what LibreOffice writes of a table. https://ecma-international.org/publications-and-standards/standards/ecma-376/ */
export function readSheet(path: string): Sheet {
  const files = unzipSync(new Uint8Array(readFileSync(path)));
  const part = (name: string): string => strFromU8(files[name] ?? new Uint8Array());
  const shared = [...part('xl/sharedStrings.xml').matchAll(/<si>(.*?)<\/si>/gs)].map(
    ([, si = '']) =>
      [...si.matchAll(/<t(?: [^>]*)?>(.*?)<\/t>/gs)].map(([, text = '']) => decoded(text)).join(''),
  );
  const sheet = part('xl/worksheets/sheet1.xml');
  const rows = [...sheet.matchAll(/<row [^>]*r="(\d+)"[^>]*>(.*?)<\/row>/gs)].map(
    ([, , cells = '']) => {
      const row: string[] = [];
      for (const [, column = '', about = '', value = ''] of cells.matchAll(
        /<c r="([A-Z]+)\d+"([^>]*)>(?:<f[^>]*>.*?<\/f>)?<v>(.*?)<\/v><\/c>/gs,
      )) {
        row[indexOf(column)] = about.includes('t="s"')
          ? (shared[Number(value)] ?? '')
          : decoded(value);
      }
      return Array.from(row, (cell) => cell ?? '');
    },
  );
  return { rows, formulas: sheet.match(/<f[ >/]/g)?.length ?? 0 };
}

const indexOf = (column: string): number =>
  [...column].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** XML's references, and characters that are written as _x000D_. */
const decoded = (text: string): string =>
  text
    .replace(/&#(x?)([\da-f]+);/gi, (_, hex: string, code: string) =>
      String.fromCodePoint(Number.parseInt(code, hex === '' ? 10 : 16)),
    )
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&')
    .replace(/_x([\da-fA-F]{4})_/g, (_, code: string) =>
      String.fromCharCode(Number.parseInt(code, 16)),
    );
