import { answerWords } from '#locales/public/messages.ts';
import { AskedQuestions } from '#web/shared/asked/asked-questions.tsx';
import type { AskedView } from '#web/shared/asked/asked-view.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { Button } from '#web/ui/button.tsx';
import { buttonLook } from '#web/ui/button-look.ts';
import { TextArea } from '#web/ui/field/text-area.tsx';
import type { AnswerView } from './answer-view.ts';
import { sayOf } from './choices.ts';

interface AnswerFormProps {
  view: AnswerView;
  text: string;
  missing: boolean;
  asked: AskedView | null;
}

/** The suggested action with its effect; the other actions are links. */
export function AnswerForm({ view: { main, others, status }, text, missing, asked }: AnswerFormProps) {
  const words = answerWords[useVisit().language];
  return (
    <>
      {main === null && (
        <p className="mt-2 text-body">{status.name === 'closed' ? words.effect.closed : words.effect.nothing}</p>
      )}
      {main && asked && <AskedQuestions view={asked} effect={main.effect} />}
      {main && !asked && (
        <form method="post" className="mt-6" noValidate>
          <input type="hidden" name="say" value={sayOf(main.choice)} />
          {main.text && (
            <div className="mb-6">
              <TextArea
                name="text"
                label={main.text.label}
                hint={words.text.hint}
                error={missing ? words.text.required : undefined}
                defaultValue={text}
                rows={5}
              />
            </div>
          )}
          <p className="max-w-measure text-body">{main.effect}</p>
          <p className="mt-4">
            <Button type="submit" kind="main" icon={main.choice === 'solved' ? 'check' : undefined} wide>
              {main.button}
            </Button>
          </p>
        </form>
      )}
      {others.length > 0 && (
        <nav aria-labelledby="others" className="mt-8 border-t border-line pt-5">
          <h2 id="others" className="text-body font-strong">
            {words.others}
          </h2>
          <p className="mt-3 flex flex-wrap gap-3">
            {others.map(({ label, say }) => (
              <a key={say} href={`?say=${say}`} className={buttonLook('outlined', true)}>
                {label}
              </a>
            ))}
          </p>
        </nav>
      )}
    </>
  );
}
