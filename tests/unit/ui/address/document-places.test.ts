import { expect, test } from 'vitest';
import { placeOf } from '../../../../components/library/frame/place-of';
import { hashOf, type LibraryPlace } from '../../../../components/ui/address/library-address';

test.each<[string, LibraryPlace]>([
  ['#view=documents', { view: 'documents', find: '' }],
  [
    '#view=documents&find=24&type=luat&type=nghi-dinh&issuer=%7E&year=2024&order=newest',
    {
      view: 'documents',
      find: '24',
      order: 'newest',
      filters: { type: ['luat', 'nghi-dinh'], issuer: ['~'], year: ['2024'] },
    },
  ],
  [
    '#document=d&pin=D12&site=B%C3%A1o&from=2026-01-01&to=2026-03-31',
    {
      view: 'document',
      id: 'd',
      pin: 'D12',
      site: 'Báo',
      days: { from: '2026-01-01', to: '2026-03-31' },
    },
  ],
])('%s and its place are one', (hash, place) => {
  expect(placeOf(hash)).toEqual(place);
  expect(hashOf(place)).toBe(hash);
});

test.each<[string, LibraryPlace]>([
  ['#view=documents&order=sideways&type=&year=', { view: 'documents', find: '' }],
  [
    '#view=documents&year=2024&year=2024',
    { view: 'documents', find: '', filters: { year: ['2024'] } },
  ],
  ['#document=d&from=2026-01-01', { view: 'document', id: 'd', pin: null }],
  ['#document=d&from=soon&to=later', { view: 'document', id: 'd', pin: null }],
  ['#document=d&from=2026-02-01&to=2026-01-01&site=', { view: 'document', id: 'd', pin: null }],
])('what %s says wrongly is left out', (hash, place) => {
  expect(placeOf(hash)).toEqual(place);
});
