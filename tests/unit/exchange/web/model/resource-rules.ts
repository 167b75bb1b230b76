import * as v from 'valibot';
import {
  each,
  iri,
  isA,
  isObject,
  type Json,
  moment,
  oneOrMore,
  type Rule,
  withField,
  without,
} from './rule';

const isSpecific = (value: Json): boolean => isA('SpecificResource')(value) || 'source' in value;
const isTextual = isA('TextualBody');
const isChoice = isA('Choice', 'Composite', 'List', 'Independents');
const isExternal = (value: Json): boolean =>
  !isSpecific(value) && !isTextual(value) && !isChoice(value);
const isAny = (): boolean => true;

type Side = 'body' | 'target';

const rule = (
  side: Side,
  section: string,
  must: string,
  kind: (value: Json) => boolean,
  schema: v.GenericSchema,
  broken: unknown,
): Rule => ({
  section,
  must: `has a ${side} that ${must}`,
  schema: each([side], kind, schema),
  broken: { [side]: broken },
});

const source = { type: 'SpecificResource', source: 'https://a.example/' };
const page = { id: 'https://a.example/', type: 'Text' };
const choice = { type: 'Choice', items: ['https://a.example/'] };
const text = { type: 'TextualBody', value: 'lời' };

/** What holds of bodies and targets alike. */
const rulesOf = (side: Side): readonly Rule[] => [
  rule(side, '3.2.1', 'has one IRI where it is a page', isExternal, v.looseObject({ id: iri }), {
    type: 'Text',
  }),
  rule(
    side,
    '3.2.1',
    'has one direction of text at most',
    isAny,
    withField('textDirection', v.picklist(['ltr', 'rtl', 'auto'])),
    { ...page, textDirection: 'lên' },
  ),
  rule(side, '3.3.1', 'has one moment of creation', isAny, withField('created', moment), {
    ...page,
    created: 'hôm qua',
  }),
  rule(side, '3.3.1', 'has one moment of change', isAny, withField('modified', moment), {
    ...page,
    modified: 'hôm qua',
  }),
  rule(side, '3.3.6', 'has rights that are addresses', isAny, withField('rights', oneOrMore(iri)), {
    ...page,
    rights: 'của tôi',
  }),
  rule(side, '3.3.7', 'has one canonical IRI', isAny, withField('canonical', iri), {
    ...page,
    canonical: 'bài viết',
  }),
  rule(side, '3.3.7', 'has IRIs of where it came from', isAny, withField('via', oneOrMore(iri)), {
    ...page,
    via: 'bài viết',
  }),
  rule(side, '3.2.7', 'is a page without items', isExternal, without('items'), {
    ...page,
    items: [],
  }),
  rule(side, '3.3.5', 'is a page without a purpose', isExternal, without('purpose'), {
    ...page,
    purpose: 'tagging',
  }),
  rule(
    side,
    '3.2.7',
    'is a choice with items',
    isChoice,
    v.looseObject({ items: v.pipe(v.array(v.union([iri, v.custom(isObject)])), v.minLength(1)) }),
    { type: 'Choice' },
  ),
  rule(
    side,
    '3.2.4',
    'is a choice without value or purpose',
    isChoice,
    without('value', 'purpose'),
    {
      ...choice,
      value: 'lời',
    },
  ),
  rule(
    side,
    '4',
    'is part of a resource that has one source',
    isSpecific,
    v.looseObject({ source: v.union([iri, v.looseObject({ id: iri })]) }),
    { ...source, source: 'bài viết' },
  ),
  rule(side, '4', 'is part of a resource, and has no value', isSpecific, without('value'), {
    ...source,
    value: 'lời',
  }),
  rule(side, '4', 'is part of a resource without items', isSpecific, without('items'), {
    ...source,
    items: [],
  }),
  rule(
    side,
    '4.4',
    'has classes of style that are strings',
    isSpecific,
    withField('styleClass', oneOrMore(v.string())),
    { ...source, styleClass: 4 },
  ),
];

/** Sections 3.2, 3.3 and 4: bodies and targets. */
export const resourceRules: readonly Rule[] = [
  ...rulesOf('body'),
  ...rulesOf('target'),
  rule('body', '3.2.4', 'has one text', isTextual, v.looseObject({ value: v.string() }), {
    ...text,
    value: ['lời'],
  }),
  rule(
    'body',
    '3.2.4',
    'is a text with purposes that are names',
    isTextual,
    withField('purpose', oneOrMore(v.string())),
    { ...text, purpose: 5 },
  ),
  rule(
    'body',
    '3.2.4',
    'is a text without source or items',
    isTextual,
    without('source', 'items'),
    {
      ...text,
      items: [],
    },
  ),
];
