import { data, redirect } from 'react-router';
import { isRefused } from '#desk/spine/outcome.ts';
import { seenOf } from '#desk/spine/seen.ts';
import { addTag } from '#desk/tags/save-tag.ts';
import { typedPart } from '#domain/desks/settings.ts';
import { standingFor } from '#domain/tags/tag.ts';
import { desksWords, tagsWords } from '#locales/admin/messages.ts';
import { listTags } from '#store/tags/tags.ts';
import { deskUnsaved } from '#web/admin/desks/desk-meanwhile.ts';
import { DeskPart, Effect } from '#web/admin/desks/desk-part.tsx';
import { type DeskPost, deskPost, deskVisit } from '#web/admin/desks/desk-visit.ts';
import { PartFields } from '#web/admin/desks/part-fields.tsx';
import { problemInWords } from '#web/admin/desks/part-words.ts';
import { readTypedPart, savePart } from '#web/admin/desks/save-part.ts';
import { RowSection } from '#web/admin/row-list.tsx';
import { SaveForm } from '#web/admin/save-form.tsx';
import { fieldText, found } from '#web/app/post.ts';
import { urls } from '#web/app/urls.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { Empty } from '#web/ui/empty.tsx';
import { Tag } from '#web/ui/tag/tag.tsx';
import type { Route } from './+types/page.ts';
import { countUses } from './count-uses.ts';
import { TagFields } from './tag-fields.tsx';
import { parseTag, readTypedTag, type TypedTag, tagErrors } from './typed-tag.ts';

export async function loader(args: Route.LoaderArgs) {
  const { desk, language, actor, services } = await deskVisit(args);
  const tags = await listTags(services.world.db, [desk.id]);
  const shown = tags.filter(({ mergedInto }) => mergedInto === null);
  const uses = await countUses(services.world, actor, tags, shown);
  const say = tagsWords[language];
  const typed = typedPart(desk, 'tags');
  return {
    typed,
    seen: seenOf(typed),
    tags: shown.map((tag) => {
      const merged = tags.filter((each) => each !== tag && standingFor(each, tags) === tag).map(({ name }) => name);
      const also = tag.synonyms.length === 0 ? [] : [say.also({ list: tag.synonyms.join(', ') })];
      const holds = merged.length === 0 ? [] : [say.holds({ list: merged.join(', ') })];
      return {
        id: tag.id,
        name: tag.name,
        colour: tag.colour,
        isRetired: tag.retiredAt !== null,
        href: urls.deskTag(desk.prefix, tag.id),
        about: [...also, ...holds].join(' · '),
        uses: say.uses({ count: uses.get(tag.id) ?? 0 }),
      };
    }),
  };
}

export async function action(args: Route.ActionArgs) {
  const visit = await deskPost(args);
  return fieldText(visit.form, 'intent') === 'make' ? makeBy(visit) : saveWho(visit);
}

async function makeBy({ services, actor, desk, language, form }: DeskPost) {
  const typed = readTypedTag(form);
  const input = parseTag(typed);
  const made = isRefused(input, 'invalid') ? input : found(await addTag(services.world, actor, desk, input));
  if ('saved' in made) throw redirect(urls.deskPart(desk.prefix, 'tags', { done: 'made' }), 303);
  if (made.refused === 'changedMeanwhile') throw new Error('A new tag has no earlier version.');
  return data({ made: typed, typed: null, errors: tagErrors(made, language), meanwhile: null }, 422);
}

/** Saves who may add tags. */
async function saveWho(visit: DeskPost) {
  const typed = readTypedPart(visit.form, visit.desk, 'tags');
  const done = await savePart(visit, 'tags', typed);
  if ('saved' in done) throw redirect(urls.deskPart(visit.desk.prefix, 'tags', { done: 'tags' }), 303);
  const tried = { made: null, typed };
  return deskUnsaved(visit, done, { tried, compared: typed, errorOf: problemInWords });
}

export default function Page({ loaderData, actionData }: Route.ComponentProps) {
  const { tags, typed, seen } = loaderData;
  const { language } = useVisit();
  const say = tagsWords[language];
  const retired = tags.filter(({ isRetired }) => isRetired);
  return (
    <DeskPart part="tags" done={say.done}>
      <div className="mt-4 flex max-w-record flex-col gap-8">
        <RowSection id="tags" title={say.list} rows={tags.filter(({ isRetired }) => !isRetired).map(rowOf)}>
          {tags.length === retired.length && <Empty title={say.none}>{say.noneText}</Empty>}
        </RowSection>
        {retired.length > 0 && <RowSection id="gone" title={say.gone} lead={say.goneText} rows={retired.map(rowOf)} />}
        <SaveForm id="add" title={say.add} submit={say.make} value="make">
          <TagFields typed={actionData?.made ?? nothing} />
          <Effect part="tags" />
        </SaveForm>
        <SaveForm id="who" title={say.who} submit={desksWords[language].save} seen={seen} value="save" kind="outlined">
          <PartFields part="tags" typed={actionData?.typed ?? typed} />
        </SaveForm>
      </div>
    </DeskPart>
  );
}

type Row = Awaited<ReturnType<typeof loader>>['tags'][number];

function rowOf({ id, name, colour, href, about, uses }: Row) {
  return {
    key: id,
    about: (
      <>
        <p className="flex items-center justify-between gap-4">
          <a className="link min-w-0" href={href}>
            <Tag tag={{ name, colour }} />
          </a>
          <span className="flex-none text-ink-2">{uses}</span>
        </p>
        {about !== '' && <p className="text-secondary text-ink-2">{about}</p>}
      </>
    ),
  };
}

const nothing: TypedTag = { name: '', synonyms: '', colour: 'grey' };
