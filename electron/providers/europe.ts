import { type Provider, provider } from './provider.ts';

export const EUROPEAN_PROVIDERS: readonly Provider[] = [
  provider({
    name: 'GMX',
    host: 'imap.gmx.net',
    domains: ['gmx.de', 'gmx.net', 'gmx.at', 'gmx.ch', 'gmx.eu', 'gmx.info', 'gmx.org'],
    mx: ['gmx.net'],
    howTo:
      'In the mailbox, turn on Settings, "POP3/IMAP Abruf": without that the right password is refused, too. With two-factor sign-in use an application-specific password.',
    link: 'https://hilfe.gmx.net/pop-imap/einschalten.html',
  }),
  provider({
    name: 'GMX.com / mail.com',
    host: 'imap.gmx.com',
    domains: ['gmx.com', 'gmx.us', 'gmx.co.uk', 'gmx.fr', 'gmx.es'],
    howTo: 'In the mailbox, turn on Settings, "POP3 & IMAP": without that the right password is refused, too.',
    link: 'https://support.gmx.com/pop-imap/toggle.html',
  }),
  provider({
    name: 'mail.com',
    host: 'imap.mail.com',
    domains: ['mail.com', 'email.com', 'usa.com', 'consultant.com', 'europe.com'],
    howTo: 'In the mailbox, turn on Settings, "POP3 & IMAP". mail.com offers IMAP to premium members only.',
    link: 'https://support.mail.com/pop-imap/imap/index.html',
  }),
  provider({
    name: 'WEB.DE',
    host: 'imap.web.de',
    domains: ['web.de', 'email.de'],
    mx: ['web.de'],
    howTo:
      'In the mailbox, turn on Settings, "POP3/IMAP Abruf": without that the right password is refused, too. With two-factor sign-in use an application-specific password.',
    link: 'https://hilfe.web.de/pop-imap/einschalten.html',
  }),
  provider({
    name: 'Telekom Mail (T-Online)',
    host: 'secureimap.t-online.de',
    domains: ['t-online.de', 'magenta.de'],
    wants: 'app-password',
    howTo:
      'Telekom wants the "Passwort für E-Mail-Programme", which you set in the customer centre; it is not the password of the Telekom login.',
    link: 'https://www.telekom.de/hilfe/apps-dienste/e-mail/e-mail-programme-passwort',
  }),
  provider({
    name: 'freenet Mail',
    host: 'mx.freenet.de',
    domains: ['freenet.de'],
    howTo: 'Use your full address and the password of the mailbox. IMAP must be on in the mailbox settings.',
  }),
  provider({
    name: 'Posteo',
    host: 'posteo.de',
    domains: ['posteo.de', 'posteo.net', 'posteo.eu', 'posteo.org', 'posteo.at', 'posteo.ch'],
    mx: ['posteo.de'],
    howTo:
      'Use your full address and your Posteo password. If the settings block other mail programs ("Zusätzlicher Postfachschutz"), allow IMAP there.',
    link: 'https://posteo.de/hilfe',
  }),
  provider({
    name: 'mailbox.org',
    host: 'imap.mailbox.org',
    domains: ['mailbox.org'],
    mx: ['mailbox.org'],
    howTo: 'Use your full address and your password. With two-factor sign-in create an application password for mail.',
    link: 'https://kb.mailbox.org/',
  }),
  provider({
    name: 'IONOS',
    host: 'imap.ionos.de',
    domains: ['ionos.de', 'online.de', 'onlinehome.de'],
    mx: ['kundenserver.de', 'ionos.de', '1and1.com'],
    howTo:
      'Use your full address and the password of the mailbox as set in the IONOS control panel, not of the contract.',
    link: 'https://www.ionos.de/hilfe/e-mail/',
  }),
  provider({
    name: 'STRATO',
    host: 'imap.strato.de',
    domains: ['strato.de'],
    mx: ['rzone.de'],
    howTo: 'Use your full address and the password of the mailbox, not of the customer login.',
    link: 'https://www.strato.de/faq/mail/',
  }),
  provider({
    name: 'OVHcloud',
    host: 'ssl0.ovh.net',
    domains: ['ovh.net'],
    mx: ['mail.ovh.net', 'ovh.net'],
    howTo: 'Use your full address and the password of the mailbox, not of the customer account.',
    link: 'https://help.ovhcloud.com/',
  }),
  provider({
    name: 'Infomaniak',
    host: 'mail.infomaniak.com',
    domains: ['ik.me', 'ikmail.com', 'etik.com'],
    mx: ['infomaniak.ch', 'infomaniak.com'],
    wants: 'app-password',
    howTo: 'In the Infomaniak Manager open the mailbox, "Devices", and create a password for this program.',
    link: 'https://www.infomaniak.com/en/support/faq',
  }),
  provider({
    name: 'Orange',
    host: 'imap.orange.fr',
    domains: ['orange.fr', 'wanadoo.fr'],
    howTo: 'Use your full address and the password of the mailbox. Allow other mail programs in the mailbox settings.',
    link: 'https://assistance.orange.fr/',
  }),
  provider({
    name: 'Free',
    host: 'imap.free.fr',
    domains: ['free.fr'],
    howTo: 'Use your full address and the password of the mailbox.',
  }),
  provider({
    name: 'La Poste',
    host: 'imap.laposte.net',
    domains: ['laposte.net'],
    howTo: 'Use the part before the @ as user name, and turn on access by other mail programs in the settings.',
  }),
  provider({
    name: 'Libero Mail',
    host: 'imapmail.libero.it',
    domains: ['libero.it', 'iol.it', 'inwind.it', 'giallo.it', 'blu.it'],
    howTo:
      'Use your full address. With secure sign-in turned on, create a password for other programs in the settings.',
  }),
  provider({
    name: 'Bluewin',
    host: 'imaps.bluewin.ch',
    domains: ['bluewin.ch'],
    howTo: 'Use your full address and the password of the mailbox, which is not that of the Swisscom login.',
  }),
  provider({
    name: 'Seznam',
    host: 'imap.seznam.cz',
    domains: ['seznam.cz', 'email.cz', 'post.cz'],
    howTo: 'Turn on IMAP in the mailbox settings. With two-factor sign-in create an application password.',
  }),
  provider({
    name: 'WP Poczta',
    host: 'imap.wp.pl',
    domains: ['wp.pl', 'o2.pl'],
    howTo: 'Turn on access by other mail programs (POP3/IMAP) in the mailbox settings.',
  }),
];
