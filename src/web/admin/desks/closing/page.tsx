import { useEffect, useRef, useState } from 'react';
import { data, redirect } from 'react-router';
import { readPhone } from '#desk/people/identify-person.ts';
import { seenOf } from '#desk/spine/seen.ts';
import type { Desk } from '#domain/desks/desk.ts';
import { type ClosingPolicy, readPart, typedPart, typedPolicy } from '#domain/desks/settings.ts';
import type { Fields } from '#domain/directory/fields.ts';
import type { Language } from '#domain/language.ts';
import { closingWords } from '#locales/admin/messages.ts';
import { forecastWords } from '#locales/console/messages.ts';
import { listing } from '#locales/format.ts';
import { words as deskWords } from '#locales/messages.ts';
import { FormerVersions } from '#web/admin/desks/definitions/former-versions.tsx';
import { formerVersions, wantedVersion } from '#web/admin/desks/definitions/former-view.ts';
import { deskMeanwhile } from '#web/admin/desks/desk-meanwhile.ts';
import { DeskPart, Effect } from '#web/admin/desks/desk-part.tsx';
import { type DeskVisit, deskPost, deskVisit } from '#web/admin/desks/desk-visit.ts';
import { PartFields } from '#web/admin/desks/part-fields.tsx';
import { problemInWords } from '#web/admin/desks/part-words.ts';
import { readTypedPart, savePart } from '#web/admin/desks/save-part.ts';
import type { MeanwhileView } from '#web/admin/meanwhile.tsx';
import { fieldText } from '#web/app/post.ts';
import { urls } from '#web/app/urls.ts';
import type { PageHandle } from '#web/shared/document/page-handle.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { Submit } from '#web/ui/button.tsx';
import { ClockLegend } from '#web/ui/clock/drawn-pieces.tsx';
import { PageClock } from '#web/ui/clock/page-clock.tsx';
import type { Piece } from '#web/ui/clock/pieces.ts';
import { Section } from '#web/ui/frame/section.tsx';
import { LanguageTag } from '#web/ui/language-tag.tsx';
import type { Route } from './+types/page.ts';
import { WhatIf } from './what-if.tsx';
import { requesterSentences, whatIfView } from './what-if-view.ts';

/** The drawing updates during typing; without scripts, a button updates it. */
export const handle: PageHandle = { scripts: true };

export async function loader(args: Route.LoaderArgs) {
  const visit = await deskVisit(args);
  const { desk } = visit;
  const typed = typedPart(desk, 'closing');
  return {
    typed,
    seen: seenOf(typed),
    prefix: desk.prefix,
    former: await formerVersions(visit, definitionOf(desk)),
    reads: requesterSentences(desk, desk.policy, visit.services.world.clock.now()),
  };
}

function definitionOf(desk: Desk) {
  return { part: 'closing', id: desk.id, now: typedPart(desk, 'closing') };
}

export async function action(args: Route.ActionArgs) {
  const visit = await deskPost(args);
  const { desk, form } = visit;
  // Former figures are saved as others are: after their effects were seen.
  if (form.get('intent') === 'takeBack') return tryOut(visit, await wantedVersion(visit, form, definitionOf(desk)));
  const typed = readTypedPart(form, desk, 'closing');
  // Save only figures whose effects the user has seen.
  const confirmed = form.get('intent') === 'save' && fieldText(form, 'shown') === seenOf(typed);
  if (!confirmed) return tryOut(visit, typed);
  const done = await savePart(visit, 'closing', typed);
  if ('saved' in done) throw redirect(urls.chosenDesk(desk.prefix, { done: 'closing' }), 303);
  const meanwhile = 'now' in done ? await deskMeanwhile(visit, { now: done.now, typed }) : null;
  return tryOut(visit, typed, meanwhile);
}

async function tryOut(visit: DeskVisit, typed: Fields, meanwhile: MeanwhileView | null = null) {
  const tried = { ...(await outcome(visit, typed)), meanwhile };
  return data(tried, meanwhile ? 409 : tried.errors.length > 0 ? 422 : 200);
}

/** Returns the effects of the typed figures, or their errors. */
async function outcome(visit: DeskVisit, typed: Fields) {
  const { desk } = visit;
  const read = readPart(desk, 'closing', typed, { phone: readPhone });
  if ('problems' in read) {
    const errors = read.problems.map((problem) => problemInWords(problem, visit.language));
    return { typed, errors, shown: null, whatIf: null, reads: null };
  }
  const policy = read.settings.policy!;
  return {
    typed,
    errors: [],
    shown: seenOf(typed),
    whatIf: await whatIfView(visit, desk, policy),
    reads: requesterSentences(desk, policy, visit.services.world.clock.now()),
  };
}

export default function Page({ loaderData, actionData }: Route.ComponentProps) {
  const { seen, prefix, former } = loaderData;
  const { language } = useVisit();
  const say = closingWords[language];
  const typed = actionData?.typed ?? loaderData.typed;
  const { writing, form } = useWriting(typed);
  const whatIf = actionData?.whatIf ?? null;
  // Without changes there is nothing to save.
  const mayBeSaved = whatIf !== null && whatIf.changes.length > 0;
  return (
    <DeskPart part="closing">
      <form method="post" className="mt-4 flex flex-col gap-6" {...form}>
        <input type="hidden" name="seen" value={seen} />
        {actionData?.shown && <input type="hidden" name="shown" value={actionData.shown} />}
        <div className="flex flex-wrap gap-x-14 gap-y-7">
          <div className="flex w-full max-w-fields flex-col gap-5 sm:w-96">
            <PartFields part="closing" typed={typed} />
          </div>
          <div className="min-w-0 max-w-[656px] flex-1 basis-96">
            <h2 className="mb-3 text-section">{say.schedule.title}</h2>
            <PolicySchedule typed={writing} />
          </div>
        </div>
        <div className="max-w-record">
          <Effect part="closing" />
        </div>
        <Submit className="flex flex-wrap gap-3" name="intent" value="preview" kind={mayBeSaved ? 'outlined' : 'main'}>
          {say.whatIf.button}
        </Submit>
        {whatIf && <WhatIf view={whatIf} />}
        {mayBeSaved && (
          <Submit name="intent" value="save">
            {say.save}
          </Submit>
        )}
      </form>
      <RequesterReads reads={actionData?.reads ?? loaderData.reads} />
      <p className="mt-6 text-body">
        <a href={urls.deskForecast(prefix)}>{forecastWords[language].title}</a>
      </p>
      <div className="mt-8 max-w-record">
        <FormerVersions versions={former} seen={seen} />
      </div>
    </DeskPart>
  );
}

/** The sentences of the letters if they were sent now, as the requester reads them. */
function RequesterReads({ reads }: { reads: { language: Language; request: string; notice: string }[] }) {
  const { language: own } = useVisit();
  const say = closingWords[own].reads;
  return (
    <Section id="reads" title={say.title} className="mt-7 max-w-record">
      {(['request', 'notice'] as const).map((letter) => (
        <div key={letter} className="mt-3">
          <h3 className="text-label">{say[letter]}</h3>
          <ul className="mt-1 flex flex-col gap-1.5">
            {reads.map((each) => (
              <li key={each.language} className="flex items-baseline gap-3 text-body">
                <LanguageTag language={each.language} name={deskWords[own].languages[each.language]} />
                <span lang={each.language}>{each[letter]}</span>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </Section>
  );
}

/** Returns the current field values, including those typed before scripts ran. */
function useWriting(typed: Fields) {
  const [writing, setWriting] = useState(typed);
  const ref = useRef<HTMLFormElement>(null);
  const read = () => ref.current && setWriting(Object.fromEntries(new FormData(ref.current)) as Fields);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when scripts take over.
  useEffect(() => void read(), []);
  return { writing, form: { ref, onInput: read } };
}

/** A longer drawing is unreadable; the sentence says the same. */
const drawnMax = 26;

/** The schedule of the typed figures, by day number. With scripts it updates during typing. */
function PolicySchedule({ typed }: { typed: Fields }) {
  const { language } = useVisit();
  const words = closingWords[language].schedule;
  const policy = typedPolicy(typed);
  if (policy === null) return <p className="text-body text-ink-2">{words.wrong}</p>;
  const { reminderDays, noticeDay, closingDays, extensionDays } = policy;
  const reminders = reminderDays.map((day) => words.day({ day }));
  const ends = words.day({ day: noticeDay + closingDays });
  const request =
    reminders.length === 0
      ? words.requestWithout({ notice: words.day({ day: noticeDay }), ends })
      : words.request({ reminders: listing(reminders, language), notice: words.day({ day: noticeDay }), ends });
  const spoken = (days: number) => [words.day({ day: days })];
  return (
    <div className="flex flex-col gap-7">
      <PageClock
        pieces={requestPieces(policy)}
        end="closing"
        sentence={request}
        heading="h3"
        days={spoken(noticeDay + closingDays)}
      >
        {reminders.length > 0 && <ClockLegend shape="reminder">{words.reminderDay}</ClockLegend>}
      </PageClock>
      <PageClock
        pieces={noticePieces(policy)}
        end="closing"
        sentence={words.handled({ ends: words.day({ day: closingDays }) })}
        heading="h3"
        days={spoken(closingDays)}
      >
        <p className="text-secondary text-ink-2">{words.moreTime({ days: extensionDays })}</p>
      </PageClock>
    </div>
  );
}

/** Returns the days of an information request under a policy, from the next day to the closing. Days have numbers, not dates. */
function requestPieces({ reminderDays, noticeDay, closingDays }: Omit<ClosingPolicy, 'version'>): Piece[] {
  const days = noticeDay + closingDays;
  return dayPieces(days, (day) => ({ reminder: reminderDays.includes(day), notice: day === noticeDay }));
}

/** Returns the days after a closing notice. */
function noticePieces({ closingDays }: Omit<ClosingPolicy, 'version'>): Piece[] {
  return dayPieces(closingDays, () => ({ reminder: false, notice: false }));
}

function dayPieces(days: number, marks: (day: number) => { reminder: boolean; notice: boolean }): Piece[] {
  if (days > drawnMax) return [];
  return Array.from({ length: days }, (_, index): Piece => {
    const day = String(index + 1);
    return { kind: 'step', key: day, weekday: '', day, past: 0, today: false, ...marks(index + 1) };
  });
}
