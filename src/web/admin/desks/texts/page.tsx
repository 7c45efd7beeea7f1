import { data, redirect } from 'react-router';
import { seenOf } from '#desk/seen.ts';
import { blockFields, discardTextBlock, keepTextBlock } from '#desk/text-blocks/keep-text-block.ts';
import { type InEachLanguage, languages } from '#domain/language.ts';
import { blockPlaceholders } from '#domain/text-block.ts';
import { deskTextWords } from '#locales/admin/desk-texts/messages.ts';
import { isId } from '#store/ids.ts';
import { listTextBlocks } from '#store/text-blocks.ts';
import { AdminPage } from '#web/admin/admin-page.tsx';
import { deskOf } from '#web/admin/desks/desk-of.ts';
import { ownTextProblemInWords } from '#web/admin/desks/own-text-problem.ts';
import { fieldLines, fieldText, fieldTexts } from '#web/admin/fields.ts';
import { FourTexts } from '#web/admin/four-texts.tsx';
import { keeperVisit } from '#web/admin/keeper.ts';
import { useVisit } from '#web/document/use-visit.ts';
import { readForm } from '#web/read-form.ts';
import { Button } from '#web/ui/button.tsx';
import { Empty } from '#web/ui/empty.tsx';
import { urls } from '#web/urls.ts';
import type { Route } from './+types/page.ts';

export async function loader({ context, request, params }: Route.LoaderArgs) {
  const visit = await keeperVisit(context, request, 'desks');
  const desk = deskOf(visit, params.prefix);
  const asked = new URL(request.url).searchParams;
  const blocks = await listTextBlocks(visit.services.world.db, desk.id);
  const block = blocks.find(({ id }) => id === asked.get('block'));
  if (asked.has('block') && !block) throw data(null, 404);
  return {
    ...{ name: desk.names[visit.language], back: urls.keptDesk(desk.prefix), page: urls.deskTexts(desk.prefix) },
    blocks: blocks.map(({ id, names, texts }) => ({
      ...{ id, name: names[visit.language], text: texts[visit.language] },
      href: urls.deskTexts(desk.prefix, { block: id }),
    })),
    block: block ?? null,
    seen: block ? seenOf(blockFields(block)) : '',
    done: asked.get('done'),
  };
}

export async function action({ context, request, params }: Route.ActionArgs) {
  const visit = await keeperVisit(context, request, 'desks');
  const desk = deskOf(visit, params.prefix);
  const form = await readForm(request);
  const { world } = visit.services;
  const id = fieldText(form, 'block');
  if (id !== '' && !isId(id)) throw data(null, 404);
  if (fieldText(form, 'intent') === 'discard') {
    const done = await discardTextBlock(world, visit.actor, desk.id, id);
    if ('missing' in done) throw data(null, 404);
    throw redirect(urls.deskTexts(desk.prefix, { done: 'discarded' }), 303);
  }
  const typed = { names: fieldLines(form, 'name'), texts: fieldTexts(form, 'text') };
  const seen = fieldText(form, 'seen') || null;
  const kept = await keepTextBlock(world, visit.actor, desk.id, { id: id || null, ...typed, seen });
  if ('missing' in kept) throw data(null, 404);
  if ('saved' in kept) throw redirect(urls.deskTexts(desk.prefix, { done: id ? 'saved' : 'made' }), 303);
  const words = deskTextWords[visit.language];
  if ('tooMany' in kept) return data({ typed, errors: [{ field: 'name-fr', text: words.tooMany }] }, 422);
  if ('refused' in kept) return data({ typed, errors: [{ field: 'text-fr', text: words.meanwhile }] }, 422);
  return data({ typed, errors: kept.problems.map((each) => ownTextProblemInWords(each, visit.language)) }, 422);
}

export default function Page({ loaderData, actionData }: Route.ComponentProps) {
  const { name, back, page, blocks, block, seen, done } = loaderData;
  const words = deskTextWords[useVisit().language];
  const errors = actionData?.errors ?? [];
  const typed = actionData?.typed ?? block ?? { names: nothing, texts: nothing };
  return (
    <AdminPage
      title={words.title}
      lead={words.lead}
      back={block ? { href: page, label: words.title } : { href: back, label: name }}
      done={done === 'saved' || done === 'made' || done === 'discarded' ? words[done] : null}
      errors={errors}
    >
      <div className="mt-4 flex flex-col gap-8">
        {block === null && <BlockList blocks={blocks} />}
        <form method="post" action={block ? `${page}?block=${block.id}` : page} className="flex flex-col gap-4">
          <h2 className="text-section">{block ? words.edit : words.add}</h2>
          {block && <input type="hidden" name="block" value={block.id} />}
          <input type="hidden" name="seen" value={seen} />
          <FourTexts
            name="name"
            legend={words.name}
            hint={words.nameHint}
            values={typed.names}
            errors={errorsOf('name', errors)}
          />
          <FourTexts
            name="text"
            legend={words.text}
            hint={words.textHint}
            values={typed.texts}
            errors={errorsOf('text', errors)}
            rows={8}
          />
          <Known />
          <p className="flex flex-wrap gap-3">
            <Button type="submit" kind="main">
              {block ? words.save : words.make}
            </Button>
            {block && (
              <Button type="submit" name="intent" value="discard" kind="danger">
                {words.discard}
              </Button>
            )}
          </p>
        </form>
      </div>
    </AdminPage>
  );
}

function BlockList({ blocks }: { blocks: { id: string; name: string; text: string; href: string }[] }) {
  const words = deskTextWords[useVisit().language];
  if (blocks.length === 0) return <Empty title={words.none}>{words.noneText}</Empty>;
  return (
    <ul className="max-w-record border-t border-line">
      {blocks.map(({ id, name, text, href }) => (
        <li key={id} className="border-b border-line py-2 text-body wrap-anywhere">
          <a className="link font-strong" href={href}>
            {name}
          </a>
          <p className="line-clamp-2 text-secondary text-ink-2">{text}</p>
        </li>
      ))}
    </ul>
  );
}

/** What stands in braces, and what it becomes. */
function Known() {
  const words = deskTextWords[useVisit().language];
  return (
    <section aria-labelledby="known" className="max-w-record">
      <h3 id="known" className="text-body font-strong">
        {words.known}
      </h3>
      <dl className="mt-1 grid gap-x-6 text-secondary sm:grid-cols-2">
        {blockPlaceholders.map((each) => (
          <div key={each} className="flex flex-wrap gap-x-2">
            <dt className="font-mono">{`{${each}}`}</dt>
            <dd className="text-ink-2">{words.placeholders[each]}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

const nothing: InEachLanguage = { fr: '', nl: '', de: '', en: '' };

function errorsOf(name: string, errors: { field: string; text: string }[]): Partial<InEachLanguage> {
  const found = languages.flatMap((language) => {
    const error = errors.find(({ field }) => field === `${name}-${language}`);
    return error ? [[language, error.text]] : [];
  });
  return Object.fromEntries(found);
}
