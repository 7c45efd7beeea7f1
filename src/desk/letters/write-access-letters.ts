import type { WritingInTx } from '#desk/letters/ticket-letter.ts';
import type { Links, Store, World } from '#desk/spine/world.ts';
import { suggestsMembership } from '#domain/access/request.ts';
import { isReviewDue } from '#domain/access/review.ts';
import { accessSteps } from '#domain/access/steps.ts';
import { dateIn } from '#domain/calendar/day.ts';
import { plusSeconds } from '#domain/instant.ts';
import type { Language } from '#domain/language.ts';
import type { AccessLetterName } from '#domain/letters/registry.ts';
import type { AccessLetter, AccessMatterOf, AccessWhat, Letter } from '#mail/letters/letter.ts';
import { findNamedLoan } from '#store/access/access-loans.ts';
import { ownedSites } from '#store/access/access-people.ts';
import { findAccessRequest, type NamedRequest } from '#store/access/access-requests.ts';
import { listReviewedRoles, lockReviewRound, type ReviewedRole } from '#store/access/access-reviews.ts';
import { findOrganisation } from '#store/directory/organisations.ts';
import { findGreetedName } from '#store/people/people.ts';
import type { AccessFacts } from '#store/schema/access-tables.ts';

/** The facts of a letter, and the target of its button. Null if nothing is left to say. */
type Written<Name extends AccessLetterName> = { matter: AccessMatterOf<Name>; url: string | null } | null;
type Writer = (world: World, writing: WritingInTx) => Promise<Letter | null>;

function aboutAccess<Name extends AccessLetterName>(
  kind: Name,
  matterOf: (world: World, writing: WritingInTx, facts: AccessFacts) => Promise<Written<Name>>,
): Writer {
  return async (world, writing) => {
    const { mail, tx, desk } = writing;
    const written = await matterOf(world, writing, mail.facts.access!);
    if (written === null) return null;
    const recipientName = mail.personId === null ? null : await findGreetedName(tx.trx, mail.personId);
    // Only the review reminder can be turned off, so only it links to the settings.
    const links = kind === 'accessReview' ? { settings: world.portalUrls.settings() } : {};
    return { kind, language: mail.language, desk, recipientName, links, ...written } as AccessLetter;
  };
}

interface Requested extends WritingInTx {
  request: NamedRequest;
  what: AccessWhat;
  count: number;
}

/** A letter about a request, written from its present state. */
function aboutRequest<Name extends AccessLetterName>(
  kind: Name,
  matterOf: (world: World, requested: Requested) => Written<Name>,
): Writer {
  return aboutAccess(kind, async (world, writing, { requestId, count = 0 }) => {
    const request = requestId === undefined ? undefined : await findAccessRequest(writing.tx.trx, requestId);
    if (!request) return null;
    const { organisationNames, role, sites } = request;
    const what = { organisation: organisationNames[writing.mail.language], role, sites };
    return matterOf(world, { ...writing, request, what, count });
  });
}

export const accessProof = aboutRequest('accessProof', (world, { mail, request }) =>
  request.state === 'unproved'
    ? { matter: { about: 'proof', until: request.proofUntil }, url: standingUrl(world, mail) }
    : null,
);

export const accessReceived = aboutRequest('accessReceived', (world, { mail, what }) => ({
  matter: { about: 'received', ...what },
  url: standingUrl(world, mail),
}));

export const accessRequest = aboutRequest('accessRequest', (world, { request, what, count, desk }) => {
  const { id, state, askedAt, name, address, mailDomains, words: asked } = request;
  // Decided meanwhile: a manager has nothing left to answer.
  if (state !== 'waiting' || askedAt === null) return null;
  const belongs = suggestsMembership(address, mailDomains);
  const desksAt = accessSteps(desk, askedAt, 1).at(-1)!.at;
  const matter = { about: 'request' as const, name, address, belongs, asked, count, desksAt, ...what };
  return { matter, url: world.accessUrls.request(id) };
});

export const accessDecided = aboutRequest('accessDecided', (world, { request, what }) => {
  const { state, reason } = request;
  if (state !== 'granted' && state !== 'refused') return null;
  return { matter: { about: state, reason, ...what }, url: state === 'granted' ? world.accessUrls.portal() : null };
});

export const accessTakenBack = aboutRequest('accessTakenBack', (_, { request, what }) =>
  request.state === 'takenBack' ? { matter: { about: 'takenBack', name: request.name, ...what }, url: null } : null,
);

function standingUrl(world: Links, { id, language }: WritingInTx['mail']): string {
  return world.accessUrls.standing(language, world.signer.signLink({ mailId: id, purpose: 'access' }));
}

export const accessGiven = aboutAccess('accessGiven', async (world, writing, facts) => {
  const what = await whatOf(writing, facts);
  return what && { matter: { about: 'given', ...what }, url: world.accessUrls.portal() };
});

export const accessWithdrawn = aboutAccess('accessWithdrawn', async (_, writing, facts) => {
  const what = await whatOf(writing, facts);
  return what && { matter: { about: 'withdrawn', everything: facts.role === undefined, ...what }, url: null };
});

async function whatOf({ tx, mail }: WritingInTx, facts: AccessFacts): Promise<AccessWhat | null> {
  const organisation = await nameOf(tx.trx, facts, mail.language);
  if (organisation === null) return null;
  const sites = await ownedSites(tx.trx, facts.organisationId, facts.siteIds ?? []);
  return { organisation, role: facts.role ?? 'editor', sites };
}

type Trx = WritingInTx['tx']['trx'];

async function nameOf(trx: Trx, { organisationId }: AccessFacts, language: Language): Promise<string | null> {
  return (await findOrganisation(trx, organisationId))?.names[language] ?? null;
}

export const accessLent = aboutAccess('accessLent', async (world, writing, facts) => {
  const told = await loanOf(writing, facts);
  return told && { matter: { about: 'lent', ...told }, url: world.accessUrls.portal() };
});

export const accessReturned = aboutAccess('accessReturned', async (_, writing, facts) => {
  const told = await loanOf(writing, facts);
  return told && { matter: { about: 'returned', ...told }, url: null };
});

async function loanOf({ tx, mail, desk }: WritingInTx, { loanId }: AccessFacts) {
  const loan = await findNamedLoan(tx.trx, loanId!);
  if (!loan) return null;
  const { role, siteNumber: number, siteName: name } = loan;
  const sites = number === null || name === null ? [] : [{ number, name }];
  const what = { organisation: loan.organisationNames[mail.language], role, sites };
  const people = { lender: loan.lenderName ?? '', borrower: loan.borrowerName ?? '' };
  const until = dateIn(desk.zone, plusSeconds(loan.untilAt, -1));
  return { ...people, from: dateIn(desk.zone, loan.fromAt), until, ...what };
}

/** People listed in the mail; the page lists the rest. */
const namedMax = 20;

/** Null if everything was answered meanwhile. */
export const accessReview = aboutAccess('accessReview', async (world, { tx, mail }, facts) => {
  const { organisationId, count = 0 } = facts;
  const organisation = await nameOf(tx.trx, facts, mail.language);
  const due = organisation === null ? [] : await listDueRoles(world, tx.trx, organisationId);
  if (organisation === null || due.length === 0) return null;
  const named = due.slice(0, namedMax).map(({ name, address, role, site }) => ({
    name: name ?? address ?? '',
    role,
    site,
  }));
  const matter = { about: 'review' as const, organisation, count, due: named, more: due.length - named.length };
  return { matter, url: world.accessUrls.review(organisationId) };
});

export const accessReviewLate = aboutAccess('accessReviewLate', async (world, { tx, mail, desk }, facts) => {
  const { organisationId } = facts;
  const organisation = await nameOf(tx.trx, facts, mail.language);
  if (organisation === null) return null;
  const waiting = (await listDueRoles(world, tx.trx, organisationId)).length;
  const round = await lockReviewRound(tx.trx, organisationId);
  if (waiting === 0 || !round) return null;
  const matter = { about: 'reviewLate' as const, organisation, waiting, since: dateIn(desk.zone, round.toldAt) };
  return { matter, url: world.accessUrls.organisation(organisationId) };
});

async function listDueRoles(world: Store, trx: Trx, organisationId: string): Promise<ReviewedRole[]> {
  const now = world.clock.now();
  return (await listReviewedRoles(trx, organisationId)).filter((role) => isReviewDue(role, now));
}
