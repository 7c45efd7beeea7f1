import type { Invalid, Outcome, Refused } from '#desk/spine/outcome.ts';
import type { Tx, World } from '#desk/spine/world.ts';
import {
  type Announcement,
  type AnnouncementIssue,
  type AnnouncementPlan,
  issuesOf,
} from '#domain/announcements/announcement.ts';
import type { InEachLanguage } from '#domain/language.ts';
import { findSite } from '#store/directory/sites.ts';

export type AnnouncementRefusal = Refused<'missing'> | Invalid<AnnouncementIssue>;

/** The announcement to publish once its site is known, or every problem that prevents it. */
export async function planAnnouncement(
  world: World,
  { trx }: Tx,
  { siteNumber, ...plan }: AnnouncementPlan,
): Promise<Outcome<Omit<Announcement, 'id'>, Exclude<AnnouncementRefusal, Refused<'missing'>>>> {
  const site = siteNumber === null ? null : await findSite(trx, siteNumber);
  const unknown: AnnouncementIssue[] = site === undefined ? [{ at: 'site', problem: 'unknown' }] : [];
  const issues = [...unknown, ...issuesOf({ siteNumber, ...plan })];
  if (issues.length > 0) return { refused: 'invalid', problems: issues };
  return {
    siteId: site?.id ?? null,
    titles: trimmed(plan.titles),
    texts: trimmed(plan.texts),
    fromAt: plan.fromAt,
    untilAt: plan.untilAt,
    changedAt: world.clock.now(),
  };
}

function trimmed({ fr, nl, de, en }: InEachLanguage): InEachLanguage {
  return { fr: fr.trim(), nl: nl.trim(), de: de.trim(), en: en.trim() };
}
