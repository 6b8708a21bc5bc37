// What went wrong and what to do, for each error code. The account, file or host is always named where it is known.
import type { AppErrorData, ErrorCode } from '../../../shared/domain/errors.ts';
import { speak } from '../../../shared/domain/said.ts';
import { localeFor } from '../language.ts';
import { sizeIn } from '../size.ts';
import { inMinutes, spanIn } from '../span.ts';
import { enDetails } from './details.ts';
import { n } from './number.ts';

export interface ErrorText {
  readonly title: string;
  readonly text: string;
}

const at = (data: AppErrorData): string =>
  data.host ? `${data.host}${data.port ? `, port ${data.port}` : ''}` : 'the server';
/** At the beginning of a sentence. */
const At = (data: AppErrorData): string => (data.host ? at(data) : 'The server');
/** What there is to tell beside the code; empty where nothing is. */
const told = (data: AppErrorData): string => (data.detail ? speak(enDetails.details, data.detail) : '');
const who = (data: AppErrorData): string => data.account ?? data.file ?? data.host ?? 'Bounceboard';
const account = (data: AppErrorData): string => (data.account ? `${data.account}: ` : '');
const file = (data: AppErrorData): string => data.file ?? 'The file of the data';
const said = (data: AppErrorData): string => (told(data) ? ` The server said: ${told(data)}` : '');
const why = (data: AppErrorData): string => (told(data) ? ` ${told(data)}` : '');

/** Behind a login that the server has accepted before: nobody has to act at once. */
const again = (data: AppErrorData): string =>
  data.workedBefore ? ' Bounceboard tries again by itself now and then.' : '';
/** Behind a refusal that names the password as one of several causes. */
const causes = (data: AppErrorData): string =>
  data.detail?.id === 'password-or-more'
    ? ' The server names several causes at once: a wrong password or user name, IMAP that is turned off in the mailbox’s settings, or too many tries.'
    : '';
/** What to do where another server answers than one for IMAP. */
const elsewhere = (data: AppErrorData): string => {
  if (data.detail?.id === 'tls-on-port') return 'Choose TLS where the server is set up by hand.';
  const speaks = data.detail?.id === 'not-imap-server' ? data.detail.speaks : 'other';
  return speaks === 'http'
    ? 'In a hotel, a train or a café, open any page in your browser and sign in to the network first. Otherwise check the server name and the port.'
    : 'For reading mail it is usually port 993 with TLS. Check the server name and the port.';
};
const noTls = (data: AppErrorData): ErrorText => ({
  title: `${At(data)} does not speak TLS`,
  text: `${account(data)}Choose STARTTLS where the server is set up by hand, or the port for TLS, usually 993.`,
});
/** A refused login that says nothing against the password. */
const refused: Readonly<Record<NonNullable<AppErrorData['login']>, (data: AppErrorData) => ErrorText>> = {
  'not-now': (data) => ({
    title: `${At(data)} does not let Bounceboard in just now`,
    text: `${account(data)}This says nothing against your password, and usually passes by itself. An account that is set up is tried again by itself.${said(data)}`,
  }),
  'too-often': (data) => ({
    title: `${At(data)} wants fewer sign-ins for a while`,
    text: `${account(data)}This says nothing against your password. Wait some hours before you try again; an account that is set up is tried again by itself, with long pauses.${said(data)}`,
  }),
  unclear: (data) => ({
    title: `${At(data)} refused the sign-in`,
    text: `${account(data)}It does not say that the password is wrong. An account that is set up is tried again by itself, with long pauses.${said(data)}`,
  }),
};

const sizeOf = sizeIn('en');
const size = (data: AppErrorData): string => sizeOf(data.limit ?? 0);
const spanOf = spanIn(localeFor('en'), 'a moment');

export const enErrors: Readonly<Record<ErrorCode, (data: AppErrorData) => ErrorText>> = {
  'bad-input': (data) => ({
    title: 'That cannot be right',
    text: told(data) || 'One of the fields is not filled in well.',
  }),
  forbidden: () => ({
    title: 'This tab is not connected to Bounceboard',
    text: 'Only the tab that Bounceboard has opened shows your mail; go back to it. If it is closed, go to the terminal window in which you started Bounceboard and press Enter: it prints an address to open here. If nothing is printed, end it with Ctrl+C and start it again.',
  }),
  'not-found': (data) => ({
    title: 'It is no longer here',
    text: `Perhaps it was deleted in the mailbox.${why(data)}`,
  }),
  internal: (data) => ({
    title: 'Something went wrong inside Bounceboard',
    // What the program itself says of it is English, and for programmers.
    text:
      data.detail && data.detail.id !== 'quoted'
        ? `${who(data)}.${why(data)}`
        : `${data.account ? `${data.account}: Bounceboard tries again by itself.` : 'Try it again.'} If this stays, close Bounceboard and start it again.`,
  }),
  'name-not-found': (data) => ({
    title: `No server called ${data.host ?? 'that'}`,
    text: `${data.account ? `${data.account}: ` : ''}Check the server name, or whether you are online.`,
  }),
  refused: (data) => ({
    title: `${At(data)} refused the connection`,
    text: `${data.account ? `${data.account}: ` : ''}Check the port, and whether the server is running.`,
  }),
  'timed-out': (data) => ({
    title: `${At(data)} did not answer`,
    text: `${data.account ? `${data.account}: ` : ''}Bounceboard tries again by itself.`,
  }),
  'no-network': (data) => ({
    title: 'No network',
    text: `${data.account ? `${data.account}: ` : ''}What was read before is still here; reading goes on when you are online.`,
  }),
  certificate: (data) => ({
    title: data.pinned
      ? `The certificate of ${at(data)} is another one now`
      : `The certificate of ${at(data)} is not valid`,
    text: `${data.account ? `${data.account}: ` : ''}The connection was not made, to keep your password safe.${told(data) ? ` Reason: ${told(data)}.` : ''}`,
  }),
  'wrong-password': (data) => ({
    title: `${data.account ?? At(data)}: the password was not accepted`,
    text: data.workedBefore
      ? `It was accepted before. If you have changed it, enter the new one.${again(data)}${causes(data)}${said(data)}`
      : `Enter it again. Some providers want an app password here.${causes(data)}${said(data)}`,
  }),
  'app-password-needed': (data) => ({
    title: `${data.account ?? At(data)} wants an app password`,
    text: `Make one on the provider’s security page and enter it here instead of your normal one.${again(data)}${causes(data)}${said(data)}`,
  }),
  'imap-disabled': (data) => ({
    title: `${data.account ?? At(data)}: IMAP is turned off`,
    text: `Turn it on in the provider’s mail settings, then try again.${again(data)}${said(data)}`,
  }),
  'web-login-needed': (data) => ({
    title: `${data.account ?? At(data)}: the provider wants to see you in the browser first`,
    text: `Open its page in your browser, sign in, and confirm that it is you who signs in. Then try again here.${again(data)}${said(data)}`,
  }),
  'encryption-needed': (data) => ({
    title: `${At(data)} wants encryption`,
    text: `It takes no password over a connection that others can read. Choose TLS, usually with port 993, or STARTTLS where the server is set up by hand.${again(data)}${data.detail?.id === 'login-disabled' ? '' : said(data)}`,
  }),
  'needs-oauth': (data) => ({
    title: `${data.account ?? At(data)}: sign in on the provider’s page`,
    text: `The provider lets Bounceboard in after you have signed in on its own page, in your browser.${told(data) ? ` (${told(data)})` : ''}`,
  }),
  'wrong-server': (data) => ({
    title:
      data.detail?.id === 'tls-on-port'
        ? `${At(data)} wants encryption from the start`
        : `${At(data)} is no IMAP server`,
    text: `${account(data)}${told(data)}. ${elsewhere(data)}`,
  }),
  'server-busy': (data) => ({
    title: `${At(data)} asks to wait${data.waitMs === undefined ? '' : ` ${spanOf(inMinutes(data.waitMs))}`}`,
    text: `${account(data)}Bounceboard goes on by itself later. Nothing is lost.${said(data)}`,
  }),
  'server-error': (data) => {
    if (data.login) return refused[data.login](data);
    if (data.detail?.id === 'no-tls-on-port') return noTls(data);
    return {
      title: `${At(data)} reported an error`,
      text: `${data.account ? `${data.account}.` : ''}${said(data)}`.trim(),
    };
  },
  'connection-lost': (data) => ({
    title: `The connection to ${at(data)} was lost`,
    text: data.account
      ? `${data.account}: Bounceboard connects again by itself.${said(data)}`
      : 'If Bounceboard was closed, start it again and open its address anew.',
  }),
  'folder-refused': (data) => ({
    title: `The server does not let Bounceboard read the folder ${data.folder ?? ''}`,
    text: `${account(data)}Bounceboard tries again by itself, after longer and longer waits; “Sync now” tries at once. The other folders are read.${said(data)}`,
  }),
  'no-sent-folder': (data) => ({
    title: `${who(data)}: no Sent folder found`,
    text: `Bounces are read all the same, but cannot be tied to what you sent.${
      data.folder ? ` The folder ${data.folder} looks like sent mail: nearly all of it is from you.` : ''
    }${why(data)}`,
  }),
  'file-missing': (data) => ({
    title: `${data.file ?? data.folder ?? 'The file'} is not there`,
    text: 'Was it moved or renamed?',
  }),
  'file-empty': (data) => ({ title: `${data.file ?? 'The file'} is empty`, text: 'It holds no message.' }),
  'file-unreadable': (data) => ({
    title: `${data.file ?? data.folder ?? 'A message'} could not be read`,
    text: `${[data.account, told(data)].filter(Boolean).join(': ')}${data.account || told(data) ? '. ' : ''}Everything else was read.`,
  }),
  'too-large': (data) => ({
    title: `${data.file ?? 'That'} is too much at once`,
    text: data.file
      ? `Files that are opened together in the browser may have ${size(data)} in all. Nothing was opened; open fewer of them at a time, or split the file.`
      : `At most ${size(data)} can be handed over. Take a part of it.`,
  }),
  'too-many-files': (data) => ({
    title: `${data.file ?? 'The last file'} is one file too many`,
    text: `At most ${n.format(data.limit ?? 0)} files can be opened together in the browser. Nothing was opened; open fewer of them at a time.`,
  }),
  'no-secret-store': () => ({
    title: 'This system has no key store',
    text: 'The password is kept in memory only and asked for again after a restart.',
  }),
  'store-newer': (data) => ({
    title: 'The data was written by a newer version',
    text: `Use that version, or another data folder.${data.file ? ` (${data.file})` : ''}`,
  }),
  'disk-full': (data) => ({
    title: 'The disk is full',
    text: `${account(data)}${file(data)} could not be written; what stood there before still does. Make room on the disk: reading goes on by itself, anything else you can then try again.`,
  }),
  'disk-error': (data) => ({
    title: 'The disk gave an error',
    text: `${account(data)}${file(data)} could not be read or written. Check the disk, or the connection to it. Bounceboard tries again by itself.${told(data) ? ` (${told(data)})` : ''}`,
  }),
  'read-only': (data) => ({
    title: 'Bounceboard may not write here',
    text: `${account(data)}${file(data)} or its folder is write-protected. Allow Bounceboard to write there, or start it with another data folder.`,
  }),
  'store-busy': (data) => ({
    title: 'Another program uses the data of Bounceboard',
    text: `${account(data)}${file(data)} is locked. Close the program that has it open, for instance a backup; Bounceboard tries again by itself.`,
  }),
  'store-damaged': (data) => ({
    title: 'The data of Bounceboard is damaged',
    text: `${account(data)}${file(data)} is set aside, and everything is read again. Your decisions are kept. If this stays, close Bounceboard and start it again.`,
  }),
  'store-unopened': (data) => ({
    title: 'The data of Bounceboard cannot be opened',
    text: `${file(data)} is no file, or the system does not let you open it. Move it away, or start Bounceboard with another data folder.`,
  }),
};
