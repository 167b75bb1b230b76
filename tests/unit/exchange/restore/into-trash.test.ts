import { expect, test } from 'vitest';
import { intoTrash } from '../../../../lib/exchange/restore/into-trash';
import { anAnnotation } from '../../store/records';

const NOW = new Date('2026-12-01T00:00:00.000Z');
const OLD = '2026-10-01T00:00:00.000Z';
const LATER = '2026-11-20T00:00:00.000Z';
const alive = anAnnotation();
const trashed = (deletedAt: string) => anAnnotation({ deletedAt });
const purged = anAnnotation({ deletedAt: OLD, purgedAt: LATER });

test.each([
  ['is not in the trash', null, alive, null],
  ['was never here', null, trashed(OLD), NOW.toISOString()],
  ['stands here', alive, trashed(OLD), NOW.toISOString()],
  ['was emptied for good here', purged, trashed(OLD), NOW.toISOString()],
  ['lies in the trash here', trashed(LATER), trashed(OLD), LATER],
  ['went to the trash here before', trashed(OLD), trashed(LATER), LATER],
  ['was emptied there and stands here', alive, purged, NOW.toISOString()],
  ['was emptied there and was never here', null, purged, OLD],
  ['has an offset', null, trashed('2026-12-01T03:00:00+07:00'), NOW.toISOString()],
])('the day of a row that %s', (_, known, row, day) => {
  expect(intoTrash(NOW)(known, row)).toEqual({ ...row, deletedAt: day });
});
