import type { LetterName, WordedLetterName } from '#domain/letters/registry.ts';
import { access, accessReview } from '#mail/letters/access.ts';
import { answer, informationRequest, reminder } from '#mail/letters/asked.ts';
import { closed, closingNotice, dateMoved, reopenedLate } from '#mail/letters/closing.ts';
import { erasureDone, erasureReceived, erasureRefused } from '#mail/letters/erasure.ts';
import type { Built, Worded } from '#mail/letters/filling.ts';
import type { LetterOf } from '#mail/letters/letter.ts';
import { colleagueWrote, knownIncident, organisationDigest, organisationTicket } from '#mail/letters/notifications.ts';
import { takingPart, ticketLink } from '#mail/letters/page.ts';
import { acknowledgement, followUp, held, split } from '#mail/letters/received.ts';
import { rejoined, restored } from '#mail/letters/relations.ts';
import { addressCode, invitation, providerCode, signInCode, signInNews, testMail } from '#mail/letters/sign-in.ts';
import { escalation, staffNews } from '#mail/letters/staff-news.ts';

/** How each letter is drawn: the values of its text if a desk can replace it, else the text itself. */
export const drawings: {
  [Name in LetterName]: (letter: LetterOf<Name>) => Name extends WordedLetterName ? Worded : Built;
} = {
  acknowledgement,
  held,
  answer,
  informationRequest,
  reminder,
  closingNotice,
  closed,
  followUp,
  reopenedLate,
  dateMoved,
  split,
  rejoined,
  restored,
  takingPart,
  ticketLink,
  colleagueWrote,
  organisationTicket,
  escalation,
  staffNews,
  accessProof: access,
  accessReceived: access,
  accessRequest: access,
  accessDecided: access,
  accessTakenBack: access,
  accessGiven: access,
  accessWithdrawn: access,
  accessLent: access,
  accessReturned: access,
  accessReview,
  accessReviewLate: accessReview,
  signInCode,
  providerCode,
  addressCode,
  invitation,
  signInNews,
  erasureReceived,
  erasureRefused,
  erasureDone,
  testMail,
  organisationDigest,
  knownIncident,
};
