// Hosters of other people's domains, found by the mail exchanger. Above each entry: where its server is stated.
import { type Provider, provider } from './provider.ts';

const AMAZON_REGIONS = ['us-east-1', 'us-west-2', 'eu-west-1'] as const;

/**
 * docs.aws.amazon.com/workmail/latest/userguide/using_IMAP.html. The exchanger is that of Amazon SES as well, which keeps no mailbox; the
 * advice says so.
 */
const WORKMAIL: readonly Provider[] = AMAZON_REGIONS.map((region) =>
  provider({
    name: 'Amazon WorkMail',
    host: `imap.mail.${region}.awsapps.com`,
    mx: [`inbound-smtp.${region}.amazonaws.com`],
    howTo: { id: 'workmail' },
    link: 'https://docs.aws.amazon.com/workmail/latest/userguide/using_IMAP.html',
  }),
);

export const HOSTERS: readonly Provider[] = [
  // thunderbird/autoconfig, ispdb/migadu.com.xml
  provider({
    name: 'Migadu',
    host: 'imap.migadu.com',
    domains: ['migadu.com'],
    mx: ['migadu.com'],
    howTo: { id: 'migadu' },
  }),
  // Settings in public repositories. Namecheap's own pages could not be read.
  provider({
    name: 'Namecheap Private Email',
    host: 'mail.privateemail.com',
    mx: ['privateemail.com'],
    howTo: { id: 'mailbox-password' },
  }),
  // thunderbird/autoconfig, ispdb/emailsrvr.com.xml
  provider({
    name: 'Rackspace Email',
    host: 'secure.emailsrvr.com',
    domains: ['emailsrvr.com'],
    mx: ['emailsrvr.com'],
    howTo: { id: 'mailbox-password' },
  }),
  // Settings and zones in public repositories; Europe: imapsync's tests. GoDaddy's own pages could not be read.
  provider({
    name: 'GoDaddy',
    host: 'imap.secureserver.net',
    mx: ['secureserver.net'],
    howTo: { id: 'mailbox-password' },
  }),
  provider({
    name: 'GoDaddy (Europe)',
    host: 'imap.europe.secureserver.net',
    mx: ['europe.secureserver.net'],
    howTo: { id: 'mailbox-password' },
  }),
  provider({
    name: 'GoDaddy (Asia)',
    host: 'imap.asia.secureserver.net',
    mx: ['asia.secureserver.net'],
    howTo: { id: 'mailbox-password' },
  }),
  // Settings and zones in public repositories. Hostinger's own pages could not be read.
  provider({
    name: 'Hostinger',
    host: 'imap.hostinger.com',
    mx: ['hostinger.com'],
    howTo: { id: 'mailbox-password' },
  }),
  // Settings and zones in public repositories. Titan's own pages could not be read.
  provider({
    name: 'Titan',
    host: 'imap.titan.email',
    mx: ['titan.email'],
    howTo: { id: 'allow-programs' },
  }),
  // Zones in public repositories (spool and fb.mail.gandi.net). Gandi's own pages could not be read.
  provider({
    name: 'Gandi',
    host: 'mail.gandi.net',
    mx: ['mail.gandi.net'],
    howTo: { id: 'mailbox-password' },
  }),
  // The server is that of the account, as w0123456.kasserver.com, which receives its mail too (settings and zones in public
  // repositories).
  provider({
    name: 'ALL-INKL.COM',
    host: null,
    exchangerIsHost: true,
    mx: ['kasserver.com'],
    howTo: { id: 'not-customer-login' },
  }),
  // thunderbird/autoconfig, ispdb/hetzner.de.xml
  provider({
    name: 'Hetzner',
    host: 'mail.your-server.de',
    mx: ['your-server.de'],
    howTo: { id: 'not-customer-login' },
  }),
  // thunderbird/autoconfig, ispdb/one.com.xml
  provider({
    name: 'one.com',
    host: 'imap.one.com',
    domains: ['one.com'],
    mx: ['one.com'],
    howTo: { id: 'mailbox-password' },
  }),
  // Settings and zones in public repositories. Hostpoint's own pages name no server without a sign-in.
  provider({
    name: 'Hostpoint',
    host: 'imap.mail.hostpoint.ch',
    mx: ['mail.hostpoint.ch'],
    howTo: { id: 'mailbox-password' },
  }),
  // guide.hosting.aruba.it, "Configurazione email"; the exchanger: zones in public repositories
  provider({
    name: 'Aruba',
    host: 'imaps.aruba.it',
    mx: ['mx.aruba.it'],
    howTo: { id: 'mailbox-password' },
  }),
  // thunderbird/autoconfig, ispdb/df.eu
  provider({
    name: 'domainfactory',
    host: 'sslin.df.eu',
    mx: ['ispgateway.de'],
    howTo: { id: 'not-customer-login' },
  }),
  ...WORKMAIL,
];
