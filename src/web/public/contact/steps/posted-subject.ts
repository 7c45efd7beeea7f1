import { siteIndexOf } from '#desk/directory/site-index.ts';
import { answersOf } from '#domain/forms/conditions.ts';
import {
  type ContactDraft,
  type DraftFile,
  type DraftSubject,
  formKeyOf,
  newSubject,
  withForm,
  withSubject,
} from '#domain/forms/contact-draft.ts';
import type { FormAnswers, FormDefinition, Question } from '#domain/forms/definition.ts';
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
  const rows = postedRows(form, shown.definition, (base ?? before).subjects[place - 1]?.answers ?? {});
  const asked = questionsOf(withRows(shown.definition, rows));
  const { files, refused } = await readFiles(post, asked);
  const answers = { ...readAnswers(form, asked), ...rows, ...ownSite(form, asked) };
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

/** The button of an own site overrides the typed site. In a row, it names its question. */
function ownSite(form: FormData, asked: readonly Question[]): FormAnswers {
  const [number = '', id] = String(form.get('own') ?? '').split(' ');
  const site = asked.find((question) => question.type === 'site' && (question.inRow ? question.id === id : !id));
  return number !== '' && site ? { [site.id]: number.slice(0, 20) } : {};
}

/** Returns the key of the form that the page carries, in case its draft is gone. Complaints and urgent incidents have their own. */
function formSaid({ form, sender }: FormPost): string {
  if (sender === 'complaint') return 'complaint';
  if (sender === 'urgent') return 'incident';
  const said = String(form.get('kind') ?? '');
  return said === 'complaint' ? '' : said;
}

/** The files of the subject, and those of its rows. Those of a removed row go with it. */
async function readFiles({ visit, desk, form, state }: FormPost, asked: readonly Question[]) {
  const questions = asked.filter(({ type }) => type === 'files');
  const earlier = filesOf(visit, form, state.id);
  const fields = questions.map(({ id, inRow }) => ({ field: fieldOf(id), id, question: inRow ? id : undefined }));
  const common = { field: 'files', id: '', question: undefined };
  const kept: DraftFile[] = [];
  const refused: QuestionError[] = [];
  for (const { field, id, question } of fields.some((each) => !each.question) ? fields : [common, ...fields]) {
    const before = earlier.filter((file) => file.question === question);
    const { files, errors } = await saveUploads(visit, desk, form, { formId: state.id, before, field, question });
    kept.push(...files.map(({ seal: _, ...file }) => file));
    refused.push(...errors.map(({ text }) => ({ question: id, field, text })));
  }
  return { files: kept, refused };
}

/** Marks unknown sites as reported, so that they are accepted when typed again. */
function siteSeen(subject: DraftSubject, definition: FormDefinition, errors: QuestionError[]): DraftSubject {
  const { answers, siteSeen: before } = subject;
  const sites = questionsOf(withRows(definition, answers)).filter(({ type }) => type === 'site');
  const typed = (questions: readonly Question[]) => questions.flatMap(({ id }) => answersOf(answers, id).slice(0, 1));
  const wrong = typed(sites.filter(({ id }) => errors.some(({ question }) => question === id)));
  const seen = typed(sites).filter((text) => before.split('\n').includes(text));
  return wrong.length === 0 ? subject : { ...subject, siteSeen: [...new Set([...seen, ...wrong])].join('\n') };
}
