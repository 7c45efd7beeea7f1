import { data, redirect } from 'react-router';
import { listForms } from '#desk/forms/list-forms.ts';
import { readForm } from '#desk/forms/on-form.ts';
import { addForm, moveForm, type NewForm } from '#desk/forms/save-form.ts';
import type { Desk } from '#domain/desks/desk.ts';
import { editorKinds } from '#domain/forms/contact-draft.ts';
import type { Form } from '#domain/forms/form.ts';
import { textIn } from '#domain/language.ts';
import { catalogueWords, formsWords } from '#locales/admin/messages.ts';
import { capitalised, figure } from '#locales/format.ts';
import { words } from '#locales/messages.ts';
import { countFormTickets } from '#store/forms/catalogue.ts';
import { AdminPage } from '#web/admin/admin-page.tsx';
import { type AdminVisit, adminVisit, chosenDesk } from '#web/admin/admin-visit.ts';
import { deskChoices } from '#web/admin/desk-choices.ts';
import { DeskTexts } from '#web/admin/desk-texts.tsx';
import { formErrors, newForm, readNewForm } from '#web/admin/forms/catalogue/typed-form.ts';
import { standView } from '#web/admin/forms/stand-view.ts';
import { OrderedRows } from '#web/admin/order/ordered-rows.tsx';
import { stepsIn } from '#web/admin/order/steps.ts';
import { SaveForm } from '#web/admin/save-form.tsx';
import { choiceOf, fieldText, found, readForm as readPost } from '#web/app/post.ts';
import { urls } from '#web/app/urls.ts';
import type { PageHandle } from '#web/shared/document/page-handle.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { choicesOf } from '#web/ui/field/choices.ts';
import { fieldProps, SelectField, TextField } from '#web/ui/field/fields.tsx';
import type { Route } from './+types/page.ts';

export const handle: PageHandle = { scripts: true };

/** A desk's catalogue of forms, with their published version and draft. */
export async function loader({ context, request }: Route.LoaderArgs) {
  const visit = await adminVisit(context, request, 'forms');
  const desk = chosenDesk(visit, request);
  const { db } = visit.services.world;
  const forms = await listForms(db, desk.id);
  const counts = await countFormTickets(db, desk.id);
  const page = urls.adminPage('forms', { desk: desk.prefix });
  return {
    page,
    desks: deskChoices(visit, desk, (about) => urls.adminPage('forms', about)),
    forms: await Promise.all(forms.map((form) => formRow(visit, desk, form, counts.get(form.key) ?? 0))),
  };
}

/** Returns a form as its row: what it is and who may use it, its state, and its draft. */
async function formRow({ services, language }: AdminVisit, desk: Desk, form: Form, tickets: number) {
  const say = catalogueWords[language];
  const { key, kind, names, categories, audience, retiredAt } = form;
  const category = textIn(categories, language, desk.languages);
  const about = [
    // The name of a built-in form is that of its kind.
    ...(key === kind ? [] : [words[language].kinds[kind]]),
    ...(category ? [category] : []),
    say.audiences[audience],
    ...(key === kind ? [] : [key]),
    ...(retiredAt === null ? [] : [say.retired]),
  ];
  const stand = await readForm(services.world.db, form);
  return {
    id: key,
    name: textIn(names, language, desk.languages),
    href: urls.adminForm(key, { desk: desk.prefix }),
    properties: urls.formProperties(key, { desk: desk.prefix }),
    about: `${capitalised(about.join(' · '))} · ${say.uses({ count: figure(tickets) })}`,
    ...standView(stand, language, desk.zone),
  };
}

export async function action({ context, request }: Route.ActionArgs) {
  const visit = await adminVisit(context, request, 'forms');
  const desk = chosenDesk(visit, request);
  const form = await readPost(context);
  const { world } = visit.services;
  const intent = choiceOf(form, 'intent', ['up', 'down'] as const);
  if (intent !== null) {
    const place = { deskId: desk.id, key: fieldText(form, 'form') };
    found(await moveForm(world, visit.actor, place, stepsIn(form, intent)));
    throw redirect(urls.adminPage('forms', { desk: desk.prefix, done: 'moved' }), 303);
  }
  const typed = readNewForm(form);
  const saved = found(await addForm(world, visit.actor, desk.id, typed));
  if ('saved' in saved) throw redirect(urls.adminForm(saved.saved, { desk: desk.prefix, done: 'made' }), 303);
  if (saved.refused === 'changedMeanwhile') throw new Error('A new form has no earlier version.');
  return data({ typed, errors: formErrors(saved, visit.language) }, 422);
}

export default function Page({ loaderData, actionData }: Route.ComponentProps) {
  const { language } = useVisit();
  const [say, catalogue] = [formsWords[language], catalogueWords[language]];
  const { page, desks, forms } = loaderData;
  const rows = forms.map(({ asked, draft, about, properties, ...row }) => ({
    ...row,
    about: (
      <>
        <p className="text-secondary text-ink-2">{about}</p>
        <p className="text-body">
          {asked}
          {draft && ` · ${draft}`}
        </p>
        <p className="text-body">
          <a className="link" href={properties}>
            {catalogue.properties}
            <span className="sr-only"> : {row.name}</span>
          </a>
        </p>
      </>
    ),
  }));
  return (
    <AdminPage title={say.title} lead={say.lead} desks={desks} done={catalogue.done}>
      <div className="mt-4 flex max-w-page flex-col gap-10">
        <OrderedRows of="form" rows={rows} page={page} say={say} />
        <NewFormFields
          page={page}
          typed={actionData?.typed ?? newForm}
          forms={forms.map(({ id, name }) => ({ value: id, label: name }))}
        />
      </div>
    </AdminPage>
  );
}

interface NewFormFieldsProps {
  /** The address that takes the new form. */
  page: string;
  typed: NewForm;
  /** The forms whose questions it can begin with. */
  forms: { value: string; label: string }[];
}

/** A new form: its name, its key and its kind. The rest has a page of its own. */
function NewFormFields({ page, typed, forms }: NewFormFieldsProps) {
  const { language } = useVisit();
  const say = catalogueWords[language];
  const field = fieldProps(typed, { key: say.key, keyHint: say.keyHint });
  return (
    <SaveForm id="add" title={say.add} lead={say.addHint} action={page} submit={say.make} value="add">
      <DeskTexts name="name" legend={say.name} hint={say.nameHint} values={typed.names} />
      <TextField {...field('key')} length="medium" autoComplete="off" autoCapitalize="none" spellCheck={false} />
      <div className="grid max-w-record gap-x-4 gap-y-4 sm:grid-cols-2">
        <SelectField
          name="kind"
          label={say.kind}
          hint={say.kindHint}
          choices={choicesOf(editorKinds, words[language].kinds)}
          defaultValue={typed.kind}
        />
        <SelectField
          name="copyOf"
          label={say.copyOf}
          hint={say.copyHint}
          choices={[{ value: '', label: say.copyNone }, ...forms]}
          defaultValue={typed.copyOf ?? ''}
        />
      </div>
    </SaveForm>
  );
}
