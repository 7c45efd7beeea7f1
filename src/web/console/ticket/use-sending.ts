import { useEffect, useState } from 'react';

/** The name of the next sending of a form: the same until its answer has come, so that what is sent again is known again. */
export function useSending(answer: unknown): string {
  const [name, setName] = useState('');
  // biome-ignore lint/correctness/useExhaustiveDependencies: after each answer comes another sending.
  useEffect(() => setName(newName()), [answer]);
  return name;
}

/** Also where a page comes without encryption, and the browser makes no such names itself. */
function newName(): string {
  return Array.from(crypto.getRandomValues(new Uint32Array(4)), (part) => part.toString(36)).join('-');
}
