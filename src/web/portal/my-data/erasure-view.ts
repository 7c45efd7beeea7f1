import type { Language } from '#domain/language.ts';
import { deadline, longDate } from '#locales/format.ts';
import type { ErasureRequest } from '#store/erasure/erasure-requests.ts';

/** A request for erasure as its requester sees it. */
export type ShownErasure = ReturnType<typeof erasureView>;

export function erasureView(
  { state, reason, askedAt, dueAt, decidedAt }: ErasureRequest,
  language: Language,
  zone: string,
) {
  return {
    state,
    reason,
    asked: longDate(askedAt, language, zone),
    due: deadline(dueAt, language, zone),
    decided: decidedAt && longDate(decidedAt, language, zone),
  };
}
