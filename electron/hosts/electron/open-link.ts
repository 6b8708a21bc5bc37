import { shell } from 'electron';

/** Opens an https page in the system's browser. Answers false for any other address, and opens nothing. */
export async function openHttpsLink(address: string): Promise<boolean> {
  const url = URL.parse(address);
  if (url?.protocol !== 'https:' || url.username !== '' || url.password !== '') return false;
  await shell.openExternal(url.href);
  return true;
}
