/** So many at once: as many as the desk has connections to its database. */
const atOnce = 8;

/** Does something for each, a few at a time, and gathers what came of it. */
export async function gather<T, R>(items: readonly T[], work: (item: T) => Promise<R[]>): Promise<R[]> {
  const found: R[] = [];
  const queue = items.values();
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      for (const item of queue) found.push(...(await work(item)));
    }),
  );
  return found;
}
