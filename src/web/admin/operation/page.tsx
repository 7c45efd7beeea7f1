import { data, redirect } from 'react-router';
import { type TextGaps, textGaps } from '#desk/installation/text-gaps.ts';
import { retryOne, retryWork } from '#desk/processes/retry-work.ts';
import { isRefused } from '#desk/spine/outcome.ts';
import type { Language } from '#domain/language.ts';
import { operationWords } from '#locales/admin/messages.ts';
import { dateTime, number } from '#locales/format.ts';
import { ownNames } from '#locales/messages.ts';
import type { Database } from '#store/database/database.ts';
import {
  countFailedMails,
  countFailingMailboxes,
  listFailedMails,
  oldestUnreadMail,
} from '#store/mailboxes/mail-health.ts';
import { countJobs, databaseBytes, failuresShownMax, listFailedJobs } from '#store/processes/jobs.ts';
import { listProcesses, type ProcessSeen } from '#store/processes/processes.ts';
import { readWaitingWork } from '#store/processes/waiting-work.ts';
import { AdminPage } from '#web/admin/admin-page.tsx';
import { type AdminVisit, adminVisit } from '#web/admin/admin-visit.ts';
import { readForm } from '#web/app/post.ts';
import { urls } from '#web/app/urls.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { Banner } from '#web/ui/banner.tsx';
import { Button } from '#web/ui/button.tsx';
import { Empty } from '#web/ui/empty.tsx';
import { Section } from '#web/ui/frame/section.tsx';
import type { Route } from './+types/page.ts';

export async function loader({ context, request }: Route.LoaderArgs) {
  return operationView(await adminVisit(context, request, 'operation'));
}

export async function action({ context, request }: Route.ActionArgs) {
  const { actor, services } = await adminVisit(context, request, 'operation');
  const one = oneOf(await readForm(context));
  const done = one ? await retryOne(services.world, actor, one) : await retryWork(services.world, actor);
  if (isRefused(done, 'missing')) throw data(null, 404);
  throw redirect(urls.adminPage('operation', { done: isRefused(done) ? 'gone' : 'retried' }), 303);
}

/** The job or letter of a button; null for everything. */
function oneOf(form: FormData): { kind: 'job' | 'letter'; id: string } | null {
  if (form.get('intent') !== 'one') return null;
  return { kind: form.get('kind') === 'job' ? 'job' : 'letter', id: String(form.get('id') ?? '') };
}

export default function Page({ loaderData }: Route.ComponentProps) {
  const { problems, canRetry, failures, processes, jobs, mail, storage, languages } = loaderData;
  const words = operationWords[useVisit().language];
  return (
    <AdminPage title={words.title} lead={words.lead} done={{ retried: words.retried, gone: words.gone }}>
      <div className="mt-4 flex max-w-record flex-col gap-6 text-body">
        <Section id="state" title={words.state} className="flex flex-col gap-3">
          {problems.length === 0 && <Empty title={words.well}>{words.wellText}</Empty>}
          {problems.map((problem) => (
            <Banner key={problem} tone="urgent">
              {problem}
            </Banner>
          ))}
          <form method="post">
            <Button kind={canRetry ? 'main' : undefined} id="retry">
              {words.retryAll}
            </Button>
          </form>
        </Section>
        {failures.length > 0 && (
          <Section id="failures" title={words.failures}>
            <ul className="mt-2 border-t border-line">
              {failures.map((failure) => (
                <Failure key={failure.id} {...failure} />
              ))}
            </ul>
          </Section>
        )}
        <Lines id="processes" title={words.processes} lines={processes} none={words.noProcess} />
        <Lines id="jobs" title={words.jobs} lines={jobs} none={words.noJob} />
        <Lines id="mail" title={words.mail} lines={mail} />
        <Lines id="storage" title={words.storage} lines={storage} />
        <Lines id="languages" title={words.languages} lines={languages} />
      </div>
    </AdminPage>
  );
}

function Failure({ kind, id, name, facts, reason }: FailureLine) {
  const words = operationWords[useVisit().language];
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-2 border-b border-line py-3">
      <div className="min-w-0 flex-1 basis-64">
        <p className="font-strong wrap-anywhere">{name}</p>
        <p className="wrap-anywhere">{reason}</p>
        {facts !== '' && <p className="text-ink-2">{facts}</p>}
      </div>
      <form method="post">
        <input type="hidden" name="kind" value={kind} />
        <input type="hidden" name="id" value={id} />
        <Button name="intent" value="one" aria-label={words.retryOne({ name })}>
          {words.retry}
        </Button>
      </form>
    </li>
  );
}

interface LinesProps {
  id: string;
  title: string;
  lines: OperationLine[];
  none?: string;
}

function Lines({ id, title, lines, none }: LinesProps) {
  return (
    <Section id={id} title={title}>
      {lines.length === 0 && <p className="mt-2 text-ink-2">{none}</p>}
      <ul className="mt-2 border-t border-line empty:hidden">
        {lines.map(({ name, facts }) => (
          <li key={name} className="flex flex-wrap gap-x-4 border-b border-line py-2">
            <span className="font-strong wrap-anywhere">{name}</span>
            <span className="text-ink-2 sm:ml-auto">{facts}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** A line of the page: what it is about, and its figures. */
interface OperationLine {
  name: string;
  facts: string;
}

/** A job or a letter that failed and can be tried again by itself. */
interface FailureLine extends OperationLine {
  kind: 'job' | 'letter';
  id: string;
  reason: string;
}

/** A process without a sign of life for this long is dead: it missed four. */
const silentSecondsMax = 60;
/** Mail is read at once; after this long nobody reads it. */
const unreadMillisecondsMax = 110_000;

/** Returns the state of the installation: what needs attention, and its processes, jobs, mail and storage. */
async function operationView({ services, language, desks }: AdminVisit) {
  const { db, clock, placeProblems } = services.world;
  const say = operationWords[language];
  const [work, jobs, processes, places, oldest, failing, unfetched, bytes, texts] = await Promise.all([
    readWaitingWork(db, clock.now()),
    countJobs(db),
    listProcesses(db),
    placeProblems(),
    oldestUnreadMail(db),
    countFailedMails(db),
    countFailingMailboxes(db),
    databaseBytes(db),
    textGaps(),
  ]);
  const living = processes.filter(({ silentSeconds }) => silentSeconds < silentSecondsMax);
  const isUnread = oldest !== null && Date.now() - Date.parse(oldest) > unreadMillisecondsMax;
  const failed = jobs.reduce((sum, job) => sum + job.failed, 0);
  const relays = work.relays.filter(({ isUp }) => !isUp).map(({ desk }) => say.problems.relay({ desk }));
  const problems = [
    ...(living.some(({ works }) => works) ? [] : [say.problems.noWorker]),
    ...(failed > 0 ? [say.problems.jobs({ count: failed })] : []),
    ...(isUnread ? [say.problems.unread({ count: work.mailsUnread })] : []),
    ...(unfetched > 0 ? [say.problems.mailboxes({ count: unfetched })] : []),
    ...(failing > 0 ? [say.problems.letters({ count: failing })] : []),
    ...relays,
    ...places.map(({ place }) => say.problems[place]),
  ];
  const zone = desks[0]?.zone ?? 'Europe/Brussels';
  const shown = (value: number) => number(value, language);
  return {
    problems,
    canRetry: failed > 0 || isUnread || failing > 0,
    failures: await failureLines(db, language, zone),
    processes: processes.map((seen) => processLine(seen, language, zone)),
    jobs: jobs.map(({ name, waiting, running, failed }) => ({
      name,
      facts: say.jobCounts({ waiting: shown(waiting), running: shown(running), failed: shown(failed) }),
    })),
    mail: [
      { name: say.mailIn, facts: say.unread({ count: shown(work.mailsUnread) }) },
      { name: say.mailOut, facts: say.waiting({ count: shown(work.lettersWaiting), failing: shown(failing) }) },
    ],
    languages: texts.map((own) => languageLine(own, language)),
    storage: [
      { name: say.database, facts: `${shown(Math.ceil(bytes / 1024 / 1024))} MiB` },
      { name: say.files, facts: places.some(({ place }) => place === 'files') ? say.unwritable : say.writable },
    ],
  };
}

async function failureLines(db: Database, language: Language, zone: string): Promise<FailureLine[]> {
  const say = operationWords[language];
  const [jobs, letters] = await Promise.all([listFailedJobs(db), listFailedMails(db, failuresShownMax)]);
  const at = (instant: string) => dateTime(new Date(instant).toISOString(), language, zone);
  const cause = (text: string | null) =>
    /^.+/.exec((text ?? '').trim())?.[0].slice(0, reasonCharactersMax) ?? say.noReason;
  return [
    ...letters.map(({ id, prefix, number, failure, dueAt }) => ({
      ...{ kind: 'letter' as const, id, reason: cause(failure) },
      name: say.letter({ of: number ?? prefix }),
      facts: say.nextTry({ at: at(dueAt) }),
    })),
    ...jobs.map(({ id, name, reason, failedAt }) => ({
      ...{ kind: 'job' as const, id, name, reason: cause(reason) },
      facts: failedAt === null ? '' : say.failedAt({ at: at(failedAt) }),
    })),
  ];
}

/** The first line of an error says what is wrong; the log has the rest. */
const reasonCharactersMax = 300;

function languageLine({ language, areas, count, of, hasLetters }: TextGaps, reader: Language): OperationLine {
  const say = operationWords[reader];
  const files = areas.map((area) => `${area.area}.ts ${number(area.count, reader)}`).join(', ');
  const lacks = say.lacksTexts({ count, missing: number(count, reader), of: number(of, reader), files });
  const facts = count === 0 ? [say.allTexts] : [lacks, ...(hasLetters ? [] : [say.otherLetters])];
  return { name: ownNames[language], facts: facts.join(' · ') };
}

function processLine(seen: ProcessSeen, language: Language, zone: string): OperationLine {
  const say = operationWords[language];
  const at = (secondsAgo: number) => dateTime(new Date(Date.now() - secondsAgo * 1000).toISOString(), language, zone);
  const facts = [
    seen.works ? say.works : say.serves,
    ...(seen.version === '' ? [] : [say.version({ version: seen.version })]),
    say.started({ at: at(seen.ageSeconds) }),
    say.seen({ at: at(seen.silentSeconds) }),
  ];
  return { name: `${seen.host} · ${seen.pid}`, facts: facts.join(' · ') };
}
