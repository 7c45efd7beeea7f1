import { data, redirect } from 'react-router';
import { changeTag, mergeTag, partTag, reinstateTag, retireTag } from '#desk/tags/save-tag.ts';
import { type Tag, type TagInput, type TagProblem, tagFields, tagsOffered } from '#domain/tags/tag.ts';
import { tagsWords } from '#locales/admin/messages.ts';
import { isId } from '#store/database/ids.ts';
import { listTags } from '#store/tags/tags.ts';
import { RetireForm } from '#web/admin/desks/definitions/definition-page.tsx';
import {
  chosenDefinition,
  type DefinitionPages,
  postDefinition,
  type UnsavedDefinition,
} from '#web/admin/desks/definitions/definition-post.ts';
import { FormerVersions } from '#web/admin/desks/definitions/former-versions.tsx';
import { DeskPage, Effect } from '#web/admin/desks/desk-part.tsx';
import { deskPost, deskVisit } from '#web/admin/desks/desk-visit.ts';
import { RowSection } from '#web/admin/row-list.tsx';
import { SaveForm } from '#web/admin/save-form.tsx';
import { fieldText, found } from '#web/app/post.ts';
import { urls } from '#web/app/urls.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { Button } from '#web/ui/button.tsx';
import { SelectField } from '#web/ui/field/fields.tsx';
import type { Route } from './+types/tag-page.ts';
import { countUses } from './count-uses.ts';
import { TagFields } from './tag-fields.tsx';
import { parseTag, readTypedTag, type TypedTag, tagErrors, typedOfFields } from './typed-tag.ts';

const pages: DefinitionPages<Tag, TypedTag, TagInput, TagProblem> = {
  part: 'tags',
  list: listTags,
  fieldsOf: tagFields,
  acts: { retire: retireTag, reinstate: reinstateTag },
  save: (world, actor, deskId, { id, ...input }) => changeTag(world, actor, { deskId, id: id! }, input),
  readTyped: readTypedTag,
  parse: parseTag,
  typedOf: typedOfFields,
  compared: (typed) => ({ ...typed }),
  errorsOf: tagErrors,
  after: (prefix, done, id) => urls.deskTag(prefix, id, { done }),
};

export async function loader(args: Route.LoaderArgs) {
  const visit = await deskVisit(args);
  const { desk, actor, services } = visit;
  const tags = await listTags(services.world.db, [desk.id]);
  const chosen = await chosenDefinition(visit, args.params.tag, pages, tags);
  if (!chosen || chosen.row.mergedInto !== null) throw data(null, 404);
  const { row: tag, seen, former } = chosen;
  return {
    ...{ name: tag.name, isRetired: tag.retiredAt !== null, seen, former },
    typed: typedOfFields(tagFields(tag)),
    uses: (await countUses(services.world, actor, tags, [tag])).get(tag.id) ?? 0,
    merged: tags.filter(({ mergedInto }) => mergedInto === tag.id).map(({ id, name }) => ({ id, name })),
    others: tagsOffered(tags)
      .filter(({ id }) => id !== tag.id)
      .map(({ id, name }) => ({ value: id, label: name })),
  };
}

/** The result of a post that does not redirect. */
type Unsaved = Omit<UnsavedDefinition<TypedTag>, 'typed'> & { typed?: TypedTag };

export async function action(args: Route.ActionArgs) {
  const visit = await deskPost(args);
  const { desk, form } = visit;
  const id = args.params.tag;
  if (!isId(id)) throw data(null, 404);
  switch (fieldText(form, 'intent')) {
    case 'merge': {
      const into = fieldText(form, 'into');
      const done = await mergeTag(visit.services.world, visit.actor, { deskId: desk.id, id }, into);
      if ('saved' in done) throw redirect(urls.deskTag(desk.prefix, into, { done: 'merged' }), 303);
      return data<Unsaved>({ errors: [{ field: 'into', text: tagsWords[visit.language].problems.into }] }, 422);
    }
    case 'part': {
      const merged = fieldText(form, 'tag');
      if (!isId(merged)) throw data(null, 404);
      found(await partTag(visit.services.world, visit.actor, { deskId: desk.id, id: merged }));
      throw redirect(urls.deskTag(desk.prefix, id, { done: 'parted' }), 303);
    }
    default: {
      const unsaved = await postDefinition(visit, id, pages);
      return data<Unsaved>(unsaved.data, unsaved.init ?? undefined);
    }
  }
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
        <RetireForm isRetired={isRetired} say={say} text={say.retireText} />
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
