import type { Tx, World } from '#desk/spine/world.ts';
import { suggestsMembership } from '#domain/access/request.ts';
import { isReviewDue } from '#domain/access/review.ts';
import { accessSteps } from '#domain/access/steps.ts';
import { dateIn } from '#domain/calendar/day.ts';
import type { Desk } from '#domain/desks/desk.ts';
import { plusSeconds } from '#domain/instant.ts';
import type { Language } from '#domain/language.ts';
import type { AccessLetter, AccessMatter, AccessWhat } from '#mail/letters/letter.ts';
import { findToldLoan } from '#store/access/access-loans.ts';
import { ownedSites } from '#store/access/access-people.ts';
import { findAccessRequest, type ToldRequest } from '#store/access/access-requests.ts';
import { listReviewedRoles, lockReviewRound, type ReviewedRole } from '#store/access/access-reviews.ts';
import { findOrganisation } from '#store/directory/organisations.ts';
import type { OutgoingMail } from '#store/letters/outgoing-mails.ts';
import { findGreetedName } from '#store/people/people.ts';
import type { AccessFacts } from '#store/schema/access-tables.ts';

type About = AccessFacts & { desk: Desk };
type Written = { matter: AccessMatter; url: string | null } | null;

/**
 * Writes the text of an access mail when it is sent. Null if nothing is left to say: the request was decided meanwhile, or its
 * subject is gone.
 */
export async function writeAccessLetter(
  world: World,
  tx: Tx,
  mail: OutgoingMail,
  about: About,
): Promise<AccessLetter | null> {
  const { language } = mail;
  const written = await matterOf(world, tx, mail, about);
  if (written === null) return null;
  const recipientName = mail.personId === null ? null : await findGreetedName(tx.trx, mail.personId);
  // Only the review reminder can be turned off, so only it links to the settings.
  const links = mail.letter === 'accessReview' ? { settings: world.portalUrls.settings() } : {};
  return { kind: 'access', language, desk: about.desk, recipientName, links, ...written };
}

async function matterOf(world: World, tx: Tx, mail: OutgoingMail, about: About): Promise<Written> {
  const { language } = mail;
  if (about.requestId) {
    const request = await findAccessRequest(tx.trx, about.requestId);
    return request ? ofRequest(world, mail, request, about) : null;
  }
  if (about.loanId) return ofLoan(world, tx, mail, about);
  const names = (await findOrganisation(tx.trx, about.organisationId))?.names;
  if (!names) return null;
  const organisation = names[language];
  if (mail.letter === 'accessReview') return ofReview(world, tx, organisation, about);
  if (mail.letter === 'accessReviewLate') return ofLateReview(world, tx, organisation, about);
  const sites = await ownedSites(tx.trx, about.organisationId, about.siteIds ?? []);
  const what = { organisation, role: about.role ?? 'editor', sites };
  if (mail.letter === 'accessGiven') return { matter: { about: 'given', ...what }, url: world.accessUrls.portal() };
  return { matter: { about: 'withdrawn', everything: about.role === undefined, ...what }, url: null };
}

function ofRequest(world: World, mail: OutgoingMail, request: ToldRequest, { desk, count = 0 }: About): Written {
  const { language } = mail;
  const what = whatOf(request, language);
  const { state, reason, address, name } = request;
  const link = () => world.accessUrls.standing(language, world.signer.signLink({ mailId: mail.id, purpose: 'access' }));
  switch (mail.letter) {
    case 'accessProof':
      return state === 'unproved' ? { matter: { about: 'proof', until: request.proofUntil }, url: link() } : null;
    case 'accessReceived':
      return { matter: { about: 'received', ...what }, url: link() };
    case 'accessRequest': {
      // Decided meanwhile: a manager has nothing left to answer.
      if (state !== 'waiting' || request.askedAt === null) return null;
      const belongs = suggestsMembership(address, request.mailDomains);
      const desksAt = accessSteps(desk, request.askedAt, 1).at(-1)!.at;
      const matter = {
        about: 'request' as const,
        name,
        address,
        belongs,
        asked: request.words,
        count,
        desksAt,
        ...what,
      };
      return { matter, url: world.accessUrls.request(request.id) };
    }
    case 'accessTakenBack':
      return state === 'takenBack' ? { matter: { about: 'takenBack', name, ...what }, url: null } : null;
    default:
      if (state !== 'granted' && state !== 'refused') return null;
      return { matter: { about: state, reason, ...what }, url: state === 'granted' ? world.accessUrls.portal() : null };
  }
}

/** People listed in the mail; the page lists the rest. */
const namedMax = 20;

/** The text of a review mail, or null if everything was answered meanwhile. */
async function ofReview(world: World, { trx }: Tx, organisation: string, about: About): Promise<Written> {
  const { organisationId, count = 0 } = about;
  const due = await listDueRoles(world, trx, organisationId);
  if (due.length === 0) return null;
  const named = due.slice(0, namedMax).map(({ name, address, role, site }) => ({
    name: name ?? address ?? '',
    role,
    site,
  }));
  const matter = { about: 'review' as const, organisation, count, due: named, more: due.length - named.length };
  return { matter, url: world.accessUrls.review(organisationId) };
}

async function ofLateReview(world: World, { trx }: Tx, organisation: string, about: About): Promise<Written> {
  const { organisationId, desk } = about;
  const waiting = (await listDueRoles(world, trx, organisationId)).length;
  const round = await lockReviewRound(trx, organisationId);
  if (waiting === 0 || !round) return null;
  const matter = { about: 'reviewLate' as const, organisation, waiting, since: dateIn(desk.zone, round.toldAt) };
  return { matter, url: world.accessUrls.organisation(organisationId) };
}

async function listDueRoles(world: World, trx: Tx['trx'], organisationId: string): Promise<ReviewedRole[]> {
  const now = world.clock.now();
  return (await listReviewedRoles(trx, organisationId)).filter((role) => isReviewDue(role, now));
}

async function ofLoan(world: World, { trx }: Tx, mail: OutgoingMail, { loanId, desk }: About): Promise<Written> {
  const loan = await findToldLoan(trx, loanId!);
  if (!loan) return null;
  const { role, siteNumber: number, siteName: name } = loan;
  const sites = number === null || name === null ? [] : [{ number, name }];
  const what = { organisation: loan.organisationNames[mail.language], role, sites };
  const people = { lender: loan.lenderName ?? '', borrower: loan.borrowerName ?? '' };
  const from = dateIn(desk.zone, loan.fromAt);
  const until = dateIn(desk.zone, plusSeconds(loan.untilAt, -1));
  const isLent = mail.letter === 'accessLent';
  const matter = { about: isLent ? ('lent' as const) : ('returned' as const), ...people, from, until, ...what };
  return { matter, url: isLent ? world.accessUrls.portal() : null };
}

function whatOf({ organisationNames, role, sites }: ToldRequest, language: Language): AccessWhat {
  return { organisation: organisationNames[language], role, sites };
}
