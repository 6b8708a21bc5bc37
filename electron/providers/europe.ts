import { GMX_COM_DOMAINS, GMX_DOMAINS, MAIL_COM_DOMAINS, POSTEO_DOMAINS } from './domains.ts';
import { names, type Provider, provider } from './provider.ts';
import { LOCAL_PART } from './user-form.ts';

/** IONOS has servers for each country. In: the country's ending, ends of its MX, and its help page (thunderbird/autoconfig, ispdb/ionos.*). */
function ionos(ending: string, mx: string, help: string): Provider {
  const host = `imap.ionos.${ending}`;
  const own = `ionos.${ending}`;
  const link = `https://www.${own}/${help}`;
  return provider({ name: 'IONOS', host, domains: [own], mx: [own, ...names(mx)], howTo: { id: 'ionos' }, link });
}

const IONOS: readonly Provider[] = [
  ionos('de', 'kundenserver.de schlund.de', 'hilfe/e-mail/'),
  ionos('com', '1and1.com perfora.net', 'help/index.php?id=2490'),
  ionos('co.uk', '1and1.co.uk oneandone.co.uk', 'help/index.php?id=2490'),
  ionos('fr', '1and1.fr unetun.com', 'assistance/index.php?id=2490'),
  ionos('es', '1and1.es clienteservidor.es', 'ayuda/index.php?id=2490'),
  ionos('it', '1and1.it servercliente.it', 'aiuto/index.php?id=2490'),
  ionos('mx', '1and1.mx', 'ayuda/index.php?id=2490'),
];

export const EUROPEAN_PROVIDERS: readonly Provider[] = [
  provider({
    name: 'GMX',
    host: 'imap.gmx.net',
    domains: GMX_DOMAINS,
    mx: ['gmx.net'],
    howTo: { id: 'gmx' },
    link: 'https://hilfe.gmx.net/pop-imap/einschalten.html',
  }),
  provider({
    name: 'GMX.com / mail.com',
    host: 'imap.gmx.com',
    domains: GMX_COM_DOMAINS,
    howTo: { id: 'switch-on' },
    link: 'https://support.gmx.com/pop-imap/toggle.html',
  }),
  provider({
    name: 'mail.com',
    host: 'imap.mail.com',
    domains: MAIL_COM_DOMAINS,
    howTo: { id: 'mail-com' },
    link: 'https://support.mail.com/pop-imap/imap/index.html',
  }),
  provider({
    name: 'WEB.DE',
    host: 'imap.web.de',
    domains: ['web.de', 'email.de'],
    mx: ['web.de'],
    howTo: { id: 'gmx' },
    link: 'https://hilfe.web.de/pop-imap/einschalten.html',
  }),
  provider({
    name: 'Telekom Mail (T-Online)',
    host: 'secureimap.t-online.de',
    domains: ['t-online.de', 'magenta.de'],
    wants: 'app-password',
    howTo: { id: 'telekom' },
    link: 'https://www.telekom.de/hilfe/apps-dienste/e-mail/e-mail-programme-passwort',
  }),
  provider({
    name: 'freenet Mail',
    host: 'mx.freenet.de',
    domains: ['freenet.de'],
    howTo: { id: 'freenet' },
  }),
  provider({
    name: 'Posteo',
    host: 'posteo.de',
    domains: POSTEO_DOMAINS,
    mx: ['posteo.de'],
    howTo: { id: 'posteo' },
    link: 'https://posteo.de/hilfe',
  }),
  provider({
    name: 'mailbox.org',
    host: 'imap.mailbox.org',
    domains: ['mailbox.org'],
    mx: ['mailbox.org'],
    howTo: { id: 'mailbox-org' },
    link: 'https://kb.mailbox.org/',
  }),
  ...IONOS,
  // Addresses of DSL customers (thunderbird/autoconfig, ispdb/1und1.de.xml).
  provider({
    name: '1&1',
    host: 'imap.1und1.de',
    domains: names('online.de onlinehome.de sofortstart.de sofort-start.de sofortsurf.de sofort-surf.de go4more.de'),
    howTo: { id: 'not-customer-account' },
    link: 'https://hilfe-center.1und1.de/',
  }),
  provider({
    name: 'STRATO',
    host: 'imap.strato.de',
    domains: ['strato.de'],
    mx: ['rzone.de'],
    howTo: { id: 'not-customer-login' },
    link: 'https://www.strato.de/faq/mail/',
  }),
  provider({
    name: 'OVHcloud',
    host: 'ssl0.ovh.net',
    domains: ['ovh.net'],
    mx: ['ovh.net'],
    asksAutodiscover: true,
    howTo: { id: 'not-customer-account' },
    link: 'https://help.ovhcloud.com/',
  }),
  // OVHcloud's guides on MX Plan: Europe above, America and Asia here.
  provider({
    name: 'OVHcloud',
    host: 'imap.mail.ovh.ca',
    mx: ['ovh.ca'],
    asksAutodiscover: true,
    howTo: { id: 'not-customer-account' },
    link: 'https://help.ovhcloud.com/',
  }),
  // OVHcloud's guides on Exchange and E-mail Pro: each customer is on one of these servers, which the domain's SRV record names.
  provider({
    name: 'OVHcloud Exchange, E-mail Pro',
    host: null,
    exchangerIsHost: true,
    mx: names(`ex.mail.ovh.net ex2.mail.ovh.net ex3.mail.ovh.net ex4.mail.ovh.net ex5.mail.ovh.net ex.mail.ovh.ca
      pro1.mail.ovh.net pro2.mail.ovh.net pro3.mail.ovh.net`),
    howTo: { id: 'not-customer-account' },
    link: 'https://help.ovhcloud.com/',
  }),
  provider({
    name: 'Infomaniak',
    host: 'mail.infomaniak.com',
    domains: ['ik.me', 'ikmail.com', 'etik.com'],
    mx: ['infomaniak.ch', 'infomaniak.com'],
    wants: 'app-password',
    howTo: { id: 'infomaniak' },
    link: 'https://www.infomaniak.com/en/support/faq',
  }),
  provider({
    name: 'Orange',
    host: 'imap.orange.fr',
    domains: ['orange.fr', 'wanadoo.fr'],
    howTo: { id: 'allow-programs' },
    link: 'https://assistance.orange.fr/',
  }),
  provider({
    name: 'Free',
    host: 'imap.free.fr',
    domains: ['free.fr'],
    user: LOCAL_PART,
    howTo: { id: 'local-part-password' },
  }),
  provider({
    name: 'La Poste',
    host: 'imap.laposte.net',
    domains: ['laposte.net'],
    user: LOCAL_PART,
    howTo: { id: 'local-part' },
  }),
  provider({
    name: 'Libero Mail',
    host: 'imapmail.libero.it',
    domains: ['libero.it', 'iol.it', 'inwind.it', 'giallo.it', 'blu.it'],
    howTo: { id: 'secure-sign-in' },
  }),
  provider({
    name: 'Bluewin',
    host: 'imaps.bluewin.ch',
    domains: ['bluewin.ch'],
    howTo: { id: 'bluewin' },
  }),
  provider({
    name: 'Seznam',
    host: 'imap.seznam.cz',
    domains: ['seznam.cz', 'email.cz', 'post.cz'],
    howTo: { id: 'two-factor' },
  }),
  provider({
    name: 'WP Poczta',
    host: 'imap.wp.pl',
    domains: ['wp.pl'],
    user: LOCAL_PART,
    howTo: { id: 'local-part' },
  }),
  provider({
    name: 'o2 Poczta',
    host: 'poczta.o2.pl',
    domains: ['o2.pl', 'go2.pl', 'tlen.pl', 'prokonto.pl'],
    user: LOCAL_PART,
    howTo: { id: 'local-part' },
    link: 'https://pomoc.o2.pl/aktywacja-dostepu-dla-programow-pocztowych',
  }),
];
