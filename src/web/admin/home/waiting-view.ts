import { href } from 'react-router';
import { dayIn } from '#domain/calendar/day.ts';
import { undecidedYear } from '#domain/calendar/decided-years.ts';
import type { Desk } from '#domain/desks/desk.ts';
import { type WaitingKind, waitingKinds } from '#domain/desks/waiting-work.ts';
import type { Instant } from '#domain/instant.ts';
import { hasDutyAt } from '#domain/staff/duties.ts';
import { adminHomeWords } from '#locales/admin/messages.ts';
import { listWaitingWork } from '#store/desks/waiting-work.ts';
import type { AdminVisit } from '#web/admin/admin-visit.ts';
import { languageGaps, languagesInWords } from '#web/admin/desks/language-gaps.ts';
import { urls } from '#web/app/urls.ts';

/** Work that waits: what and how many, at which desk and since when, and the page where it is done. */
export interface WaitingView {
  text: string;
  about: string;
  href: string;
}

/** Returns what waits for this person, what is broken first. */
export async function waitingView(visit: AdminVisit): Promise<WaitingView[]> {
  const { actor, desks, language, services } = visit;
  const { db, clock } = services.world;
  const say = adminHomeWords[language];
  const now = clock.now();
  const named = (desk: Desk | undefined) => (desk && desks.length > 1 ? [desk.names[language]] : []);
  const work = (await listWaitingWork(db, actor)).map(({ what, deskId, count, since }) => {
    const desk = desks.find(({ id }) => id === deskId);
    const age = since === null ? [] : [say.age({ days: daysSince(since, now, desk ?? desks[0]!), count })];
    return {
      rank: waitingKinds.indexOf(what),
      text: say.kinds[what]({ count }),
      about: [...named(desk), ...age].join(' · '),
      href: placeOf(what, desk?.prefix ?? ''),
    };
  });
  const years = desks.flatMap((desk) => {
    const year = hasDutyAt(actor, 'desks', desk.id) ? undecidedYear(desk.calendar, desk.zone, now) : null;
    if (year === null) return [];
    const page = urls.calendarYear(desk.prefix, year);
    return [{ text: say.year({ year }), about: named(desk).join(), href: page, rank: waitingKinds.indexOf('factors') }];
  });
  const untranslated: (WaitingView & { rank: number })[] = [];
  for (const desk of desks)
    if (hasDutyAt(actor, 'desks', desk.id)) untranslated.push(...(await untranslatedAt(visit, desk)));
  return [...work, ...years, ...untranslated]
    .sort((one, other) => one.rank - other.rank)
    .map(({ rank: _, ...view }) => view);
}

/** The texts of a desk that are not translated; the page of its languages lists them. */
async function untranslatedAt(visit: AdminVisit, desk: Desk): Promise<(WaitingView & { rank: number })[]> {
  const { language, desks } = visit;
  const gaps = await languageGaps(visit, desk);
  if (gaps.length === 0) return [];
  const missing = desk.languages.filter((each) => gaps.some((gap) => gap.missing.includes(each)));
  const about = [...(desks.length > 1 ? [desk.names[language]] : []), languagesInWords(missing, language)];
  return [
    {
      rank: waitingKinds.indexOf('articles'),
      text: adminHomeWords[language].untranslated({ count: gaps.length }),
      about: about.join(' · '),
      href: urls.deskPart(desk.prefix, 'languages'),
    },
  ];
}

function daysSince(since: Instant, now: Instant, { zone }: Desk): number {
  return Math.max(0, dayIn(zone, now) - dayIn(zone, since));
}

function placeOf(what: WaitingKind, prefix: string): string {
  switch (what) {
    case 'mailboxes':
      return urls.deskPart(prefix, 'mailboxes');
    case 'sending':
      return urls.sending(prefix);
    case 'heldMail':
      return href('/console/unplaced');
    case 'accessRequests':
      return urls.adminRequests();
    case 'erasures':
      return urls.erasureRequests();
    case 'factors':
      return urls.deskPart(prefix, 'people');
    case 'forms':
    case 'articles':
      return urls.adminPage(what, { desk: prefix });
  }
}
