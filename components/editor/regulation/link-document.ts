import type { AnnotationResult, Regulation } from '../../../lib/records';
import type { Ask } from '../line/ask';

/** The pauses before a link is tried again: its highlight may be on the way to the disk, or the worker was stopped. */
const RETRY_PAUSES_MS = [150, 300, 600, 1_200, 2_400] as const;

/** Links a document to a highlight. Done twice it does no harm, so what may pass by itself is tried again. */
export async function linkDocument(
  ask: Ask,
  annotationId: string,
  regulation: Regulation,
): Promise<AnnotationResult> {
  for (let attempt = 0; ; attempt++) {
    const result = await ask('linkRegulation', { annotationId, regulation }).catch(
      () => ({ kind: 'failed', reason: 'unknown' }) as const,
    );
    const pause = RETRY_PAUSES_MS[attempt];
    if (result.kind === 'saved' || pause === undefined) return result;
    if (result.reason !== 'gone' && result.reason !== 'unknown') return result;
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
}
