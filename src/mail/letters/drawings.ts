import type { LetterName, WordedLetterName } from '#domain/letters/registry.ts';
import { access, accessReview } from '#mail/letters/access.ts';
import { answer, approvalRequest, informationRequest, reminder, sideQuestion } from '#mail/letters/asked.ts';
import { closed, closingNotice, dateMoved, reopenedLate } from '#mail/letters/closing.ts';
import type { Built, Worded } from '#mail/letters/filling.ts';
import type { LetterOf } from '#mail/letters/letter.ts';
import {
  colleagueWrote,
  escalation,
  knownIncident,
  organisationDigest,
  organisationTicket,
  staffNews,
} from '#mail/letters/notifications.ts';
import {
  acknowledgement,
  followUp,
  held,
  rejoined,
  restored,
  split,
  takingPart,
  ticketLink,
} from '#mail/letters/received.ts';
import {
  addressCode,
  erasureDone,
  erasureReceived,
  erasureRefused,
  invitation,
  providerCode,
  signInCode,
  signInNews,
  testMail,
} from '#mail/letters/sign-in.ts';

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
  sideQuestion,
  approvalRequest,
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
