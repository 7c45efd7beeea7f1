/** Calls in parallel: as many as the desk has database connections. */
const atOnce = 8;

/** Runs `work` for each item, a few in parallel, and collects the results. */
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
