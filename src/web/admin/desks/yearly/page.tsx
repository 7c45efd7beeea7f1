import { data, redirect } from 'react-router';
import { addYearlyDay } from '#desk/calendar/change-yearly-days.ts';
import { isOfBase, validityOf, yearlyKey, yearlyRules } from '#domain/calendar/yearly-days.ts';
import { calendarWords, desksWords } from '#locales/admin/messages.ts';
import { AdminPage } from '#web/admin/admin-page.tsx';
import { deskOf } from '#web/admin/desks/desk-of.ts';
import { keeperVisit } from '#web/admin/keeper.ts';
import { readForm } from '#web/app/read-form.ts';
import { urls } from '#web/app/urls.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { ruleName, validityInWords } from '#web/shared/rule-words.ts';
import { Banner } from '#web/ui/banner.tsx';
import { Button } from '#web/ui/button.tsx';
import type { Route } from './+types/page.ts';
import { DayFields } from './day-fields.tsx';
import { dayErrors, freshDay, readDay } from './typed-day.ts';

export async function loader({ context, request, params }: Route.LoaderArgs) {
  const visit = await keeperVisit(context, request, 'desks');
  const { language } = visit;
  const { calendar, prefix } = deskOf(visit, params.prefix);
  return {
    back: urls.deskPart(prefix, 'calendar'),
    days: yearlyRules(calendar).map((rule) => ({
      key: yearlyKey(rule),
      href: urls.yearlyDay(prefix, yearlyKey(rule)),
      day: ruleName(rule, language),
      reason: rule.reason[language],
      validity: validityInWords(validityOf(rule), language),
      own: !isOfBase(calendar, rule),
    })),
    done: new URL(request.url).searchParams.get('done'),
  };
}

export async function action({ context, request, params }: Route.ActionArgs) {
  const visit = await keeperVisit(context, request, 'desks');
  const desk = deskOf(visit, params.prefix);
  const typed = readDay(await readForm(request));
  const added = await addYearlyDay(visit.services.world, visit.actor, desk.id, typed);
  if ('saved' in added) throw redirect(urls.yearlyDays(desk.prefix, { done: 'added' }), 303);
  if (!('problems' in added)) throw data(null, 404);
  return data({ typed, errors: dayErrors(added.problems, typed.kind, visit.language) }, 422);
}

export default function Page({ loaderData, actionData }: Route.ComponentProps) {
  const { back, days, done } = loaderData;
  const { language } = useVisit();
  const words = desksWords[language];
  const say = calendarWords[language];
  const errors = actionData?.errors ?? [];
  return (
    <AdminPage
      title={say.title}
      lead={say.lead}
      back={{ href: back, label: words.parts.calendar.name }}
      done={done === 'added' || done === 'removed' ? say.done[done] : null}
      errors={errors}
    >
      <div className="mt-4 flex max-w-record flex-col gap-8">
        <section aria-labelledby="days">
          <h2 id="days" className="text-section">
            {say.list}
          </h2>
          {days.length === 0 && <p className="text-body text-ink-2">{say.none}</p>}
          <ul className="mt-1 border-t border-line empty:hidden">
            {days.map((day) => (
              <li key={day.key} className="flex justify-between gap-4 border-b border-line py-1.5 text-body">
                <div className="min-w-0">
                  <p>
                    <strong>{day.day}</strong> <span className="text-ink-2">{day.reason}</span>
                  </p>
                  {(day.validity || day.own) && (
                    <p className="text-secondary text-ink-2">
                      {[day.validity, day.own ? say.own : null].filter(Boolean).join(' · ')}
                    </p>
                  )}
                </div>
                <a className="link flex-none" href={day.href} aria-label={say.change({ day: day.day })}>
                  {say.changeShort}
                </a>
              </li>
            ))}
          </ul>
        </section>
        <form method="post" className="flex flex-col gap-4">
          <h2 className="text-section">{say.add}</h2>
          <DayFields
            typed={actionData?.typed ?? freshDay}
            errorOf={(field) => errors.find((error) => error.field === field)?.text}
          />
          <Banner tone="sunken">
            <strong>{words.effect}.</strong> {words.parts.calendar.effect}
          </Banner>
          <p>
            <Button type="submit" kind="main">
              {say.save}
            </Button>
          </p>
        </form>
      </div>
    </AdminPage>
  );
}
