import { data, redirect } from 'react-router';
import { beginBulk } from '#desk/bulk/begin-bulk.ts';
import { bulkTicketsMax } from '#domain/bulk/bulk.ts';
import { consoleWords } from '#locales/console/messages.ts';
import { shortDateTime } from '#locales/format.ts';
import { listRuns } from '#store/bulk/bulk-runs.ts';
import { isId } from '#store/database/ids.ts';
import { listDesks } from '#store/desks/desks.ts';
import { readForm } from '#web/app/read-form.ts';
import { urls } from '#web/app/urls.ts';
import { readAct } from '#web/console/bulk/read-act.ts';
import { selectedNumbers } from '#web/console/bulk/selected-numbers.ts';
import { staffVisit } from '#web/console/staff.ts';
import { isTicked, textOf } from '#web/console/ticket/acts/fields.ts';
import { useWords } from '#web/console/use-words.ts';
import { Banner } from '#web/ui/banner.tsx';
import { ConsoleBar } from '#web/ui/frame/console-bar.tsx';
import type { Route } from './+types/start-page.ts';

export async function loader({ context, request }: Route.LoaderArgs) {
  const { actor, services, language } = staffVisit(context, request);
  const { db } = services.world;
  const [desk] = await listDesks(db);
  const words = consoleWords[language].bulk;
  const runs = await listRuns(db, actor);
  return {
    runs: runs.map(({ id, deed, begunAt, done, of }) => ({
      id,
      said: words.ended({ deed: words.deeds[deed], done, of }),
      when: shortDateTime(begunAt, language, desk?.zone ?? 'UTC'),
    })),
  };
}

/** Starts a bulk run. With scripts the list gets the run id; without them the report opens. */
export async function action({ context, request }: Route.ActionArgs) {
  const visit = staffVisit(context, request);
  const form = await readForm(request);
  const words = consoleWords[visit.language].bulk;
  const act = readAct(visit, form);
  if (typeof act === 'string') return told(form, act);
  const sending = textOf(form, 'sending');
  const numbers = await selectedNumbers(visit, form);
  const begun = await beginBulk(visit.services.world, visit.actor, act, numbers, isId(sending) ? sending : null);
  if ('refused' in begun)
    return told(form, begun.refused === 'nothing' ? words.nothing : words.tooMany({ max: bulkTicketsMax }));
  return isTicked(form, 'script') ? data({ runId: begun.runId, error: null }) : redirect(urls.bulkRun(begun.runId));
}

function told(form: FormData, error: string) {
  return data({ runId: null, error }, isTicked(form, 'script') ? 200 : 422);
}

/** The signed-in person's recent bulk runs, and errors of the form just sent. */
export default function Page({ loaderData, actionData }: Route.ComponentProps) {
  const { bulk } = useWords();
  return (
    <>
      <title>{`${bulk.label} · Belfry`}</title>
      <ConsoleBar title={bulk.label} />
      <div className="relative flex min-h-0 flex-1 flex-col gap-4 overflow-y-auto px-5 py-4">
        {actionData?.error && (
          <div role="alert">
            <Banner tone="urgent">{actionData.error}</Banner>
          </div>
        )}
        <p className="text-body text-ink-2">{bulk.without}</p>
        <ul className="text-body">
          {loaderData.runs.map(({ id, said, when }) => (
            <li key={id} className="border-t border-line py-2">
              <a href={urls.bulkRun(id)} className="link-quiet">
                {said}
              </a>{' '}
              <span className="text-secondary text-ink-2">{when}</span>
            </li>
          ))}
        </ul>
        <p>
          <a href={urls.console()} className="link">
            {bulk.back}
          </a>
        </p>
      </div>
    </>
  );
}
