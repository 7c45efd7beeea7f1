import { randomUUID } from 'node:crypto';
import { type ContactDraft, type DraftSubject, formKeyOf, type Sender } from '#domain/forms/contact-draft.ts';
import { type Language, textIn } from '#domain/language.ts';
import { longDay } from '#locales/format.ts';
import { contactWords } from '#locales/public/messages.ts';
import { type AskedVersion, type DeskForms, formsFor } from '#web/public/contact/desk-forms.ts';
import type { FormVisit } from '#web/public/contact/draft/read-draft.ts';
import { savedUntilOnDesk } from '#web/public/contact/draft/saved-until.ts';
import { progress, type Step, stepAbout, stepName } from '#web/public/contact/steps/step.ts';
import { framedInAddress } from '#web/shared/frame/find-desk.ts';
import { sealFor } from '#web/shared/sealed.ts';

/** An earlier answer, and the step that changes it. */
interface SoFar {
  label: string;
  value: string;
  change: string;
  step: string;
}

export async function stepFrame(visit: FormVisit, draft: ContactDraft | null, step: Step) {
  const { request, sender, desk } = visit;
  const { language, services } = visit.visit;
  const { signer } = services.world;
  const forms = await formsFor(visit.visit, desk.id, sender);
  return {
    desk: await framedInAddress(visit.visit, desk),
    sender,
    about: stepAbout(request, sender),
    /** For example "Étape 3 sur 4 · Incident". A form of one page has none. */
    progress: step.at === 'urgent' ? undefined : progressOf(sender, draft, step, { forms, language }),
    /**
     * The form's id, the sealed earlier input (so that nothing is lost if the draft is), and the id of this rendered page. Null if
     * there is no draft.
     */
    seals: draft && {
      form: sealFor(signer, 'form', draft.id),
      draft: carriedCopy(sealFor(signer, 'draft', draft)),
      page: randomUUID(),
    },
    /** The day on which the draft expires, in words. */
    keptUntil: draft?.keptUntil
      ? longDay(savedUntilOnDesk(services.world, draft.keptUntil), language, desk.zone)
      : null,
    // These steps show all answers anyway.
    soFar: draft && step.at !== 'check' && step.at !== 'urgent' ? soFar(draft, step, { forms, language }) : [],
  };
}

/** Half of what a step without files may post. */
const carriedCharactersMax = 128 * 1024;

/** A longer draft, of thirty pages, is only saved on the server, which finds it by the form's id even without its cookie. */
function carriedCopy(sealed: string): string {
  return sealed.length > carriedCharactersMax ? '' : sealed;
}

/** The forms that the visitor may use, and the reader's language. */
interface Told {
  forms: DeskForms;
  language: Language;
}

/** Returns the name of a form: of its kind if it is a built-in one, so that the steps speak of it as the desk does. */
export function nameOfForm({ key, definition, form }: AskedVersion, language: Language): string {
  return key === definition.kind ? contactWords[language].steps[definition.kind] : textIn(form.names, language);
}

/** The name of a subject's form, or null until one is chosen. A form that is gone leaves its kind. */
function nameOfSubject(subject: DraftSubject, { forms, language }: Told): string | null {
  const form = forms.get(formKeyOf(subject) ?? '');
  if (form) return nameOfForm(form, language);
  return subject.kind && contactWords[language].steps[subject.kind];
}

/** The content and hidden fields of every form page, in any step. */
export type StepFrame = Awaited<ReturnType<typeof stepFrame>>;

function progressOf(sender: Sender, draft: ContactDraft | null, step: Exclude<Step, { at: 'urgent' }>, told: Told) {
  const words = contactWords[told.language];
  const { at, of } = progress({ sender }, step);
  const subject = step.at === 'about' ? draft?.subjects[step.place - 1] : undefined;
  const name = (subject && nameOfSubject(subject, told)) ?? words.steps[step.at === 'about' ? 'kind' : step.at];
  const count = draft?.subjects.length ?? 0;
  const place = step.at === 'about' && count > 1 ? ` · ${words.about.place({ place: step.place, of: count })}` : '';
  return { at, of, sentence: words.step({ at, of, name }) + place };
}

function soFar(draft: ContactDraft, step: Step, told: Told): SoFar[] {
  const { aside } = contactWords[told.language];
  const { person, sender, subjects } = draft;
  const who = [person.name.trim() || (sender === 'complaint' ? aside.anonymous : ''), aside[sender]].filter(Boolean);
  const you = { label: aside.who, value: who.join('\n'), change: aside.changeYou, step: 'you' };
  const rows = subjects.flatMap((subject, at) =>
    subjectSoFar(subject, { place: at + 1, of: subjects.length }, step, told),
  );
  return [...(step.at === 'you' ? [] : [you]), ...rows];
}

function subjectSoFar(
  subject: DraftSubject,
  { place, of }: { place: number; of: number },
  step: Step,
  told: Told,
): SoFar[] {
  const { aside } = contactWords[told.language];
  const { kind, answers } = subject;
  const isHere = 'place' in step && step.place === place;
  if (kind === null || (isHere && step.at === 'kind') || (isHere && kind === 'complaint')) return [];
  const label = of > 1 ? aside.subjectAt({ place }) : aside.subject;
  const title = typeof answers.summary === 'string' && !isHere ? answers.summary.trim() : '';
  const change = isHere ? aside.changeKind : aside.changeSubject({ place });
  const to: Step = isHere ? { at: 'kind', place } : { at: 'about', place };
  return [
    { label, value: [nameOfSubject(subject, told), title].filter(Boolean).join('\n'), change, step: stepName(to) },
  ];
}
