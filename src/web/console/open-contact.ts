import { href, redirect } from 'react-router';
import { type GivenContact, receiveContact } from '#desk/intake/receive-contact.ts';
import { readPhone } from '#desk/people/identify-person.ts';
import { openFromTemplate } from '#desk/templates/open-from-template.ts';
import type { Desk } from '#domain/desks/desk.ts';
import { type Language, languages } from '#domain/language.ts';
import { readAddress } from '#domain/people/email.ts';
import type { TicketTemplate } from '#domain/templates/template.ts';
import { summaryCharactersMax, textCharactersMax } from '#domain/ticket/texts.ts';
import { kinds } from '#domain/ticket/vocabulary.ts';
import type { ConsoleWords } from '#locales/console/messages.ts';
import { consoleWords } from '#locales/console/messages.ts';
import { number } from '#locales/format.ts';
import { problems } from '#locales/problems/messages.ts';
import { findCallPerson } from '#store/calls/call-search.ts';
import { isId } from '#store/database/ids.ts';
import { choiceOf, fieldText, found } from '#web/app/post.ts';
import { existing } from '#web/app/responses.ts';
import { fillIn, readOffered } from '#web/console/contact-template.ts';
import type { StaffVisit } from '#web/console/staff.ts';

/** Channels that an agent records by hand. */
const enteredChannels = ['phone', 'letter', 'counter'] as const;

export interface SentContact {
  errors: { field: string; text: string }[];
  values: Record<string, string>;
  /** Whether a template was just filled in. Nothing is opened before its words were seen. */
  isFilled?: boolean;
}

/** Opens a ticket for a call, letter or visit and redirects to its number; or returns the errors. */
export async function openContact(visit: StaffVisit, form: FormData): Promise<SentContact> {
  const { actor, services, language } = visit;
  const words = consoleWords[language];
  const values = Object.fromEntries([...form].filter((pair): pair is [string, string] => typeof pair[1] === 'string'));
  const offered = await readOffered(visit);
  const { desks } = offered;
  const wanted = fieldText(form, 'desk');
  // A desk of other agents gives 404 instead of filing the contact at another desk.
  const desk = existing(wanted === '' ? desks[0] : desks.find(({ prefix }) => prefix === wanted));
  const templateId = fieldText(form, 'template');
  const template = offered.templates.find(({ id }) => id === templateId);
  const isToFill = fieldText(form, 'intent') === 'template' || templateId !== fieldText(form, 'filled');
  if (template && isToFill) return { errors: [], values: fillIn(template, values, offered), isFilled: true };
  const errors = [...templateErrors(form, template, desk, words), ...errorsOf(form, language)];
  if (errors.length > 0) return { errors, values };
  const person = await chosenPerson(visit, form);
  const contact = contactOf(form);
  const given: GivenContact = {
    ...contact,
    deskId: desk.id,
    // The details of a known person stay as they are.
    ...(person && { requesterId: person.id, requester: { ...contact.requester, name: null } }),
  };
  const received = template
    ? found(await openFromTemplate(services.world, actor, { ...given, templateId }))
    : await receiveContact(services.world, actor, given);
  if ('ticket' in received) throw redirect(`${href('/console/new')}?opened=${received.ticket.number}`);
  if (received.refused === 'templateUnknown')
    return { values, errors: [{ field: 'template', text: words.contact.templateGone }] };
  const field = received.refused === 'siteUnknown' ? 'site' : 'text';
  return { values, errors: [{ field, text: problems[language].refusals[received.refused].detail }] };
}

/** Returns the person whom the agent chose among the known ones; 404 if the agent may not know them. */
async function chosenPerson({ actor, services }: StaffVisit, form: FormData) {
  const id = fieldText(form, 'person');
  if (id === '' || form.has('anonymous')) return null;
  return existing(isId(id) ? await findCallPerson(services.world.db, actor, id) : undefined);
}

/** A template that was retired meanwhile, one of another desk, or none although the button was pressed. */
function templateErrors(
  form: FormData,
  template: TicketTemplate | undefined,
  desk: Desk,
  { contact: say }: ConsoleWords,
): SentContact['errors'] {
  const wrong = (text: string) => [{ field: 'template', text }];
  if (template) return template.deskId === desk.id ? [] : wrong(say.templateElsewhere);
  if (fieldText(form, 'template') !== '') return wrong(say.templateGone);
  return fieldText(form, 'intent') === 'template' ? wrong(say.chooseTemplate) : [];
}

function errorsOf(form: FormData, language: Language): SentContact['errors'] {
  const { errors: say } = consoleWords[language];
  const errors: SentContact['errors'] = [];
  const [name, phone, email, site] = ['name', 'phone', 'email', 'site'].map((field) => fieldText(form, field));
  const [summary, text] = [fieldText(form, 'summary'), fieldText(form, 'text')];
  const long = (max: number) => say.tooLong({ max: number(max, language) });
  if (!form.has('anonymous') && !name && !phone && !email) errors.push({ field: 'name', text: say.someone });
  if (phone && readPhone(phone) === null) errors.push({ field: 'phone', text: say.phone });
  if (email && readAddress(email) === null) errors.push({ field: 'email', text: say.email });
  if (site && !/^\d{4}$/.test(site)) errors.push({ field: 'site', text: say.site });
  if (summary === '') errors.push({ field: 'summary', text: say.summary });
  if (text === '') errors.push({ field: 'text', text: say.text });
  if (summary.length > summaryCharactersMax) errors.push({ field: 'summary', text: long(summaryCharactersMax) });
  if (text.length > textCharactersMax) errors.push({ field: 'text', text: long(textCharactersMax) });
  return errors;
}

function contactOf(form: FormData): Omit<GivenContact, 'deskId'> {
  const language = choiceOf(form, 'language', languages);
  const [phone, email, submission] = [
    fieldText(form, 'phone'),
    fieldText(form, 'email'),
    fieldText(form, 'submission'),
  ];
  return {
    channel: choiceOf(form, 'channel', enteredChannels) ?? 'phone',
    requester: {
      name: fieldText(form, 'name') || null,
      language,
      anonymous: form.has('anonymous'),
      phone: phone === '' ? null : readPhone(phone),
      email: email === '' ? null : readAddress(email),
    },
    language,
    kind: choiceOf(form, 'kind', kinds) ?? 'question',
    urgent: form.has('urgent'),
    summary: fieldText(form, 'summary'),
    text: fieldText(form, 'text'),
    fileIds: [],
    site: fieldText(form, 'site') || null,
    ...(isId(submission) && { submissionId: submission }),
  };
}
