import { Form, href, redirect } from 'react-router';
import { readWholeInbox } from '#desk/staff/read-inbox.ts';
import { dateIn } from '#domain/calendar/day.ts';
import type { Language } from '#domain/language.ts';
import { writeCondition } from '#domain/views/filter.ts';
import { togetherWords } from '#locales/console/messages.ts';
import { shortDateTime, shortDays } from '#locales/format.ts';
import { mailMessages } from '#locales/mail/messages.ts';
import { type ListedNews, listNews } from '#store/staff/news.ts';
import { listTasksOf, type TaskOfTicket } from '#store/tasks/tasks.ts';
import { urls } from '#web/app/urls.ts';
import { zoneOf } from '#web/console/reads/zone-of.ts';
import { staffVisit } from '#web/console/staff.ts';
import { useTogetherWords, useWords } from '#web/console/use-words.ts';
import { Button } from '#web/ui/button.tsx';
import { Empty } from '#web/ui/empty.tsx';
import { ConsolePage } from '#web/ui/frame/console-page.tsx';
import type { Route } from './+types/inbox-page.ts';

/** Older news is found on its ticket. */
const newsShown = 100;
/** The filter finds the others. */
const ticketsWithTasksMax = 100;

export async function loader({ context, request }: Route.LoaderArgs) {
  const visit = staffVisit(context, request);
  const { actor, services, language } = visit;
  const { world } = services;
  const [news, tasks, desks] = await Promise.all([
    listNews(world.db, actor, newsShown),
    listTasksOf(world.db, actor, ticketsWithTasksMax),
    world.allDesks(world.db),
  ]);
  const zone = zoneOf(visit, desks);
  const today = dateIn(zone, world.clock.now());
  return {
    tasks: tasks.map((task) => myTask(task, today, language)),
    news: news.map((one) => ({
      id: `${one.ticketId} ${one.seq}`,
      number: one.number,
      summary: one.summary,
      language: one.language,
      unread: one.readAt === null,
      said: sentenceOf(one, language),
      at: shortDateTime(one.at, language, zone, world.clock.now()),
    })),
  };
}

/** Marks everything as read. */
export async function action({ context, request }: Route.ActionArgs) {
  const { actor, services } = staffVisit(context, request);
  await readWholeInbox(services.world, actor);
  return redirect(href('/console/inbox'));
}

/** A task of the agent, and when it is due in words. */
function myTask(
  { id, title, number, summary, language: spoken, dueOn }: TaskOfTicket,
  today: string,
  language: Language,
) {
  const say = togetherWords[language].tasks;
  const on = dueOn && (dueOn === today ? say.today : shortDays(dueOn, dueOn, language));
  const isLate = dueOn !== null && dueOn < today;
  const due = on && (isLate ? say.dueSince({ on }) : say.due({ on }));
  return { id, title, number, summary, language: spoken, due, isDue: dueOn !== null && dueOn <= today };
}

function sentenceOf({ kind, event, by }: ListedNews, language: Language): string {
  const say = togetherWords[language].inbox;
  if (kind === 'watched')
    return say.watched({ what: event === null ? '…' : mailMessages(language).staffNews.what[event] });
  return say[kind]({ name: by });
}

/** The news that concerns the agent, newest first. Opening a ticket marks its news as read. */
export default function Page({ loaderData: { news, tasks } }: Route.ComponentProps) {
  const say = useTogetherWords().inbox;
  const { views } = useWords();
  const unread = news.filter((one) => one.unread).length;
  return (
    <ConsolePage title={say.title} count={unread > 0 ? String(unread) : undefined}>
      <div className="flex max-w-page flex-wrap items-center justify-between gap-x-6 gap-y-3">
        <p className="max-w-record text-body text-ink-2">{say.lead}</p>
        {unread > 0 && (
          <Form method="post">
            <Button kind="outlined" data-act="read-all">
              {say.allRead}
            </Button>
          </Form>
        )}
      </div>
      {tasks.length > 0 && <MyTasks tasks={tasks} />}
      {news.length === 0 ? (
        <Empty title={say.emptyTitle} action={{ href: urls.console(), label: views.next }}>
          {say.empty}
        </Empty>
      ) : (
        <ul className="mt-4 max-w-page border-t border-line">
          {news.map(({ id, number, summary, language, unread: isUnread, said, at }) => (
            <li
              key={id}
              className="relative flex flex-col border-b border-line py-2.5 text-body hover:bg-hover sm:text-row"
            >
              <span className="flex flex-wrap items-baseline gap-x-3">
                <span className={isUnread ? 'font-strong' : 'text-ink-2'}>
                  {isUnread && <span className="sr-only">{say.unread} </span>}
                  {said}
                </span>
                <span className="whitespace-nowrap text-ink-2 sm:ml-auto">{at}</span>
              </span>
              <span className="flex items-baseline gap-x-3 text-ink-2">
                <a
                  href={urls.ticket(number)}
                  className="list-open link-quiet min-w-0 truncate text-ink after:absolute after:inset-0"
                  title={summary}
                  lang={language}
                >
                  {summary}
                </a>
                <span className="whitespace-nowrap">{number}</span>
              </span>
            </li>
          ))}
        </ul>
      )}
    </ConsolePage>
  );
}

type MyTask = ReturnType<typeof myTask>;

/** The open tasks of the agent, due ones first. */
function MyTasks({ tasks }: { tasks: readonly MyTask[] }) {
  const say = useTogetherWords().tasks;
  const mine = writeCondition({ operator: 'task', values: ['mine'], negated: false });
  return (
    <section aria-labelledby="my-tasks" className="mt-4 mb-8 max-w-page">
      <header className="flex flex-wrap items-baseline justify-between gap-x-6">
        <h2 id="my-tasks" className="text-section">
          {say.mine}
        </h2>
        <a href={urls.console({ q: mine })} className="link-quiet text-secondary text-ink-2">
          {say.all}
        </a>
      </header>
      <ul className="mt-2 border-t border-line">
        {tasks.map(({ id, title, number, summary, language, due, isDue }) => (
          <li
            key={id}
            className="relative flex flex-col border-b border-line py-2.5 text-body hover:bg-hover sm:text-row"
          >
            <span className="flex flex-wrap items-baseline gap-x-3">
              <a
                href={urls.ticket(number)}
                className="list-open link-quiet min-w-0 wrap-anywhere text-ink after:absolute after:inset-0"
              >
                {title}
              </a>
              {due && (
                <span className={`whitespace-nowrap sm:ml-auto ${isDue ? 'font-strong text-urgent' : 'text-ink-2'}`}>
                  {due}
                </span>
              )}
            </span>
            <span className="flex items-baseline gap-x-3 text-ink-2">
              <span className="min-w-0 truncate" title={summary} lang={language}>
                {summary}
              </span>
              <span className="whitespace-nowrap">{number}</span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
