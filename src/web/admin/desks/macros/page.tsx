import { discardMacro, macroFields, moveMacro, saveMacro } from '#desk/macros/save-macro.ts';
import { textsOfFields } from '#domain/directory/fields.ts';
import { type InEachLanguage, textIn } from '#domain/language.ts';
import type { OwnTextProblem } from '#domain/letters/own-texts.ts';
import type { Macro, MacroInput, MacroProblem } from '#domain/macros/macro.ts';
import { deskMacroWords } from '#locales/admin/messages.ts';
import { words as deskWords } from '#locales/messages.ts';
import { listMacros } from '#store/macros/macros.ts';
import { DefinitionPage } from '#web/admin/desks/definitions/definition-page.tsx';
import {
  chosenDefinition,
  type DefinitionPages,
  postDefinition,
  removedOf,
} from '#web/admin/desks/definitions/definition-post.ts';
import { removedDefinitions } from '#web/admin/desks/definitions/former-view.ts';
import { deskPost, deskVisit } from '#web/admin/desks/desk-visit.ts';
import { readKnown } from '#web/admin/desks/macros/known.ts';
import { fieldInputs, MacroFields, macroChoices } from '#web/admin/desks/macros/macro-fields.tsx';
import {
  macroErrors,
  macroRow,
  parseMacro,
  previewOf,
  readTypedMacro,
  type TypedMacro,
  typedFields,
  typedOfFields,
} from '#web/admin/desks/macros/typed-macro.ts';
import { useNeededLanguages } from '#web/admin/needed-languages.ts';
import { fieldText } from '#web/app/post.ts';
import { urls } from '#web/app/urls.ts';
import type { PageHandle } from '#web/shared/document/page-handle.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { Button } from '#web/ui/button.tsx';
import { Section } from '#web/ui/frame/section.tsx';
import type { Route } from './+types/page.ts';

export const handle: PageHandle = { scripts: true };

const pages: DefinitionPages<Macro, TypedMacro, MacroInput, OwnTextProblem | MacroProblem> = {
  part: 'macros',
  list: (handle, [deskId]) => listMacros(handle, deskId!),
  fieldsOf: macroFields,
  acts: { discard: discardMacro },
  move: moveMacro,
  save: saveMacro,
  readTyped: readTypedMacro,
  parse: parseMacro,
  typedOf: typedOfFields,
  compared: typedFields,
  errorsOf: macroErrors,
  after: (prefix, done) => urls.deskMacros(prefix, { done }),
};

export async function loader(args: Route.LoaderArgs) {
  const visit = await deskVisit(args);
  const { desk, language, actor, services } = visit;
  const macros = await listMacros(services.world.db, desk.id);
  const asked = new URL(args.request.url).searchParams.get('macro');
  const chosen = await chosenDefinition(visit, asked, pages, macros);
  const known = { ...(await readKnown(services.world, desk.id, language)), languages: desk.languages };
  const rows = macros.map((each) => macroRow(each, desk, known, language));
  return {
    page: urls.deskMacros(desk.prefix),
    rows,
    chosen: chosen && { ...rows.find(({ id }) => id === chosen.row.id)!, seen: chosen.seen, former: chosen.former },
    typed: typedOfFields(macroFields(chosen?.row)),
    preview: chosen ? previewOf(chosen.row, desk, services.world.clock.now(), actor.name) : null,
    choices: macroChoices(known, language),
    fields: fieldInputs(known, language),
    removed: await removedDefinitions(visit, removedOf(pages, macros), (fields) =>
      textIn(textsOfFields(fields, 'name'), language, desk.languages),
    ),
  };
}

export async function action(args: Route.ActionArgs) {
  const visit = await deskPost(args);
  return postDefinition(visit, fieldText(visit.form, 'macro'), pages);
}

export default function Page({ loaderData, actionData }: Route.ComponentProps) {
  const { page, chosen, typed, preview, choices, fields, removed } = loaderData;
  const say = deskMacroWords[useVisit().language];
  const { title, lead, saved, made, discarded, moved } = say;
  const rows = loaderData.rows.map(({ does, text, broken, ...row }) => ({
    ...row,
    about: (
      <>
        <p className="text-body">{does}</p>
        {text !== '' && (
          <p title={text} className="line-clamp-2 text-secondary text-ink-2">
            {text}
          </p>
        )}
        {broken && <p className="text-secondary text-urgent">{broken}</p>}
      </>
    ),
  }));
  return (
    <DefinitionPage
      {...{ of: 'macro', page, say, rows, removed, chosen, title, lead }}
      done={{ saved, made, discarded, moved }}
      also={
        chosen && (
          <Button name="intent" value="discard" kind="danger">
            {say.discard}
          </Button>
        )
      }
      below={preview && <MacroPreview texts={preview} />}
    >
      <MacroFields typed={actionData?.typed ?? typed} choices={choices} fields={fields} />
    </DefinitionPage>
  );
}

/** The macro's text on a sample ticket, in each language. */
function MacroPreview({ texts }: { texts: InEachLanguage }) {
  const { language } = useVisit();
  const words = deskMacroWords[language];
  const needed = useNeededLanguages();
  return (
    <Section id="macro-preview" title={words.preview}>
      <p className="text-secondary text-ink-2">{words.previewHint}</p>
      <div className="mt-2 grid gap-x-6 gap-y-4 sm:grid-cols-2 xl:grid-cols-4">
        {needed.map((each) => (
          <div key={each} className="border-t border-line pt-2">
            <h3 className="text-body font-strong">{deskWords[language].languages[each]}</h3>
            <p lang={each} className="mt-1 text-body whitespace-pre-wrap wrap-anywhere">
              {texts[each]}
            </p>
          </div>
        ))}
      </div>
    </Section>
  );
}
