import { businessDaysLater } from '#domain/calendar/business-days.ts';
import { dateOf, dayIn } from '#domain/calendar/day.ts';
import type { Desk } from '#domain/desks/desk.ts';
import type { Instant } from '#domain/instant.ts';
import type { Language } from '#domain/language.ts';
import { demoWords } from '#locales/demo/messages.ts';
import { eventSentence } from '#locales/event-sentence.ts';
import { dateTime, deadline, localDate } from '#locales/format.ts';
import { words as everyWord } from '#locales/messages.ts';
import { listClockEvents, listClockSteps } from '#store/clock/clock-facts.ts';
import { listDesks } from '#store/desks/desks.ts';
import { visitContext } from '#web/app/context.ts';
import { readForm } from '#web/app/post.ts';
import { urls } from '#web/app/urls.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { Banner } from '#web/ui/banner.tsx';
import { Button } from '#web/ui/button.tsx';
import { TextField } from '#web/ui/field/fields.tsx';
import type { Route } from './+types/clock-page.ts';
import { DemoFrame } from './demo-frame.tsx';
import { demonstrationOf } from './demonstration-of.ts';

/** Enough lines; a longer page is not read to its end. */
const linesShown = 60;

export async function loader({ context }: Route.LoaderArgs) {
  const visit = context.get(visitContext);
  demonstrationOf(visit);
  const { db, clock } = visit.services.world;
  const { zone } = (await listDesks(db))[0]!;
  const say = demoWords[visit.language].clock;
  const ahead = await listClockSteps(db, 12);
  return {
    now: dateTime(clock.now(), visit.language, zone),
    ahead: ahead.map(({ number, at, step }) => ({
      number,
      when: whenOf(at, visit.language, zone),
      what: say.steps[step],
    })),
  };
}

const moves = ['businessDay', 'hour', 'day', 'week'] as const;

export async function action({ context }: Route.ActionArgs) {
  const visit = context.get(visitContext);
  const demonstration = demonstrationOf(visit);
  const { db, clock } = visit.services.world;
  const desk = (await listDesks(db))[0]!;
  const words = demoWords[visit.language].clock;
  const form = await readForm(context);
  const from = clock.now();
  const move = form.get('move');
  const to = isMove(move) ? targetOf(move, from, desk) : readTarget(text(form, 'date'), text(form, 'time'), desk.zone);
  if (to === null) return { error: words.unclear };
  const moved = await demonstration.moveTo(to);
  if ('refused' in moved) return { error: words.earlier };
  const events = await listClockEvents(db, { from, to: moved.now }, linesShown);
  return { happened: events.map((event) => ({ number: event.number, ...told(event, visit.language, desk.zone) })) };
}

type Move = (typeof moves)[number];

/** Returns the instant to which a clock button leads. A business day begins at 9:00 desk time, after the morning mails. */
function targetOf(move: Move, now: Instant, desk: Desk): Instant {
  const here = Temporal.Instant.from(now).toZonedDateTimeISO(desk.zone);
  if (move === 'hour') return here.add({ hours: 1 }).toInstant().toString();
  if (move === 'day') return here.add({ days: 1 }).toInstant().toString();
  if (move === 'week') return here.add({ weeks: 1 }).toInstant().toString();
  const next = dateOf(businessDaysLater(desk.calendar, dayIn(desk.zone, now), 1));
  return instantOf(`${next}T09:00`, desk.zone);
}

/** Parses a local date and time from native fields. Null if they are invalid. */
function readTarget(date: string, time: string, zone: string): Instant | null {
  if (!/^\d{4}-\d\d-\d\d$/.test(date) || !/^\d\d:\d\d$/.test(time)) return null;
  try {
    return instantOf(`${date}T${time}`, zone);
  } catch {
    return null;
  }
}

function isMove(word: unknown): word is Move {
  return moves.some((move) => move === word);
}

function instantOf(local: string, zone: string): Instant {
  return Temporal.PlainDateTime.from(local).toZonedDateTime(zone).toInstant().toString();
}

export default function ClockPage({ loaderData, actionData }: Route.ComponentProps) {
  const words = demoWords[useVisit().language].clock;
  const error = actionData && 'error' in actionData ? actionData.error : undefined;
  return (
    <DemoFrame current="clock" title={words.title}>
      <h1 className="text-title">{words.title}</h1>
      <p className="mt-4 text-sub sm:text-section">{words.now({ when: loaderData.now })}</p>
      <p className="mt-2 max-w-measure text-lead text-ink-2">{words.lead}</p>
      {error && (
        <div className="mt-6 max-w-160">
          <Banner tone="urgent">{error}</Banner>
        </div>
      )}
      <Moves error={error} />
      <div className="mt-12 grid grid-cols-1 gap-12 *:max-w-160 lg:has-[>:nth-child(2)]:grid-cols-2">
        {actionData && 'happened' in actionData && (
          <Lines title={words.happened} none={words.nothing} lines={actionData.happened ?? []} />
        )}
        <Lines title={words.ahead} none={words.nothingAhead} lines={loaderData.ahead} />
      </div>
    </DemoFrame>
  );
}

function Moves({ error }: { error: string | undefined }) {
  const words = demoWords[useVisit().language].clock;
  return (
    <>
      <form method="post" className="mt-8 flex flex-wrap gap-4">
        {moves.map((move, place) => (
          <Button key={move} name="move" value={move} kind={place === 0 ? 'main' : 'outlined'} wide>
            {words[move]}
          </Button>
        ))}
      </form>
      <form method="post" className="mt-8 flex max-w-160 flex-col gap-4">
        <fieldset>
          <legend className="text-label">{words.to}</legend>
          <p className="mb-3 text-secondary text-ink-2">{words.toHint}</p>
          <div className="flex flex-wrap items-end gap-4">
            <TextField
              name="date"
              type="date"
              label={<span className="sr-only">{words.to}</span>}
              length="short"
              error={error}
            />
            <TextField name="time" type="time" label={<span className="sr-only">{words.to}</span>} length="tiny" />
            <Button kind="outlined">{words.move}</Button>
          </div>
        </fieldset>
      </form>
    </>
  );
}

interface Line {
  number: string;
  when: string;
  what: string;
}

function Lines({ title, none, lines }: { title: string; none: string; lines: Line[] }) {
  return (
    <section aria-label={title}>
      <h2 className="mb-3 text-sub">{title}</h2>
      {lines.length === 0 && <p className="text-body text-ink-2">{none}</p>}
      <ul className="divide-y divide-line border-y border-line text-secondary empty:hidden">
        {lines.map(({ number, when, what }) => (
          <li key={`${number} ${when} ${what}`} className="flex flex-wrap justify-between gap-x-6 py-2.5">
            <span>
              <a className="link font-mono whitespace-nowrap" href={urls.ticket(number)}>
                {number}
              </a>{' '}
              {what}
            </span>
            <span className="text-ink-2">{when}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function told(event: { type: string; at: string; data: unknown }, language: Language, zone: string) {
  const names = { people: new Map(), sites: new Map(), teams: new Map() };
  const what = eventSentence(event as Parameters<typeof eventSentence>[0], names, language);
  return { when: whenOf(event.at, language, zone), what: `${everyWord[language].authors.clock} ${what}` };
}

/** Shows a closing at the end of its last day, not at the start of the next (R17). */
function whenOf(at: string, language: Language, zone: string): string {
  const isMidnight = localDate(Date.parse(at) - 1, zone) !== localDate(at, zone);
  return isMidnight ? deadline(at, language, zone) : dateTime(at, language, zone);
}

function text(form: FormData, name: string): string {
  return String(form.get(name) ?? '');
}
