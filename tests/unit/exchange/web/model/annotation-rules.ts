import * as v from 'valibot';
import { ANNO, iri, isObject, moment, oneOrMore, type Rule, withField } from './rule';

const resource = v.union([iri, v.custom(isObject)]);

const one = (name: string, schema: v.GenericSchema, broken: unknown, must: string): Rule => ({
  section: '3.3',
  must,
  schema: withField(name, schema),
  broken: { [name]: broken },
});

/** Sections 3.1 to 3.3: the annotation itself. */
export const annotationRules: readonly Rule[] = [
  {
    section: '3.1',
    must: 'has one context or more, of which one is the model’s',
    schema: v.looseObject({
      '@context': v.union([
        v.literal(ANNO),
        v.pipe(
          v.array(v.union([iri, v.custom(isObject)])),
          v.check((contexts) => contexts.includes(ANNO)),
        ),
      ]),
    }),
    broken: { '@context': ['https://khac.example/'] },
  },
  {
    section: '3.1',
    must: 'has one id, an IRI',
    schema: v.looseObject({ id: iri }),
    broken: { id: 'bài viết' },
  },
  {
    section: '3.1',
    must: 'has one type or more, of which one is Annotation',
    schema: v.looseObject({
      type: v.union([
        v.literal('Annotation'),
        v.pipe(
          v.array(v.string()),
          v.check((types) => types.includes('Annotation')),
        ),
      ]),
    }),
    broken: { type: 'Highlight' },
  },
  {
    section: '3.1',
    must: 'has one target or more',
    schema: v.looseObject({
      target: oneOrMore(v.custom((value) => value !== undefined && !Array.isArray(value))),
    }),
    broken: { target: [] },
  },
  {
    section: '3.2',
    must: 'has targets that are addresses or resources',
    schema: v.looseObject({ target: oneOrMore(resource) }),
    broken: { target: 12 },
  },
  {
    section: '3.2',
    must: 'has bodies that are addresses or resources, or no body',
    schema: withField('body', oneOrMore(resource)),
    broken: { body: [] },
  },
  {
    section: '3.2.5',
    must: 'has not both body and bodyValue',
    schema: v.custom<unknown>(
      (value) => isObject(value) && !('body' in value && 'bodyValue' in value),
    ),
    broken: { body: 'https://a.example/', bodyValue: 'lời' },
  },
  {
    section: '3.2.5',
    must: 'has a bodyValue that is one string',
    schema: withField('bodyValue', v.string()),
    broken: { bodyValue: ['lời'] },
  },
  one('created', moment, '2026-11-20 02:00', 'has one moment of creation, in UTC'),
  one('modified', moment, ['2026-11-20T02:00:00Z'], 'has one moment of change, in UTC'),
  one('generated', moment, 'hôm qua', 'has one moment of serialisation, in UTC'),
  one('creator', oneOrMore(resource), 7, 'has creators that are addresses or agents'),
  one('generator', oneOrMore(resource), false, 'has generators that are addresses or agents'),
  one('audience', oneOrMore(resource), 7, 'has audiences that are addresses or resources'),
  one('motivation', oneOrMore(v.string()), {}, 'has motivations that are names or addresses'),
  one('rights', oneOrMore(iri), 'của tôi', 'has rights that are addresses'),
  one('canonical', iri, ['urn:uuid:1'], 'has one canonical IRI'),
  one('via', oneOrMore(iri), 'nơi khác', 'has IRIs of where it came from'),
  {
    ...one('stylesheet', resource, 3, 'has a style sheet that is an address or a resource'),
    section: '4.4',
  },
];
