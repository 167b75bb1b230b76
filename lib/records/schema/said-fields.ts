/** Facts of a document of which it is kept whether the user set them. */
export const saidFields = [
  'number',
  'year',
  'symbol',
  'place',
  'issuer',
  'date',
  'subject',
] as const;
export type SaidField = (typeof saidFields)[number];
