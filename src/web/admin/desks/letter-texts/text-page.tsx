import { data, redirect } from 'react-router';
import { changeTemplate, savedTemplate } from '#desk/letters/change-own-words.ts';
import { seenOf } from '#desk/spine/seen.ts';
import { type Language, readLanguage } from '#domain/language.ts';
import { type TemplateProblem, templateFields } from '#domain/letters/read-template.ts';
import type { LetterText } from '#domain/letters/registry.ts';
import { situationsOf, textRules } from '#domain/letters/texts.ts';
import { letterTextWords } from '#locales/admin/messages.ts';
import { aboutLetters } from '#locales/mail/messages.ts';
import { words } from '#locales/messages.ts';
import { deskUnsaved } from '#web/admin/desks/desk-meanwhile.ts';
import { DeskPage } from '#web/admin/desks/desk-part.tsx';
import { deskPost, deskVisit } from '#web/admin/desks/desk-visit.ts';
import { ownTextProblemInWords } from '#web/admin/desks/own-text-problem.ts';
import { fieldText, found } from '#web/app/post.ts';
import { urls } from '#web/app/urls.ts';
import type { PageHandle } from '#web/shared/document/page-handle.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { Banner } from '#web/ui/banner.tsx';
import { choicesOf } from '#web/ui/field/choices.ts';
import type { Route } from './+types/text-page.ts';
import { placeholderInWords, TextForm } from './text-form.tsx';
import { fieldTemplate, textOf, trialOf, tryText } from './text-previews.ts';

/** The preview updates during typing; without scripts, its button updates it. */
export const handle: PageHandle = { scripts: true };

export async function loader(args: Route.LoaderArgs) {
  const visit = await deskVisit(args);
  const { desk } = visit;
  const text = textOf(args.params.text);
  const typed = savedTemplate(desk, text);
  const tried = await tryText(visit, desk, trialOf(text, typed));
  return {
    ...tried,
    isBuiltIn: false,
    name: aboutLetters[visit.language].situations[text],
    when: aboutLetters[visit.language].sections[textRules(text).section].when,
    situations: choicesOf(situationsOf(text), aboutLetters[visit.language].situations),
    seen: seenOf(templateFields(text, typed)),
  };
}

export async function action(args: Route.ActionArgs) {
  const visit = await deskPost(args);
  const { desk, services, actor, form } = visit;
  const text = textOf(args.params.text);
  const isBuiltIn = form.get('intent') === 'builtIn';
  const written = isBuiltIn ? savedTemplate({ ...desk, templates: {} }, text) : fieldTemplate(form, text);
  const trial = trialOf(text, written, { situation: fieldText(form, 'situation'), ticket: fieldText(form, 'ticket') });
  const tried = { ...(await tryText(visit, desk, trial)), isBuiltIn, meanwhile: null };
  if (form.has('intent')) return data(tried);
  const order = { text, written, seen: fieldText(form, 'seen') };
  const done = found(await changeTemplate(services.world, actor, desk.id, order));
  if ('saved' in done) throw redirect(urls.deskPart(desk.prefix, 'letters', { done: textRules(text).section }), 303);
  return deskUnsaved(visit, done, {
    tried,
    compared: templateFields(text, written),
    errorOf: (problem, language) => templateProblemInWords(problem, text, language),
  });
}

/** Returns what is wrong with a letter's text, where, and how to fix it. */
function templateProblemInWords(
  problem: TemplateProblem,
  text: LetterText,
  language: Language,
): { field: string; text: string } {
  const { field } = problem;
  return { field, text: `${placeOf(field, language)} – ${inWords(problem, text, language)}` };
}

function inWords(problem: TemplateProblem, text: LetterText, language: Language): string {
  const { problems: say } = letterTextWords[language];
  switch (problem.problem) {
    case 'lacking': {
      const list = problem.names.map((name) => `{${name}} (${placeholderInWords(name, text, language)})`).join(', ');
      return say.lacking({ list });
    }
    case 'beside':
      return say.beside(problem);
    case 'swallowed':
      return say.swallowed(problem);
    case 'numbered':
      return say.numbered;
    case 'missing':
      return say.missing;
    case 'long':
      return say.long({ characters: String(problem.characters), max: String(problem.max) });
    default:
      return ownTextProblemInWords(problem, language).text;
  }
}

/** Returns "French, subject", since four fields can have the same error. */
function placeOf(field: string, language: Language): string {
  const say = letterTextWords[language];
  const [part, tag] = field.split('-').slice(-2);
  return say.problems.where({
    language: words[language].languages[readLanguage(tag)!],
    part: part === 'subject' ? say.subject : say.text,
  });
}

/** A letter's text in the languages of the desk, with a preview. */
export default function Page({ loaderData, actionData }: Route.ComponentProps) {
  const { name, when } = loaderData;
  const { language } = useVisit();
  const say = letterTextWords[language];
  const shown = { ...loaderData, ...actionData };
  return (
    <DeskPage under="letters" title={say.title({ text: name })} lead={when}>
      {shown.isBuiltIn && (
        <div className="mt-3 max-w-fields">
          <Banner tone="accent" live>
            {say.builtInShown}
          </Banner>
        </div>
      )}
      <TextForm {...shown} />
    </DeskPage>
  );
}
