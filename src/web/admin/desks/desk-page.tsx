import { listForms } from '#desk/forms/list-forms.ts';
import { dateIn } from '#domain/calendar/day.ts';
import type { Desk } from '#domain/desks/desk.ts';
import { comingExceptions } from '#domain/desks/hours-exceptions.ts';
import { partsOf } from '#domain/desks/settings.ts';
import { textIn } from '#domain/language.ts';
import type { LetterSection } from '#domain/letters/registry.ts';
import { letterSections, textsOf } from '#domain/letters/texts.ts';
import {
  adminFrameWords,
  checklistWords,
  deskFieldWords,
  deskMacroWords,
  desksWords,
  exceptionsWords,
  letterTextWords,
  templateWords,
} from '#locales/admin/messages.ts';
import { explainWords, forecastWords } from '#locales/console/messages.ts';
import { labelled } from '#locales/format.ts';
import { aboutLetters } from '#locales/mail/messages.ts';
import { listStaff, mailboxesOf } from '#store/desks/desk-administration.ts';
import { listTeams } from '#store/staff/teams.ts';
import { AdminPage } from '#web/admin/admin-page.tsx';
import type { AdminVisit } from '#web/admin/admin-visit.ts';
import { exceptionView } from '#web/admin/desks/exceptions/exception-words.ts';
import { urls } from '#web/app/urls.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { TextList } from '#web/ui/text-list.tsx';
import type { Route } from './+types/desk-page.ts';
import { assignmentInWords } from './assignment-view.ts';
import { deskVisit } from './desk-visit.ts';
import { partInWords } from './part-words.ts';
import { relayInWords } from './sending/sending-state.ts';
import { targetSentences } from './targets/targets-view.ts';

export async function loader(args: Route.LoaderArgs) {
  const visit = await deskVisit(args);
  const { desk, language } = visit;
  const parts = partsOf('desks').map((part) => ({
    part,
    href: urls.deskPart(desk.prefix, part),
    now: partInWords(desk, part, language),
  }));
  const { noTeam } = desksWords[language];
  const { db } = visit.services.world;
  const team = await listStaff(db, desk.id);
  const own = letterSections
    .filter((letter) => textsOf(letter).some((text) => desk.templates?.[text]) || hasParagraph(desk, letter))
    .map((letter) => aboutLetters[language].sections[letter].name);
  const teams = await listTeams(db, [desk.id]);
  const forms = (await listForms(db, desk.id)).map(({ key, names }) => [key, textIn(names, language)] as const);
  const more = [
    { part: 'targets' as const, now: targetSentences(desk, new Map(forms), language) },
    { part: 'assignment' as const, now: assignmentInWords(desk, language) },
    { part: 'letters' as const, now: own.length > 0 ? own : [letterTextWords[language].builtIn] },
    { part: 'exceptions' as const, now: exceptionsNow(visit, desk) },
    { part: 'calendar' as const, now: [desk.calendar.names[language]] },
    { part: 'mailboxes' as const, now: await mailboxesOf(db, desk.id) },
    { part: 'sending' as const, now: [await relayInWords(visit, desk)] },
    { part: 'people' as const, now: team.map(({ name, login }) => name ?? login) },
    { part: 'teams' as const, now: teams.length === 0 ? [noTeam] : teams.map((each) => each.name) },
  ].map((each) => ({ ...each, href: urls.deskPart(desk.prefix, each.part) }));
  return {
    prefix: desk.prefix,
    name: desk.names[language],
    parts: [...parts, ...more],
  };
}

/** Returns a desk's next few exceptions, one per line; their page has all. */
function exceptionsNow({ language, services }: AdminVisit, desk: Desk): string[] {
  const coming = comingExceptions(desk, dateIn(desk.zone, services.world.clock.now()));
  if (coming.length === 0) return [exceptionsWords[language].none];
  return coming.slice(0, shownMax).map((exception) => {
    const { days, hours } = exceptionView(exception, desk, language);
    return labelled(days, hours, language);
  });
}

const shownMax = 3;

export default function Page({ loaderData }: Route.ComponentProps) {
  const { prefix, name, parts } = loaderData;
  const { language } = useVisit();
  const words = desksWords[language];
  const { pages } = adminFrameWords[language];
  const back = { href: urls.adminPage('desks'), label: words.all };
  return (
    <AdminPage
      title={name}
      back={back}
      done={words.saved}
      link={{ href: urls.firstSteps({ desk: prefix }), label: words.firstSteps.title }}
    >
      <p className="mt-3 max-w-record text-body">
        {labelled(words.number, '', language)}
        <strong>{prefix}</strong>. <span className="text-ink-2">{words.numberFixed}</span>
      </p>
      <div className="mt-3 flex max-w-record flex-col divide-y divide-line border-y border-line">
        {parts.map(({ part, href, now }) => (
          <section key={part} aria-labelledby={part} className="grid gap-x-6 gap-y-1 py-4 sm:grid-cols-2">
            <div>
              <h2 id={part} className="text-section">
                {words.parts[part].name}
              </h2>
              <p className="text-secondary text-ink-2">{words.parts[part].about}</p>
              <p className="mt-1 text-body">
                <a href={href} aria-label={`${words.change}: ${words.parts[part].name}`}>
                  {words.change}
                </a>
              </p>
            </div>
            <TextList className="text-body" items={now} />
          </section>
        ))}
      </div>
      <h2 className="mt-6 text-section">{words.elsewhere}</h2>
      <ul className="mt-1 flex flex-wrap gap-x-5 gap-y-1 text-body">
        {(['look', 'forms', 'announcements', 'tokens'] as const).map((duty) => (
          <li key={duty}>
            <a href={urls.adminPage(duty, { desk: prefix })}>{pages[duty].name}</a>
          </li>
        ))}
        <li>
          <a href={urls.deskFields(prefix)}>{deskFieldWords[language].title}</a>
        </li>
        <li>
          <a href={urls.deskMacros(prefix)}>{deskMacroWords[language].title}</a>
        </li>
        <li>
          <a href={urls.deskChecklists(prefix)}>{checklistWords[language].title}</a>
        </li>
        <li>
          <a href={urls.deskTemplates(prefix)}>{templateWords[language].title}</a>
        </li>
        <li>
          <a href={urls.deskForecast(prefix)}>{forecastWords[language].title}</a>
        </li>
        <li>
          <a href={urls.explain({ desk: prefix })}>{explainWords[language].link}</a>
        </li>
      </ul>
    </AdminPage>
  );
}

function hasParagraph({ ownWords }: Desk, letter: LetterSection): boolean {
  return ownWords !== undefined && letter in ownWords;
}
