import { data, redirect } from 'react-router';
import { changeOwnWords } from '#desk/letters/change-own-words.ts';
import { seenOf } from '#desk/spine/seen.ts';
import { fieldsOfTexts } from '#domain/directory/fields.ts';
import type { InEachLanguage } from '#domain/language.ts';
import { ownTextCharactersMax, type Placeholder, placeholders } from '#domain/letters/own-texts.ts';
import type { OwnLetter, PreviewSituation } from '#domain/letters/registry.ts';
import { situationsIn } from '#domain/letters/texts.ts';
import { letterWords } from '#locales/admin/messages.ts';
import { aboutLetters } from '#locales/mail/messages.ts';
import { DeskTexts } from '#web/admin/desk-texts.tsx';
import { deskUnsaved } from '#web/admin/desks/desk-meanwhile.ts';
import { DeskPage } from '#web/admin/desks/desk-part.tsx';
import { deskPost, deskVisit } from '#web/admin/desks/desk-visit.ts';
import { ownTextProblemInWords } from '#web/admin/desks/own-text-problem.ts';
import { fieldText, fieldTexts, found } from '#web/app/post.ts';
import { urls } from '#web/app/urls.ts';
import type { PageHandle } from '#web/shared/document/page-handle.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { choicesOf } from '#web/ui/field/choices.ts';
import type { Route } from './+types/letter-page.ts';
import { PlaceholderTable } from './placeholder-table.tsx';
import { useLivePreview } from './preview-list.tsx';
import { PreviewedForm } from './previewed-form.tsx';
import { exampleValues, type LetterPreview, letterOf, previewsOf, savedWords, situationOf } from './previews.ts';

/** The preview updates during typing; without scripts, its button updates it. */
export const handle: PageHandle = { scripts: true };

export async function loader(args: Route.LoaderArgs) {
  const visit = await deskVisit(args);
  const { desk } = visit;
  const letter = letterOf(args.params.letter);
  const typed = savedWords(desk, letter);
  const situation = situationOf(letter, '');
  return {
    letter,
    about: aboutLetters[visit.language].sections[letter],
    situations: choicesOf(situationsIn(letter), aboutLetters[visit.language].situations),
    typed,
    situation,
    seen: seenOf(fieldsOfTexts(letter, desk.ownWords?.[letter])),
    values: exampleValues(desk, visit.language),
    previews: previewsOf(visit, desk, { letter, situation, typed }),
  };
}

export async function action(args: Route.ActionArgs) {
  const visit = await deskPost(args);
  const { desk, form } = visit;
  const letter = letterOf(args.params.letter);
  const typed = fieldTexts(form, letter);
  const situation = situationOf(letter, fieldText(form, 'situation'));
  const tried = { typed, situation, previews: previewsOf(visit, desk, { letter, situation, typed }) };
  if (form.get('intent') === 'preview') return data({ ...tried, errors: [], meanwhile: null });
  const order = { letter, written: typed, seen: fieldText(form, 'seen') };
  const done = found(await changeOwnWords(visit.services.world, visit.actor, desk.id, order));
  if ('saved' in done) throw redirect(urls.deskPart(desk.prefix, 'letters', { done: letter }), 303);
  return deskUnsaved(visit, done, { tried, compared: fieldsOfTexts(letter, typed), errorOf: ownTextProblemInWords });
}

/** The desk's own paragraph in a letter, with a preview. */
export default function Page({ loaderData, actionData }: Route.ComponentProps) {
  const { about } = loaderData;
  return (
    <DeskPage under="letters" title={about.name} lead={about.when}>
      <LetterForm {...loaderData} {...actionData} isTried={actionData !== undefined} />
    </DeskPage>
  );
}

interface LetterFormProps {
  letter: OwnLetter;
  typed: InEachLanguage;
  situation: PreviewSituation;
  situations: { value: PreviewSituation; label: string }[];
  seen: string;
  /** Sample values of the placeholders. */
  values: Record<Placeholder, string>;
  previews: LetterPreview[] | null;
  /** True if the preview shows unsaved input. */
  isTried: boolean;
}

/** Edits the desk's paragraph. */
function LetterForm(props: LetterFormProps) {
  const { letter, typed, values } = props;
  const say = letterWords[useVisit().language];
  const live = useLivePreview(props);
  return (
    <PreviewedForm
      page={props}
      live={live}
      lead={live.isTried || live.isFollowing ? say.preview.lead : say.preview.saved}
    >
      <DeskTexts
        name={letter}
        legend={say.paragraph}
        hint={say.paragraphHint({ max: String(ownTextCharactersMax) })}
        rows={5}
        values={typed}
      />
      <PlaceholderTable
        title={say.placeholders.title}
        lead={say.placeholders.lead}
        heads={[say.placeholders.name, say.placeholders.meaning, say.placeholders.value]}
        rows={placeholders.map((name) => ({ name, cells: [say.placeholders[name], values[name]] }))}
      />
    </PreviewedForm>
  );
}
