import { type Actor, hasRole } from '#domain/actor.ts';
import { hasDuty } from '#domain/staff/duties.ts';

/** The roles that a person can request: editor or owner of sites, or service manager of an organisation (R8, R9). */
export const accessRoles = ['editor', 'owner', 'serviceManager'] as const;
export type AccessRole = (typeof accessRoles)[number];

/**
 * `unproved`: the requester's address is not verified, and nobody was notified. `takenBack`: the requester withdrew the request.
 */
const accessStates = ['unproved', 'waiting', 'granted', 'refused', 'takenBack'] as const;
export type AccessState = (typeof accessStates)[number];

/** The states of a request that is no longer open. */
export type DecidedState = Exclude<AccessState, 'unproved' | 'waiting'>;

/** The state of a request as its requester sees it. */
type AccessStanding = AccessState | 'atDesk';

/**
 * Returns the state that the requester sees. A request that nobody answered in time goes to the desk; service managers may still
 * decide it.
 */
export function standing({ state, reachedDesk }: { state: AccessState; reachedDesk: boolean }): AccessStanding {
  return state === 'waiting' && reachedDesk ? 'atDesk' : state;
}

/** Whether the requester may still withdraw the request: until somebody decides it, even when it is with the desk. */
export function mayTakeBack(state: AccessState): boolean {
  return state === 'waiting';
}

/**
 * Whether the actor may grant and withdraw access for an organisation. Service managers may, for their own organisation only
 * (R9).
 */
export function managesAccess(actor: Actor, organisationId: string): boolean {
  return hasRole(actor, 'serviceManager') && actor.organisationIds.includes(organisationId);
}

/** Whether the actor may decide a request: the organisation's service managers and people who manage the directory may. */
export function mayDecide(actor: Actor, organisationId: string): boolean {
  return managesAccess(actor, organisationId) || hasDuty(actor, 'directory');
}

/**
 * Whether a mail address suggests that its owner belongs to an organisation. It is a hint for the person who decides, and grants
 * no rights.
 */
export function suggestsMembership(address: string, mailDomains: readonly string[]): boolean {
  const domain = address.slice(address.lastIndexOf('@') + 1).toLowerCase();
  return mailDomains.some((each) => domain === each || domain.endsWith(`.${each}`));
}

/** Maximum number of sites per request. Use the directory import for more. */
export const sitesPerRequestMax = 20;
/** Maximum length of the reason for a request. */
export const wordsCharactersMax = 2000;
/** Longest reason of a decision. It goes into a mail, so a few sentences are enough. */
export const decisionReasonCharactersMax = 1000;
