// Was sich an einem vorhandenen Postfach ändern lässt: Ordner, eigene Adressen, Zeitraum, ein vertrautes Zertifikat.
import type { enMailbox } from '../en/mailbox.ts';
import { plural } from './number.ts';

export const deMailbox: typeof enMailbox = {
  mailbox: {
    folders: 'Ordner …',
    addresses: 'Meine Adressen …',
    range: 'Zeitraum …',
    save: 'Speichern',
    saved: 'Gespeichert. Es wird mit den neuen Einstellungen gelesen',
    foldersTitle: (account) => `Ordner von ${account}`,
    foldersText:
      'Rückläufer werden in allen Ordnern außer den Entwürfen gesucht. Geben Sie hier an, in welchen Ordnern Ihre gesendeten E-Mails liegen, und nehmen Sie aus, was nicht gelesen werden soll.',
    useOf: (path) => `Verwendung von ${path}`,
    uses: {
      sent: 'Gesendete E-Mails',
      inbox: 'Posteingang',
      'inbox-and-sent': 'Posteingang mit Kopien meiner E-Mails',
      junk: 'Spam',
      read: 'Auf Rückläufer lesen',
      ignored: 'Nicht lesen',
    },
    copiesText:
      'Wenn Sie sich selbst eine Blindkopie (Bcc) Ihrer E-Mails schicken, wählen Sie „Posteingang mit Kopien meiner E-Mails“. E-Mails von Ihren eigenen Adressen gelten dort dann als gesendet.',
    looksSent: 'Sieht nach gesendeten E-Mails aus: Fast alle sind von Ihnen.',
    asSent: 'Als Gesendet verwenden',
    chooseSent: 'Ordner wählen …',
    asSentOf: (path) => `Als Gesendet verwenden: ${path}`,
    messages: (count) => plural(count, 'Nachricht', 'Nachrichten'),
    noFolders: 'Der Server wurde noch nicht gefragt. Nach der ersten Verbindung stehen die Ordner hier.',
    addressesTitle: (account) => `Ihre Adressen in ${account}`,
    addressesText:
      'E-Mails von diesen Adressen gelten als von Ihnen gesendet; ein Rückläufer zu jeder anderen ist Backscatter. Die Adressen stammen aus Ihren gesendeten E-Mails; Sie können welche hinzufügen und herausnehmen.',
    origins: { account: 'die des Kontos', sent: 'in gesendeten E-Mails gefunden', 'by-hand': 'von Ihnen hinzugefügt' },
    add: 'Adresse hinzufügen',
    addDo: 'Hinzufügen',
    rangeTitle: (account) => `Wie weit zurück ${account} gelesen wird`,
    rangeText:
      'Ein längerer Zeitraum liest dort weiter, wo das Lesen endete, und nichts doppelt. Ein kürzerer vergisst nichts.',
    ranges: { 90: '90 Tage', 365: '1 Jahr', 0: 'Alles' },
    trust: 'Diesem Zertifikat vertrauen',
    trustNew: 'Dem neuen Zertifikat vertrauen',
    fingerprint: 'Sein Fingerabdruck (SHA-256)',
    fingerprintBefore: 'Dem Sie bisher vertrauten',
    trustHint:
      'Firmenserver und Bridges auf diesem Computer stellen sich oft selbst ein Zertifikat aus. Vertrauen Sie ihm nur, wenn Sie wissen, dass es Ihres ist.',
    trustChanged: 'Hat es niemand absichtlich erneuert, steht vielleicht jemand zwischen Ihnen und dem Server.',
    trusted: 'Dem Zertifikat wird vertraut',
  },
};
