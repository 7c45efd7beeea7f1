import { data, redirect } from 'react-router';
import { beginBulk } from '#desk/bulk/bulk.ts';
import { type BulkAct, bulkClosingReasons, bulkTicketsMax } from '#domain/bulk/bulk.ts';
import { readValue } from '#domain/fields/value.ts';
import { readLanguage } from '#domain/language.ts';
import { actsReasonCharactersMax, lacksReason } from '#domain/messages/chosen-acts.ts';
import { changeReasonCharactersMax, textCharactersMax } from '#domain/ticket/texts.ts';
import { priorities, sayings } from '#domain/ticket/vocabulary.ts';
import { consoleWords } from '#locales/console/messages.ts';
import { number, shortDateTime } from '#locales/format.ts';
import { problems } from '#locales/problems/messages.ts';
import { listRuns } from '#store/bulk/bulk-runs.ts';
import { isId } from '#store/database/ids.ts';
import { listDesks } from '#store/desks/desks.ts';
import { listTickets } from '#store/views/ticket-lists.ts';
import { choiceOf, fieldText, readForm } from '#web/app/post.ts';
import { urls } from '#web/app/urls.ts';
import { fieldsOf } from '#web/console/reads/staff-tables.ts';
import { zoneOf } from '#web/console/reads/zone-of.ts';
import { type StaffVisit, staffVisit } from '#web/console/staff.ts';
import { readActsOf } from '#web/console/ticket/acts/fields.ts';
import { useWords } from '#web/console/use-words.ts';
import { readAsked, storeFilter } from '#web/console/views/asked-list.ts';
import { Alert } from '#web/ui/banner.tsx';
import { ConsolePage } from '#web/ui/frame/console-page.tsx';
import type { Route } from './+types/start-page.ts';

export async function loader({ context, request }: Route.LoaderArgs) {
  const { actor, services, language } = staffVisit(context, request);
  const { db, clock } = services.world;
  const [desk] = await listDesks(db);
  const words = consoleWords[language].bulk;
  const runs = await listRuns(db, actor);
  return {
    runs: runs.map(({ id, kind, begunAt, done, of }) => ({
      id,
      text: words.ended({ action: words.actions[kind], done, of }),
      when: shortDateTime(begunAt, language, desk?.zone ?? 'UTC', clock.now()),
    })),
  };
}

/** Form fields that identify the list, as in its address. */
const listFields = ['view', 'team', 'saved', 'q', 'sort'] as const;

/** Starts a bulk run. With scripts the list gets the run id; without them the report opens. */
export async function action({ context, request }: Route.ActionArgs) {
  const visit = staffVisit(context, request);
  const form = await readForm(context);
  const words = consoleWords[visit.language].bulk;
  const act = readAct(visit, form);
  if (typeof act === 'string') return refuse(form, act);
  const fault = act.do === 'field' ? await fieldFault(visit, act) : null;
  if (fault !== null) return refuse(form, fault);
  const sending = fieldText(form, 'sending');
  const numbers = await selectedNumbers(visit, form);
  const begun = await beginBulk(visit.services.world, visit.actor, act, numbers, isId(sending) ? sending : null);
  if ('refused' in begun)
    return refuse(form, begun.refused === 'nothing' ? words.nothing : words.tooMany({ max: bulkTicketsMax }));
  return form.has('script') ? data({ runId: begun.runId, error: null }) : redirect(urls.bulkRun(begun.runId));
}

/** Returns the selected tickets, or all tickets of the current list up to the maximum. */
async function selectedNumbers(visit: StaffVisit, form: FormData): Promise<string[]> {
  if (!form.has('whole')) return form.getAll('ticket').filter((value) => typeof value === 'string');
  const { actor, services } = visit;
  const { db } = services.world;
  const desks = await services.world.allDesks(db);
  const given = listFields.map((name) => [name, fieldText(form, name)] as const).filter(([, value]) => value !== '');
  const places = { prefixes: desks.map(({ prefix }) => prefix), zone: zoneOf(visit, desks) };
  const asked = await readAsked(visit, new URLSearchParams(given.map((pair) => [...pair])), places);
  // A number matches one ticket, which is selected by its row.
  if (asked.search?.tickets) return [];
  const page = { sort: asked.sort, after: null, limit: bulkTicketsMax };
  const tickets = await listTickets(db, actor, storeFilter(asked, actor), page);
  return tickets.map(({ number }) => number);
}

type Act = Exclude<BulkAct, { do: 'restore' }>;

/** Returns the action that a bulk form asks for, or an error text. */
function readAct(visit: StaffVisit, form: FormData): Act | string {
  const { bulk: words, errors } = consoleWords[visit.language];
  const lacks = (what: string) => words.missing({ what });
  const text = (name: string) => fieldText(form, name);
  const long = longText(form);
  if (long !== null) return errors.tooLong({ max: number(long, visit.language) });
  switch (fieldText(form, 'do')) {
    case 'take':
      return { do: 'assign', email: visit.actor.email };
    case 'assign':
      return { do: 'assign', email: fieldText(form, 'bulk-assignee') || null };
    case 'team':
      return { do: 'team', teamId: isId(fieldText(form, 'bulk-team')) ? fieldText(form, 'bulk-team') : null };
    case 'priority': {
      const priority = choiceOf(form, 'bulk-priority', priorities);
      if (priority === null) return lacks(words.newPriority);
      return text('bulk-because') === '' ? errors.reason : { do: 'priority', priority, reason: text('bulk-because') };
    }
    case 'tag': {
      const [add, remove] = ['bulk-tag', 'bulk-untag'].map((name) => [fieldText(form, name)].filter(isId));
      return add!.length + remove!.length === 0 ? lacks(words.actions.tag) : { do: 'tag', add: add!, remove: remove! };
    }
    case 'field': {
      const key = fieldText(form, 'bulk-field');
      return key === '' ? lacks(words.whichField) : { do: 'field', key, value: fieldText(form, 'bulk-value') };
    }
    case 'language': {
      const language = readLanguage(fieldText(form, 'bulk-language'));
      return language === null ? lacks(words.newLanguage) : { do: 'language', language };
    }
    case 'note':
      return text('bulk-note') === '' ? lacks(words.noteText) : { do: 'note', text: text('bulk-note') };
    case 'handle':
      return text('bulk-handle') === '' ? lacks(words.handleText) : { do: 'handle', text: text('bulk-handle') };
    case 'macro': {
      const chosen = readActsOf(form, 'bulk-macro');
      return chosen === null || lacksReason(chosen) ? lacks(words.whichMacro) : { do: 'macro', chosen };
    }
    case 'spam':
      return { do: 'close', reason: 'spam', said: null };
    case 'close':
      return readClosing(form, lacks(words.closeReason), errors.said);
    default:
      return words.without;
  }
}

/** Returns the limit of the first text that is longer, or null. */
function longText(form: FormData): number | null {
  if (fieldText(form, 'bulk-because').length > changeReasonCharactersMax) return changeReasonCharactersMax;
  if ((readActsOf(form, 'bulk-macro')?.reason.length ?? 0) > actsReasonCharactersMax) return actsReasonCharactersMax;
  const isLong = ['bulk-note', 'bulk-handle', 'bulk-said'].some(
    (name) => fieldText(form, name).length > textCharactersMax,
  );
  return isLong ? textCharactersMax : null;
}

/** Returns why no desk of the agent takes this value; null if one does. Each ticket is checked again by its own desk. */
async function fieldFault(visit: StaffVisit, { key, value }: { key: string; value: string }): Promise<string | null> {
  const fields = (await fieldsOf(visit, visit.actor.deskIds)).filter((field) => field.key === key);
  const faults = fields.map((field) => readValue(field, value)).map((read) => ('fault' in read ? read.fault : null));
  if (faults.includes(null)) return null;
  return problems[visit.language].valueFaults[faults[0] ?? 'unknown'];
}

/** The requester's own statement includes how it was said (R22). */
function readClosing(form: FormData, noReason: string, notSaid: string): Act | string {
  const reason = choiceOf(form, 'bulk-reason', bulkClosingReasons);
  if (reason === null) return noReason;
  if (reason !== 'solved' && reason !== 'withdrawn') return { do: 'close', reason, said: null };
  const how = choiceOf(form, 'bulk-how', sayings);
  const text = fieldText(form, 'bulk-said');
  return how === null || text === '' ? notSaid : { do: 'close', reason, said: { how, text } };
}

function refuse(form: FormData, error: string) {
  return data({ runId: null, error }, form.has('script') ? 200 : 422);
}

/** The signed-in person's recent bulk runs, and errors of the form just sent. */
export default function Page({ loaderData, actionData }: Route.ComponentProps) {
  const { bulk } = useWords();
  return (
    <ConsolePage title={bulk.label}>
      <div className="flex flex-col gap-4">
        {actionData?.error && <Alert>{actionData.error}</Alert>}
        <p className="text-body text-ink-2">{bulk.without}</p>
        <ul className="text-body">
          {loaderData.runs.map(({ id, text, when }) => (
            <li key={id} className="border-t border-line py-2">
              <a href={urls.bulkRun(id)} className="link-quiet">
                {text}
              </a>{' '}
              <span className="text-secondary text-ink-2">{when}</span>
            </li>
          ))}
        </ul>
        <p>
          <a href={urls.console()}>{bulk.back}</a>
        </p>
      </div>
    </ConsolePage>
  );
}
