import { data, redirect } from 'react-router';
import { makeDesk } from '#desk/desks/create-desk.ts';
import { readZone } from '#domain/calendar/calendar.ts';
import { languages } from '#domain/language.ts';
import { readAddress } from '#domain/people/email.ts';
import { isPrefix } from '#domain/ticket/number.ts';
import { desksWords } from '#locales/admin/messages.ts';
import type { AdminVisit } from '#web/admin/admin-visit.ts';
import { fieldText } from '#web/admin/fields.ts';
import { found } from '#web/app/found.ts';
import { urls } from '#web/app/urls.ts';

/** The form of a new desk, as typed. */
export interface TypedDesk {
  prefix: string;
  mailbox: string;
  zone: string;
  languages: string;
  first: string;
}

/** Returns an empty form in the administrator's language. */
export function freshDesk({ desks, language }: AdminVisit): TypedDesk {
  return {
    prefix: '',
    mailbox: '',
    zone: desks[0]?.zone ?? 'Europe/Brussels',
    languages: languages.join(','),
    first: language,
  };
}

/** Returns whether the user may create a desk: only an administrator of all desks may. */
export async function mayMake({ services, actor }: AdminVisit): Promise<boolean> {
  const all = await services.world.allDesks(services.world.db);
  return all.every(({ id }) => actor.deskIds.includes(id));
}

/** Creates a desk and redirects to it, or returns the errors with the input. */
export async function makeBy({ services, actor, language }: AdminVisit, form: FormData) {
  const typed: TypedDesk = {
    prefix: fieldText(form, 'prefix').toUpperCase(),
    mailbox: fieldText(form, 'mailbox'),
    zone: fieldText(form, 'zone'),
    first: fieldText(form, 'first'),
    languages: form.getAll('languages').map(String).join(','),
  };
  const { refused } = desksWords[language].add;
  const { problems } = desksWords[language];
  const mailbox = readAddress(typed.mailbox);
  const zone = readZone(typed.zone);
  const ticked = languages.filter((each) => typed.languages.split(',').includes(each));
  const first = ticked.find((each) => each === typed.first);
  const errors = [
    ...(isPrefix(typed.prefix) ? [] : [{ field: 'prefix', text: refused.prefix }]),
    ...(mailbox ? [] : [{ field: 'mailbox', text: refused.mailbox }]),
    ...(first ? [] : [{ field: 'languages', text: problems.languages }]),
    ...(zone ? [] : [{ field: 'zone', text: problems.zone }]),
  ];
  if (!mailbox || !zone || !first || errors.length > 0) return data({ typed, errors }, 422);
  const spoken = [first, ...ticked.filter((each) => each !== first)];
  const made = found(await makeDesk(services.world, actor, { prefix: typed.prefix, mailbox, zone, languages: spoken }));
  if ('deskId' in made) throw redirect(urls.chosenDesk(typed.prefix), 303);
  const field = made.refused === 'mailboxTaken' ? 'mailbox' : 'prefix';
  return data({ typed, errors: [{ field, text: refused[made.refused] }] }, 422);
}
