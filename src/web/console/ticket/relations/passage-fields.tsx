import { useState } from 'react';
import { useRelationWords } from '#web/console/use-words.ts';
import { useHydrated } from '#web/shared/document/use-hydrated.ts';
import { Button } from '#web/ui/button.tsx';
import { SelectField } from '#web/ui/field/fields.tsx';
import { useTypedEarly } from '#web/ui/field/typed-early.ts';

interface Entry {
  id: string;
  title: string;
  at: string;
  /** True for the requester's own text: only this can be split off. */
  hasWords: boolean;
}

/** A passage copied from a message; with scripts a button takes the selected text. */
export function PassageFields({ entries, values }: { entries: Entry[]; values: Record<string, string> }) {
  const words = useRelationWords().split;
  const script = useHydrated();
  const typedEarly = useTypedEarly();
  const [chosen, setChosen] = useState({ from: values.from ?? '', piece: values.piece ?? '' });
  const choices = entries
    .filter(({ hasWords }) => hasWords)
    .map(({ id, title, at }) => ({ value: id, label: `${title}, ${at}` }));
  const take = () => {
    const selected = selectedWords();
    if (selected) setChosen(selected);
    document.getElementById('piece')?.focus();
  };
  return (
    <fieldset className="flex flex-col gap-3">
      <legend className="mb-2 text-section">{words.passage}</legend>
      {script && (
        <p>
          <Button onClick={take} onMouseDown={(event) => event.preventDefault()}>
            {words.useSelection}
          </Button>
        </p>
      )}
      <SelectField
        name="from"
        label={words.from}
        choices={[{ value: '', label: words.none }, ...choices]}
        value={chosen.from}
        onChange={(event) => setChosen({ ...chosen, from: event.target.value })}
      />
      <label className="flex flex-col gap-1">
        <span className="text-label">{words.text}</span>
        <textarea
          ref={typedEarly}
          id="piece"
          name="piece"
          rows={4}
          value={chosen.piece}
          aria-describedby="piece-hint"
          onChange={(event) => setChosen({ ...chosen, piece: event.target.value })}
          className="control py-1.5"
        />
        <span id="piece-hint" className="text-secondary text-ink-2">
          {words.textHint}
        </span>
      </label>
    </fieldset>
  );
}

/** Returns the selected text and its message; null if nothing is selected in one. */
function selectedWords(): { from: string; piece: string } | null {
  const selection = window.getSelection();
  const piece = selection?.toString().trim() ?? '';
  const node = selection?.anchorNode;
  const element = node instanceof Element ? node : node?.parentElement;
  const from = element?.closest<HTMLElement>('[data-words-of]')?.dataset.wordsOf;
  return piece !== '' && from ? { from, piece } : null;
}
