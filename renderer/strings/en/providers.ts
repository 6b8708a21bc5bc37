// What providers want of a person who adds an account, and how a client id is made there.
import type { Advice, AlsoAdvice } from '../../../shared/domain/advice.ts';
import type { OAuthProviderView } from '../../../shared/domain/oauth.ts';
import type { WordsFor } from '../../../shared/domain/said.ts';

const also: Readonly<Record<AlsoAdvice, string>> = {
  'local-part-user': 'The user name is the part before the @.',
  'unknown-user': 'They do not say which user name belongs to your address; ask your provider for it.',
  'oauth-only': 'The server takes only sign-in in the browser (OAuth 2).',
  'other-sign-in':
    'They name only ways of signing in that Bounceboard does not have; the connection test shows whether your password is accepted anyway.',
};
const found = (source: string, more: readonly AlsoAdvice[]): string =>
  [source, ...more.map((one) => also[one])].join(' ');

const advice: WordsFor<Advice> = {
  google:
    'Google refuses the account password here. Turn on 2-Step Verification, create an app password (16 letters) and enter it. In Google Workspace the administrator must allow IMAP and app passwords. In Gmail\'s settings, "Folder size limits" must stand at "Do not limit", or older mail is missing.',
  microsoft:
    'Microsoft refuses every password over IMAP: you sign in on its own page in your browser (OAuth 2). At a company the administrator may have to allow it first. For Outlook.com and Hotmail, also turn on "Let devices and apps use IMAP" in its settings (Mail, Forwarding and IMAP).',
  apple:
    'Apple wants an app-specific password: sign in to your Apple Account, open "Sign-In and Security", then "App-Specific Passwords". The user name is the part before the @.',
  'apple-own-domain':
    'The mail of this domain is kept in iCloud. Apple wants an app-specific password: sign in to your Apple Account, open "Sign-In and Security", then "App-Specific Passwords". The user name is the part before the @ of your iCloud address, not of this one.',
  yahoo:
    'Yahoo refuses the account password. Under "Account security" choose "Generate app password" and enter that one. This server shows at most 10,000 messages of a folder; if you have more, enter export.imap.mail.yahoo.com as the server ("Set up by hand").',
  fastmail:
    'Fastmail wants an app password: Settings, Privacy & Security, "Manage app passwords and access", new one with IMAP. The Basic plan has no IMAP.',
  zoho: 'Turn IMAP on under Settings, Mail Accounts, IMAP Access. With two-factor sign-in use an application-specific password.',
  bridge:
    'Proton mail is read through Proton Mail Bridge on this computer (paid plans). Start Bridge and enter the user name and password that it shows, not those of your Proton account.',
  gmx: 'In the mailbox, turn on Settings, "POP3/IMAP Abruf": without that the right password is refused, too. With two-factor sign-in use an application-specific password.',
  'switch-on': 'In the mailbox, turn on Settings, "POP3 & IMAP": without that the right password is refused, too.',
  'mail-com': 'In the mailbox, turn on Settings, "POP3 & IMAP". mail.com offers IMAP to premium members only.',
  telekom:
    'Telekom wants the "Passwort für E-Mail-Programme", which you set in the customer centre; it is not the password of the Telekom login.',
  freenet: 'Use your full address and the password of the mailbox. IMAP must be on in the mailbox settings.',
  posteo:
    'Use your full address and your Posteo password. If the settings block other mail programs ("Zusätzlicher Postfachschutz"), allow IMAP there.',
  'mailbox-org':
    'Use your full address and your password. With two-factor sign-in create an application password for mail.',
  ionos:
    'Use your full address and the password of the mailbox as set in the IONOS control panel, not of the contract.',
  'not-customer-login': 'Use your full address and the password of the mailbox, not of the customer login.',
  'not-customer-account': 'Use your full address and the password of the mailbox, not of the customer account.',
  infomaniak: 'In the Infomaniak Manager open the mailbox, "Devices", and create a password for this program.',
  'allow-programs':
    'Use your full address and the password of the mailbox. Allow other mail programs in the mailbox settings.',
  'mailbox-password': 'Use your full address and the password of the mailbox.',
  'local-part': 'Use the part before the @ as user name, and turn on access by other mail programs in the settings.',
  'local-part-password': 'The user name is the part before the @; the password is that of the mailbox.',
  'secure-sign-in':
    'Use your full address. With secure sign-in turned on, create a password for other programs in the settings.',
  bluewin: 'Use your full address and the password of the mailbox, which is not that of the Swisscom login.',
  'two-factor': 'Turn on IMAP in the mailbox settings. With two-factor sign-in create an application password.',
  yandex:
    'Turn on IMAP in the mailbox (Settings, Email clients) and create an app password of the kind "Mail" in your Yandex ID.',
  'mail-ru': 'Mail.ru refuses the account password. Under Security create a password for external applications.',
  'allow-then-sign-in':
    'Allow access by mail programs in the mailbox settings, then use your full address and your password.',
  'third-party-access':
    'Comcast is moving its mailboxes to Yahoo Mail. Before yours moves: allow "Third Party Access Security" in the mailbox, then use your full address and your password. After it has moved: enter imap.mail.yahoo.com as the server ("Set up by hand") and an app password from the security page of your Yahoo account.',
  migadu: 'Use your full address and the password of the mailbox as set in the Migadu panel.',
  'client-password':
    'Turn on IMAP in the mailbox settings and use your full address. If your company demands it, create a client password there and enter it.',
  workmail:
    'Use your full address and your WorkMail password. Amazon ends WorkMail on 31 March 2027. If the domain has no WorkMail mailbox and Amazon only receives its mail (SES), ask whoever set it up where the mailbox is.',
  'generated-password': ({ service }) =>
    `${service} refuses the account password. Under "Account security" choose "Generate app password" and enter that one.`,
  'authorization-code': ({ service }) =>
    `Turn on IMAP in the mailbox settings; ${service} then shows an authorization code, which is the password here.`,
  'no-imap': ({ service }) =>
    `${service} has no IMAP: no other mail program can read this mailbox. You can export mail there as .eml or mbox files and read them with "Open a mail file or folder".`,
  guessed: ({ domain }) =>
    `This is a guess: ${domain} is not in the list of known providers. The connection test shows whether it is right; otherwise ask your provider for the IMAP server.`,
  published: (said) => found(`${said.domain} publishes these settings.`, said.also),
  named: (said) => found(`${said.domain} names this server.`, said.also),
  hoster: (said) => found(`${said.hoster} receives the mail of ${said.domain}; these are its settings.`, said.also),
  listed: (said) => found('These settings come from the public list of mail providers.', said.also),
};

const clientSteps: Readonly<Record<OAuthProviderView['id'], readonly string[]>> = {
  google: [
    'Open the Google Cloud console and create a project.',
    'Under "APIs & Services", "Library", turn on the Gmail API.',
    'Under "Google Auth Platform", "Audience", choose "External" and add your address as a test user. While the app is in testing, Google ends each sign-in after 7 days; "Publish app" lifts that.',
    'Under "Clients", create a client of the type "Desktop app".',
    'Copy its client ID and its client secret into the fields here.',
  ],
  microsoft: [
    'Open "App registrations" in the Microsoft Entra admin center and choose "New registration".',
    'Supported account types: "Accounts in any organizational directory and personal Microsoft accounts".',
    'Redirect URI: "Public client/native (mobile & desktop)" with http://localhost',
    'Under "API permissions", add the delegated Microsoft Graph permissions IMAP.AccessAsUser.All and offline_access.',
    'Copy the "Application (client) ID" into the field here. No secret is needed.',
  ],
};

export const enProviders = { advice, clientSteps };
