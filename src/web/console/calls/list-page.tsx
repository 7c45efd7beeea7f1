import { data, Form, redirect } from 'react-router';
import { beginCall, beginCallBack, finishCallBack } from '#desk/calls/call-back.ts';
import { hearPhoneEvent } from '#desk/calls/hear-phone-event.ts';
import { figure } from '#locales/format.ts';
import { listNumbers } from '#store/calls/phone-callers.ts';
import { isId } from '#store/database/ids.ts';
import { nextAddressWithin } from '#web/app/next-address.ts';
import { choiceOf, fieldText, found, readForm } from '#web/app/post.ts';
import { urls } from '#web/app/urls.ts';
import { CallBackRows } from '#web/console/calls/call-back-rows.tsx';
import { type CallList, type CallRow, readCallList } from '#web/console/calls/read-list.ts';
import { callShows } from '#web/console/calls/shows.ts';
import { type StaffVisit, staffVisit } from '#web/console/staff.ts';
import { useCallWords, useForecastWords, useWords } from '#web/console/use-words.ts';
import { Button } from '#web/ui/button.tsx';
import { Empty } from '#web/ui/empty.tsx';
import { SelectField, TextField } from '#web/ui/field/fields.tsx';
import { ConsoleBar } from '#web/ui/frame/console-bar.tsx';
import { PageLinks } from '#web/ui/frame/page-links.tsx';
import { PickLinks } from '#web/ui/frame/pick-links.tsx';
import { Icon } from '#web/ui/icon.tsx';
import { TicketNumber } from '#web/ui/ticket-number.tsx';
import type { Route } from './+types/list-page.ts';

export function loader({ context, request }: Route.LoaderArgs) {
  return readCallList(staffVisit(context, request), new URL(request.url).searchParams);
}

const listIntents = ['begin', 'back', 'done', 'ring'] as const;

export async function action({ context, request }: Route.ActionArgs) {
  const visit = staffVisit(context, request);
  return actOnList(visit, await readForm(context));
}

/** Starts a call about a ticket or a call-back, or marks a call-back as done. A started call opens its window. */
async function actOnList(visit: StaffVisit, form: FormData): Promise<Response> {
  const { actor, services } = visit;
  const { world } = services;
  const intent = choiceOf(form, 'intent', listIntents);
  const id = fieldText(form, 'call');
  if (intent === 'ring') {
    await letRing(visit);
    return redirect(urls.calls());
  }
  if (intent === 'begin') return begun(await beginCall(world, actor, fieldText(form, 'ticket')), form);
  if (intent === null || !isId(id)) throw data(null, 404);
  if (intent === 'back') return begun(await beginCallBack(world, actor, id), form);
  found(await finishCallBack(world, actor, id));
  return redirect(whereFrom(form, urls.calls({ show: 'back' })));
}

/** With scripts the window opens over the current page; without them the call has its own page. */
function begun(outcome: Awaited<ReturnType<typeof beginCall>>, form: FormData): Response {
  if (!('callId' in outcome)) throw data(null, 404);
  return redirect(whereFrom(form, urls.call(outcome.callId)));
}

/** Returns the console page that the script names; other addresses are refused (attack 61). */
function whereFrom(form: FormData, otherwise: string): string {
  return nextAddressWithin(urls.console(), fieldText(form, 'from'), otherwise);
}

/** The call log and the call-backs. */
export default function Page({ loaderData: page }: Route.ComponentProps) {
  const { list } = useCallWords();
  return (
    <>
      <title>{`${list.title} · Belfry`}</title>
      <ConsoleBar
        title={list.title}
        actions={
          page.isDemonstration && (
            <Form method="post">
              <Button name="intent" value="ring" kind="outlined" icon="phone" title={list.letRingHint}>
                {list.letRing}
              </Button>
            </Form>
          )
        }
      />
      <div className="relative min-h-0 flex-1 overflow-y-auto">
        <Shows page={page} />
        {page.show === 'back' ? <Backs page={page} /> : <Log page={page} />}
      </div>
    </>
  );
}

function Shows({ page: { show, due } }: { page: CallList }) {
  const { list } = useCallWords();
  const links = callShows.map((each) => ({
    href: urls.calls(each === 'all' ? {} : { show: each }),
    label: list[each],
    count: each === 'back' && due > 0 ? figure(due) : undefined,
    current: each === show,
  }));
  return <PickLinks label={list.filter} links={links} className="px-5 pt-3" />;
}

function Backs({ page }: { page: CallList }) {
  const { list } = useCallWords();
  if (page.backs.length === 0)
    return (
      <div className="px-5">
        <Empty title={list.emptyBackTitle} action={{ href: urls.calls(), label: list.title }}>
          {list.emptyBack}
        </Empty>
      </div>
    );
  return (
    <ul aria-label={list.back} className="mt-3 border-t border-line">
      <CallBackRows rows={page.backs} />
    </ul>
  );
}

function Log({ page }: { page: CallList }) {
  const { list } = useCallWords();
  const { views } = useWords();
  const { pages } = useForecastWords();
  const here = { show: page.show, line: page.line ?? undefined, day: page.day ?? undefined };
  return (
    <>
      <Form className="flex flex-wrap items-end gap-4 px-5 py-3">
        {page.show !== 'all' && <input type="hidden" name="show" value={page.show} />}
        <SelectField
          name="line"
          label={list.line}
          choices={[{ value: '', label: list.allLines }, ...page.lines]}
          defaultValue={page.line ?? ''}
        />
        <TextField name="day" type="date" label={list.day} defaultValue={page.day ?? ''} length="short" />
        <Button>{list.show}</Button>
      </Form>
      {page.rows.length === 0 ? (
        <div className="px-5">
          <Empty title={list.emptyTitle} action={{ href: urls.console(), label: views.next }}>
            {list.empty}
          </Empty>
        </div>
      ) : (
        <ul aria-label={list.title} className="border-t border-line">
          {page.rows.map((row) => (
            <Row key={row.id} row={row} />
          ))}
        </ul>
      )}
      <PageLinks
        label={pages}
        links={[
          { href: page.isBeginning ? null : urls.calls(here), label: list.first },
          { href: page.next && urls.calls({ ...here, after: page.next }), label: list.more },
        ]}
        className="gap-4 px-5 py-4 text-row"
      />
    </>
  );
}

function Row({ row }: { row: CallRow }) {
  const { list } = useCallWords();
  const isMissed = row.state === 'missed';
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-1 border-b border-line px-5 py-2 text-body sm:min-h-9 sm:py-1 sm:text-row">
      <span className="flex min-w-0 flex-1 basis-full items-center gap-3 sm:max-w-96 sm:basis-48">
        <Icon name="phone" className={isMissed ? 'text-urgent' : 'text-ink-2'} />
        <a href={urls.call(row.id)} className="list-open link-quiet min-w-0 truncate font-strong no-underline">
          {row.who}
        </a>
        <span className="whitespace-nowrap sm:hidden">{row.number}</span>
      </span>
      <span className="basis-28 whitespace-nowrap max-sm:hidden">{row.number}</span>
      <span className="text-ink-2 sm:basis-24">{row.when}</span>
      <span className="text-ink-2 sm:basis-36">{row.outgoing ? list.out : row.line}</span>
      <span className="min-w-0 flex-1 basis-full text-ink-2 sm:basis-64">
        <span className={isMissed ? 'text-ink' : undefined}>{list.states[row.state]}</span>
        {row.agent !== null && ` · ${row.agent}`}
        {row.took !== null && ` · ${row.took}`}
        {isMissed && row.doneBy !== null && ` · ${list.doneBy({ name: row.doneBy })}`}
      </span>
      <span className="flex basis-32 items-center justify-end gap-3 max-md:empty:hidden">
        {row.ticket !== null && (
          <a href={urls.ticket(row.ticket)} className="link-quiet">
            <TicketNumber number={row.ticket} look="list" />
          </a>
        )}
        {(row.active || row.mayTake) && <a href={urls.call(row.id)}>{row.active ? list.toCall : list.mineNow}</a>}
      </span>
    </li>
  );
}

/** Caller numbers of the demonstration: known people, and sometimes an unknown caller. */
const numbersTried = 12;
const unknown = '+3225559077';

/** Demonstration only: simulates a call on a line of the agent's first desk. */
async function letRing({ actor, services }: StaffVisit): Promise<void> {
  if (services.demonstration === null) throw data(null, 404);
  const { world } = services;
  const desk = (await world.allDesks(world.db)).find(({ id, lines }) => actor.deskIds.includes(id) && lines.length > 0);
  const known = await listNumbers(world.db, actor, numbersTried);
  if (!desk) throw data(null, 404);
  const call = world.newId();
  const numbers = [...known, { number: unknown, language: desk.lines[0]!.language }];
  const caller = numbers[Number.parseInt(call.slice(-6), 16) % numbers.length]!;
  const line = desk.lines.find(({ language }) => language === caller.language) ?? desk.lines[0]!;
  await hearPhoneEvent(world, {
    deskId: desk.id,
    line: line.number,
    call: `demonstration ${call}`,
    event: 'ringing',
    from: caller.number,
    agent: null,
    at: null,
  });
}
