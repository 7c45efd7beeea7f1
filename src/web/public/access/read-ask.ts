import { type Ask, askForAccess } from '#desk/access/ask-for-access.ts';
import { contactLimitsOf } from '#desk/limits/contact-limits.ts';
import { type AccessRole, accessRoles, sitesPerRequestMax, wordsCharactersMax } from '#domain/access/request.ts';
import { readLanguage } from '#domain/language.ts';
import { readAddress } from '#domain/people/email.ts';
import { askAccessWords } from '#locales/access/messages.ts';
import type { Visit } from '#web/app/context.ts';

interface TriedAsk {
  typed: TypedAsk;
  errors: { field: string; text: string }[];
  /** Undefined unless a rate limit was reached. */
  retryAfterSeconds?: number;
}

/** Reads the form and creates the access request, or returns the errors with everything that was typed. */
export async function takeAsk(
  visit: Visit,
  organisationId: string,
  form: FormData,
): Promise<{ token: string; proved: boolean } | TriedAsk> {
  const typed = typedIn(form);
  const { errors, ask } = check(visit, organisationId, typed);
  if (ask === null) return { typed, errors };
  const say = askAccessWords[visit.language].errors;
  const limits = contactLimitsOf(visit.services.world);
  const seconds = (await limits.takeForm(visit.clientAddress, 1)) ?? (await limits.takeAddress(ask.email, 1));
  if (seconds !== null) {
    const text = say.tooMany({ minutes: Math.ceil(seconds / 60) });
    return { typed, errors: [{ field: 'email', text }], retryAfterSeconds: seconds };
  }
  const asked = await askForAccess(visit.services.world, visit.actor, ask);
  // The directory changed while the form was open.
  if ('refused' in asked) return { typed, errors: [{ field: 'sites', text: say.sites }] };
  return asked;
}

function typedIn(form: FormData) {
  const text = (name: string) => String(form.get(name) ?? '').trim();
  return {
    name: text('name'),
    email: text('email'),
    language: text('language'),
    role: text('role'),
    words: text('words').replaceAll('\r\n', '\n'),
    siteIds: form.getAll('sites').map(String),
  };
}

/** The typed values, to show them again. */
export type TypedAsk = ReturnType<typeof typedIn>;

const nameCharactersMax = 120;
const shownCharactersMax = 80;

function check(visit: Visit, organisationId: string, typed: TypedAsk) {
  const say = askAccessWords[visit.language].errors;
  const errors: TriedAsk['errors'] = [];
  const role = accessRoles.find((each) => each === typed.role);
  const email = readAddress(typed.email);
  if (role === undefined) errors.push({ field: 'role', text: say.role });
  if (needsSites(role) && typed.siteIds.length === 0) errors.push({ field: 'sites', text: say.sites });
  if (typed.siteIds.length > sitesPerRequestMax)
    errors.push({ field: 'sites', text: say.manySites({ max: sitesPerRequestMax }) });
  if (typed.name === '' || typed.name.length > nameCharactersMax) errors.push({ field: 'name', text: say.name });
  if (email === null)
    errors.push({ field: 'email', text: say.email({ typed: typed.email.slice(0, shownCharactersMax) }) });
  if (typed.words.length > wordsCharactersMax)
    errors.push({ field: 'words', text: say.words({ max: wordsCharactersMax }) });
  if (errors.length > 0 || role === undefined || email === null) return { errors, ask: null };
  const language = readLanguage(typed.language) ?? visit.language;
  const { name, siteIds, words } = typed;
  const ask: Ask = { name, email, language, organisationId, siteIds, role, words };
  return { errors, ask };
}

function needsSites(role: AccessRole | undefined): boolean {
  return role !== undefined && role !== 'serviceManager';
}
