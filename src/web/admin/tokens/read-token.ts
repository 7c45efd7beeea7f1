import { data } from 'react-router';
import { issueToken, type WantedTokenProblem } from '#desk/sign-in/issue-token.ts';
import { instantOfWallTime } from '#domain/calendar/wall-time.ts';
import { type TokenScope, tokenNameCharactersMax, tokenScopes } from '#domain/sign-in/token.ts';
import { tokenWords } from '#locales/admin/messages.ts';
import type { AdminVisit } from '#web/admin/admin-visit.ts';
import { fieldText, found } from '#web/app/post.ts';

/** The form as typed. */
export interface TypedToken {
  name: string;
  role: string;
  scopes: string[];
  desk: string;
  expires: string;
}

/** Returns an empty form: an agent of the first desk, for a year. */
export function freshToken({ desks }: AdminVisit): TypedToken {
  const year = Temporal.Now.plainDateISO(desks[0]!.zone).add({ years: 1 }).toString();
  return { name: '', role: 'agent', scopes: [], desk: desks[0]!.prefix, expires: year };
}

/** Creates a token, or returns the errors with the input. */
export async function issueBy({ services, actor, desks, language }: AdminVisit, form: FormData) {
  const typed: TypedToken = {
    name: fieldText(form, 'name'),
    role: fieldText(form, 'role'),
    expires: fieldText(form, 'expires'),
    scopes: form.getAll('scopes').map(String),
    desk: fieldText(form, 'desk'),
  };
  const desk = desks.find(({ prefix }) => prefix === typed.desk);
  if (!desk && typed.desk !== '') throw data(null, 404);
  const zone = (desk ?? desks[0]!).zone;
  const made = found(
    await issueToken(services.world, actor, {
      name: typed.name,
      role: typed.role === 'admin' ? 'admin' : 'agent',
      deskId: desk?.id ?? null,
      scopes: typed.scopes.filter((scope): scope is TokenScope => tokenScopes.some((each) => each === scope)),
      expiresAt: instantOfWallTime(zone, `${typed.expires}T23:59`),
    }),
  );
  if ('token' in made) return data({ token: made.token, name: typed.name });
  return data({ typed, errors: made.problems.map((problem) => errorOf(problem, language)) }, 422);
}

function errorOf(found: WantedTokenProblem, language: AdminVisit['language']) {
  const { problems } = tokenWords[language];
  const { field } = found;
  if (field === 'name')
    return {
      field,
      text: found.problem === 'missing' ? problems.nameMissing : problems.nameTooLong({ max: tokenNameCharactersMax }),
    };
  if (field === 'scopes') return { field, text: problems.scopesMissing };
  const said = { missing: problems.expiresMissing, past: problems.expiresPast, tooFar: problems.expiresTooFar };
  return { field, text: said[found.problem] };
}
