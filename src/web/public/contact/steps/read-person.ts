import type { DraftPerson } from '#domain/forms/contact-draft.ts';
import { readLanguage } from '#domain/language.ts';
import { phone as shownPhone } from '#locales/phone.ts';
import { cleanText } from '#mail/read/message/characters.ts';
import { findPerson } from '#store/people/people.ts';
import { type FormPost, type FormVisit, isAccountUsed } from '#web/public/contact/draft/read-draft.ts';

/** Returns the details of a signed-in user, who need not type them. */
export async function knownPerson({ visit: { actor, services } }: FormVisit): Promise<Partial<DraftPerson>> {
  if (actor === null) return {};
  const person = await findPerson(services.world.db, actor.personId);
  const language = person?.language ?? actor.language;
  return { name: actor.name, email: actor.email ?? '', phone: person?.phone ? shownPhone(person.phone) : '', language };
}

/** Returns the posted sender. Under an account, name and address come from it, not from the form. */
export function readPerson({ form, visit, sender, before }: FormPost): DraftPerson {
  const line = (field: string) => {
    const value = form.get(field);
    return typeof value === 'string' ? cleanText(value) : '';
  };
  const language = readLanguage(line('language')) ?? visit.language;
  const { actor } = visit;
  const account = actor ? { name: actor.name, email: actor.email ?? '' } : before.person;
  const { name, email } =
    isAccountUsed(sender) && (actor || sender === 'portal') ? account : { name: line('name'), email: line('email') };
  return { name, email, phone: line('phone'), language };
}
