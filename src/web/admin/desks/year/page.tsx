import { data, redirect } from 'react-router';
import { decideYear } from '#desk/calendar/change-calendar.ts';
import { dateIn } from '#domain/calendar/day.ts';
import { calendarYearWords, desksWords } from '#locales/admin/messages.ts';
import { AdminPage } from '#web/admin/admin-page.tsx';
import { deskPost, deskVisit } from '#web/admin/desks/desk-visit.ts';
import { fieldText } from '#web/app/post.ts';
import { urls } from '#web/app/urls.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { Banner } from '#web/ui/banner.tsx';
import { Button } from '#web/ui/button.tsx';
import { PickLinks } from '#web/ui/frame/pick-links.tsx';
import { Section } from '#web/ui/frame/section.tsx';
import type { Route } from './+types/page.ts';
import { DrawnYear, YearLegend } from './drawn-year.tsx';
import { type Decision, type NamedDay, yearView } from './year-view.ts';

/** Nobody plans beyond these years, and the holiday rules do not apply there. */
const years = { first: 2000, last: 2099 };

export async function loader(args: Route.LoaderArgs) {
  const { desk, language, services } = await deskVisit(args);
  const year = yearOf(args.params.year);
  const { prefix, calendar, zone } = desk;
  const near = [year - 2, year - 1, year, year + 1, year + 2].filter((each) => isKnown(each));
  return {
    back: urls.deskPart(prefix, 'calendar'),
    calendar: calendar.names[language],
    years: near.map((each) => ({
      href: urls.calendarYear(prefix, each),
      label: String(each),
      current: each === year,
    })),
    view: yearView(desk, year, language, dateIn(zone, services.world.clock.now())),
  };
}

export async function action(args: Route.ActionArgs) {
  const { services, actor, desk, form } = await deskPost(args);
  const { prefix, id } = desk;
  const year = yearOf(args.params.year);
  const decided = fieldText(form, 'decided');
  if (decided !== 'yes' && decided !== 'no') throw redirect(urls.calendarYear(prefix, year), 303);
  const done = await decideYear(services.world, actor, id, year, decided === 'yes');
  if (!('saved' in done)) throw data(null, 404);
  throw redirect(urls.calendarYear(prefix, year, { done: 'decided' }), 303);
}

function yearOf(text: string): number {
  const year = /^\d{4}$/.test(text) ? Number(text) : 0;
  if (!isKnown(year)) throw data(null, 404);
  return year;
}

function isKnown(year: number): boolean {
  return year >= years.first && year <= years.last;
}

export default function Page({ loaderData }: Route.ComponentProps) {
  const { back, calendar, years: near, view } = loaderData;
  const { language } = useVisit();
  const words = desksWords[language];
  const say = calendarYearWords[language];
  const { year, months, whole, named, decision } = view;
  return (
    <AdminPage
      title={say.title({ year })}
      lead={say.calendar({ name: calendar })}
      back={{ href: back, label: words.parts.calendar.name }}
      done={words.saved}
    >
      <PickLinks label={say.others} links={near} className="mt-3" />
      <DecisionForm year={year} decision={decision} add={`${back}#add`} />
      <div className="mt-6 flex max-w-page flex-col gap-5">
        <p className="text-body font-strong">{whole}</p>
        <DrawnYear months={months} />
        <YearLegend months={months} />
      </div>
      <Section id="list" title={say.list} className="mt-8 max-w-record">
        {named.length === 0 && <p className="text-body text-ink-2">{say.nothing}</p>}
        <ul className="mt-1 border-t border-line empty:hidden">
          {named.map((day) => (
            <Named key={`${day.date} ${day.about}`} day={day} />
          ))}
        </ul>
      </Section>
    </AdminPage>
  );
}

interface DecisionFormProps {
  year: number;
  decision: Decision;
  /** Address where bridge days are entered. */
  add: string;
}

/** Whether the year's bridge days are decided, with a button to change that (R17). */
function DecisionForm({ year, decision, add }: DecisionFormProps) {
  const say = calendarYearWords[useVisit().language];
  if (decision.state === 'none') return null;
  const isDecided = decision.state === 'decided';
  return (
    <form method="post" className="mt-4 flex max-w-record flex-col gap-3">
      <Banner tone={isDecided ? 'sunken' : 'accent'}>
        {decision.text} {decision.state === 'undecided' && decision.entered}
      </Banner>
      <p className="flex flex-wrap items-center gap-x-5 gap-y-2 text-body">
        <Button kind="outlined" name="decided" value={isDecided ? 'no' : 'yes'}>
          {buttonWords()}
        </Button>
        <a href={add}>{say.add}</a>
      </p>
    </form>
  );

  function buttonWords(): string {
    if (isDecided) return say.takeBack;
    return decision.state === 'undecided' && decision.entered ? say.all : say.none({ year });
  }
}

function Named({ day: { shown, reason, about } }: { day: NamedDay }) {
  return (
    <li className="grid gap-x-6 border-b border-line py-1.5 text-body sm:grid-cols-[14rem_minmax(0,1fr)]">
      <span>{shown}</span>
      <span>
        {reason} <span className="text-secondary text-ink-2">{about}</span>
      </span>
    </li>
  );
}
