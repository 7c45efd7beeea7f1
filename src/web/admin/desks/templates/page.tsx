import { data } from 'react-router';
import {
  addressOf,
  moveTemplate,
  reinstateTemplate,
  retireTemplate,
  saveTemplate,
} from '#desk/templates/save-template.ts';
import {
  type TemplateInput,
  type TemplateProblem,
  type TicketTemplate,
  templateFields,
} from '#domain/templates/template.ts';
import { templateWords } from '#locales/admin/messages.ts';
import { listTemplates } from '#store/templates/templates.ts';
import { DefinitionPage } from '#web/admin/desks/definitions/definition-page.tsx';
import {
  chosenDefinition,
  type DefinitionPages,
  postDefinition,
  type UnsavedDefinition,
} from '#web/admin/desks/definitions/definition-post.ts';
import { type DeskPost, deskPost, deskVisit } from '#web/admin/desks/desk-visit.ts';
import { readKnown } from '#web/admin/desks/macros/known.ts';
import { fieldInputs, macroChoices } from '#web/admin/desks/macros/macro-fields.tsx';
import { ComingDates, TemplateFields } from '#web/admin/desks/templates/template-fields.tsx';
import {
  datesError,
  datesOf,
  newTemplate,
  parseTemplate,
  readTypedTemplate,
  type TypedTemplate,
  templateErrors,
  templateRow,
  typedFields,
  typedOf,
  typedOfFields,
} from '#web/admin/desks/templates/typed-template.ts';
import { fieldText } from '#web/app/post.ts';
import { urls } from '#web/app/urls.ts';
import type { PageHandle } from '#web/shared/document/page-handle.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { Button } from '#web/ui/button.tsx';
import type { Route } from './+types/page.ts';

export const handle: PageHandle = { scripts: true };

const pages: DefinitionPages<TicketTemplate, TypedTemplate, TemplateInput, TemplateProblem> = {
  part: 'templates',
  list: listTemplates,
  fieldsOf: async (template, { services }) => templateFields(template, await addressOf(services.world.db, template)),
  acts: { retire: retireTemplate, reinstate: reinstateTemplate },
  move: moveTemplate,
  save: saveTemplate,
  readTyped: readTypedTemplate,
  parse: parseTemplate,
  typedOf: typedOfFields,
  compared: typedFields,
  errorsOf: templateErrors,
  after: (prefix, done) => urls.deskTemplates(prefix, { done }),
};

export async function loader(args: Route.LoaderArgs) {
  const visit = await deskVisit(args);
  const { desk, language, services } = visit;
  const { db, clock } = services.world;
  const templates = await listTemplates(db, [desk.id]);
  const asked = new URL(args.request.url).searchParams.get('template');
  const chosen = await chosenDefinition(visit, asked, pages, templates);
  const known = await readKnown(services.world, desk.id, language);
  const typed = chosen ? typedOf(chosen.row, await addressOf(db, chosen.row)) : newTemplate;
  const rows = templates.map((each) => templateRow(each, desk, known, language));
  return {
    page: urls.deskTemplates(desk.prefix),
    rows,
    chosen: chosen && { ...rows.find(({ id }) => id === chosen.row.id)!, seen: chosen.seen, former: chosen.former },
    typed,
    dates: chosen ? datesOf(typed.recurs, desk, clock.now(), language) : null,
    choices: macroChoices(known, language),
    fields: fieldInputs(known, language),
  };
}

/** The result of a post that does not redirect. */
interface Unsaved extends UnsavedDefinition<TypedTemplate> {
  /** The days of the typed rule, which is not saved yet. */
  dates?: string[] | null;
}

export async function action(args: Route.ActionArgs) {
  const visit = await deskPost(args);
  if (fieldText(visit.form, 'intent') === 'dates') return showDates(visit);
  const unsaved = await postDefinition(visit, fieldText(visit.form, 'template'), pages);
  return data<Unsaved>(unsaved.data, unsaved.init ?? undefined);
}

function showDates({ form, desk, language, services }: DeskPost) {
  const typed = readTypedTemplate(form);
  const dates = datesOf(typed.recurs, desk, services.world.clock.now(), language);
  const errors = dates === null ? [datesError(typed.recurs, language)] : [];
  return data<Unsaved>({ typed, errors, dates }, dates === null ? 422 : 200);
}

export default function Page({ loaderData, actionData }: Route.ComponentProps) {
  const { page, chosen, typed, choices, fields, dates } = loaderData;
  const say = templateWords[useVisit().language];
  const rows = loaderData.rows.map(({ does, summary, broken, ...row }) => ({
    ...row,
    about: (
      <>
        {!row.isRetired && <p className="text-body">{summary}</p>}
        <p className="text-secondary text-ink-2">{does}</p>
        {!row.isRetired && broken && <p className="text-secondary text-urgent">{broken}</p>}
      </>
    ),
  }));
  return (
    <DefinitionPage
      {...{ of: 'template', page, say, rows, chosen, done: say.done, value: 'save' }}
      retires={{ say, text: say.retireText }}
      also={
        <Button name="intent" value="dates">
          {say.showDates}
        </Button>
      }
    >
      {chosen?.broken && <p className="text-body text-urgent">{chosen.broken}</p>}
      <TemplateFields typed={actionData?.typed ?? typed} choices={choices} fields={fields} />
      <ComingDates dates={actionData ? (actionData.dates ?? null) : dates} />
    </DefinitionPage>
  );
}
