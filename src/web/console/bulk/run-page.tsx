import { useEffect, useEffectEvent } from 'react';
import { data, Form, redirect, useRevalidator } from 'react-router';
import { undoBulk } from '#desk/bulk/bulk.ts';
import { consoleWords } from '#locales/console/messages.ts';
import { isId } from '#store/database/ids.ts';
import { found, readForm } from '#web/app/post.ts';
import { existing } from '#web/app/responses.ts';
import { urls } from '#web/app/urls.ts';
import { type RunPage, readRunPage } from '#web/console/bulk/run-view.ts';
import { staffVisit } from '#web/console/staff.ts';
import { useWords } from '#web/console/use-words.ts';
import { Banner } from '#web/ui/banner.tsx';
import { Button } from '#web/ui/button.tsx';
import { ConsolePage } from '#web/ui/frame/console-page.tsx';
import { TicketNumber } from '#web/ui/ticket-number.tsx';
import type { Route } from './+types/run-page.ts';

export async function loader({ context, params, request }: Route.LoaderArgs) {
  return existing(await readRunPage(staffVisit(context, request), params.run));
}

/** Undoes the run. */
export async function action({ context, params, request }: Route.ActionArgs) {
  const { services, actor, language } = staffVisit(context, request);
  const form = await readForm(context);
  if (!isId(params.run)) throw data(null, 404);
  const undone = found(await undoBulk(services.world, actor, params.run));
  if ('refused' in undone)
    return data({ runId: null, error: consoleWords[language].bulk.notUndone }, form.has('script') ? 200 : 409);
  return form.has('script') ? data({ runId: undone.runId, error: null }) : redirect(urls.bulkRun(undone.runId));
}

/** The report of a bulk run per ticket, refused tickets first with the reason. */
export default function Page({ loaderData: page, actionData }: Route.ComponentProps) {
  const { bulk } = useWords();
  useLookAgain(!page.isOver);
  const { action, of } = page;
  return (
    <ConsolePage
      windowTitle={page.action}
      title={`${bulk.reportTitle} · ${page.action}`}
      count={page.isOver ? undefined : bulk.progress({ done: page.hadTurn, of: page.of })}
      actions={page.canUndo && <Undo />}
    >
      {actionData?.error && <Banner tone="urgent">{actionData.error}</Banner>}
      <p role="status" className="text-body font-strong">
        {page.isOver ? bulk.ended({ action, of, done: page.done }) : bulk.going({ action, of, done: page.hadTurn })}
      </p>
      {!page.isOver && (
        <progress
          value={page.hadTurn}
          max={page.of}
          aria-label={page.action}
          className="bar my-2 block w-full max-w-96"
        />
      )}
      <p className="text-body text-ink-2">
        {bulk.begun({ when: page.begun })} {!page.isOver && bulk.stands}{' '}
        {!page.isOver && <a href={urls.bulkRun(page.id)}>{bulk.look}</a>}
      </p>
      {page.groups.map((each) => (
        <Group key={each.group} {...each} />
      ))}
      <p className="mt-6">
        <a href={urls.console()}>{bulk.back}</a>
      </p>
    </ConsolePage>
  );
}

function Undo() {
  const { bulk } = useWords();
  return (
    <Form method="post">
      <Button data-act="undo">{bulk.undo}</Button>
    </Form>
  );
}

function Group({ group, tickets }: RunPage['groups'][number]) {
  const { bulk } = useWords();
  if (tickets.length === 0) return null;
  return (
    <section className="mt-5 max-w-page">
      <h2 className="text-section">
        {bulk.groups[group]} <span className="font-normal text-ink-2">{tickets.length}</span>
      </h2>
      <ul>
        {tickets.map(({ number, summary, why }) => (
          <li key={number} className="flex flex-wrap gap-x-4 border-b border-line py-1.5 text-row">
            <a href={urls.ticket(number)} className="link-quiet">
              <TicketNumber number={number} look="list" />
            </a>
            <span className="min-w-0 flex-1 basis-60 truncate">{summary}</span>
            {why && <span className="basis-full text-ink-2 sm:basis-auto">{why}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}

const lookMilliseconds = 800;

/** Refreshes the page while the run continues. */
function useLookAgain(goesOn: boolean): void {
  const { revalidate } = useRevalidator();
  const look = useEffectEvent(() => void revalidate());
  useEffect(() => {
    if (!goesOn) return;
    const timer = setInterval(() => look(), lookMilliseconds);
    return () => clearInterval(timer);
  }, [goesOn]);
}
