/**
 * Milliseconds of processor time that this process has used: unlike a clock it does not blame the
 * work for a busy machine.
 */
export function cpuMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}
