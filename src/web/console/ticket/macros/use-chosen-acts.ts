import { useRef, useState } from 'react';
import { type ChosenActs, withActs } from '#domain/macro/chosen-acts.ts';

/** What is to be done with a message, beside its words. */
export function useChosenActs(onChange: () => void) {
  const [chosen, setChosen] = useState<ChosenActs | null>(null);
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
    /** As it is now, whatever was drawn last. */
    read: () => latest.current,
    keep,
    change,
    add: (acts: ChosenActs | null) => change(withActs(latest.current, acts)),
  };
}

export type ChosenActsInHand = ReturnType<typeof useChosenActs>;
