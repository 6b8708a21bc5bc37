/** Out: a function that returns the processor time since this call, in seconds: of the main thread, and of all threads. */
export function startSpending(): () => { readonly main: number; readonly all: number } {
  const thread = process.threadCpuUsage();
  const whole = process.cpuUsage();
  const seconds = ({ user, system }: NodeJS.CpuUsage): number => (user + system) / 1e6;
  return () => ({ main: seconds(process.threadCpuUsage(thread)), all: seconds(process.cpuUsage(whole)) });
}
