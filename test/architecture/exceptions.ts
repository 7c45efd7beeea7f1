import type { Exceptions } from './sizes.ts';

// These lists only shrink. An entry that is no longer needed fails the test, which says what to write instead.

/** Files over their limit, and the lines that they may have. */
export const longFiles: Exceptions = {};

/** Functions over their limit: `path name`, and the lines that they may have. */
export const longFunctions: Exceptions = {};

/** Rings of files that know each other by types alone, which costs nothing at run time but makes none of them the lower one. */
export const typeRings: string[] = ['src/desk/address-letters.ts ⇄ src/desk/apply.ts'];

/** Public functions of the first days without docstring: `path name`. */
export const undocumentedFunctions: string[] = [
  'src/desk/address-letters.ts isReachable',
  'src/desk/gather-intake.ts signedFacts',
  'src/desk/mail-in-hand.ts senderOf',
  'src/desk/secret-token.ts newSecretToken',
  'src/desk/writing.ts startWriting',
  'src/domain/actor.ts hasRole',
  'src/domain/calendar/day.ts dateOf',
  'src/domain/calendar/days-off.ts isBusinessDay',
  'src/domain/calendar/opening.ts isOpen',
  'src/domain/instant.ts isBefore',
  'src/domain/instant.ts isAfter',
  'src/domain/instant.ts earliest',
  'src/domain/instant.ts plusSeconds',
  'src/domain/ticket/lifecycle.ts isStatus',
  'src/domain/ticket/rights.ts may',
  'src/domain/ticket/rights.ts relation',
  'src/domain/ticket/rights.ts readScope',
  'src/mail/headers.ts gatherHeaders',
  'src/mail/headers.ts messageIdOf',
  'src/mail/letters/parts.ts paragraph',
  'src/mail/letters/parts.ts sentence',
  'src/mail/letters/parts.ts small',
  'src/mail/letters/parts.ts about',
  'src/mail/letters/parts.ts phonesOf',
  'src/mail/letters/parts.ts inSeries',
  'src/mail/thread.ts collectCandidates',
  'src/store/agents.ts findAgent',
  'src/store/backup-load.ts openLoad',
  'src/store/backup-snapshot.ts openSnapshot',
  'src/store/backup-tables.ts listSequences',
  'src/store/backup-tables.ts setSequence',
  'src/store/backup-tables.ts quoted',
  'src/store/backup-tables.ts inLoadOrder',
  'src/store/demonstration-mails.ts findDemonstrationMail',
  'src/store/desks.ts findDesk',
  'src/store/desks.ts rememberDesks',
  'src/store/desks.ts addDesk',
  'src/store/directory.ts addAccount',
  'src/store/embedded/scratch.ts postmasterPid',
  'src/store/embedded/scratch.ts rowsOf',
  'src/store/embedded/scratch.ts spawnDesk',
  'src/store/entries.ts decideHeldEntry',
  'src/store/file-storage.ts openFolderStorage',
  'src/store/letters.ts readLetterSources',
  'src/store/migrate.ts appliedMigrations',
  'src/store/outgoing-mails.ts queueMail',
  'src/store/people.ts findPersonByAddress',
  'src/store/people.ts readPeople',
  'src/store/people.ts findPerson',
  'src/store/sessions.ts deleteSession',
  'src/store/sessions.ts addSignInLink',
  'src/store/settings.ts writeSetting',
  'src/store/submissions.ts addSubmission',
  'src/store/ticket-lists.ts placeOf',
  'src/store/tokens.ts addToken',
];
