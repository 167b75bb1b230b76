import { escaped } from '../parts/markup';
import type { ArchiveFile } from '../zip/archive';
import { run, styledRun, XML_HEAD } from './word-xml';

/** Office follows no longer address: https://learn.microsoft.com/troubleshoot/developer/browsers/development-website/maximum-url-length */
const MAX_ADDRESS_CHARS = 2_083;

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const HYPERLINK = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink';

/** The links of a part: Word keeps their addresses in a file beside it. */
export interface WordLinks {
  /** A link, or the text alone where the address is too long. Word opens it only when it is pressed. */
  link(text: string, address: string): string;
  end(): void;
}

/**
 * @param file the relationships of the part
 * @param others relationships that the part has besides
 */
export function openLinks(file: ArchiveFile, others = ''): WordLinks {
  let count = 0;
  // The notes of an article follow each other; to know all addresses would cost memory.
  let last = '';
  file.add(`${XML_HEAD}<Relationships xmlns="${RELATIONSHIPS}">${others}`);
  return {
    link(text, address) {
      if (address.length > MAX_ADDRESS_CHARS) return run(text);
      if (address !== last) {
        count++;
        file.add(
          `<Relationship Id="link${count}" Type="${HYPERLINK}" Target="${escaped(address)}" TargetMode="External"/>`,
        );
        last = address;
      }
      return `<w:hyperlink r:id="link${count}" w:history="1">${styledRun('Hyperlink', text)}</w:hyperlink>`;
    },
    end() {
      file.add('</Relationships>');
      file.end();
    },
  };
}
