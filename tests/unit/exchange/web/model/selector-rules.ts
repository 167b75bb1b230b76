import * as v from 'valibot';
import { each, iri, isA, isObject, type Json, offset, type Rule } from './rule';

const PATH = ['target', 'selector'] as const;
const source = 'https://a.example/';
const broken = (selector: unknown): Json => ({
  target: { type: 'SpecificResource', source, selector },
});
const selector: v.GenericSchema = v.union([iri, v.looseObject({ type: v.string() })]);
const string = v.string();

const KINDS = [
  'FragmentSelector',
  'CssSelector',
  'XPathSelector',
  'TextQuoteSelector',
  'TextPositionSelector',
  'DataPositionSelector',
  'SvgSelector',
  'RangeSelector',
];

/** Sections 4.2 and 4.3: which part of a resource is meant. */
export const selectorRules: readonly Rule[] = [
  {
    section: '4.2',
    must: 'has selectors that say what they are',
    schema: each(PATH, () => true, v.looseObject({ type: v.picklist(KINDS) })),
    broken: broken({ exact: 'x' }),
  },
  {
    section: '4.2.1',
    must: 'has fragments, CSS and XPath with one value',
    schema: each(
      PATH,
      isA('FragmentSelector', 'CssSelector', 'XPathSelector'),
      v.looseObject({ value: string }),
    ),
    broken: broken({ type: 'CssSelector' }),
  },
  {
    section: '4.2.4',
    must: 'has quotations with one exact text',
    schema: each(PATH, isA('TextQuoteSelector'), v.looseObject({ exact: string })),
    broken: broken({ type: 'TextQuoteSelector', prefix: 'x' }),
  },
  {
    section: '4.2.4',
    must: 'has quotations with one text before and behind at most',
    schema: each(
      PATH,
      isA('TextQuoteSelector'),
      v.looseObject({ prefix: v.optional(string), suffix: v.optional(string) }),
    ),
    broken: broken({ type: 'TextQuoteSelector', exact: 'x', prefix: ['a', 'b'] }),
  },
  {
    section: '4.2.5',
    must: 'has positions with one start and one end, whole numbers from 0',
    schema: each(
      PATH,
      isA('TextPositionSelector', 'DataPositionSelector'),
      v.looseObject({ start: offset, end: offset }),
    ),
    broken: broken({ type: 'TextPositionSelector', start: -1, end: 4 }),
  },
  {
    section: '4.2.7',
    must: 'has one drawing, as text or elsewhere',
    schema: each(
      PATH,
      isA('SvgSelector'),
      v.union([v.looseObject({ value: string }), v.looseObject({ id: iri })]),
    ),
    broken: broken({ type: 'SvgSelector' }),
  },
  {
    section: '4.2.8',
    must: 'has ranges with one selector for each end',
    schema: each(
      PATH,
      isA('RangeSelector'),
      v.looseObject({ startSelector: selector, endSelector: selector }),
    ),
    broken: broken({ type: 'RangeSelector', startSelector: { type: 'XPathSelector', value: '/' } }),
  },
  {
    section: '4.2.9',
    must: 'refines selections by selectors',
    schema: each([...PATH, 'refinedBy'], isObject, selector),
    broken: broken({ type: 'CssSelector', value: 'p', refinedBy: { exact: 'x' } }),
  },
  {
    section: '4.3.1',
    must: 'has states of time with a moment or a copy',
    schema: each(
      ['target', 'state'],
      isA('TimeState'),
      v.union([
        v.looseObject({ sourceDate: string }),
        v.looseObject({ cached: iri }),
        v.looseObject({ sourceDateStart: string, sourceDateEnd: string }),
      ]),
    ),
    broken: { target: { type: 'SpecificResource', source, state: { type: 'TimeState' } } },
  },
  {
    section: '4.3.2',
    must: 'has states of a request with one text of headers',
    schema: each(['target', 'state'], isA('HttpRequestState'), v.looseObject({ value: string })),
    broken: { target: { type: 'SpecificResource', source, state: { type: 'HttpRequestState' } } },
  },
];
