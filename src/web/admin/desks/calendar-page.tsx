import { data, redirect } from 'react-router';
import { addDayOff, chooseCalendar, removeDayOff } from '#desk/change-calendar.ts';
import { dateIn } from '#domain/calendar/day.ts';
import { daysOffOf } from '#domain/calendar/year-off.ts';
import { type CalendarBase, calendarBases } from '#domain/calendar-bases.ts';
import { singleDays } from '#domain/keep-calendar.ts';
import { yearlyRules } from '#domain/yearly-days.ts';
import { calendarWords } from '#locales/admin/calendar/messages.ts';
import { desksWords } from '#locales/admin/desks/messages.ts';
import { longDate, shortDate } from '#locales/format.ts';
import { AdminPage } from '#web/admin/admin-page.tsx';
import { Effect } from '#web/admin/desks/effect.tsx';
import { fieldLines, fieldText } from '#web/admin/fields.ts';
import { FourTexts } from '#web/admin/four-texts.tsx';
import { keeperVisit } from '#web/admin/keeper.ts';
import { useVisit } from '#web/document/use-visit.ts';
import { readForm } from '#web/read-form.ts';
import { Button } from '#web/ui/button.tsx';
import { SelectField } from '#web/ui/field/select-field.tsx';
import { TextField } from '#web/ui/field/text-field.tsx';
import { urls } from '#web/urls.ts';
import type { Route } from './+types/calendar-page.ts';
import { deskOf } from './desk-of.ts';

export async function loader({ context, request, params }: Route.LoaderArgs) {
  const visit = await keeperVisit(context, request, 'desks');
  const { language, services } = visit;
  const desk = deskOf(visit, params.prefix);
  const { calendar, zone } = desk;
  const year = Number(dateIn(zone, services.world.clock.now()).slice(0, 4));
  return {
    ...{ name: desk.names[language], back: urls.keptDesk(desk.prefix), calendarName: calendar.names[language] },
    bases: Object.entries(calendarBases).map(([value, { names }]) => ({ value, label: names[language] })),
    single: singleDays(calendar).map(({ date, reason }) => ({
      ...{ date, shown: longDate(date, language, zone), reason: reason[language] },
    })),
    years: [year, year + 1].map((each) => {
      const { days, decided } = daysOffOf(calendar, each);
      const shown = days.map(({ date, reason }) => ({
        date: shortDate(date, language, zone),
        reason: reason[language],
      }));
      return { year: String(each), decided, days: shown };
    }),
    bridge: calendarBases.federal.rules.findLast((rule) => rule.kind === 'once')?.reason,
    yearly: {
      href: urls.yearlyDays(desk.prefix),
      text: calendarWords[language].link({ count: yearlyRules(calendar).length }),
    },
    done: new URL(request.url).searchParams.has('done'),
  };
}

export async function action({ context, request, params }: Route.ActionArgs) {
  const visit = await keeperVisit(context, request, 'desks');
  const desk = deskOf(visit, params.prefix);
  const form = await readForm(request);
  const typed = { date: fieldText(form, 'date'), reason: fieldLines(form, 'reason') };
  const done = await change();
  if ('missing' in done) throw data(null, 404);
  if ('saved' in done) throw redirect(`${urls.deskPart(desk.prefix, 'calendar')}?done=calendar`, 303);
  const text = desksWords[visit.language].calendar[done.problem];
  return data({ typed, errors: [{ field: done.problem === 'reasonMissing' ? 'reason' : 'date', text }] }, 422);

  function change() {
    const { world } = visit.services;
    const base = Object.keys(calendarBases).find((each) => each === fieldText(form, 'base'));
    if (form.has('remove')) return removeDayOff(world, visit.actor, desk.id, fieldText(form, 'remove'));
    if (form.has('date')) return addDayOff(world, visit.actor, desk.id, typed);
    if (base === undefined) throw redirect(urls.deskPart(desk.prefix, 'calendar'), 303);
    return chooseCalendar(world, visit.actor, desk.id, base as CalendarBase);
  }
}

export default function Page({ loaderData, actionData }: Route.ComponentProps) {
  const { name, back, calendarName, bases, single, yearly, years, bridge, done } = loaderData;
  const words = desksWords[useVisit().language];
  const { calendar: say } = words;
  const errors = actionData?.errors ?? [];
  const errorOf = (field: string) => errors.find((error) => error.field === field)?.text;
  const reason = actionData?.typed.reason ?? bridge ?? { fr: '', nl: '', de: '', en: '' };
  return (
    <AdminPage
      title={words.parts.calendar.name}
      lead={words.parts.calendar.about}
      back={{ href: back, label: name }}
      done={done ? words.saved : null}
      errors={errors}
    >
      <div className="mt-4 flex max-w-record flex-col gap-8">
        <Effect part="calendar" />
        <form method="post" className="flex flex-col gap-3">
          <SelectField
            name="base"
            label={say.base}
            hint={say.baseHint}
            choices={[{ value: '', label: say.keep({ name: calendarName }) }, ...bases]}
          />
          <p>
            <Button type="submit">{say.take}</Button>
          </p>
        </form>
        <p className="text-body">
          <a className="link" href={yearly.href}>
            {yearly.text}
          </a>
        </p>
        <section aria-labelledby="single">
          <h2 id="single" className="text-section">
            {say.single}
          </h2>
          {single.length === 0 && <p className="text-body text-ink-2">{say.noSingle}</p>}
          <ul className="mt-1">
            {single.map((day) => (
              <li key={day.date} className="flex items-center justify-between gap-4 border-b border-line text-body">
                <span className="min-w-0">
                  {day.shown} <span className="text-ink-2">{day.reason}</span>
                </span>
                <form method="post">
                  <Button
                    type="submit"
                    kind="danger"
                    name="remove"
                    value={day.date}
                    aria-label={say.remove({ date: day.shown })}
                  >
                    {say.removeShort}
                  </Button>
                </form>
              </li>
            ))}
          </ul>
        </section>
        <form method="post" className="flex flex-col gap-4">
          <h2 className="text-section">{say.add}</h2>
          <TextField
            name="date"
            type="date"
            length="short"
            label={say.date}
            defaultValue={actionData?.typed.date}
            error={errorOf('date')}
          />
          <FourTexts
            name="reason"
            legend={say.reason}
            values={reason}
            errors={errorOf('reason') ? { fr: errorOf('reason') } : {}}
          />
          <p>
            <Button type="submit" kind="main">
              {say.save}
            </Button>
          </p>
        </form>
        <div className="grid gap-6 sm:grid-cols-2">
          {years.map(({ year, decided, days }) => (
            <section key={year} aria-labelledby={`year-${year}`}>
              <h2 id={`year-${year}`} className="text-section">
                {say.preview({ year })}
              </h2>
              {!decided && <p className="text-secondary text-ink-2">{say.undecided}</p>}
              <ul className="mt-1 text-body">
                {days.map((day) => (
                  <li key={day.date}>
                    {day.date} <span className="text-ink-2">{day.reason}</span>
                  </li>
                ))}
              </ul>
            </section>
          ))}
        </div>
      </div>
    </AdminPage>
  );
}
