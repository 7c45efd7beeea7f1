import { data, redirect } from 'react-router';
import { addYearlyDay, tryYearlyDay } from '#desk/calendar/change-calendar.ts';
import { ruleSetOf } from '#desk/calendar/rule-sets.ts';
import { isOfBase, type TypedRule, validityOf, yearlyKey, yearlyRules } from '#domain/calendar/yearly-days.ts';
import { textIn } from '#domain/language.ts';
import { calendarWords } from '#locales/admin/messages.ts';
import { monthName, weekdayName } from '#locales/format.ts';
import { DeskTexts } from '#web/admin/desk-texts.tsx';
import { AskedAgain, askBeforeAdding, isSure } from '#web/admin/desks/asked-again.tsx';
import { DeskPage, Effect } from '#web/admin/desks/desk-part.tsx';
import { deskPost, deskVisit } from '#web/admin/desks/desk-visit.ts';
import { RowSection } from '#web/admin/row-list.tsx';
import { SaveForm } from '#web/admin/save-form.tsx';
import { urls } from '#web/app/urls.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { ruleName, validityInWords } from '#web/shared/rule-words.ts';
import { choicesOf } from '#web/ui/field/choices.ts';
import { ChoiceGroup, fieldProps, NumberField, SelectField } from '#web/ui/field/fields.tsx';
import type { Route } from './+types/page.ts';
import { dayErrors, freshDay, readDay } from './typed-day.ts';
import { ValidityFields } from './validity-fields.tsx';

export async function loader(args: Route.LoaderArgs) {
  const {
    desk: { calendar, prefix },
    language,
  } = await deskVisit(args);
  const base = await ruleSetOf(calendar);
  return {
    days: yearlyRules(calendar).map((rule) => ({
      key: yearlyKey(rule),
      href: urls.yearlyDay(prefix, yearlyKey(rule)),
      day: ruleName(rule, language),
      reason: textIn(rule.reason, language),
      validity: validityInWords(validityOf(rule), language),
      own: !isOfBase(base, rule),
    })),
  };
}

export async function action(args: Route.ActionArgs) {
  const { services, actor, language, desk, form } = await deskPost(args);
  const typed = readDay(form);
  if (!isSure(form, typed)) {
    const tried = await tryYearlyDay(services.world, actor, desk.id, typed);
    const adding = askBeforeAdding(tried, typed, language);
    if (adding) return data({ typed, errors: [], adding });
  }
  const added = await addYearlyDay(services.world, actor, desk.id, typed);
  if ('saved' in added) throw redirect(urls.yearlyDays(desk.prefix, { done: 'added' }), 303);
  if (!('problems' in added)) throw data(null, 404);
  return data({ typed, errors: dayErrors(added.problems, typed.kind, language), adding: null }, 422);
}

export default function Page({ loaderData, actionData }: Route.ComponentProps) {
  const { days } = loaderData;
  const { language } = useVisit();
  const say = calendarWords[language];
  return (
    <DeskPage under="calendar" title={say.title} lead={say.lead} done={say.done}>
      <div className="mt-4 flex max-w-record flex-col gap-8">
        <RowSection
          id="days"
          title={say.list}
          none={say.none}
          rows={days.map(({ key, day, reason, validity, own, href }) => ({
            key,
            about: (
              <>
                <p>
                  <strong>{day}</strong> <span className="text-ink-2">{reason}</span>
                </p>
                {(validity || own) && (
                  <p className="text-secondary text-ink-2">
                    {[validity, own ? say.own : null].filter(Boolean).join(' · ')}
                  </p>
                )}
              </>
            ),
            acts: (
              <a className="link flex-none" href={href} aria-label={say.change({ day })}>
                {say.changeShort}
              </a>
            ),
          }))}
        />
        <SaveForm id="add" title={say.add} submit={say.save}>
          <DayFields typed={actionData?.typed ?? freshDay} />
          <Effect part="calendar" />
          <AskedAgain asked={actionData?.adding} />
        </SaveForm>
      </div>
    </DeskPage>
  );
}

/** A new yearly day: a date, a weekday from a date on, or days after Easter, the reason, and the validity period. */
function DayFields({ typed }: { typed: TypedRule }) {
  const { language } = useVisit();
  const say = calendarWords[language];
  const field = fieldProps(typed, say);
  return (
    <>
      <ChoiceGroup
        {...field('kind')}
        choices={choicesOf(['fixed', 'weekday', 'easter', 'orthodox'] as const, say.kinds)}
      />
      <SelectField
        {...field('weekday')}
        label={say.weekdayField}
        hint={say.weekdayFieldHint}
        choices={weekdays.map((weekday) => ({ value: String(weekday), label: weekdayName(weekday, language) }))}
      />
      <div className="flex flex-wrap gap-4">
        <NumberField {...field('day')} />
        <SelectField
          {...field('month')}
          choices={months.map((month) => ({ value: String(month), label: monthName(month, language) }))}
        />
      </div>
      <NumberField {...field('offset')} inputMode="text" />
      <DeskTexts name="reason" legend={say.reason} values={typed.reason} />
      <ValidityFields typed={typed} />
    </>
  );
}

const weekdays = Array.from({ length: 5 }, (_, at) => at + 1);
const months = Array.from({ length: 12 }, (_, at) => at + 1);
