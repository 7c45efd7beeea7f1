import { type Actor, type By, hasRole, type Role } from '#domain/actor.ts';
import { type DirectoryFacts, directoryActs } from '#domain/directory/change.ts';

/** The actions in the audit trail (R25). Names are never reused or removed, because old entries contain them. */
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
  'installationApplied',
  'workRetried',
] as const;
export type AuditAct = (typeof auditActs)[number];

/** The subject of an audited action. */
const auditSubjects = [
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

/** The data that can be exported as a file. */
const exportedFiles = ['organisations', 'sites', 'entitlements', 'visits', 'audit', 'tickets', 'personalData'] as const;
export type ExportedFile = (typeof exportedFiles)[number];

/**
 * Ids, figures, fixed terms and names of sites, organisations, desks and teams. Never personal data or texts that people wrote.
 */
export type AuditData = DirectoryFacts & { [fact: string]: unknown };

const byRank: Role[] = ['administrator', 'complaintCoordinator', 'agent', 'serviceManager', 'requester'];

/** Returns the actor with their highest role, for audit entries of actions that belong to no role. */
export function byHighestRole(actor: Pick<Actor, 'roles' | 'personId' | 'by'>): By {
  if (actor.by) return actor.by;
  return { role: byRank.find((role) => hasRole(actor, role)) ?? 'requester', personId: actor.personId };
}
