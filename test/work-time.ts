/**
 * Milliseconds of processor time since this was called. A limit on what hostile input may cost is held against it: other
 * processes on the machine do not count, as they would on a clock.
 */
export function startWork(): () => number {
  const since = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(since);
    return (user + system) / 1_000;
  };
}
