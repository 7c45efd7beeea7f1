import type { Actor } from '#domain/actor.ts';
import { approvalDates } from '#domain/approvals/approval.ts';
import type { Desk } from '#domain/desks/desk.ts';
import type { Field } from '#domain/fields/field.ts';
import { shownValue } from '#domain/fields/shown.ts';
import type { Language } from '#domain/language.ts';
import { phoneShownTo } from '#domain/ticket/rights.ts';
import { type Column, columns } from '#domain/views/columns.ts';
import { consoleWords, viewWords } from '#locales/console/messages.ts';
import { decimal, fieldValue } from '#locales/field-value.ts';
import { localMinute } from '#locales/format.ts';
import { words } from '#locales/messages.ts';
import { listTickets, placeOf, type TicketFilter, type TicketSummary } from '#store/views/ticket-lists.ts';
import { fieldsOf } from '#web/console/reads/staff-tables.ts';
import { zoneOf } from '#web/console/reads/zone-of.ts';
import type { StaffVisit } from '#web/console/staff.ts';
import { readAsked, storeFilter } from '#web/console/views/asked-list.ts';
import { exportedMax } from '#web/shared/exported-max.ts';
import { fieldChoices } from '#web/shared/fields/field-choices.ts';

/** The columns of the file, whatever columns the agent sees. The due time depends on the moment of reading, so it is left out. */
const filed = columns.filter((column) => column !== 'due');

/** Few enough to read at once beside other requests. */
const pageTickets = 500;

/** Returns the tickets of a list as a table with a header, newest first, in the agent's language. */
export async function ticketTable(visit: StaffVisit, parameters: URLSearchParams): Promise<string[][]> {
  const { actor, services, language } = visit;
  const { db } = services.world;
  const desks = await services.world.allDesks(db);
  const prefixes = desks.map(({ prefix }) => prefix);
  const asked = await readAsked(visit, parameters, { prefixes, zone: zoneOf(visit, desks) });
  const tickets = asked.search?.tickets ?? (await readAll(visit, storeFilter(asked, actor)));
  const fields = await fieldsOf(visit, actor.deskIds);
  const own = fieldChoices(fields, language);
  const header = [...filed.map((column) => viewWords[language].columns[column]), ...own.map(({ label }) => label)];
  const ownCells = (ticket: TicketSummary) =>
    own.map(({ key }) => fieldCell(ticket, fieldOf(fields, ticket.deskId, key), language));
  return [header, ...tickets.map((ticket) => [...cellsOf(ticket, { actor, desks, language }), ...ownCells(ticket)])];
}

/** Newest first: in this order no ticket moves while the pages are read. */
async function readAll({ actor, services }: StaffVisit, filter: TicketFilter): Promise<TicketSummary[]> {
  const all: TicketSummary[] = [];
  for (let after = null as ReturnType<typeof placeOf> | null; all.length < exportedMax; ) {
    const page = { sort: '-openedAt', after, limit: pageTickets } as const;
    const found = await listTickets(services.world.db, actor, filter, page);
    all.push(...found);
    const last = found.at(-1);
    if (!last || found.length < pageTickets) break;
    after = placeOf('-openedAt', last);
  }
  return all.slice(0, exportedMax);
}

function cellsOf(
  ticket: TicketSummary,
  { actor, desks, language }: { actor: Actor; desks: readonly Desk[]; language: Language },
): string[] {
  const { zone } = desks.find(({ id }) => id === ticket.deskId)!;
  const [say, { record }] = [words[language], consoleWords[language]];
  const { requester, site, organisation, assignee, team, status } = ticket;
  const minuteOf = (at: string | null) => at && localMinute(at, zone);
  const cells: Record<Exclude<Column, 'due'>, string | null | undefined> = {
    number: ticket.number,
    summary: ticket.summary || record.erased,
    status: consoleWords[language].list.statuses[status],
    requester: requester.name ?? requester.email ?? phoneShownTo(actor, ticket),
    site: site && `${site.number} ${site.name}`,
    organisation: organisation?.names[language],
    assignee: assignee?.name ?? assignee?.email,
    team: team?.name,
    tags: ticket.tags.map(({ name }) => name).join(', '),
    priority: say.priorities[ticket.priority],
    kind: say.kinds[ticket.kind],
    language: say.languages[ticket.language],
    channel: say.channels[ticket.channel],
    'approval-asked': minuteOf(approvalDates(ticket.approvals).asked),
    'approval-answered': minuteOf(approvalDates(ticket.approvals).answered),
    opened: localMinute(ticket.openedAt, zone),
    changed: localMinute(ticket.changedAt, zone),
  };
  return filed.map((column) => cells[column] ?? '');
}

function fieldOf(fields: readonly Field[], deskId: string, key: string): Field | undefined {
  return fields.find((field) => field.deskId === deskId && field.key === key);
}

/** Figures and dates as spreadsheets read them, everything else in words. */
function fieldCell(ticket: TicketSummary, field: Field | undefined, language: Language): string {
  const value = field && shownValue(field, ticket.fields, ticket.fieldNames);
  if (!value) return '';
  return 'number' in value && value.type !== 'site'
    ? decimal(value.number, language)
    : value.type === 'date'
      ? value.day
      : fieldValue(value, language);
}
