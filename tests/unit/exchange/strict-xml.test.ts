import { expect, test } from 'vitest';
import { elementsOf, readXml, textIn } from './strict-xml';

test('reads elements, attributes and text', () => {
  const root = readXml('<?xml version="1.0"?>\n<a x="1 &amp; 2"><b/>một &lt;hai&gt;<c>ba</c></a>');
  expect(elementsOf(root).map(({ name }) => name)).toEqual(['a', 'b', 'c']);
  expect(root.attributes).toEqual({ x: '1 & 2' });
  expect(textIn(root)).toBe('một <hai>ba');
});

test.each([
  ['a control character', '<a>\u0007</a>'],
  ['U+FFFF', '<a>\uffff</a>'],
  ['a lone surrogate', '<a>\ud800</a>'],
  ['an element that is not closed', '<a><b></a>'],
  ['one that is closed twice', '<a></a></a>'],
  ['an unknown entity', '<a>&nbsp;</a>'],
  ['an ampersand', '<a>A & B</a>'],
  ['a bare <', '<a>1 < 2</a>'],
  [']]>', '<a>]]></a>'],
  ['an attribute twice', '<a x="1" x="2"/>'],
  ['an attribute without quotes', '<a x=1/>'],
  ['< in an attribute', '<a x="<"/>'],
  ['a comment', '<a><!-- b --></a>'],
  ['a section of characters', '<a><![CDATA[b]]></a>'],
  ['text behind the root', '<a/>b'],
  ['two roots', '<a/><b/>'],
  ['nothing', ''],
])('refuses %s', (_, xml) => expect(() => readXml(xml)).toThrow());
