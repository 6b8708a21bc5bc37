/** What this process spends of its cores from now on, in seconds: its main thread alone, and all its threads. */
export function startSpending(): () => { readonly main: number; readonly all: number } {
  const thread = process.threadCpuUsage();
  const whole = process.cpuUsage();
  const seconds = ({ user, system }: NodeJS.CpuUsage): number => (user + system) / 1e6;
  return () => ({ main: seconds(process.threadCpuUsage(thread)), all: seconds(process.cpuUsage(whole)) });
}
