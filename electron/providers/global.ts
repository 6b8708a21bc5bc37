import { AOL_DOMAINS, MICROSOFT_DOMAINS, YAHOO_DOMAINS } from './domains.ts';
import { type Provider, provider } from './provider.ts';
import { LOCAL_PART } from './user-form.ts';

/**
 * A region of Zoho: addresses of Zoho itself (thunderbird/autoconfig, ispdb/zoho.*.xml), and domains of customers, which have servers
 * of their own: Zoho's help for the United States, settings in public repositories for the other regions.
 */
function zoho(region: string, ending: string, mail: string): readonly Provider[] {
  const link = `https://accounts.${ending}/home#security/app_password`;
  const shared = { name: region, howTo: { id: 'zoho' }, link } as const;
  return [
    provider({ ...shared, host: `imap.${ending}`, domains: [ending, mail] }),
    provider({ ...shared, host: `imappro.${ending}`, mx: [ending, mail] }),
  ];
}

const ZOHO: readonly Provider[] = [
  ...zoho('Zoho Mail', 'zoho.com', 'zohomail.com'),
  ...zoho('Zoho Mail (EU)', 'zoho.eu', 'zohomail.eu'),
  ...zoho('Zoho Mail (India)', 'zoho.in', 'zohomail.in'),
  ...zoho('Zoho Mail (Australia)', 'zoho.com.au', 'zohomail.com.au'),
  ...zoho('Zoho Mail (Japan)', 'zoho.jp', 'zohomail.jp'),
  ...zoho('Zoho Mail (Canada)', 'zohocloud.ca', 'zohomailcloud.ca'),
];

export const GLOBAL_PROVIDERS: readonly Provider[] = [
  provider({
    name: 'Gmail',
    host: 'imap.gmail.com',
    domains: ['gmail.com', 'googlemail.com'],
    mx: ['google.com', 'googlemail.com'],
    wants: 'app-password',
    howTo: { id: 'google' },
    link: 'https://myaccount.google.com/apppasswords',
    oauth: 'google',
  }),
  provider({
    name: 'Outlook.com / Microsoft 365',
    host: 'outlook.office365.com',
    domains: MICROSOFT_DOMAINS,
    mx: ['mail.protection.outlook.com', 'olc.protection.outlook.com', 'mx.microsoft'],
    wants: 'oauth',
    howTo: { id: 'microsoft' },
    link: 'https://support.microsoft.com/office/modern-authentication-methods-now-needed-to-continue-syncing-outlook-email-in-non-microsoft-email-apps-c5d65390-9676-4763-b41f-d7986499a90d',
    oauth: 'microsoft',
  }),
  provider({
    name: 'iCloud Mail',
    host: 'imap.mail.me.com',
    domains: ['icloud.com', 'me.com', 'mac.com'],
    user: LOCAL_PART,
    wants: 'app-password',
    howTo: { id: 'apple' },
    link: 'https://account.apple.com/account/manage',
  }),
  // A domain of one's own: the user name is that of the iCloud mailbox, which the address does not tell.
  provider({
    name: 'iCloud Mail',
    host: 'imap.mail.me.com',
    mx: ['mail.icloud.com'],
    user: null,
    wants: 'app-password',
    howTo: { id: 'apple-own-domain' },
    link: 'https://account.apple.com/account/manage',
  }),
  provider({
    name: 'Yahoo Mail',
    host: 'imap.mail.yahoo.com',
    domains: YAHOO_DOMAINS,
    mx: ['yahoodns.net'],
    // For folders with more than 10,000 messages (thunderbird/autoconfig, ispdb/yahoo.com.xml).
    otherHosts: ['export.imap.mail.yahoo.com'],
    wants: 'app-password',
    howTo: { id: 'yahoo' },
    link: 'https://login.yahoo.com/account/security',
  }),
  provider({
    name: 'AOL Mail',
    host: 'imap.aol.com',
    domains: AOL_DOMAINS,
    mx: ['mail.gm0.yahoodns.net'],
    wants: 'app-password',
    howTo: { id: 'generated-password', service: 'AOL' },
    link: 'https://login.aol.com/account/security',
  }),
  provider({
    name: 'Fastmail',
    host: 'imap.fastmail.com',
    domains: ['fastmail.com', 'fastmail.fm', 'messagingengine.com', 'sent.com', 'fastmail.net'],
    mx: ['messagingengine.com'],
    wants: 'app-password',
    howTo: { id: 'fastmail' },
    link: 'https://app.fastmail.com/settings/security/apps',
  }),
  ...ZOHO,
  provider({
    name: 'Proton Mail',
    host: '127.0.0.1',
    port: 1143,
    security: 'starttls',
    domains: ['proton.me', 'protonmail.com', 'protonmail.ch', 'pm.me'],
    mx: ['protonmail.ch'],
    wants: 'bridge',
    howTo: { id: 'bridge' },
    link: 'https://proton.me/mail/bridge',
  }),
  // No IMAP (chatmail/provider-db, _providers/tutanota.md and hey.com.md).
  provider({
    name: 'Tuta',
    host: null,
    port: null,
    security: null,
    user: null,
    domains: ['tuta.com', 'tutanota.com', 'tutanota.de', 'tutamail.com', 'tuta.io', 'keemail.me'],
    mx: ['tutanota.de'],
    wants: 'no-imap',
    howTo: { id: 'no-imap', service: 'Tuta' },
    link: 'https://tuta.com/support/howto',
  }),
  provider({
    name: 'HEY',
    host: null,
    port: null,
    security: null,
    user: null,
    domains: ['hey.com'],
    mx: ['hey.com'],
    wants: 'no-imap',
    howTo: { id: 'no-imap', service: 'HEY' },
    link: 'https://www.hey.com/',
  }),
];
