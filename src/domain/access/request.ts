import { type Actor, hasRole } from '#domain/actor.ts';
import { keeps } from '#domain/staff/duties.ts';

/** What someone may ask to be: editor or owner of sites, or service manager of an organisation (R8, R9). */
export const accessRoles = ['editor', 'owner', 'serviceManager'] as const;
export type AccessRole = (typeof accessRoles)[number];

/** `unproved` has told nobody yet: its address waits to be proved. `takenBack` is its asker's own word. */
export const accessStates = ['unproved', 'waiting', 'granted', 'refused', 'takenBack'] as const;
export type AccessState = (typeof accessStates)[number];

/** How a request ended that waits no more: decided, or taken back by its asker. */
export type DecidedState = Exclude<AccessState, 'unproved' | 'waiting'>;

/** Where a request stands, as its asker reads it. */
export type AccessStanding = AccessState | 'atDesk';

/** A request that nobody answered in time is with the desk; its service managers may still decide it. */
export function standing({ state, reachedDesk }: { state: AccessState; reachedDesk: boolean }): AccessStanding {
  return state === 'waiting' && reachedDesk ? 'atDesk' : state;
}

/** Whether its asker may still take it back: as long as nobody has decided it, with the desk too. */
export function mayTakeBack(state: AccessState): boolean {
  return state === 'waiting';
}

/** Who grants and withdraws access for an organisation: its service managers, for their own alone (R9). */
export function managesAccess(actor: Actor, organisationId: string): boolean {
  return hasRole(actor, 'serviceManager') && actor.organisationIds.includes(organisationId);
}

/** Who may decide a request: the organisation's service managers, and who keeps the directory. */
export function mayDecide(actor: Actor, organisationId: string): boolean {
  return managesAccess(actor, organisationId) || keeps(actor, 'directory');
}

/** Whether a mail address suggests that its person belongs to an organisation. A hint for who decides, never a right. */
export function suggestsMembership(address: string, mailDomains: readonly string[]): boolean {
  const domain = address.slice(address.lastIndexOf('@') + 1).toLowerCase();
  return mailDomains.some((each) => domain === each || domain.endsWith(`.${each}`));
}

/** Sites that one request names at most: more are a matter for the directory's import. */
export const sitesPerRequestMax = 20;
/** Why someone asks, in a few sentences. */
export const wordsCharactersMax = 2000;
