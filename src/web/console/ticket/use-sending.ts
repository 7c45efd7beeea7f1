import { useEffect, useState } from 'react';

/**
 * Returns the id of a form's next submission: it stays the same until the response arrives, so that a repeated submission is
 * recognised.
 */
export function useSending(answer: unknown): string {
  const [name, setName] = useState('');
  // biome-ignore lint/correctness/useExhaustiveDependencies: after each answer comes another sending.
  useEffect(() => setName(newName()), [answer]);
  return name;
}

/** Works without encryption too, where browsers have no `randomUUID`. */
function newName(): string {
  return Array.from(crypto.getRandomValues(new Uint32Array(4)), (part) => part.toString(36)).join('-');
}
