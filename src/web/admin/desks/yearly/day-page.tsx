import { data, redirect } from 'react-router';
import { changeValidity, removeYearlyDay, validityFields } from '#desk/calendar/change-calendar.ts';
import { ruleSetOf } from '#desk/calendar/rule-sets.ts';
import { seenOf } from '#desk/spine/seen.ts';
import { dateIn, dateOf } from '#domain/calendar/day.ts';
import { holiday } from '#domain/calendar/days-off.ts';
import { type YearlyRule, yearlyDay } from '#domain/calendar/yearly-day.ts';
import { isOfBase, validityOf, yearlyKey, yearlyRules } from '#domain/calendar/yearly-days.ts';
import { type Language, textIn } from '#domain/language.ts';
import { calendarWords, desksWords } from '#locales/admin/messages.ts';
import { longDate } from '#locales/format.ts';
import { AdminPage } from '#web/admin/admin-page.tsx';
import { Effect } from '#web/admin/desks/desk-part.tsx';
import { deskPost, deskVisit } from '#web/admin/desks/desk-visit.ts';
import { EndForm } from '#web/admin/desks/end-form.tsx';
import { meanwhileView } from '#web/admin/meanwhile-view.ts';
import { SaveForm } from '#web/admin/save-form.tsx';
import { fieldText, found } from '#web/app/post.ts';
import { existing } from '#web/app/responses.ts';
import { urls } from '#web/app/urls.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { ruleName } from '#web/shared/rule-words.ts';
import { Section } from '#web/ui/frame/section.tsx';
import type { Route } from './+types/day-page.ts';
import { dayErrors, readValidity } from './typed-day.ts';
import { ValidityFields } from './validity-fields.tsx';

/** Enough years to show the end of most validity periods. */
const yearsShown = 5;

export async function loader(args: Route.LoaderArgs) {
  const {
    desk: { calendar, prefix, zone },
    language,
    services,
  } = await deskVisit(args);
  const rule = existing(yearlyRules(calendar).find((each) => yearlyKey(each) === args.params.rule));
  const validity = validityOf(rule);
  return {
    name: ruleName(rule, language),
    reason: textIn(rule.reason, language),
    back: urls.yearlyDays(prefix),
    validity,
    seen: seenOf(validityFields(validity)),
    own: !isOfBase(await ruleSetOf(calendar), rule),
    years: comingYears(rule, dateIn(zone, services.world.clock.now()), language),
  };
}

/** Returns the dates of a yearly day from this year on, and whether it counts then. */
function comingYears(rule: YearlyRule, today: string, language: Language): { date: string; isOff: boolean }[] {
  const first = Number(today.slice(0, 4));
  const alone = { id: '', names: rule.reason, rules: [rule] };
  return Array.from({ length: yearsShown }, (_, at) => first + at).flatMap((year) => {
    const day = yearlyDay(rule, year);
    return day === null ? [] : [{ date: longDate(dateOf(day), language, 'UTC'), isOff: holiday(alone, day) !== null }];
  });
}

export async function action(args: Route.ActionArgs) {
  const visit = await deskPost(args);
  const { desk, services, actor, language, form } = visit;
  const at = { deskId: desk.id, key: args.params.rule };
  const typed = readValidity(form);
  const removes = form.has('remove');
  const done = found(
    removes
      ? await removeYearlyDay(services.world, actor, desk.id, args.params.rule)
      : await changeValidity(services.world, actor, at, { ...typed, seen: fieldText(form, 'seen') }),
  );
  if ('saved' in done && removes) throw redirect(urls.yearlyDays(desk.prefix, { done: 'removed' }), 303);
  if ('saved' in done) throw redirect(urls.yearlyDay(desk.prefix, args.params.rule, { done: 'saved' }), 303);
  if ('problems' in done)
    return data({ typed, meanwhile: null, errors: dayErrors(done.problems, 'fixed', language) }, 422);
  const search = { acts: ['calendarChanged' as const], subject: { kind: 'desk' as const, id: desk.id } };
  const saved = { now: done.now, typed: validityFields(typed) };
  const { from, lastDay } = calendarWords[language];
  const meanwhile = await meanwhileView(visit, { search }, saved, (field, date) => ({
    name: field === 'from' ? from : lastDay,
    text: date === '' ? '' : longDate(date, language, 'UTC'),
  }));
  return data({ typed, meanwhile, errors: [] }, 409);
}

export default function Page({ loaderData, actionData }: Route.ComponentProps) {
  const { name, reason, back, validity, seen, own, years } = loaderData;
  const { language } = useVisit();
  const words = desksWords[language];
  const say = calendarWords[language];
  return (
    <AdminPage title={name} count={reason} back={{ href: back, label: say.title }} done={words.saved}>
      <div className="mt-4 flex max-w-record flex-col gap-8">
        <SaveForm id="validity" title={say.validity} seen={seen} submit={say.saveValidity}>
          <ValidityFields typed={actionData?.typed ?? validity} />
          <Effect part="calendar" />
        </SaveForm>
        <Section id="next" title={say.next}>
          <ul className="mt-1 text-body">
            {years.map(({ date, isOff }) => (
              <li key={date} className={isOff ? '' : 'text-ink-2'}>
                {isOff ? say.off({ date }) : say.notOff({ date })}
              </li>
            ))}
          </ul>
        </Section>
        {own && <EndForm title={say.remove} text={say.removeText} name="remove" value="1" />}
      </div>
    </AdminPage>
  );
}
