import { sql } from 'kysely';
import { proveHistory } from '#desk/history/prove-history.ts';
import { historyKey } from '../process.ts';
import { day, hour, minute, type Simulation } from '../state.ts';
import { checkErased } from './check-erased.ts';
import { checkTemplates } from './check-own-work.ts';
import { checkRows } from './check-rows.ts';
import { recounted } from './own-recount.ts';

/** Once per simulated day, while a process runs: checks what must hold for the whole world. */
export async function checkWorld(simulation: Simulation, isLast: boolean): Promise<void> {
  const now = new Date(simulation.now()).toISOString();
  await checkMailsAreSaved(simulation);
  await checkContacts(simulation);
  await checkClocks(simulation, now);
  await checkLettersGo(simulation);
  checkTemplates(simulation);
  await checkRows(simulation);
  await checkErased(simulation, isLast);
  // The history grows every day, so it is checked only on some days and on the last.
  if (simulation.chance.percent(25) || isLast) {
    const { broken } = await proveHistory(simulation.db, historyKey);
    simulation.broken.push(...broken.map((line) => `R25: ${line}`));
  }
}

/** R1, R26: every mail that the desk answered with 250 is stored, once per desk, and was read. */
async function checkMailsAreSaved({ db, savedMails, broken, now }: Simulation): Promise<void> {
  const rows = await db.selectFrom('incomingMails').select(['id', 'outcome', 'deskId']).execute();
  const outcomes = new Map(rows.map(({ id, outcome }) => [id, outcome]));
  for (const [id, { name, isRead, receivedAt }] of savedMails) {
    if (!outcomes.has(id)) broken.push(`R26: the mail ${name} was acknowledged but is lost`);
    else if (receivedAt < now() - minute && !isRead) broken.push(`R1: the mail ${name} was never read`);
  }
  const seen = new Set<string>();
  for (const { name, deskId } of savedMails.values()) {
    if (seen.has(`${name} ${deskId}`)) broken.push(`R26: the mail ${name} was saved twice by one desk`);
    seen.add(`${name} ${deskId}`);
  }
}

/** R1: a mail appears in exactly one entry of each desk it was sent to; a form appears in exactly one ticket. */
async function checkContacts(simulation: Simulation): Promise<void> {
  const { db, savedMails, forms, broken } = simulation;
  const { rows } = await sql<{ mail: string; outcome: string; entries: number; tickets: number }>`
    select mail.id as mail, mail.outcome, count(entries.id)::int as entries, count(distinct entries.ticket_id)::int as tickets
    from incoming_mails mail left join entries on entries.mail_id = mail.id group by mail.id`.execute(db);
  for (const { mail, outcome, entries, tickets } of rows) {
    const isPlaced = ['opened', 'continued', 'held'].includes(outcome);
    if (isPlaced ? entries !== 1 : entries > 1 || tickets > 1)
      broken.push(`R1: the mail ${savedMails.get(mail)?.name ?? mail} (${outcome}) appears in ${entries} entries`);
  }
  for (const { marker, numbers } of forms) {
    if (numbers.size > 1) broken.push(`R26: the form ${marker} opened ${[...numbers]}`);
  }
}

/** R15, R17: the clock acts within a minute, unless the closing waits for unread mail. */
async function checkClocks({ db, now, tickets, desks, broken, fetched }: Simulation, at: string): Promise<void> {
  const late = new Date(Date.parse(at) - minute).toISOString();
  // While a mailbox is not read up to a deadline, its desk closes nothing (R19). After reading, the clock has a minute.
  const readUntil = fetched.notedAt < now() - minute ? fetched.readUntil : fetched.readBefore;
  const waitsForMail = (deskId: string, deadline: number) => deskId === fetched.deskId && readUntil < deadline;
  const rows = await db
    .selectFrom('tickets')
    .select(['number', 'clockAt', 'deskId'])
    .where('clockAt', '<', late)
    .execute();
  for (const { number, clockAt, deskId } of rows)
    if (!waitsForMail(deskId, Date.parse(clockAt!)))
      broken.push(`${number}: R17: the clock was due at ${clockAt} but has not acted`);
  for (const { clock, deskId, number } of tickets.values()) {
    if (!clock?.isStarted) continue;
    const again = recounted(clock, desks.get(deskId)!, now());
    const isSame = again.deadline === clock.deadline && String(again.steps) === String(clock.steps);
    if (!isSame) broken.push(`${number}: R17: the days changed but its dates did not`);
  }
  for (const own of tickets.values()) {
    const next = own.clock?.isStarted ? (own.clock.steps[0] ?? own.clock.deadline) : null;
    const waits =
      own.held.size > 0 || own.lastWord === 'requester' || (next !== null && waitsForMail(own.deskId, next));
    if (next !== null && !waits && next < now() - minute)
      broken.push(`${own.number}: R17: promised for ${new Date(next).toISOString()}`);
  }
}

/** R26: no letter is stuck. A letter that the relay does not have was tried within the last hours, or cannot be sent. */
async function checkLettersGo({ db, now, network, broken }: Simulation): Promise<void> {
  const rows = await db
    .selectFrom('outgoingMails')
    .select(['messageId', 'letter', 'state', 'dueAt', 'address', 'perhapsTwice'])
    .where('state', '<>', 'failed')
    .execute();
  for (const { messageId, letter, state, dueAt, address, perhapsTwice } of rows) {
    const taken = network.taken.get(messageId)?.length ?? 0;
    if (state === 'sent' && taken === 0)
      broken.push(`R26: ${letter} to ${address} is marked as sent, but the relay does not have it`);
    if (state !== 'sent' && Date.parse(dueAt) < now() - hour)
      broken.push(`R26: ${letter} to ${address} is queued but never sent`);
    if (taken > 1 && !perhapsTwice)
      broken.push(`R26: ${letter} to ${address} was sent twice, but the record does not say so`);
  }
}

/** At the end: a ticket may wait forever only for an agent, or for a person whom only an agent can reach. */
export function checkPromisesKept({ tickets, now, broken }: Simulation): void {
  for (const own of tickets.values()) {
    if (own.clock === null || own.held.size > 0 || own.lastWord === 'requester') continue;
    const ticket = own.ticket!;
    const isForAgent = !own.clock.isStarted && (ticket.toBeTold || ticket.mailFailed);
    if (!isForAgent)
      broken.push(
        `${own.number}: R17: ${own.status} forever, ${(now() - Date.parse(ticket.changedAt)) / day} days after it changed`,
      );
  }
}
