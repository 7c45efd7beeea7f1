import { mayTakeBack, standing } from '#domain/access/request.ts';
import { accessSteps } from '#domain/access/steps.ts';
import type { Desk } from '#domain/desks/desk.ts';
import type { Language } from '#domain/language.ts';
import { askAccessWords } from '#locales/access/messages.ts';
import { dateTime, deadline, longDate } from '#locales/format.ts';
import type { NamedRequest } from '#store/access/access-requests.ts';

/** Returns the state of a request and what was requested. It names the decider, who belongs to the same organisation. */
export function standingView(request: NamedRequest, desk: Desk, language: Language) {
  const words = askAccessWords[language];
  const say = words.standing;
  const { askedAt, decidedAt, decidedByName, ticketNumber, reachedDeskAt, state } = request;
  const stands = standing({ state, reachedDesk: reachedDeskAt !== null });
  const { zone } = desk;
  const lines: string[] = [];
  if (stands === 'waiting' && askedAt !== null) {
    const takenOver = accessSteps(desk, askedAt, 1).at(-1)!.at;
    lines.push(say.waitingUntil({ when: deadline(takenOver, language, zone) }));
    lines.push(say.reminded({ count: request.reminded }));
  }
  if (ticketNumber !== null) lines.push(say.ticket({ number: ticketNumber }));
  if (decidedAt !== null && state === 'takenBack')
    lines.push(say.takenBackOn({ when: dateTime(decidedAt, language, zone) }));
  else if (decidedAt !== null && decidedByName !== null)
    lines.push(say.decided({ by: decidedByName, when: dateTime(decidedAt, language, zone) }));
  return {
    standing: stands,
    sentence: say[stands],
    /** The next steps, one per line. */
    lines: lines.filter(Boolean),
    reason: request.reason,
    /** True while the request is undecided. */
    mayTakeBack: mayTakeBack(state),
    facts: factsOf(request, language, zone),
  };
}

/** An access request as its requester sees it. */
export type StandingView = ReturnType<typeof standingView>;

function factsOf(request: NamedRequest, language: Language, zone: string) {
  const { standing: say, form } = askAccessWords[language];
  const sites = request.sites.map(({ number, name }) => `${name} (${number})`).join(', ');
  return [
    { label: say.role, value: form.roles[request.role].label },
    { label: say.organisation, value: request.organisationNames[language] },
    { label: say.sites, value: sites },
    { label: say.words, value: request.words },
    { label: say.on, value: request.askedAt === null ? '' : longDate(request.askedAt, language, zone) },
  ].filter(({ value }) => value !== '');
}
