import type { Ask } from '../../../components/editor';
import type { OpenNote } from '../../../lib/extension';
import type {
  Annotation,
  AnnotationResult,
  FoundRegulation,
  Regulation,
  RegulationInfo,
  WriteResult,
} from '../../../lib/records';

export const aRegulation = (over: Partial<Regulation> = {}): Regulation => ({
  id: 'vn:party:quy-dinh:12-QĐ/TW:2020',
  name: 'Quy định 12-QĐ/TW',
  type: 'quy-dinh',
  number: '12',
  year: '2020',
  symbol: 'QĐ/TW',
  place: null,
  issuer: 'Bộ Chính trị',
  date: '2020-03-04',
  subject: 'việc nêu gương ở chi bộ',
  spellings: [],
  aliases: [],
  state: 'recognised',
  updatedAt: '2026-01-01T00:00:00.000Z',
  ...over,
});

export const aNote = (over: Partial<Annotation> = {}): Annotation => ({
  id: 'a1',
  articleId: 'bao.example/1',
  target: {
    quote: { exact: 'Bảng thu chi dán ở cổng chợ.', prefix: '', suffix: '' },
    position: { start: 0, end: 28 },
    block: { role: 'paragraph', ordinal: 2, hash: 'h' },
    model: 1,
  },
  colour: 'yellow',
  note: 'Ghi',
  tags: ['nhãn'],
  regulationIds: [],
  checked: null,
  others: [],
  createdAt: '2026-01-01T00:00:00.000Z',
  updatedAt: '2026-01-01T00:00:00.000Z',
  deletedAt: null,
  ...over,
});

export interface FakeBackground {
  readonly ask: Ask;
  /** Every message, in order: its name and what it says. */
  readonly asked: readonly (readonly [name: string, data: unknown])[];
  note: OpenNote | null;
  /** 'silent': it never comes. */
  info: Omit<RegulationInfo, 'regulation'> | 'silent';
  /** What the catalogue adds to a regulation that is to be cited; 'refused': there is no answer. */
  described: Partial<Regulation> | 'refused';
  found: readonly FoundRegulation[];
  /** How writes end; 'held': they wait for `answer`. */
  writes: WriteResult | 'held' | 'silent';
  ownLink: Awaited<ReturnType<Ask>>;
  /** Ends the oldest write that waits. */
  answer(): void;
}

/** A background that stores one note in memory, and can be slow, fail and stay silent. */
export function fakeBackground(annotation: Annotation | null = aNote()): FakeBackground {
  const asked: [string, unknown][] = [];
  const held: (() => void)[] = [];
  let time = Date.parse('2026-01-02T00:00:00.000Z');

  const store = (change: Partial<Annotation>): AnnotationResult => {
    if (self.note === null) return { kind: 'failed', reason: 'gone' };
    time += 1_000;
    const updatedAt = new Date(time).toISOString();
    const stored = { ...self.note.annotation, ...change, updatedAt };
    self.note = { ...self.note, annotation: stored };
    return { kind: 'saved', annotation: stored };
  };
  const write = (change: () => AnnotationResult): AnnotationResult | Promise<AnnotationResult> => {
    const { writes } = self;
    if (writes === 'silent') return new Promise(() => undefined);
    if (writes === 'held') return new Promise((resolve) => held.push(() => resolve(change())));
    return writes.kind === 'failed' ? writes : change();
  };
  const answers: { readonly [name: string]: (data: never) => unknown } = {
    readNote: () => self.note,
    patchAnnotation: ({ patch }: { patch: { to: Partial<Annotation> } }) =>
      write(() => store(patch.to)),
    linkRegulation({ regulation }: { regulation: Regulation }) {
      const { note } = self;
      if (note === null) return { kind: 'failed', reason: 'gone' };
      const regulationIds = [...new Set([...note.annotation.regulationIds, regulation.id])];
      self.note = { ...note, regulations: [...note.regulations, regulation] };
      return write(() => store({ regulationIds }));
    },
    regulationInfo: ({ regulation }: { regulation: Regulation }) =>
      self.info === 'silent' ? new Promise(() => undefined) : { regulation, ...self.info },
    editRegulation: ({ regulation, fields }: { regulation: Regulation; fields: object }) => ({
      ...regulation,
      ...fields,
      name: 'Quy định 28-QĐ/TW',
    }),
    correctMentions: () => (typeof self.writes === 'string' ? { kind: 'saved' } : self.writes),
    describeRegulations: ({ regulations }: { regulations: readonly Regulation[] }) =>
      self.described === 'refused'
        ? Promise.reject(new Error('refused'))
        : regulations.map((regulation) => ({ ...regulation, ...(self.described as object) })),
    searchRegulations: () => self.found,
    setOwnLink: () => self.ownLink,
  };
  const self: FakeBackground = {
    // The messages are the protocol's: each answer fits its name.
    ask: (async (name: string, data: never) => {
      asked.push([name, structuredClone(data)]);
      return answers[name]?.(data);
    }) as Ask,
    asked,
    note: annotation && { annotation, regulations: [] },
    info: { links: [], otherArticles: 0, catalogue: null },
    described: {},
    found: [],
    writes: { kind: 'saved' },
    ownLink: { kind: 'saved' },
    answer: () => held.shift()?.(),
  };
  return self;
}
