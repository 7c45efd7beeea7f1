import { type Actor, type By, hasRole, type Role } from '#domain/actor.ts';
import { type DirectoryFacts, directoryActs } from '#domain/directory/change.ts';

/** What the audit trail tells of (R25). A word is never taken out of use: old entries keep it. */
export const auditActs = [
  ...directoryActs,
  'deskCreated',
  'deskChanged',
  'calendarChanged',
  'teamMade',
  'teamRenamed',
  'teamDissolved',
  'teamJoined',
  'teamLeft',
  'viewShared',
  'viewChanged',
  'viewUnshared',
  'roleGranted',
  'roleWithdrawn',
  'invited',
  'testMailSent',
  'administratorMade',
  'tokenCreated',
  'tokenRevoked',
  'formPublished',
  'lookChanged',
  'personErased',
  'peopleMerged',
  'peopleParted',
  'personRead',
  'complaintRead',
  'exported',
  'signedIn',
  'signInFailed',
  'factorSetUp',
  'factorWithdrawn',
  'passwordSet',
  'recoveryCodesRenewed',
  'identityLinked',
  'identityUnlinked',
  'providerAdded',
  'providerChanged',
  'providerRemoved',
  'factorsEnded',
  'notificationsChosen',
  'erasureAsked',
  'erasureWithdrawn',
  'erasureRefused',
] as const;
export type AuditAct = (typeof auditActs)[number];

/** What an act was done to. */
export const auditSubjects = [
  'person',
  'site',
  'organisation',
  'desk',
  'team',
  'view',
  'ticket',
  'token',
  'form',
  'file',
  'installation',
  'provider',
] as const;
export type AuditSubject = (typeof auditSubjects)[number];

/** What can be taken away as a file. */
export const exportedFiles = ['organisations', 'sites', 'entitlements', 'visits', 'audit', 'personalData'] as const;
export type ExportedFile = (typeof exportedFiles)[number];

/** Ids, figures, closed words and what sites, organisations, desks and teams are called: never who a person is or what they wrote. */
export type AuditData = DirectoryFacts & { [fact: string]: unknown };

const byRank: Role[] = ['administrator', 'complaintCoordinator', 'agent', 'serviceManager', 'requester'];

/** Who acts, in the highest role that they have: what the trail keeps where an act belongs to no role of its own. */
export function byHighestRole(actor: Pick<Actor, 'roles' | 'personId'>): By {
  return { role: byRank.find((role) => hasRole(actor, role)) ?? 'requester', personId: actor.personId };
}
