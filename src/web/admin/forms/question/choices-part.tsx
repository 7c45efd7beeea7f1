import type { Choice } from '#domain/forms/definition.ts';
import { formsWords } from '#locales/admin/messages.ts';
import { FourTexts } from '#web/admin/four-texts.tsx';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { Button } from '#web/ui/button.tsx';

interface ChoicesPartProps {
  choices: Choice[];
}

/** The choices in order. Each button also saves the rest of the page. */
export function ChoicesPart({ choices }: ChoicesPartProps) {
  const say = formsWords[useVisit().language].question;
  return (
    <section id="choices" tabIndex={-1} aria-labelledby="choices-title" className="scroll-mt-4">
      <h2 id="choices-title" className="text-body font-strong">
        {say.choices}
      </h2>
      <p className="text-secondary text-ink-2">{say.choicesHint}</p>
      <ol className="mt-2 border-t border-line">
        {choices.map((choice, place) => (
          <li key={choice.id} className="border-b border-line py-3">
            <input type="hidden" name="choice" value={choice.id} />
            <FourTexts name={`choice-${choice.id}`} legend={say.choice({ place: place + 1 })} values={choice.label} />
            <ChoiceButtons id={choice.id} place={place} last={place === choices.length - 1} />
          </li>
        ))}
      </ol>
      <p className="mt-3">
        <Button type="submit" name="do" value="addChoice" icon="plus">
          {say.addChoice}
        </Button>
      </p>
    </section>
  );
}

function ChoiceButtons({ id, place, last }: { id: string; place: number; last: boolean }) {
  const { question: say, up, down, named } = formsWords[useVisit().language];
  const name = say.choice({ place: place + 1 });
  const deeds = [
    ...(place > 0 ? [{ value: `upChoice:${id}`, label: up }] : []),
    ...(last ? [] : [{ value: `downChoice:${id}`, label: down }]),
    { value: `removeChoice:${id}`, label: say.removeChoice },
  ];
  return (
    <p className="mt-1 flex flex-wrap gap-1">
      {deeds.map(({ value, label }) => (
        <Button
          key={value}
          type="submit"
          name="do"
          value={value}
          kind={value.startsWith('remove') ? 'danger' : 'plain'}
          aria-label={named({ deed: label, name })}
        >
          {label}
        </Button>
      ))}
    </p>
  );
}
