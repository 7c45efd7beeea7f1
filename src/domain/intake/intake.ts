import type { Automatic, HeldBecause } from '#domain/ticket/events.ts';

/** A ticket that a mail points to, and how. */
export interface PointedTicket {
  ticketId: string;
  number: string;
  /** The sender takes part in it. */
  takesPart: boolean;
}

/** Everything that decides where a mail goes, as plain values. A mail is an unauthenticated call from a stranger. */
export interface IntakeFacts {
  /** It comes from a mailbox of ours: our own mail in a circle. */
  fromOurselves: boolean;
  automatic: Automatic | null;
  /** A bounce whose returned Message-ID we signed, with the mail that came back. */
  bounceOf: { mailId: string; ticketId: string | null; permanent: boolean } | null;
  /** At most a few words of thanks (R19). */
  bareThanks: boolean;
  senderIsAgent: boolean;
  dmarcFailed: boolean;
  /** DKIM or SPF passed, aligned with the From. */
  aligned: boolean;
  /** It answers a message that we signed: `toSender` when it went to this very address, `held` when it told of a held reply. */
  answers: (PointedTicket & { toSender: boolean; held: boolean }) | null;
  /** Its subject quotes a number of ours, or it answers a mail that we received. */
  quotes: PointedTicket | null;
}

/** Where a mail goes, and why: the reason is stored and shown. */
export type Intake =
  | { to: 'nowhere'; reason: 'ownMail' }
  | { to: 'bounce'; mailId: string; ticketId: string | null; permanent: boolean; reason: 'bounceOfOurs' }
  | { to: 'automatic'; ticketId: string | null; reason: Exclude<Automatic, 'list' | 'thanks'> }
  | { to: 'held'; ticketId: string; why: HeldBecause; reason: HeldBecause }
  | { to: 'thanks'; ticketId: string; reason: 'bareThanks' }
  | { to: 'joined'; ticketId: string; proved: boolean; signed: boolean; reason: 'answersOurMail' | 'quotesNumber' }
  | { to: 'opened'; reason: 'newContact' };

type IntakeRule = (facts: IntakeFacts) => Intake | null;

/** The rules in order; the first that knows where the mail goes decides. The last always does, so no mail is dropped (R1). */
export const intakeRules = [
  ownMail,
  bounce,
  automaticMail,
  answersHeld,
  dmarc,
  agentByMail,
  stranger,
  thanks,
  joins,
  opens,
];

export function decideIntake(facts: IntakeFacts): Intake {
  for (const rule of intakeRules as IntakeRule[]) {
    const intake = rule(facts);
    if (intake !== null) return intake;
  }
  throw new Error('The last rule of the intake opens a ticket.');
}

function ownMail({ fromOurselves }: IntakeFacts): Intake | null {
  return fromOurselves ? { to: 'nowhere', reason: 'ownMail' } : null;
}

function bounce({ automatic, bounceOf }: IntakeFacts): Intake | null {
  return automatic === 'bounce' && bounceOf ? { to: 'bounce', ...bounceOf, reason: 'bounceOfOurs' } : null;
}

/** Recorded and no reaction (R19). A person's mail through a list is a person's. */
function automaticMail(facts: IntakeFacts): Intake | null {
  const { automatic } = facts;
  if (automatic === null || automatic === 'list' || automatic === 'thanks') return null;
  return { to: 'automatic', ticketId: pointed(facts)?.ticketId ?? null, reason: automatic };
}

/** A reply to the neutral acknowledgement of a held reply is held too (R23). */
function answersHeld({ answers }: IntakeFacts): Intake | null {
  return answers?.held ? held(answers, 'answersHeld') : null;
}

function dmarc(facts: IntakeFacts): Intake | null {
  const ticket = pointed(facts);
  return ticket && facts.dmarcFailed ? held(ticket, 'dmarcFailed') : null;
}

/** Mail never acts as an agent: theirs is held as a proposed note, unless they take part as anybody does. */
function agentByMail(facts: IntakeFacts): Intake | null {
  const ticket = pointed(facts);
  return ticket && facts.senderIsAgent && !ticket.takesPart ? held(ticket, 'agentByMail') : null;
}

/** Quoting a number proves nothing. */
function stranger(facts: IntakeFacts): Intake | null {
  const ticket = pointed(facts);
  if (ticket === null || ticket.takesPart || facts.answers?.toSender) return null;
  return held(ticket, 'notTakingPart');
}

function thanks(facts: IntakeFacts): Intake | null {
  const ticket = pointed(facts);
  return ticket && facts.bareThanks ? { to: 'thanks', ticketId: ticket.ticketId, reason: 'bareThanks' } : null;
}

function joins(facts: IntakeFacts): Intake | null {
  const ticket = pointed(facts);
  if (ticket === null) return null;
  const signed = facts.answers?.toSender === true;
  const reason = facts.answers ? 'answersOurMail' : 'quotesNumber';
  return { to: 'joined', ticketId: ticket.ticketId, proved: signed || facts.aligned, signed, reason };
}

function opens(): Intake {
  return { to: 'opened', reason: 'newContact' };
}

/** What we signed goes before what anybody may quote. */
function pointed({ answers, quotes }: IntakeFacts): PointedTicket | null {
  return answers ?? quotes;
}

function held({ ticketId }: PointedTicket, why: HeldBecause): Intake {
  return { to: 'held', ticketId, why, reason: why };
}
