import { data } from 'react-router';
import { type Decided, grantRequest, refuseRequest } from '#desk/access/decide-request.ts';
import type { FullSite } from '#desk/access/grant-access.ts';
import type { Refused } from '#desk/spine/outcome.ts';
import type { Actor } from '#domain/actor.ts';
import { managedWords } from '#locales/access/messages.ts';
import { dateTime } from '#locales/format.ts';
import { findManagedSite } from '#store/directory/managed-sites.ts';
import type { Visit } from '#web/app/context.ts';
import { found } from '#web/app/post.ts';
import { goerField, goersOf } from '#web/shared/access/goer-field.ts';

/** A site at its editor limit, with the editors who could be replaced. */
export type FullView = Awaited<ReturnType<typeof fullView>>[number];

/** Why a request was not decided yet, with the values that were typed into its form. */
export interface Undecided {
  notice: string | null;
  full: FullView[];
  errors: { field: string; text: string }[];
  reason: string;
  chosen: Record<string, string>;
}

/**
 * Grants or refuses a request from its posted form. Returns the decision or what blocks it; throws 404 for another manager's
 * request.
 */
export async function decideByForm(
  visit: Visit & { actor: Actor },
  id: string,
  form: FormData,
  zone: string,
): Promise<{ decided: 'granted' | 'refused' } | { undecided: Undecided; status: 409 | 422 }> {
  const { services, actor, language } = visit;
  const reason = String(form.get('reason') ?? '');
  const chosen = goersOf(form);
  const decision = form.get('decision');
  if (decision !== 'grant' && decision !== 'refuse') throw data(null, 400);
  const done = found(
    decision === 'refuse'
      ? await refuseRequest(services.world, actor, id, reason)
      : await grantRequest(services.world, actor, id, { reason, insteadOf: chosen }),
  );
  if ('decided' in done) return done;
  const undecided = { notice: null, full: [], errors: [], reason, chosen };
  const words = managedWords[language];
  if (done.refused === 'lent') return { undecided: { ...undecided, notice: words.grant.errors.lent }, status: 409 };
  if (done.refused === 'decidedAlready')
    return { undecided: { ...undecided, notice: alreadyText(done, visit, zone) }, status: 409 };
  const full = await fullView(visit, done.full);
  const isAsked = form.has('asked');
  const errors = isAsked
    ? full.map(({ siteId, site }) => ({ field: goerField(siteId), text: words.grant.errors.who({ site }) }))
    : [];
  return { undecided: { ...undecided, full, errors }, status: 422 };
}

function alreadyText(
  { by, at, state }: Extract<Decided, Refused<'decidedAlready'>>,
  { language }: Visit,
  zone: string,
): string {
  const { already, somebody } = managedWords[language].request;
  return already[state]({ by: by ?? somebody, when: at === null ? '' : dateTime(at, language, zone) });
}

/** Returns the name and the editors of each site that is at its editor limit. */
export function fullView({ services }: Visit, full: readonly FullSite[]) {
  return Promise.all(
    full.map(async ({ siteId, editors }) => {
      const site = await findManagedSite(services.world.db, siteId);
      return { siteId, site: site ? `${site.name} (${site.number})` : '', editors };
    }),
  );
}
