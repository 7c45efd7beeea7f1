import { data } from 'react-router';
import type { QuestionContent } from '#domain/forms/change-definition.ts';
import type { Question } from '#domain/forms/definition.ts';
import { type InEachLanguage, type Language, languages } from '#domain/language.ts';
import { formsWords } from '#locales/admin/messages.ts';
import { words } from '#locales/messages.ts';
import { AdminPage } from '#web/admin/admin-page.tsx';
import { FoldedRemoval } from '#web/admin/forms/folded-removal.tsx';
import { formVisit } from '#web/admin/forms/form-visit.ts';
import { labelOf } from '#web/admin/forms/outline-view.ts';
import { changeQuestion } from '#web/admin/forms/question/change-question.ts';
import { questionView } from '#web/admin/forms/question/question-view.ts';
import { readForm } from '#web/app/post.ts';
import { urls } from '#web/app/urls.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { Button } from '#web/ui/button.tsx';
import { TextList } from '#web/ui/text-list.tsx';
import type { Route } from './+types/question-page.ts';
import { QuestionForm } from './question-form.tsx';

/** A question that has since been removed has no page, but its input is still shown. */
export async function loader({ context, request, params }: Route.LoaderArgs) {
  const visit = await formVisit(context, request, params.form);
  const shown = await questionView(visit, params.id);
  return data(shown, shown.question === null ? 404 : 200);
}

export async function action({ context, request, params }: Route.ActionArgs) {
  const visit = await formVisit(context, request, params.form);
  return changeQuestion(visit, params.id, await readForm(context));
}

export default function Page({ loaderData, actionData }: Route.ComponentProps) {
  const { language } = useVisit();
  const say = formsWords[language];
  const { address, question, seen, name, findings } = loaderData;
  const { key, desk } = address;
  const typed = actionData?.typed ?? null;
  const content = typed?.content ?? question;
  const errors = actionData?.errors ?? (question === null ? [{ field: 'question', text: say.refused.gone }] : []);
  return (
    <AdminPage
      title={question ? labelOf(question, language) : say.question.title}
      back={{ href: urls.adminForm(key, { desk }), label: say.backToForm({ form: name }) }}
      done={say.done}
      errors={errors}
      actions={
        content && (
          <Button form="question" name="do" value="save" kind="main">
            {say.question.save}
          </Button>
        )
      }
    >
      {findings.length > 0 && !typed && (
        <TextList className="mt-3 max-w-record rounded-field bg-sunken px-3 py-2.5 text-body" items={findings} />
      )}
      {typed && question && actionData?.overtaken && (
        <DifferingPanel texts={differingTexts(typed.content, question, language)} />
      )}
      {content && (
        <QuestionForm
          page={loaderData}
          content={content}
          section={typed?.section ?? loaderData.section}
          characters={typed?.characters ?? String(content.charactersMax ?? '')}
        />
      )}
      {question && (
        <div className="mt-8 border-t border-line pt-4">
          <FoldedRemoval
            seen={seen}
            label={say.question.remove}
            hint={say.question.removeHint}
            intent="remove"
            submit={say.question.removeNow}
          />
        </div>
      )}
    </AdminPage>
  );
}

/** Returns the draft's texts that saving this input would overwrite after another user's change. */
function differingTexts(typed: QuestionContent, saved: Question, language: Language): DifferingText[] {
  const { question: say } = formsWords[language];
  const choices = saved.choices.map((choice, place) => ({
    name: say.choice({ place: place + 1 }),
    saved: choice.label,
    typed: typed.choices.find(({ id }) => id === choice.id)?.label,
  }));
  return [
    { name: say.label, saved: saved.label, typed: typed.label },
    { name: say.why, saved: saved.why, typed: typed.why },
    { name: say.example, saved: saved.example, typed: typed.example },
    ...choices,
  ].flatMap((text) => differing(text, language));
}

function differing(
  { name, saved, typed }: { name: string; saved: InEachLanguage; typed: InEachLanguage | undefined },
  language: Language,
): DifferingText[] {
  const { languages: names } = words[language];
  return languages
    .filter((each) => saved[each] !== typed?.[each])
    .map((each) => ({ name: `${name}, ${names[each]}`, lang: each, text: saved[each] }));
}

/** A text in the draft that differs from the input. */
interface DifferingText {
  /** For example "Example, English". */
  name: string;
  lang: Language;
  text: string;
}

/** Texts that another user has saved since, beside the user's fields, so that nobody overwrites them unseen. */
function DifferingPanel({ texts }: { texts: DifferingText[] }) {
  const { refused } = formsWords[useVisit().language];
  if (texts.length === 0) return null;
  return (
    <div className="mt-3 max-w-record rounded-field border border-transparent bg-note px-3 py-2.5 text-body">
      <p>{refused.differs}</p>
      <dl className="mt-2 flex flex-col gap-2">
        {texts.map(({ name, lang, text }) => (
          <div key={name}>
            <dt className="text-secondary text-ink-2">{name}</dt>
            <dd lang={text === '' ? undefined : lang} className="whitespace-pre-line">
              {text === '' ? refused.nothing : text}
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
