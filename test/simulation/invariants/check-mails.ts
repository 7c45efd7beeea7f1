import type { MailTruth } from '../seen-letter.ts';
import type { SavedMail, Simulation } from '../state.ts';
import type { FollowedTicket } from './followed-ticket.ts';
import { noteProof } from './note-proof.ts';

/** The participants of each ticket before the step. A mail read in the step is judged by them. */
export function rememberBefore({ tickets, addressOf }: Simulation): (ticketId: string) => Set<string> {
  const known = new Map<string, Set<string>>();
  for (const own of tickets.values())
    known.set(own.id, new Set([...own.participants].flatMap((id) => addressOf.get(id) ?? [])));
  return (ticketId) => known.get(ticketId) ?? new Set();
}

interface ReadMail {
  id: string;
  outcome: string | null;
  ticketId: string | null;
  entryId: string | null;
  automatic: string | null;
  reason: { code: string; [fact: string]: string } | null;
}

/** After each step: mails read in it were routed by the intake rules (R1, R19, R23). */
export async function checkMails(
  simulation: Simulation,
  participantsBefore: (ticketId: string) => Set<string>,
): Promise<void> {
  const unread = [...simulation.savedMails].filter(([, mail]) => !mail.isRead).map(([id]) => id);
  if (unread.length === 0) return;
  const rows = await simulation.db
    .selectFrom('incomingMails')
    .select(['id', 'outcome', 'ticketId', 'entryId', 'automatic', 'reason'])
    .where('id', 'in', unread)
    .where('outcome', 'is not', null)
    .orderBy('receivedAt')
    .orderBy('id')
    .execute();
  // A sender who joined by one mail of the step is a participant for the next mail.
  const letIn = new Set<string>();
  const takesPart = (ticketId: string, address: string) =>
    participantsBefore(ticketId).has(address) || letIn.has(`${ticketId} ${address}`);
  for (const row of rows) {
    const mail = simulation.savedMails.get(row.id)!;
    mail.isRead = true;
    const rule = ruleBrokenBy(simulation, row, mail, takesPart);
    const reason = `${row.outcome} (${row.reason?.code})`;
    if (rule !== null) simulation.broken.push(`the mail ${mail.name} of ${mail.truth.from}, ${reason}: ${rule}`);
    mail.entryId = row.entryId;
    noteProof(simulation.peers, row.outcome, mail);
    if (row.outcome === 'continued') letIn.add(`${row.ticketId} ${mail.truth.from}`);
  }
}

type TakesPart = (ticketId: string, address: string) => boolean;

/** The rule that the routing of a mail breaks; null if none. */
function ruleBrokenBy(simulation: Simulation, row: ReadMail, mail: SavedMail, takesPartIn: TakesPart): string | null {
  const { truth } = mail;
  if (row.reason?.code === 'openedByAgent') return null;
  if (row.outcome === 'parked') return 'R1: a mail that can be read was parked';
  if (truth.nature !== 'person') {
    if (truth.nature === 'bounce' && truth.permanent) noteReturned(simulation, truth);
    return row.outcome === 'automatic' ? null : 'R19: automatic mail is treated as a person’s';
  }
  if (row.outcome === 'opened' && !isTold(simulation, row, truth)) return 'R3: the sender is not told the number';
  if (truth.answers?.letter === 'sideQuestion' && !(truth.quotes !== null && takesPartIn(truth.quotes, truth.from)))
    return ruleBrokenByAnswer(row, truth);
  const pointed = truth.answers?.ticketId ?? truth.quotes;
  if (pointed === null) return row.outcome === 'opened' ? null : 'R1: a new contact opened no ticket';
  if (mayJoin(simulation, truth, takesPartIn(pointed, truth.from)))
    return ruleBrokenByJoining(simulation, row, mail, pointed);
  // A sender whom an agent or the requester added during this step is a participant by now.
  const own = simulation.tickets.get(pointed);
  const letInMeanwhile = own !== undefined && wasLetIn(simulation, own, truth.from) && !truth.forged;
  return row.outcome === 'held' || letInMeanwhile ? null : 'R23: joined a ticket without access';
}

/** An answer to a third party's question joins the conversation, and counts as one only from the address that was asked. */
function ruleBrokenByAnswer(row: ReadMail, { answers, from, forged }: MailTruth): string | null {
  if (row.outcome !== 'continued' || row.ticketId !== answers?.ticketId) return 'R13: does not join its conversation';
  const isAsked = answers.to === from && !forged;
  const code = isAsked ? 'answersQuestion' : 'answersQuestionOfOther';
  return row.reason?.code === code ? null : `R23: counts as ${row.reason?.code}, not ${code}`;
}

/** An independent implementation of R23. */
function mayJoin({ peers }: Simulation, { answers, forged, from }: MailTruth, takesPart: boolean): boolean {
  if (answers?.letter === 'held' || forged) return false;
  if (takesPart) return true;
  // A person who is asked to approve does not take part by writing back.
  return answers?.to === from && answers.letter !== 'approvalRequest' && peers.get(from)?.isAgent !== true;
}

function ruleBrokenByJoining(
  simulation: Simulation,
  row: ReadMail,
  { truth, receivedAt }: SavedMail,
  pointed: string,
): string | null {
  // The mail may have been read just before a crash and accepted before the simulation noticed. Its sender then participates
  // because of it.
  if (row.outcome === 'held')
    return simulation.tickets.get(pointed)?.lettingIn.has(row.entryId ?? '')
      ? null
      : 'R23: held although its sender may join';
  if (row.outcome === 'continued' && row.reason?.code === 'followUpContinued')
    return followsUp(simulation, row.ticketId, pointed) ? null : 'R21: joined a ticket that is not a follow-up';
  if (row.outcome !== 'opened' && row.ticketId !== pointed) return 'R13: joined a ticket that it does not answer';
  if (row.outcome !== 'opened')
    return truth.isThanks && row.reason?.code !== 'bareThanks' ? 'R19: bare thanks count as a reaction' : null;
  if (truth.isThanks) return 'R19: bare thanks open a ticket';
  if (row.reason?.code !== 'followUp') return 'R21: opened no follow-up';
  const own = simulation.tickets.get(pointed);
  const isLinked =
    simulation.tickets.get(row.ticketId ?? '')?.followUpOf === pointed && own?.linked.has(row.ticketId ?? '');
  if (!isLinked) return 'R21: not linked both ways';
  // Another mail that arrived in time but was read later, after a failed attempt, may have undone this closing meanwhile.
  const closing = own?.linked.get(row.ticketId ?? '');
  return closing && receivedAt >= closing.deadline ? null : 'R19: arrived in time but opened a follow-up';
}

function followsUp({ tickets }: Simulation, ticketId: string | null, pointed: string): boolean {
  const former = tickets.get(ticketId ?? '')?.followUpOf ?? null;
  return former !== null && (former === pointed || followsUp({ tickets } as Simulation, former, pointed));
}

/** The sender is told the number at once, unless the address reached its hourly limit, failed DMARC or is unreachable. */
function isTold(
  { tickets, network, cameBack }: Simulation,
  { ticketId, reason }: ReadMail,
  { from, forged, isBulk }: MailTruth,
): boolean {
  const silences = ['capped', ...(forged ? ['dmarcFailed'] : []), ...(isBulk ? ['list'] : [])];
  const isSilent = silences.includes(reason?.silent ?? '');
  const isUnreachable = network.refused.has(from) || cameBack.has(from);
  return isSilent || isUnreachable || tickets.get(ticketId ?? '')?.isAcknowledged === true;
}

function noteReturned({ cameBack, tickets, broken }: Simulation, { answers }: MailTruth): void {
  if (answers === null) return;
  cameBack.add(answers.messageId);
  const own = tickets.get(answers.ticketId ?? '');
  const restsOnIt = own?.clock?.startedBy === answers.mailId && answers.letter === 'closingNotice';
  if (restsOnIt) broken.push(`${own.number}: R17: its notice bounced but its clock still runs`);
}

/** Whether somebody else added the address, rather than its own mail. */
function wasLetIn({ addressOf }: Simulation, own: FollowedTicket, address: string): boolean {
  return [...own.participants].some((id) => addressOf.get(id) === address && !own.joinedByReacting.has(id));
}
