import { standing, suggestsMembership } from '#domain/access/request.ts';
import { accessSteps } from '#domain/access/steps.ts';
import type { Desk } from '#domain/desks/desk.ts';
import type { Language } from '#domain/language.ts';
import { managedWords } from '#locales/access/messages.ts';
import { dateTime, deadline } from '#locales/format.ts';
import type { NamedRequest } from '#store/access/access-requests.ts';

export function requestView(request: NamedRequest, desk: Desk, language: Language) {
  const words = managedWords[language];
  const { address, mailDomains, role, sites } = request;
  const labels = words.request;
  const where = sites.map(({ number, name }) => `${name} (${number})`).join(', ');
  return {
    id: request.id,
    name: request.name,
    reason: request.reason,
    standing: standing({ state: request.state, reachedDesk: request.reachedDeskAt !== null }),
    /** The state of the request, as a sentence. */
    state: stateOf(request, desk, language),
    asked:
      request.askedAt === null ? '' : words.requests.asked({ when: dateTime(request.askedAt, language, desk.zone) }),
    /** For example "Editor · Stadsarchief (1042)". */
    what: [words.roles[role], where || request.organisationNames[language]].join(' · '),
    hint: suggestsMembership(address, mailDomains) ? labels.belongs : labels.stranger,
    facts: [
      { label: labels.address, value: address },
      { label: labels.role, value: words.roles[role] },
      { label: labels.sites, value: where },
      { label: labels.words, value: request.words },
    ].filter(({ value }) => value !== ''),
  };
}

/** An access request as its decider sees it. */
export type RequestView = ReturnType<typeof requestView>;

function stateOf(request: NamedRequest, desk: Desk, language: Language): string {
  const { requests, request: labels } = managedWords[language];
  const { state, decidedAt, reachedDeskAt, askedAt } = request;
  if (state === 'granted' || state === 'refused' || state === 'takenBack')
    return requests[state]({
      by: request.decidedByName ?? labels.somebody,
      when: decidedAt === null ? '' : dateTime(decidedAt, language, desk.zone),
    });
  if (reachedDeskAt !== null || askedAt === null) return requests.atDesk;
  return requests.desk({ when: deadline(accessSteps(desk, askedAt, 1).at(-1)!.at, language, desk.zone) });
}
