import { data, redirect } from 'react-router';
import { discardMacro, macroFields, moveMacro, saveMacro } from '#desk/macros/save-macro.ts';
import { seenOf } from '#desk/spine/seen.ts';
import { type InEachLanguage, noText } from '#domain/language.ts';
import type { Macro, WrittenMacro } from '#domain/macros/macro.ts';
import { actWords } from '#domain/messages/acts.ts';
import { deskMacroWords } from '#locales/admin/messages.ts';
import { words as deskWords } from '#locales/messages.ts';
import { isId } from '#store/database/ids.ts';
import { listMacros } from '#store/macros/macros.ts';
import { DeskPage } from '#web/admin/desks/desk-part.tsx';
import { type DeskPost, deskPost, deskVisit } from '#web/admin/desks/desk-visit.ts';
import { FormerVersions } from '#web/admin/desks/former/former-versions.tsx';
import { definitionMeanwhile, formerVersions, wantedVersion } from '#web/admin/desks/former/former-view.ts';
import { readKnown } from '#web/admin/desks/macros/known.ts';
import { fieldInputs, MacroFields, macroChoices } from '#web/admin/desks/macros/macro-fields.tsx';
import {
  type MacroRow,
  macroErrors,
  macroRow,
  previewOf,
  readTypedMacro,
  typedFields,
  typedOfFields,
} from '#web/admin/desks/macros/typed-macro.ts';
import type { MeanwhileView } from '#web/admin/meanwhile.tsx';
import { useNeededLanguages } from '#web/admin/needed-languages.ts';
import { OrderedRows } from '#web/admin/order/ordered-rows.tsx';
import { fieldText, found } from '#web/app/post.ts';
import { urls } from '#web/app/urls.ts';
import type { PageHandle } from '#web/shared/document/page-handle.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { Button } from '#web/ui/button.tsx';
import { Empty } from '#web/ui/empty.tsx';
import type { FieldError } from '#web/ui/field/fields.tsx';
import { Section } from '#web/ui/frame/section.tsx';
import type { Route } from './+types/page.ts';

export const handle: PageHandle = { scripts: true };

export async function loader(args: Route.LoaderArgs) {
  const visit = await deskVisit(args);
  const { desk, language, actor, services } = visit;
  const asked = new URL(args.request.url).searchParams;
  const macros = await listMacros(services.world.db, desk.id);
  const macro = macros.find(({ id }) => id === asked.get('macro'));
  if (asked.has('macro') && !macro) throw data(null, 404);
  const known = { ...(await readKnown(services.world, desk.id, language)), languages: desk.languages };
  return {
    page: urls.deskMacros(desk.prefix),
    rows: macros.map((each) => macroRow(each, desk, known, language)),
    macro: macro ? { id: macro.id, typed: typedOf(macro) } : null,
    preview: macro ? previewOf(macro, desk, services.world.clock.now(), actor.name) : null,
    choices: macroChoices(known, language),
    fields: fieldInputs(known, language),
    seen: macro ? seenOf(macroFields(macro)) : '',
    former: macro ? await formerVersions(visit, definitionOf(macro)) : [],
  };
}

export async function action(args: Route.ActionArgs) {
  const visit = await deskPost(args);
  const { desk, form } = visit;
  const { world } = visit.services;
  const [id, intent] = [fieldText(form, 'macro'), fieldText(form, 'intent')];
  if (id !== '' && !isId(id)) throw data(null, 404);
  if (intent === 'up' || intent === 'down' || intent === 'discard') {
    found(
      intent === 'discard'
        ? await discardMacro(world, visit.actor, desk.id, id)
        : await moveMacro(world, visit.actor, desk.id, { id, by: stepsIn(form) * (intent === 'up' ? -1 : 1) }),
    );
    throw redirect(urls.deskMacros(desk.prefix, { done: intent === 'discard' ? 'discarded' : 'moved' }), 303);
  }
  if (intent !== 'takeBack') return saveBy(visit, id, readTypedMacro(form));
  const now = (await listMacros(world.db, desk.id)).find((each) => each.id === id);
  if (!now) throw data(null, 404);
  return saveBy(visit, id, typedOfFields(await wantedVersion(visit, form, definitionOf(now))));
}

function definitionOf(macro: Macro) {
  return { part: 'macros', id: macro.id, now: macroFields(macro) };
}

/** The result of a post that does not redirect. */
interface Unsaved {
  typed: WrittenMacro;
  errors: FieldError[];
  meanwhile?: MeanwhileView;
}

async function saveBy(visit: DeskPost, id: string, typed: WrittenMacro) {
  const { services, actor, desk, language, form } = visit;
  const seen = fieldText(form, 'seen') || null;
  const saved = found(await saveMacro(services.world, actor, desk.id, { id: id || null, ...typed, seen }));
  if ('saved' in saved) throw redirect(urls.deskMacros(desk.prefix, { done: id ? 'saved' : 'made' }), 303);
  if (saved.refused !== 'changedMeanwhile') return data<Unsaved>({ typed, errors: macroErrors(saved, language) }, 422);
  const compared = { now: saved.now, typed: typedFields(typed) };
  const meanwhile = await definitionMeanwhile(visit, { part: 'macros', id }, compared);
  return data<Unsaved>({ typed, errors: [], meanwhile }, 409);
}

/** The buttons move by one place, dragging by several. */
function stepsIn(form: FormData): number {
  const steps = fieldText(form, 'steps');
  return /^[1-9]\d{0,2}$/.test(steps) ? Number(steps) : 1;
}

export default function Page({ loaderData, actionData }: Route.ComponentProps) {
  const { page, rows, macro, preview, choices, fields, seen, former } = loaderData;
  const words = deskMacroWords[useVisit().language];
  const { saved, made, discarded, moved } = words;
  return (
    <DeskPage
      title={words.title}
      lead={words.lead}
      {...(macro && { back: { href: page, label: words.title } })}
      done={{ saved, made, discarded, moved }}
    >
      <div className="mt-4 flex flex-col gap-8">
        {macro === null && <MacroList rows={rows} page={page} />}
        <form method="post" action={macro ? `${page}?macro=${macro.id}` : page} className="flex flex-col gap-4">
          <h2 className="text-section">{macro ? words.edit : words.add}</h2>
          {macro && <input type="hidden" name="macro" value={macro.id} />}
          <input type="hidden" name="seen" value={seen} />
          <MacroFields typed={actionData?.typed ?? macro?.typed ?? nothing} choices={choices} fields={fields} />
          <p className="flex flex-wrap gap-3">
            <Button kind="main">{macro ? words.save : words.make}</Button>
            {macro && (
              <Button name="intent" value="discard" kind="danger">
                {words.discard}
              </Button>
            )}
          </p>
        </form>
        {preview && <MacroPreview texts={preview} />}
        {macro && (
          <FormerVersions
            versions={former}
            seen={seen}
            action={`${page}?macro=${macro.id}`}
            named={{ name: 'macro', value: macro.id }}
          />
        )}
      </div>
    </DeskPage>
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

/** The macros in the order in which agents see them, each with a summary. */
function MacroList({ rows, page }: { rows: MacroRow[]; page: string }) {
  const words = deskMacroWords[useVisit().language];
  if (rows.length === 0) return <Empty title={words.none}>{words.noneText}</Empty>;
  const shown = rows.map(({ id, name, href, does, text, broken }) => ({
    ...{ id, name, href },
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
    <OrderedRows
      of="macro"
      rows={shown}
      page={page}
      say={words}
      labelOf={(action, name) => words.named({ action, name })}
    />
  );
}

function typedOf({ names, texts, tab, acts, reasons }: Macro): WrittenMacro {
  return { names, tab, texts: texts ?? noText, acts: actWords(acts), reasons: reasons ?? noText };
}

const nothing: WrittenMacro = { names: noText, texts: noText, tab: null, acts: {}, reasons: noText };
