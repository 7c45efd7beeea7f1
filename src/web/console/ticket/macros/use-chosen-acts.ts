import { useRef, useState } from 'react';
import { type ChosenActs, withActs } from '#domain/messages/chosen-acts.ts';

/** The actions chosen together with a message. */
export function useChosenActs(onChange: () => void) {
  const [chosen, setChosen] = useState<ChosenActs | null>(null);
  const [led, setLed] = useState(0);
  const latest = useRef<ChosenActs | null>(null);

  function keep(acts: ChosenActs | null): void {
    latest.current = acts;
    setChosen(acts);
  }

  function change(acts: ChosenActs | null): void {
    keep(acts);
    onChange();
  }

  return {
    chosen,
    /** Increases each time that the focus should move there. */
    led,
    /** The current value, independent of the last render. */
    read: () => latest.current,
    keep,
    change,
    add: (acts: ChosenActs) => change(withActs(latest.current, acts)),
    lead: () => setLed((times) => times + 1),
  };
}

export type ChosenActsState = ReturnType<typeof useChosenActs>;
