import { data, redirect } from 'react-router';
import { grantEntitlement, withdrawEntitlement } from '#desk/access/entitlements.ts';
import { withdrawPerson } from '#desk/access/withdraw-access.ts';
import { deleteSite, saveSite } from '#desk/directory/sites.ts';
import { type FieldProblem, readSite } from '#desk/directory/typed-directory.ts';
import { seenOf } from '#desk/spine/seen.ts';
import { editorsCap, siteRoles } from '#domain/access/entitlement.ts';
import { siteForm } from '#domain/directory/fields.ts';
import { readAddress } from '#domain/people/email.ts';
import { directoryAdminWords } from '#locales/admin/messages.ts';
import { isId } from '#store/database/ids.ts';
import type { AdminVisit } from '#web/admin/admin-visit.ts';
import type { TriedDirectory } from '#web/admin/directory/directory-meanwhile.ts';
import { fieldText, found, typedFields } from '#web/app/post.ts';
import { urls } from '#web/app/urls.ts';
import { fieldErrors } from '#web/shared/problem-words.ts';
import { directoryMeanwhile } from './directory-meanwhile.ts';
import { linesOf } from './lines-of.ts';

/** Handles every form of a site's page. `siteId` is null for a new site. */
export async function handleSite(visit: AdminVisit, siteId: string | null, form: FormData) {
  const intent = fieldText(form, 'intent');
  if (siteId === null || intent === 'save') return save(visit, siteId, form);
  if (intent === 'grant') return grant(visit, siteId, form);
  if (intent === 'delete') return remove(visit, siteId);
  const personId = fieldText(form, 'person');
  if (!isId(personId)) throw data(null, 400);
  const { services, actor } = visit;
  if (intent === 'leave') {
    await withdrawPerson(services.world, actor, personId);
    throw redirect(urls.adminSite(siteId, { done: 'left' }), 303);
  }
  if (intent !== 'withdraw') throw data(null, 400);
  await withdrawEntitlement(services.world, actor, { personId, siteId });
  throw redirect(urls.adminSite(siteId, { done: 'withdrawn' }), 303);
}

async function save(visit: AdminVisit, siteId: string | null, form: FormData) {
  const { services, actor, language } = visit;
  const typed = (field: string) => fieldText(form, field);
  const lists = { otherNames: linesOf(typed('other-names')), addresses: linesOf(typed('addresses')) };
  const { site, problems } = readSite(typed, lists);
  const organisationId = typed('organisation') === '' ? null : typed('organisation');
  if (organisationId !== null && !isId(organisationId)) throw data(null, 400);
  const fields = typedFields(form, ['number', 'name', 'other-names', 'addresses', 'organisation']);
  const seen = fieldText(form, 'seen');
  if (problems.length > 0) return wrong({ fields, seen, errors: fieldErrors(problems, language) });
  const done = found(await saveSite(services.world, actor, siteId, { ...site, organisationId }, seen));
  if ('now' in done) {
    const saved = { now: done.now, typed: siteForm({ ...site, organisationId }) };
    const meanwhile = await directoryMeanwhile(visit, { siteId: siteId! }, saved);
    return data<TriedDirectory>({ errors: [], fields, seen: seenOf(done.now), meanwhile }, 409);
  }
  if ('problems' in done) return wrong({ fields, seen, errors: fieldErrors(done.problems, language) });
  throw redirect(urls.adminSite(done.siteId, { done: siteId === null ? 'added' : 'site' }), 303);
}

async function grant(visit: AdminVisit, siteId: string, form: FormData) {
  const { services, actor, language } = visit;
  const person = typedFields(form, ['person-email', 'person-name', 'role', 'shared-mailbox']);
  const email = readAddress(person['person-email'] ?? '');
  const role = siteRoles.find((each) => each === person.role);
  const problems: FieldProblem[] = [];
  if (email === null) problems.push({ field: 'person-email', problem: 'email', value: person['person-email'] ?? '' });
  if (role === undefined) problems.push({ field: 'role', problem: 'required', value: '' });
  if (email === null || role === undefined) return wrong({ person, errors: fieldErrors(problems, language) });
  const order = { siteId, email, role, name: person['person-name'] || null };
  const sharedMailbox = person['shared-mailbox'] !== '';
  const done = found(await grantEntitlement(services.world, actor, { ...order, sharedMailbox }));
  if ('refused' in done) {
    const max = editorsCap(await services.world.allDesks(services.world.db));
    const text = directoryAdminWords[language].people.full({ max, editors: done.editors.join(', ') });
    return wrong({ person, errors: [{ field: 'role', text }] });
  }
  throw redirect(urls.adminSite(siteId, { done: 'standing' in done ? 'standing' : 'granted' }), 303);
}

async function remove({ services, actor, language }: AdminVisit, siteId: string) {
  const done = found(await deleteSite(services.world, actor, siteId));
  if ('deleted' in done) throw redirect(urls.adminSites({ done: 'deleted' }), 303);
  const text = directoryAdminWords[language].remove.refusedSite(done.references);
  return data<TriedDirectory>({ errors: [{ field: 'delete', text }] }, 409);
}

function wrong(tried: TriedDirectory) {
  return data(tried, 422);
}
