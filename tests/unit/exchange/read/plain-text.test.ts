import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainTextOf } from '../../../../lib/exchange/read/notes/plain-text';

test.each([
  ['Chợ quê', 'Chợ quê'],
  ['<p>Một <b>hai</b></p><p>ba</p>', 'Một hai\n\nba'],
  ['một<br>hai<br/>ba', 'một\nhai\nba'],
  ['a < b và c > d', 'a < b và c > d'],
  ['giá &lt;b&gt; &amp;lt; &quot;x&quot;', 'giá <b> &lt; "x"'],
  ['Vi&ecirc;̣t, &#273;i, &#x1F642;', 'Việt, đi, 🙂'],
  ['&ocirc;ng &oacute;c&nbsp;ch&oacute;', 'ông óc chó'],
  ['&khong; &#0; &#xD800; &#9999999;', '&khong; &#0; &#xD800; &#9999999;'],
  ['<script>alert("</p>")</script>xong', 'xong'],
  ['<style>p { }</style><!-- <p>ẩn</p> -->hiện', 'hiện'],
  ['<script>không hết', ''],
  ['<!-- không hết', ''],
  ['<img src=x onerror="alert(1 > 0)">ảnh', 'ảnh'],
  ['<a title="x>y" href=\'z\'>lời</a>', 'lời'],
  ['<p không hết', '<p không hết'],
  ['<scr<script>ipt>alert(1)</script>', '<scr'],
  ['', ''],
])('%j', (html, text) => {
  expect(plainTextOf(html)).toBe(text);
});

test('any text is read, and quickly however it is nested', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('<', '>', 'p', '/', '"', '=', '!', '-', ' ') }),
      (html) => {
        expect(plainTextOf(html).length).toBeLessThanOrEqual(html.length * 2);
      },
    ),
    { numRuns: 1_000 },
  );
  for (const part of ['<', '<p ', '<!--', '<a b="', '<script>', '&nbsp;', '\n ']) {
    expect(plainTextOf(part.repeat(50_000)).length).toBeLessThan(500_000);
  }
});
