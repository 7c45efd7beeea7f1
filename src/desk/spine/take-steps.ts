/** Steps per run; the rest wait for the next run. */
const stepsPerRun = 500;

/** Takes the steps that are due, one by one. Returns how many were taken; one that is not due after all is passed over. */
export async function takeSteps<Due extends { id: string }>(
  next: (stuck: string[]) => Promise<Due | null>,
  take: (due: Due) => Promise<boolean>,
): Promise<number> {
  const stuck: string[] = [];
  let taken = 0;
  while (taken + stuck.length < stepsPerRun) {
    const due = await next(stuck);
    if (due === null) break;
    if (await take(due)) taken += 1;
    else stuck.push(due.id);
  }
  return taken;
}
