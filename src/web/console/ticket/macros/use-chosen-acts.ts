import { useRef, useState } from 'react';
import { type ChosenActs, withActs } from '#domain/messages/chosen-acts.ts';

/** What is to be done with a message, beside its words. */
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
    /** Another figure each time that somebody is to be led there. */
    led,
    /** As it is now, whatever was drawn last. */
    read: () => latest.current,
    keep,
    change,
    add: (acts: ChosenActs) => change(withActs(latest.current, acts)),
    lead: () => setLed((times) => times + 1),
  };
}

export type ChosenActsInHand = ReturnType<typeof useChosenActs>;
