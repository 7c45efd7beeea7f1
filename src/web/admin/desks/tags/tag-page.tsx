import { data, redirect } from 'react-router';
import { seenOf } from '#desk/spine/seen.ts';
import { changeTag, mergeTag, partTag, reinstateTag, retireTag } from '#desk/tags/save-tag.ts';
import { type Tag, type TypedTag, tagFields, tagsOffered } from '#domain/tags/tag.ts';
import { tagsWords } from '#locales/admin/messages.ts';
import { isId } from '#store/database/ids.ts';
import { listTags } from '#store/tags/tags.ts';
import { DeskPage, Effect } from '#web/admin/desks/desk-part.tsx';
import { type DeskPost, deskPost, deskVisit } from '#web/admin/desks/desk-visit.ts';
import { FormerVersions } from '#web/admin/desks/former/former-versions.tsx';
import { definitionMeanwhile, formerVersions, wantedVersion } from '#web/admin/desks/former/former-view.ts';
import type { MeanwhileView } from '#web/admin/meanwhile.tsx';
import { RowSection } from '#web/admin/row-list.tsx';
import { SaveForm } from '#web/admin/save-form.tsx';
import { choiceOf, fieldText, found } from '#web/app/post.ts';
import { urls } from '#web/app/urls.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { Button } from '#web/ui/button.tsx';
import { type FieldError, SelectField } from '#web/ui/field/fields.tsx';
import { Section } from '#web/ui/frame/section.tsx';
import type { Route } from './+types/tag-page.ts';
import { countUses } from './count-uses.ts';
import { TagFields } from './tag-fields.tsx';
import { readTypedTag, tagErrors } from './typed-tag.ts';

export async function loader(args: Route.LoaderArgs) {
  const visit = await deskVisit(args);
  const { desk, actor, services } = visit;
  const tags = await listTags(services.world.db, [desk.id]);
  const tag = tags.find(({ id }) => id === args.params.tag);
  if (!tag || tag.mergedInto !== null) throw data(null, 404);
  return {
    name: tag.name,
    isRetired: tag.retiredAt !== null,
    typed: tagFields(tag) as unknown as TypedTag,
    seen: seenOf(tagFields(tag)),
    former: await formerVersions(visit, definitionOf(tag)),
    uses: (await countUses(services.world, actor, tags, [tag])).get(tag.id) ?? 0,
    merged: tags.filter(({ mergedInto }) => mergedInto === tag.id).map(({ id, name }) => ({ id, name })),
    others: tagsOffered(tags)
      .filter(({ id }) => id !== tag.id)
      .map(({ id, name }) => ({ value: id, label: name })),
  };
}

function definitionOf(tag: Tag) {
  return { part: 'tags', id: tag.id, now: tagFields(tag) };
}

const intents = ['save', 'retire', 'reinstate', 'merge', 'part', 'takeBack'] as const;

/** The result of a post that does not redirect. */
interface Unsaved {
  errors: FieldError[];
  typed?: TypedTag;
  meanwhile?: MeanwhileView;
}

export async function action(args: Route.ActionArgs) {
  const visit = await deskPost(args);
  const { services, actor, desk, language, form } = visit;
  const id = args.params.tag;
  if (!isId(id)) throw data(null, 404);
  const tag = { deskId: desk.id, id };
  const { world } = services;
  switch (choiceOf(form, 'intent', intents)) {
    case 'retire':
      found(await retireTag(world, actor, tag));
      throw redirect(urls.deskTag(desk.prefix, id, { done: 'retired' }), 303);
    case 'reinstate':
      found(await reinstateTag(world, actor, tag));
      throw redirect(urls.deskTag(desk.prefix, id, { done: 'reinstated' }), 303);
    case 'merge': {
      const done = await mergeTag(world, actor, tag, fieldText(form, 'into'));
      if ('saved' in done) throw redirect(urls.deskTag(desk.prefix, fieldText(form, 'into'), { done: 'merged' }), 303);
      return data<Unsaved>({ errors: [{ field: 'into', text: tagsWords[language].problems.into }] }, 422);
    }
    case 'part': {
      const merged = fieldText(form, 'tag');
      if (!isId(merged)) throw data(null, 404);
      found(await partTag(world, actor, { deskId: desk.id, id: merged }));
      throw redirect(urls.deskTag(desk.prefix, id, { done: 'parted' }), 303);
    }
    case 'takeBack': {
      const now = (await listTags(world.db, [desk.id])).find((each) => each.id === id);
      if (!now) throw data(null, 404);
      const wanted = await wantedVersion(visit, form, definitionOf(now));
      return saveBy(visit, id, wanted as unknown as TypedTag);
    }
    default:
      return saveBy(visit, id, readTypedTag(form));
  }
}

async function saveBy(visit: DeskPost, id: string, typed: TypedTag) {
  const { services, actor, desk, language, form } = visit;
  const seen = fieldText(form, 'seen');
  const done = found(await changeTag(services.world, actor, { deskId: desk.id, id }, { ...typed, seen }));
  if ('saved' in done) throw redirect(urls.deskTag(desk.prefix, id, { done: 'saved' }), 303);
  if (done.refused !== 'changedMeanwhile') return data<Unsaved>({ typed, errors: tagErrors(done, language) }, 422);
  const meanwhile = await definitionMeanwhile(visit, { part: 'tags', id }, { now: done.now, typed: { ...typed } });
  return data<Unsaved>({ typed, errors: [], meanwhile }, 409);
}

export default function Page({ loaderData, actionData }: Route.ComponentProps) {
  const { name, isRetired, typed, seen, uses, merged, others, former } = loaderData;
  const say = tagsWords[useVisit().language];
  return (
    <DeskPage under="tags" title={name} done={say.done}>
      <div className="mt-4 flex max-w-record flex-col gap-10">
        <SaveForm id="edit" title={say.edit} seen={seen} submit={say.save} value="save">
          <TagFields typed={actionData?.typed ?? typed} />
          <Effect part="tags" />
        </SaveForm>
        {merged.length > 0 && <MergedTags merged={merged} />}
        {others.length > 0 && <MergeForm uses={uses} others={others} />}
        <Section id="retire" title={isRetired ? say.reinstate : say.retire}>
          <p className="text-body">{isRetired ? say.reinstateText : say.retireText}</p>
          <form method="post" className="mt-3">
            <Button name="intent" value={isRetired ? 'reinstate' : 'retire'}>
              {isRetired ? say.reinstate : say.retire}
            </Button>
          </form>
        </Section>
        <FormerVersions versions={former} seen={seen} />
      </div>
    </DeskPage>
  );
}

function MergedTags({ merged }: { merged: { id: string; name: string }[] }) {
  const say = tagsWords[useVisit().language];
  return (
    <RowSection
      id="merged"
      title={say.merged}
      rows={merged.map(({ id, name }) => ({
        key: id,
        about: name,
        acts: (
          <form method="post">
            <input type="hidden" name="tag" value={id} />
            <Button kind="plain" name="intent" value="part" aria-label={say.partNamed({ name })}>
              {say.part}
            </Button>
          </form>
        ),
      }))}
    />
  );
}

/** Merges the tag into another, after showing what that changes. */
function MergeForm({ uses, others }: { uses: number; others: { value: string; label: string }[] }) {
  const say = tagsWords[useVisit().language];
  return (
    <SaveForm id="merge" title={say.merge} submit={say.merge} value="merge" kind="outlined">
      <p className="text-body">
        {say.mergeText({ count: uses })} {say.mergeUndo}
      </p>
      <SelectField name="into" label={say.into} choices={others} />
    </SaveForm>
  );
}
