import { href } from 'react-router';
import { dayIn } from '#domain/calendar/day.ts';
import { undecidedYear } from '#domain/calendar/decided-years.ts';
import type { Desk } from '#domain/desks/desk.ts';
import { type WaitingKind, waitingKinds } from '#domain/desks/waiting-work.ts';
import type { Instant } from '#domain/instant.ts';
import { hasDutyAt } from '#domain/staff/duties.ts';
import { adminFrameWords, adminHomeWords } from '#locales/admin/messages.ts';
import { listWaitingWork } from '#store/desks/waiting-work.ts';
import { type AdminVisit, anyAdminVisit, openDuties } from '#web/admin/admin-visit.ts';
import { languageGaps, languagesInWords } from '#web/admin/desks/language-gaps.ts';
import { urls } from '#web/app/urls.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { Empty } from '#web/ui/empty.tsx';
import { ConsolePage } from '#web/ui/frame/console-page.tsx';
import { Section } from '#web/ui/frame/section.tsx';
import type { Route } from './+types/page.ts';

export async function loader({ context, request }: Route.LoaderArgs) {
  const visit = await anyAdminVisit(context, request);
  return { duties: openDuties(visit), waiting: await waitingView(visit) };
}

export default function Page({ loaderData }: Route.ComponentProps) {
  const { language } = useVisit();
  const { title, pages, kept } = adminFrameWords[language];
  return (
    <ConsolePage title={title}>
      <Waiting waiting={loaderData.waiting} />
      <Section id="pages" title={kept} className="mt-8 max-w-[960px]">
        <ul className="mt-2 grid gap-x-8 border-t border-line sm:grid-cols-2">
          {loaderData.duties.map((duty) => (
            <li key={duty} className="border-b border-line py-2.5 text-body">
              <a className="link font-strong" href={urls.adminPage(duty)}>
                {pages[duty].name}
              </a>
              <p className="text-ink-2">{pages[duty].about}</p>
            </li>
          ))}
        </ul>
      </Section>
    </ConsolePage>
  );
}

/** Waiting work, each with its age and the page where it is done. */
function Waiting({ waiting }: { waiting: WaitingView[] }) {
  const say = adminHomeWords[useVisit().language];
  return (
    <Section id="waiting" title={say.waits} className="max-w-[960px]">
      {waiting.length === 0 ? (
        <Empty title={say.nothing}>{say.nothingText}</Empty>
      ) : (
        <ul className="mt-2 border-t border-line">
          {waiting.map(({ text, about, href }) => (
            <li key={href + text} className="flex flex-wrap gap-x-4 border-b border-line py-2.5 text-body">
              <a className="link font-strong" href={href}>
                {text}
              </a>
              <span className="text-ink-2 sm:ml-auto">{about}</span>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

/** Work that waits: what and how many, at which desk and since when, and the page where it is done. */
interface WaitingView {
  text: string;
  about: string;
  href: string;
}

/** Returns what waits for this person, what is broken first. */
async function waitingView(visit: AdminVisit): Promise<WaitingView[]> {
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
