// Going anywhere by keyboard: the palette and the sheet of keys; what a preview of an export leaves out.
import { plural } from './number.ts';

const onMac = /^mac/i.test(navigator.platform);

export const enShell = {
  goTo: {
    open: 'Go to…',
    hint: 'A screen, an address, a message or a command',
    keys: [onMac ? '⌘' : 'Ctrl', 'K'] as readonly string[],
    groups: {
      screens: 'Screens',
      views: 'Saved views',
      accounts: 'Accounts',
      recipients: 'Recipients',
      messages: 'Sent messages',
      search: 'Search',
      commands: 'Commands',
    },
    found: (count: number) => plural(count, 'entry', 'entries'),
    searchIn: {
      sent: (text: string) => `Search sent mail for “${text}”`,
      bounces: (text: string) => `Search bounces for “${text}”`,
      recipients: (text: string) => `Search recipients for “${text}”`,
    },
    sync: 'Look for new mail',
    pause: 'Pause reading',
    resume: 'Go on reading',
    add: 'Add a mailbox',
    sheet: 'Show all keys',
    theme: { system: 'Colours as the system has them', light: 'Light colours', dark: 'Dark colours' },
  },
  exportMore: {
    more: (count: number) => `${plural(count, 'more address is', 'more addresses are')} in the file.`,
    all: 'See every bad address',
    untied: {
      title: (count: number, account: string) =>
        `${plural(count, 'address is', 'addresses are')} here because of bounces alone: ${account}`,
      text: (count: number) =>
        `No sent mail of this account is known, so nothing shows that you ever wrote to ${count === 1 ? 'this address' : 'these addresses'}. Anybody can forge a bounce, and a forged one could put a good address on this list.`,
      choose: 'Choose the folder with your sent mail',
      open: 'Open your sent mail, too',
    },
  },
  keySheet: {
    open: 'Keys',
    groups: { everywhere: 'Everywhere', lists: 'In a list', go: 'Go to a screen' },
    rows: {
      everywhere: [
        { keys: [onMac ? '⌘' : 'Ctrl', 'K'], does: 'go to anything', single: false },
        { keys: ['/'], does: 'search this screen', single: true },
        { keys: ['F5'], does: 'look for new mail', single: false },
        { keys: ['?'], does: 'this sheet', single: true },
        { keys: ['Esc'], does: 'close, or back to the list', single: false },
      ],
      lists: [
        { keys: ['↓', '↑'], does: 'next and previous', single: false },
        { keys: ['j', 'k'], does: 'the same, wherever the focus is', single: true },
        { keys: ['Page ↓', 'Page ↑'], does: 'ten on, ten back', single: false },
        { keys: ['Home', 'End'], does: 'first and last', single: false },
        { keys: ['Enter'], does: 'into the detail', single: false },
      ],
      go: [
        { keys: ['g', 'o'], does: 'Overview', single: true },
        { keys: ['g', 's'], does: 'Sent', single: true },
        { keys: ['g', 'b'], does: 'Bounces', single: true },
        { keys: ['g', 'r'], does: 'Recipients', single: true },
        { keys: ['g', 'e'], does: 'Export', single: true },
      ],
    },
    single: 'Single keys',
    singleText: 'Letters and signs that work without Ctrl. They never do anything while you type.',
  },
};
