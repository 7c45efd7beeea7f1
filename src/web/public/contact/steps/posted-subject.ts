import { siteIndexOf } from '#desk/directory/site-index.ts';
import {
  type ContactDraft,
  type DraftSubject,
  formKeyOf,
  newSubject,
  withForm,
  withSubject,
} from '#domain/forms/contact-draft.ts';
import type { FormAnswers, FormDefinition, Question, QuestionType } from '#domain/forms/definition.ts';
import { placeNow, withPostedSubject } from '#domain/forms/merge-draft.ts';
import { questionsOf } from '#domain/forms/questions.ts';
import { withRows } from '#domain/forms/rows.ts';
import { type AskedVersion, formsFor } from '#web/public/contact/desk-forms.ts';
import type { FormPost } from '#web/public/contact/draft/read-draft.ts';
import { formShown } from '#web/public/contact/steps/form-shown.ts';
import { checkSubject } from '#web/public/contact/steps/next-step.ts';
import { postedRows } from '#web/public/contact/steps/posted-rows.ts';
import { filesOf, saveUploads } from '#web/shared/files/saved-files.ts';
import { fieldOf, type QuestionError } from '#web/shared/question/check.ts';
import { readAnswers } from '#web/shared/question/read-answers.ts';

/** The posted answers of a subject. */
interface PostedSubject {
  /** The current version; the page may have shown an older one. */
  version: AskedVersion;
  /** Errors of refused files. Only the response to this post names them. */
  refused: QuestionError[];
  /** Returns the draft with these answers, the subject's place in it, and its errors. */
  into(draft: ContactDraft): { draft: ContactDraft; place: number; errors: QuestionError[] };
}

/** Returns null if the post does not say its form, or a form that its sender may not use. */
export async function readPostedSubject(post: FormPost, place: number): Promise<PostedSubject | null> {
  const { visit, desk, form, before, base } = post;
  const { world } = visit.services;
  const known = (base ?? before).subjects[place - 1];
  const key = (known && formKeyOf(known)) ?? formSaid(post);
  const version = (await formsFor(visit, desk.id, post.sender)).get(key);
  if (!version) return null;
  const { kind, form: own } = withForm(newSubject(null), version.form);
  const shown = await formShown(world.db, version, form.get('version'));
  const { files, refused } = await readFiles(post, shown.definition);
  const rows = postedRows(form, shown.definition, (base ?? before).subjects[place - 1]?.answers ?? {});
  const asked = questionsOf(withRows(shown.definition, rows));
  const answers = { ...readAnswers(form, asked), ...rows, ...ownSite(form, shown.definition) };
  const versions = [...(known?.versions ?? []).filter((id) => id !== shown.id), shown.id];
  const sites = await siteIndexOf(world, world.db);
  return {
    version,
    refused,
    into(draft) {
      const after = withPostedSubject(draft, post, place, {
        kind,
        ...(own && { form: own }),
        answers,
        files,
        versions,
      });
      const at = placeNow(draft, post, place);
      const { errors } = checkSubject(after.subjects[at - 1]!, version, sites, visit.language);
      const seen = withSubject(after, at, (subject) => siteSeen(subject, version.definition, errors));
      return { draft: seen, place: at, errors: [...errors, ...refused] };
    },
  };
}

/** The button of an own site overrides the typed site. */
function ownSite(form: FormData, definition: FormDefinition): FormAnswers {
  const [own, site] = [form.get('own'), questionOf(definition, 'site')];
  return typeof own === 'string' && site ? { [site.id]: own.slice(0, 20) } : {};
}

/** Returns the key of the form that the page carries, in case its draft is gone. Complaints and urgent incidents have their own. */
function formSaid({ form, sender }: FormPost): string {
  if (sender === 'complaint') return 'complaint';
  if (sender === 'urgent') return 'incident';
  const said = String(form.get('kind') ?? '');
  return said === 'complaint' ? '' : said;
}

async function readFiles({ visit, desk, form, state }: FormPost, definition: FormDefinition) {
  const question = questionOf(definition, 'files');
  const before = filesOf(visit, form, state.id);
  const field = question ? fieldOf(question.id) : 'files';
  const { files, errors } = await saveUploads(visit, desk, form, { formId: state.id, before, field });
  return {
    files: files.map(({ id, name, bytes, held }) => ({ id, name, bytes, held })),
    refused: errors.map(({ text }) => ({ question: question?.id ?? '', field, text })),
  };
}

/** Marks an unknown site as reported, so that it is accepted when typed again. */
function siteSeen(subject: DraftSubject, definition: FormDefinition, errors: QuestionError[]): DraftSubject {
  const site = questionOf(definition, 'site');
  if (!site || !errors.some(({ question }) => question === site.id)) return subject;
  const typed = subject.answers[site.id];
  return { ...subject, siteSeen: typeof typed === 'string' ? typed : '' };
}

function questionOf(definition: FormDefinition, type: QuestionType): Question | undefined {
  return questionsOf(definition).find((question) => question.type === type);
}
