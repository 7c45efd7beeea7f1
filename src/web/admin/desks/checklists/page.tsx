import { data, redirect } from 'react-router';
import { seenOf } from '#desk/spine/seen.ts';
import { moveChecklist, reinstateChecklist, retireChecklist, saveChecklist } from '#desk/tasks/save-checklist.ts';
import { textIn } from '#domain/language.ts';
import {
  type Checklist,
  checklistFields,
  checklistOfFields,
  inUse,
  movedRow,
  type TypedChecklist,
  typedOf,
} from '#domain/tasks/checklist.ts';
import { checklistWords } from '#locales/admin/messages.ts';
import { isId } from '#store/database/ids.ts';
import { listChecklists } from '#store/tasks/checklists.ts';
import { ChecklistFields } from '#web/admin/desks/checklists/checklist-fields.tsx';
import {
  checklistErrors,
  noChecklist,
  readTypedChecklist,
  typedFields,
  withEmptyRows,
} from '#web/admin/desks/checklists/typed-checklist.ts';
import { DeskPage } from '#web/admin/desks/desk-part.tsx';
import { type DeskPost, deskPost, deskVisit } from '#web/admin/desks/desk-visit.ts';
import { FormerVersions } from '#web/admin/desks/former/former-versions.tsx';
import { definitionMeanwhile, formerVersions, wantedVersion } from '#web/admin/desks/former/former-view.ts';
import type { MeanwhileView } from '#web/admin/meanwhile.tsx';
import { OrderedRows } from '#web/admin/order/ordered-rows.tsx';
import { RowSection } from '#web/admin/row-list.tsx';
import { SaveForm } from '#web/admin/save-form.tsx';
import { choiceOf, fieldText, found } from '#web/app/post.ts';
import { urls } from '#web/app/urls.ts';
import type { PageHandle } from '#web/shared/document/page-handle.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { Banner } from '#web/ui/banner.tsx';
import { Button } from '#web/ui/button.tsx';
import { Empty } from '#web/ui/empty.tsx';
import type { FieldError } from '#web/ui/field/fields.tsx';
import { Section } from '#web/ui/frame/section.tsx';
import type { Route } from './+types/page.ts';

export const handle: PageHandle = { scripts: true };

export async function loader(args: Route.LoaderArgs) {
  const visit = await deskVisit(args);
  const { desk, language, services } = visit;
  const asked = new URL(args.request.url).searchParams;
  const checklists = await listChecklists(services.world.db, [desk.id]);
  const chosen = checklists.find(({ id }) => id === asked.get('checklist'));
  if (asked.has('checklist') && !chosen) throw data(null, 404);
  const rows = checklists.map(({ id, names, items, retiredAt }) => ({
    id,
    name: textIn(names, language, desk.languages),
    about: items.map(({ title }) => title).join(' · '),
    isRetired: retiredAt !== null,
    href: urls.deskChecklists(desk.prefix, { checklist: id }),
  }));
  return {
    page: urls.deskChecklists(desk.prefix),
    used: rows.filter(({ isRetired }) => !isRetired),
    retired: rows.filter(({ isRetired }) => isRetired),
    chosen: chosen ? rows.find(({ id }) => id === chosen.id)! : null,
    typed: chosen ? withEmptyRows(typedOf(chosen)) : noChecklist,
    seen: chosen ? seenOf(checklistFields(chosen)) : '',
    former: chosen ? await formerVersions(visit, definitionOf(chosen)) : [],
    count: inUse(checklists).length,
  };
}

function definitionOf(checklist: Checklist) {
  return { part: 'checklists', id: checklist.id, now: checklistFields(checklist) };
}

const intents = ['up', 'down', 'retire', 'reinstate', 'takeBack', 'save'] as const;

/** The result of a post that does not redirect. */
interface Unsaved {
  typed: TypedChecklist;
  errors: FieldError[];
  meanwhile?: MeanwhileView;
}

export async function action(args: Route.ActionArgs) {
  const visit = await deskPost(args);
  const { desk, form, actor, services } = visit;
  const { world } = services;
  const id = fieldText(form, 'checklist');
  if (id !== '' && !isId(id)) throw data(null, 404);
  const lifted = fieldText(form, 'lift');
  if (lifted !== '') return liftRow(form, Number(lifted));
  const intent = choiceOf(form, 'intent', intents);
  const to = (done: string) => redirect(urls.deskChecklists(desk.prefix, { done }), 303);
  switch (intent) {
    case 'up':
    case 'down': {
      const by = stepsIn(form) * (intent === 'up' ? -1 : 1);
      found(await moveChecklist(world, actor, desk.id, { id, by }));
      throw to('moved');
    }
    case 'retire':
      found(await retireChecklist(world, actor, desk.id, id));
      throw to('retired');
    case 'reinstate':
      found(await reinstateChecklist(world, actor, desk.id, id));
      throw to('reinstated');
    case 'takeBack': {
      const now = (await listChecklists(world.db, [desk.id])).find((each) => each.id === id);
      if (!now) throw data(null, 404);
      return saveBy(visit, id, checklistOfFields(await wantedVersion(visit, form, definitionOf(now))));
    }
    default:
      return saveBy(visit, id, readTypedChecklist(form));
  }
}

/** Shows the form again with a row one place higher. Nothing is saved. */
function liftRow(form: FormData, row: number) {
  const { names, items } = readTypedChecklist(form);
  return data<Unsaved>({ typed: { names, items: movedRow(items, row, row - 1) }, errors: [] });
}

/** The buttons move by one place, dragging by several. */
function stepsIn(form: FormData): number {
  const steps = fieldText(form, 'steps');
  return /^[1-9]\d{0,2}$/.test(steps) ? Number(steps) : 1;
}

async function saveBy(visit: DeskPost, id: string, typed: TypedChecklist) {
  const { services, actor, desk, language, form } = visit;
  const seen = fieldText(form, 'seen') || null;
  const done = found(await saveChecklist(services.world, actor, desk.id, { id: id || null, seen, ...typed }));
  if ('saved' in done) throw redirect(urls.deskChecklists(desk.prefix, { done: id ? 'saved' : 'made' }), 303);
  const shown = withEmptyRows(typed);
  if (done.refused !== 'changedMeanwhile')
    return data<Unsaved>({ typed: shown, errors: checklistErrors(done, language) }, 422);
  const meanwhile = await definitionMeanwhile(
    visit,
    { part: 'checklists', id },
    { now: done.now, typed: typedFields(typed) },
  );
  return data<Unsaved>({ typed: shown, errors: [], meanwhile }, 409);
}

export default function Page({ loaderData, actionData }: Route.ComponentProps) {
  const { page, used, retired, chosen, typed, seen, former } = loaderData;
  const say = checklistWords[useVisit().language];
  return (
    <DeskPage
      title={chosen?.name ?? say.title}
      lead={chosen ? undefined : say.lead}
      {...(chosen && { back: { href: page, label: say.title } })}
      done={say.done}
    >
      <div className="mt-4 flex flex-col gap-8">
        {chosen === null && <ChecklistList rows={used} page={page} />}
        {chosen === null && retired.length > 0 && (
          <RowSection id="gone" title={say.gone} lead={say.goneText} rows={retired.map(goneRow)} />
        )}
        <SaveForm
          id="edit"
          title={chosen ? say.edit : say.add}
          seen={seen}
          submit={chosen ? say.save : say.make}
          value="save"
          action={chosen ? chosen.href : page}
        >
          {/* Enter presses the first button of a form, so that must save, not move an item. */}
          <button type="submit" name="intent" value="save" tabIndex={-1} aria-hidden="true" className="sr-only" />
          {chosen && <input type="hidden" name="checklist" value={chosen.id} />}
          <ChecklistFields typed={actionData?.typed ?? typed} />
          <Banner tone="sunken">
            <strong>{say.effect}.</strong> {say.effectText}
          </Banner>
        </SaveForm>
        {chosen && <RetireForm id={chosen.id} isRetired={chosen.isRetired} page={page} />}
        {chosen && (
          <FormerVersions
            versions={former}
            seen={seen}
            action={chosen.href}
            named={{ name: 'checklist', value: chosen.id }}
          />
        )}
      </div>
    </DeskPage>
  );
}

type ListRow = Awaited<ReturnType<typeof loader>>['used'][number];

function goneRow({ id, name, href, about }: ListRow) {
  return {
    key: id,
    about: (
      <>
        <a className="link" href={href}>
          {name}
        </a>
        <p className="text-secondary text-ink-2">{about}</p>
      </>
    ),
  };
}

/** The checklists in the order in which agents choose them. */
function ChecklistList({ rows, page }: { rows: ListRow[]; page: string }) {
  const say = checklistWords[useVisit().language];
  if (rows.length === 0) return <Empty title={say.none}>{say.noneText}</Empty>;
  const shown = rows.map(({ id, name, href, about }) => ({
    ...{ id, name, href },
    about: <p className="text-secondary text-ink-2">{about}</p>,
  }));
  return (
    <OrderedRows of="checklist" rows={shown} page={page} say={say} labelOf={(act, name) => say.named({ act, name })} />
  );
}

function RetireForm({ id, isRetired, page }: { id: string; isRetired: boolean; page: string }) {
  const say = checklistWords[useVisit().language];
  return (
    <Section id="retire" title={isRetired ? say.reinstate : say.retire}>
      <p className="text-body">{isRetired ? say.reinstateText : say.retireText}</p>
      <form method="post" action={page} className="mt-3">
        <input type="hidden" name="checklist" value={id} />
        <Button name="intent" value={isRetired ? 'reinstate' : 'retire'}>
          {isRetired ? say.reinstate : say.retire}
        </Button>
      </form>
    </Section>
  );
}
