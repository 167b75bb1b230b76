import { between, seeded, shuffled } from './random';

const deeds = ['save', 'type', 'delete', 'recolour', 'correct', 'migrate'] as const;
export type DeedName = (typeof deeds)[number];

const kills = ['worker stopped', 'tab closed', 'browser killed', 'extension reloaded'] as const;
export type KillName = (typeof kills)[number];

/** When the kill comes: some milliseconds after the deed began, or right after the first acknowledgement. */
export type Moment = number | 'acknowledged';

export interface Round {
  readonly at: number;
  readonly deed: DeedName;
  readonly kill: KillName;
  readonly moment: Moment;
}

/** The longest wait before a kill, in milliseconds: some writes of a deed are acknowledged by then, some are not. */
const LONGEST: Readonly<Record<DeedName, number>> = {
  save: 400,
  type: 3_000,
  delete: 250,
  recolour: 250,
  correct: 250,
  migrate: 1_000,
};

/** Each deed with each kill, in an order of which every six have each deed once, and each kill at least once. */
function pairsOf(random: () => number): { readonly deed: DeedName; readonly kill: KillName }[] {
  const mixedDeeds = shuffled(deeds, random);
  const mixedKills = shuffled(kills, random);
  return kills.flatMap((_, turn) => {
    // The kills begin one further in each turn.
    const inTurn = [...mixedKills.slice(turn), ...mixedKills.slice(0, turn)];
    const six = mixedDeeds.flatMap((deed, at) => {
      const kill = inTurn[at % inTurn.length];
      return kill === undefined ? [] : [{ deed, kill }];
    });
    return shuffled(six, random);
  });
}

/** Each deed with each kill equally often, in an order and at moments that follow from the seed. */
export function roundsOf(seed: number, count: number): Round[] {
  const random = seeded(seed);
  const rounds: Round[] = [];
  while (rounds.length < count) {
    for (const { deed, kill } of pairsOf(random).slice(0, count - rounds.length)) {
      const early = between(random, 0, LONGEST[deed]);
      const moment = random() < 0.4 ? 'acknowledged' : early;
      rounds.push({ at: rounds.length, deed, kill, moment });
    }
  }
  return rounds;
}
