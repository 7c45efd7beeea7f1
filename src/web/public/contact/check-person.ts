import type { DraftPerson, Sender } from '#domain/forms/contact-draft.ts';
import type { FormAnswers } from '#domain/forms/definition.ts';
import type { Language } from '#domain/language.ts';
import { readAddress } from '#domain/people/email.ts';
import { short } from '#locales/forms/messages.ts';
import { contactWords } from '#locales/public/messages.ts';
import { readPhone } from '#web/shared/read-phone.ts';
import type { FieldError } from '#web/ui/field/fields.tsx';

/** The sender, as the desk saves them. */
export interface CheckedPerson {
  name: string | null;
  email: string | null;
  /** E.164. */
  phone: string | null;
  anonymous: boolean;
}

const nameCharactersMax = 120;

/** Checks the sender. A complaint may be anonymous (R10), and a signed-in user is known; any other request needs a contact. */
export function checkPerson(
  person: DraftPerson,
  sender: Sender,
  language: Language,
  rivals: FormAnswers = {},
): { errors: FieldError[]; checked: CheckedPerson } {
  const errors: FieldError[] = [];
  const say = contactWords[language].errors;
  const wrong = (field: string, text: string) => void errors.push({ field, text });
  const mayBeEmpty = sender !== 'editor';
  if (sender === 'urgent' && person.phone.trim() === '') wrong('phone', say.phone.required);
  const [name, typedEmail, typedPhone] = [person.name.trim(), person.email.trim(), person.phone.trim()];
  if (name === '' && !mayBeEmpty) wrong('name', say.name.required);
  if (name.length > nameCharactersMax) wrong('name', say.name.tooLong);
  const email = readAddress(typedEmail);
  const phone = readPhone(typedPhone);
  if (typedEmail !== '' && email === null) wrong('email', say.email.invalid({ typed: short(typedEmail) }));
  if (typedEmail === '' && typedPhone === '' && !mayBeEmpty) wrong('email', say.email.required);
  if (typedPhone !== '' && phone === null) wrong('phone', say.phone.invalid({ typed: short(typedPhone) }));
  for (const [field, typed] of Object.entries(rivals)) wrong(field, say.otherWindow({ typed: short(String(typed)) }));
  const anonymous = sender !== 'portal' && name === '' && email === null && phone === null;
  return { errors, checked: { name: name || null, email, phone, anonymous } };
}
