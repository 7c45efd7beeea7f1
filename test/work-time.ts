/**
 * Returns a function that gives the processor time in milliseconds since this call. Limits for hostile input use it, since unlike
 * a clock it ignores other processes.
 */
export function startWork(): () => number {
  const since = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(since);
    return (user + system) / 1_000;
  };
}
