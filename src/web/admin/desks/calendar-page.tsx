import { data, redirect } from 'react-router';
import { addDayOff, chooseCalendar, removeDayOff, tryDayOff } from '#desk/calendar/change-calendar.ts';
import {
  calendarFields,
  listFormerCalendars,
  takeBackCalendar,
  tryFormerCalendar,
} from '#desk/calendar/former-calendars.ts';
import { listRuleSets } from '#desk/calendar/rule-sets.ts';
import { seenOf } from '#desk/spine/seen.ts';
import { calendarBases } from '#domain/calendar/belgium.ts';
import { calendarDifferences } from '#domain/calendar/compare-calendars.ts';
import { dateIn } from '#domain/calendar/day.ts';
import { isDecided, undecidedYear } from '#domain/calendar/decided-years.ts';
import { singleDays } from '#domain/calendar/edit-calendar.ts';
import { yearlyRules } from '#domain/calendar/yearly-days.ts';
import { type InEachLanguage, type Language, noText, textIn } from '#domain/language.ts';
import { calendarFileWords, calendarWords, desksWords } from '#locales/admin/messages.ts';
import { longDate } from '#locales/format.ts';
import { DeskTexts } from '#web/admin/desk-texts.tsx';
import { type Asked, AskedAgain, askBeforeAdding, isSure, movingLine } from '#web/admin/desks/asked-again.tsx';
import { FormerVersions } from '#web/admin/desks/definitions/former-versions.tsx';
import { changeView, differencesInWords, type FormerVersionView } from '#web/admin/desks/definitions/former-view.ts';
import { DeskPart, Effect } from '#web/admin/desks/desk-part.tsx';
import { type DeskPost, type DeskVisit, deskPost, deskVisit } from '#web/admin/desks/desk-visit.ts';
import type { MeanwhileView } from '#web/admin/meanwhile.tsx';
import { meanwhileView } from '#web/admin/meanwhile-view.ts';
import { RemoveButton, RowSection } from '#web/admin/row-list.tsx';
import { SaveForm } from '#web/admin/save-form.tsx';
import { fieldLines, fieldText, found } from '#web/app/post.ts';
import { urls } from '#web/app/urls.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { Undecided } from '#web/shared/undecided.tsx';
import { undecidedLine } from '#web/shared/undecided-line.ts';
import { CheckField, fieldProps, SelectField, TextField } from '#web/ui/field/fields.tsx';
import { Section } from '#web/ui/frame/section.tsx';
import type { Route } from './+types/calendar-page.ts';

export async function loader(args: Route.LoaderArgs) {
  const visit = await deskVisit(args);
  const { desk, language, services } = visit;
  const { calendar, zone, prefix } = desk;
  const now = services.world.clock.now();
  const year = Number(dateIn(zone, now).slice(0, 4));
  const undecided = undecidedYear(calendar, zone, now);
  return {
    calendarName: calendar.names[language],
    bases: (await listRuleSets())
      .map(({ code, names }) => ({ value: code, label: names[language] }))
      .toSorted(byCountry(language)),
    single: singleDays(calendar).map(({ date, reason }) => ({
      date,
      shown: longDate(date, language, zone),
      reason: textIn(reason, language),
    })),
    years: [year, year + 1, year + 2].map((each) => ({
      year: each,
      href: urls.calendarYear(prefix, each),
      decided: isDecided(calendar, each),
    })),
    undecided:
      undecided === null
        ? null
        : undecidedLine(
            { desk: desk.names[language], year: undecided, href: urls.calendarYear(prefix, undecided) },
            language,
          ),
    asksForMore: calendar.decidedYears != null,
    bridge: calendarBases.federal.rules.findLast((rule) => rule.kind === 'once')?.reason,
    yearly: {
      href: urls.yearlyDays(prefix),
      text: calendarWords[language].link({ count: yearlyRules(calendar).length }),
    },
    files: { href: urls.calendarFiles(prefix), text: calendarFileWords[language].title },
    former: await formerCalendars(visit),
    takeBackAt: `${urls.deskPart(prefix, 'calendar')}#former`,
    seen: seenOf(calendarFields(calendar)),
  };
}

/** The Belgian rule sets first, then the others by the reader’s alphabet. */
function byCountry(language: Language) {
  const { compare } = new Intl.Collator(language);
  const rank = (code: string) => (code in calendarBases ? 0 : 1);
  return (one: RuleSetChoice, other: RuleSetChoice) =>
    rank(one.value) - rank(other.value) || compare(one.label, other.label);
}

interface RuleSetChoice {
  value: string;
  label: string;
}

export async function action(args: Route.ActionArgs) {
  const visit = await deskPost(args);
  const { desk, form } = visit;
  if (fieldText(form, 'intent') === 'takeBack') return takeBack(visit);
  const typed = { date: fieldText(form, 'date'), reason: fieldLines(form, 'reason'), more: form.has('more') };
  if (form.has('date') && !isSure(form, typed)) {
    const tried = found(await tryDayOff(visit.services.world, visit.actor, desk.id, typed));
    const adding = askBeforeAdding(tried, typed, visit.language);
    if (adding) return data({ typed, errors: [], adding });
  }
  const done = found(await change());
  if ('saved' in done) throw redirect(`${urls.deskPart(desk.prefix, 'calendar')}?done=calendar`, 303);
  if (done.refused === 'ruleSet') throw data(null, 404);
  const text = desksWords[visit.language].calendar[done.refused];
  return data(
    { typed, errors: [{ field: done.refused === 'reasonMissing' ? 'reason' : 'date', text }], adding: null },
    422,
  );

  function change() {
    const { world } = visit.services;
    const base = fieldText(form, 'base');
    if (form.has('remove')) return removeDayOff(world, visit.actor, desk.id, fieldText(form, 'remove'));
    if (form.has('date')) return addDayOff(world, visit.actor, desk.id, typed);
    if (base === '') throw redirect(urls.deskPart(desk.prefix, 'calendar'), 303);
    return chooseCalendar(world, visit.actor, desk.id, base);
  }
}

/** The first press says how many tickets would move, the second one takes the calendar back. */
async function takeBack(visit: DeskPost) {
  const { services, actor, desk, form, language } = visit;
  const wanted = { entryId: fieldText(form, 'version'), seen: fieldText(form, 'seen') };
  const take = form.has('sure') ? takeBackCalendar : tryFormerCalendar;
  const done = found(await take(services.world, actor, desk.id, wanted));
  if ('saved' in done) throw redirect(`${urls.deskPart(desk.prefix, 'calendar')}?done=calendar`, 303);
  if ('count' in done) {
    const text = movingLine(done, 'pressToRestore', language);
    return data({ typed: undefined, errors: [], asked: { version: wanted.entryId, text } });
  }
  const meanwhile = await calendarMeanwhile(visit);
  return data({ typed: undefined, errors: [], meanwhile }, 409);
}

export default function Page({ loaderData, actionData }: Route.ComponentProps) {
  const {
    calendarName,
    bases,
    single,
    yearly,
    files,
    years,
    undecided,
    asksForMore,
    bridge,
    former,
    takeBackAt,
    seen,
  } = loaderData;
  const words = desksWords[useVisit().language];
  const { calendar: say } = words;
  const asked = actionData && 'asked' in actionData ? actionData.asked : undefined;
  return (
    <DeskPart part="calendar" done={words.saved}>
      <div className="mt-4 flex max-w-record flex-col gap-8">
        {undecided && <Undecided {...undecided} />}
        <YearLinks years={years} />
        <Effect part="calendar" />
        <SaveForm className="flex flex-col gap-3" submit={say.take} kind="outlined">
          <SelectField
            name="base"
            label={say.base}
            hint={say.baseHint}
            choices={[{ value: '', label: say.keep({ name: calendarName }) }, ...bases]}
          />
        </SaveForm>
        <ul className="flex flex-col gap-2 text-body">
          {[yearly, files].map(({ href, text }) => (
            <li key={href}>
              <a href={href}>{text}</a>
            </li>
          ))}
        </ul>
        <SingleDays
          days={single}
          typed={actionData?.typed ?? { date: '', more: false, reason: bridge ?? noText }}
          asked={actionData && 'adding' in actionData ? actionData.adding : undefined}
          asksForMore={asksForMore}
        />
        <FormerVersions versions={former} seen={seen} action={takeBackAt} asked={asked} />
      </div>
    </DeskPart>
  );
}

interface SingleDaysProps {
  days: { date: string; shown: string; reason: string }[];
  typed: { date: string; reason: InEachLanguage; more: boolean };
  /** The effect of the typed day, where a second press is needed. */
  asked?: Asked | null;
  /** True if the bridge days of each year are decided here; the form then asks whether more days follow. */
  asksForMore: boolean;
}

/** The days entered year by year, with a form for another one. */
function SingleDays({ days, typed, asked, asksForMore }: SingleDaysProps) {
  const { calendar: say } = desksWords[useVisit().language];
  const field = fieldProps(typed, say);
  return (
    <>
      <RowSection
        id="single"
        title={say.single}
        none={say.noSingle}
        rows={days.map(({ date, shown, reason }) => ({
          key: date,
          about: (
            <>
              {shown} <span className="text-ink-2">{reason}</span>
            </>
          ),
          acts: <RemoveButton value={date} label={say.removeShort} description={say.remove({ date: shown })} />,
        }))}
      />
      <SaveForm id="add" title={say.add} submit={say.save}>
        <TextField {...field('date')} type="date" length="short" />
        <DeskTexts name="reason" legend={say.reason} values={typed.reason} />
        {asksForMore && <CheckField {...field('more')} />}
        <AskedAgain asked={asked} />
      </SaveForm>
    </>
  );
}

/** Links to the years that people plan in; undecided years are marked. */
function YearLinks({ years }: Pick<Route.ComponentProps['loaderData'], 'years'>) {
  const { calendar: say } = desksWords[useVisit().language];
  return (
    <Section id="years" title={say.years}>
      <p className="text-secondary text-ink-2">{say.yearsHint}</p>
      <ul className="mt-1 flex flex-col gap-1 text-body">
        {years.map(({ year, href, decided }) => (
          <li key={year}>
            <a href={href}>{year}</a>
            {!decided && <span className="ml-2 text-ink-2">{say.yearUndecided}</span>}
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** Returns the former calendars of the desk, the latest first, each with the days that differ from now. */
async function formerCalendars(visit: DeskVisit): Promise<FormerVersionView[]> {
  const { services, actor, desk, language } = visit;
  const versions = await listFormerCalendars(services.world.db, actor, desk.id);
  const views = versions.map(({ entry, calendar }) => {
    const fields = calendarDifferences(desk.calendar, calendar, { language, order: desk.languages });
    return {
      ...changeView(entry, language, desk.zone),
      differs: differencesInWords(undefined, fields, language, new Map()),
    };
  });
  return views.filter(({ differs }) => differs.length > 0);
}

/** Returns who changed the calendar meanwhile. The page shows its days as they are now. */
function calendarMeanwhile(visit: DeskVisit): Promise<MeanwhileView> {
  const definition = { deskId: visit.desk.id, part: 'calendar', id: visit.desk.id };
  return meanwhileView(visit, { search: { definition } }, { now: {}, typed: {} }, (name, text) => ({ name, text }));
}
