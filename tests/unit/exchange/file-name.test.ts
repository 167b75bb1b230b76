import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { fileName } from '../../../lib/exchange';
import { countedRuns } from '../../counted-runs';

test.each([
  ['Bảng thu chi dán ở cổng chợ', 'Bảng thu chi dán ở cổng chợ.md'],
  ['Thu/chi: ai biết? "Mọi người"', 'Thu-chi- ai biết- -Mọi người.md'],
  ['[Ảnh] Quy định #55 ^moi', 'Ảnh- Quy định -55 -moi.md'],
  ['  nhiều \n dòng\t ', 'nhiều dòng.md'],
  ['e\u0323\u0302', 'ệ.md'],
  ['CON', '_CON.md'],
  ['con.txt', '_con.txt.md'],
  ['Lpt¹ ', '_Lpt¹.md'],
  ['COMic', 'COMic.md'],
  ['../../etc/passwd', 'etc-passwd.md'],
  ['...', 'ben-le.md'],
  ['', 'ben-le.md'],
  ['\u202Egpj.exe', 'gpj.exe.md'],
  ['\uD800', '\uFFFD.md'],
])('names a file for %j', (title, name) => expect(fileName(title, 'md')).toBe(name));

test('cuts a long title between letters, never inside one', () => {
  const name = fileName('ế'.repeat(300), 'json');
  expect(name).toMatch(/^ế+\.json$/);
});

test('a mark stands whole behind the title, however long it is', () => {
  expect(fileName('Họp chợ', 'md', ' (1a2b)')).toBe('Họp chợ (1a2b).md');
  const name = fileName('ế'.repeat(300), 'md', ' (1a2b)');
  expect(name).toMatch(/^ế+ \(1a2b\)\.md$/);
  expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(200);
});

test('every name is one that every system takes', () => {
  const runs = countedRuns();
  const title = fc.string({ unit: 'binary', maxLength: 400 });
  fc.assert(
    fc.property(title, fc.constantFrom('md', 'json'), (text, extension) => {
      const name = fileName(text, extension);
      expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(200);
      expect(name).toBe(name.normalize('NFC'));
      expect(name).not.toMatch(/[<>:"/\\|?*#^[\]\p{Cc}\p{Cs}]|^[\s.]|[\s.]\.(md|json)$/u);
      expect(name).not.toMatch(/^(con|prn|aux|nul|com\d|lpt\d)\s*\./i);
      expect(name.length).toBeGreaterThan(extension.length + 1);
      runs.count(name !== `${text}.${extension}`);
    }),
    { numRuns: 150 },
  );
  expect(runs.share()).toBeGreaterThan(0.8);
});
