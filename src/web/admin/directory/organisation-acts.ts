import { data, redirect } from 'react-router';
import { nameManager, withdrawManager } from '#desk/access/entitlements.ts';
import { deleteOrganisation, saveOrganisation } from '#desk/directory/organisations.ts';
import { readOrganisation } from '#desk/directory/typed-directory.ts';
import { seenOf } from '#desk/spine/seen.ts';
import { organisationForm } from '#domain/directory/fields.ts';
import { columns } from '#domain/directory/import.ts';
import { languagesOf } from '#domain/language.ts';
import { readAddress } from '#domain/people/email.ts';
import { directoryAdminWords } from '#locales/admin/messages.ts';
import { isId } from '#store/database/ids.ts';
import { findOrganisation } from '#store/directory/organisations.ts';
import type { AdminVisit } from '#web/admin/admin-visit.ts';
import type { TriedDirectory } from '#web/admin/directory/directory-meanwhile.ts';
import { fieldText, found, typedFields } from '#web/app/post.ts';
import { urls } from '#web/app/urls.ts';
import { fieldErrors } from '#web/shared/problem-words.ts';
import { directoryMeanwhile } from './directory-meanwhile.ts';
import { linesOf } from './lines-of.ts';

/** The form has a field for each column of the file but the id. */
const fieldNames = columns.organisations.filter((name) => name !== 'id');

/** Handles every form of an organisation's page. `organisationId` is null for a new one. */
export async function handleOrganisation(visit: AdminVisit, organisationId: string | null, form: FormData) {
  const intent = fieldText(form, 'intent');
  if (organisationId === null || intent === 'save') return save(visit, organisationId, form);
  if (intent === 'manager') return nameOne(visit, organisationId, form);
  if (intent === 'delete') return remove(visit, organisationId);
  const personId = fieldText(form, 'person');
  if (intent !== 'withdraw' || !isId(personId)) throw data(null, 400);
  await withdrawManager(visit.services.world, visit.actor, { organisationId, personId });
  throw redirect(urls.adminOrganisation(organisationId, { done: 'withdrawn' }), 303);
}

async function save(visit: AdminVisit, organisationId: string | null, form: FormData) {
  const { services, actor, language } = visit;
  const typed = (field: string) => fieldText(form, field);
  const chosen = form.getAll('languages').filter((each) => typeof each === 'string');
  const lists = { languages: chosen, domains: linesOf(typed('domains')) };
  const needed = languagesOf(await services.world.allDesks(services.world.db));
  const before = organisationId === null ? null : await findOrganisation(services.world.db, organisationId);
  const since = before?.lettersOnlySince ?? services.world.clock.now();
  const { organisation, problems } = readOrganisation(typed, lists, { needed, since });
  const fields = { ...typedFields(form, fieldNames), languages: chosen.join('\n') };
  const seen = fieldText(form, 'seen');
  if (problems.length > 0) return data<TriedDirectory>({ fields, seen, errors: fieldErrors(problems, language) }, 422);
  const done = found(await saveOrganisation(services.world, actor, organisationId, organisation, seen));
  if ('now' in done) {
    const saved = { now: done.now, typed: organisationForm(organisation) };
    const meanwhile = await directoryMeanwhile(visit, { organisationId: organisationId! }, saved);
    return data<TriedDirectory>({ errors: [], fields, seen: seenOf(done.now), meanwhile }, 409);
  }
  const said = organisationId === null ? 'added' : 'organisation';
  throw redirect(urls.adminOrganisation(done.organisationId, { done: said }), 303);
}

async function nameOne({ services, actor, language }: AdminVisit, organisationId: string, form: FormData) {
  const person = typedFields(form, ['person-email', 'person-name']);
  const typed = person['person-email'] ?? '';
  const email = readAddress(typed);
  if (email === null) {
    const errors = fieldErrors([{ field: 'person-email', problem: 'email', value: typed }], language);
    return data<TriedDirectory>({ person, errors }, 422);
  }
  const name = person['person-name'] || null;
  const done = found(await nameManager(services.world, actor, { organisationId, email, name }));
  throw redirect(urls.adminOrganisation(organisationId, { done: done.named ? 'granted' : 'standing' }), 303);
}

async function remove({ services, actor, language }: AdminVisit, organisationId: string) {
  const done = found(await deleteOrganisation(services.world, actor, organisationId));
  if ('deleted' in done) throw redirect(urls.adminOrganisations({ done: 'deleted' }), 303);
  const text = directoryAdminWords[language].remove.refusedOrganisation(done.references);
  return data<TriedDirectory>({ errors: [{ field: 'delete', text }] }, 409);
}
