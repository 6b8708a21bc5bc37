import type { NoticeWords } from '../../../shared/notices/notice.ts';
import type { enSettings } from '../en/settings.ts';
import { n, plural } from './number.ts';

const notice: Omit<NoticeWords, 'reason'> = {
  one: (recipient) => (recipient === null ? 'Eine Nachricht kam zurück' : `E-Mail an ${recipient} kam zurück`),
  many: (count) => `${n.format(count)} Nachrichten kamen zurück`,
  about: (subject, reason) => [subject === '' ? '' : `„${subject}“`, reason].filter(Boolean).join(': '),
  andMore: (named, more) =>
    [named, more > 0 ? `${named === '' ? '' : 'und '}${n.format(more)} weitere` : ''].filter(Boolean).join(' '),
};

const watched = (count: number): string => (count === 1 ? '1 wird beobachtet' : `${n.format(count)} werden beobachtet`);

export const deSettings: typeof enSettings = {
  setup: {
    sections: {
      accounts: 'Konten',
      verdicts: 'Einstufung',
      verp: 'Absenderadressen',
      notices: 'Mitteilungen',
      look: 'Aussehen und Tasten',
      data: 'Daten',
      about: 'Über Bounceboard',
    },
    nav: 'Einstellungen nach Thema',
    noAccounts: 'Noch ist kein Postfach eingerichtet.',
    account: {
      server: 'Server',
      user: 'Meldet sich an als',
      folders: 'Ordner',
      foldersRead: (read, all) => `${n.format(read)} von ${n.format(all)} gelesen`,
      foldersUnknown: 'Noch nicht aufgelistet',
      sentIn: (paths) => `Gesendetes in ${paths}`,
      addresses: 'Meine Adressen',
      moreAddresses: (more) => `und ${n.format(more)} weitere`,
      range: 'Wie weit zurück',
      rangeOf: (days) => (days === 0 ? 'Alles' : days === 365 ? '1 Jahr' : plural(days, 'Tag', 'Tage')),
      certificate: 'Zertifikat',
      trusted: 'Von Ihnen als vertrauenswürdig bestätigt',
      byAuthority: 'Geprüft bei den Stellen, denen dieses System vertraut',
      paths: 'Dateien',
      sample: 'Auf diesem Computer erfunden; nichts davon ist echt.',
      change: (what, account) => `${what} von ${account}: ändern`,
      changeDo: 'Ändern …',
      withdraw: 'Vertrauen entziehen …',
      withdrawTitle: (account) => `Dem Zertifikat von ${account} nicht mehr vertrauen?`,
      withdrawText:
        'Das Konto verbindet sich dann nur noch, wenn eine anerkannte Stelle für das Zertifikat des Servers bürgt. Wird es abgelehnt, können Sie ihm wieder vertrauen.',
      withdrawDo: 'Vertrauen entziehen',
      withdrawn: 'Vertrauen entzogen. Die Verbindung wird neu aufgebaut',
    },
    policy: {
      title: 'Wann ist eine Adresse ungültig?',
      lead: 'Eine Adresse wird nach allem eingestuft, was von ihr zurückkam. Wie geduldig die Einstufung mit weichen Rückläufern ist, legen Sie fest.',
      hard: 'Ein harter Rückläufer, der an der Adresse selbst liegt: sofort ungültig.',
      hardText: 'Kein solches Postfach, keine solche Domain. Ein Fehler auf Ihrer Seite zählt nie gegen eine Adresse.',
      watchLegend: 'Ab wann weiche Rückläufer eine Adresse zu einer machen, die beobachtet wird',
      watch: ['Beobachten ab', 'weichen Rückläufern innerhalb von', 'Tagen'],
      badLegend: 'Ab wann weiche Rückläufer eine Adresse ungültig machen',
      badOn: 'Danach als ungültig einstufen',
      badOff: 'Weiche Rückläufer allein machen eine Adresse nie ungültig; sie wird weiter beobachtet.',
      bad: ['nach', 'weichen Rückläufern über mindestens', 'Tage'],
      badText: 'Nur solche, die bedeuten, dass dort niemand ist: voll, nicht erreichbar, aufgegeben.',
      watchTimes: 'Weiche Rückläufer bis zum Beobachten',
      watchDays: 'Tage, in denen dafür gezählt wird',
      badTimes: 'Weiche Rückläufer bis ungültig',
      badDays: 'Tage, über die sie sich mindestens verteilen',
      life: 'Eine Antwort oder eine Zustellbestätigung hebt alles davor auf.',
      own: 'Was Sie selbst entscheiden, gilt immer.',
      ownWord: 'Ihr Wort',
      order:
        'Eine Adresse kann nicht ungültig sein, bevor sie beobachtet wird: Die zweite Zahl ist mindestens die erste.',
      range: (least, most) => `Bitte Zahlen von ${least} bis ${most}.`,
      preview: (bad, watch) =>
        `Damit ${bad === 1 ? 'ist 1 Adresse' : `sind ${n.format(bad)} Adressen`} ungültig, ${watched(watch)}.`,
      previewNow: (bad, watch) => `Jetzt: ${n.format(bad)} ungültig, ${n.format(watch)} beobachtet.`,
      same: (bad, watch) =>
        `${bad === 1 ? '1 Adresse ist' : `${n.format(bad)} Adressen sind`} ungültig, ${watched(watch)}.`,
      counting: 'Wird gezählt …',
      apply: 'Anwenden',
      usual: 'Übliche Werte',
      discard: 'Verwerfen',
      deriving: (done, total) => `Neue Einstufung: ${n.format(done)} von ${n.format(total)} Adressen`,
      applied: 'Die Einstufungen folgen den neuen Regeln',
    },
    verp: {
      title: 'Signierte Absenderadressen (VERP)',
      lead: 'Wenn Ihre Aussendungen für jeden Empfänger eine eigene, mit einem Geheimnis signierte Absenderadresse tragen, sagt ein Rückläufer sicher, um wen es geht, auch wenn sein Text es nicht tut.',
      form: 'Die Form, die gelesen wird',
      formText:
        'HMAC ist HMAC-SHA-256 von allem, was davor steht, in Kleinbuchstaben, als mindestens 16 hexadezimale Ziffern; Sekunden zählen seit 1970. Eine falsche Signatur wird abgelehnt, ebenso eine, die beim Eintreffen des Berichts älter als 60 Tage ist.',
      example: '<name>-<nutzer>=<domain>-<sekunden>-<hmac>@ihre.domain',
      none: 'Noch kein Geheimnis.',
      added: (when) => `hinzugefügt ${when}`,
      lost: 'Das Geheimnis ist nicht mehr vorhanden. Geben Sie es erneut ein, damit Adressen geprüft werden.',
      name: 'Name in der Adresse',
      nameHint: 'rundbrief',
      nameWrong: 'Buchstaben und Ziffern, dazwischen Punkte, Bindestriche, Pluszeichen oder Unterstriche.',
      secret: 'Geheimnis',
      secretHint: 'Es liegt bei Ihren Passwörtern und wird nie wieder angezeigt.',
      add: 'Geheimnis hinzufügen',
      addedDone: 'Geheimnis hinzugefügt. Berichte an solche Adressen werden neu gelesen',
      enter: 'Erneut eingeben …',
      enterTitle: (name) => `Das Geheimnis für ${name}-…`,
      enterDo: 'Behalten',
      remove: (name) => `Das Geheimnis für ${name}-… entfernen`,
      removeDo: 'Entfernen',
      removed: 'Geheimnis entfernt',
      rereading: (done, total) =>
        total === 0
          ? 'Berichte werden neu gelesen'
          : `Berichte werden neu gelesen: ${n.format(done)} von ${n.format(total)}`,
    },
    notices: {
      title: 'Mitteilungen',
      lead: 'Aus, bis Sie sie wünschen. Was zusammen eintrifft, gibt eine einzige Mitteilung; ein erstes Lesen gibt keine.',
      on: 'Melden, wenn E-Mail zurückkommt',
      onText: 'Ein Klick öffnet die Nachricht.',
      quiet: 'Ruhezeit',
      quietText: 'Was währenddessen eintrifft, wird an ihrem Ende in einem gemeldet.',
      from: 'Von',
      to: 'bis',
      wholeDay: 'Beide Zeiten sind gleich: Es ist nie Ruhezeit.',
      denied: 'Dieser Browser erlaubt Bounceboard keine Mitteilungen. Sie erscheinen stattdessen auf der Seite.',
      askBrowser: 'Der Browser fragt Sie nach seiner Erlaubnis.',
      test: 'Jetzt eine zeigen',
      testTitle: 'So sieht sie aus',
      testBody: '„Ihr Angebot“: Diese Adresse gibt es nicht',
      notice,
    },
    data: {
      title: 'Daten',
      folder: 'Wo sie liegen',
      open: 'Ordner öffnen',
      size: 'Größe',
      database: (size, reports) => `Datenbank ${size}, ${reports}`,
      reports: (count) => plural(count, 'Bericht mit seinem Quelltext', 'Berichte mit ihren Quelltexten'),
      copies: (size) => `Kopien geöffneter Dateien, Beispiel und Protokoll ${size}`,
      aside: (size) => `beiseitegelegte beschädigte Daten ${size}`,
      recovered: {
        title: {
          damaged: 'Die Daten von Bounceboard waren beschädigt',
          empty: 'Die Daten von Bounceboard waren leer',
          missing: 'Die Daten von Bounceboard waren verschwunden',
        },
        kept: (file) => `Die alte Datei wurde nicht gelöscht; sie liegt jetzt unter ${file}.`,
        decisions: {
          kept: 'Alles wird neu gelesen. Ihre Konten, Einstufungen, Notizen und Zuordnungen sind alle wieder da. E-Mails, die nicht mehr im Postfach liegen, können nicht neu gelesen werden.',
          some: 'Alles wird neu gelesen. Ihre Konten, Einstufungen, Notizen und Zuordnungen sind wieder da, soweit sie noch lesbar waren; bitte sehen Sie sie durch. E-Mails, die nicht mehr im Postfach liegen, können nicht neu gelesen werden.',
          lost: 'Ihre Konten und Entscheidungen ließen sich nicht wiederherstellen: Bitte richten Sie Ihr Postfach noch einmal ein.',
        },
        seen: 'Verstanden',
      },
      own: 'Was Sie entschieden haben',
      ownText:
        'Eigene Einstufungen, Notizen, Zuordnungen von Hand, Regeln und Einstellungen als JSON-Datei. Weder Passwort noch Geheimnis steht darin.',
      export: 'Als JSON speichern',
      rebuild: 'Neu aufbauen',
      rebuildText:
        'Liest alle aufbewahrten Berichte und alle Ordner neu. Eigene Einstufungen, Notizen und Zuordnungen bleiben, ebenso Berichte, die der Server nicht mehr hat.',
      rebuildDo: 'Jetzt neu aufbauen',
      rebuilding: (done, total) =>
        total === 0
          ? 'Alle Berichte werden neu gelesen'
          : `Alle Berichte werden neu gelesen: ${n.format(done)} von ${n.format(total)}`,
      erase: 'Löschen',
      eraseText: 'Entfernt alles, was Bounceboard auf diesem Computer aufbewahrt.',
      eraseDo: 'Alles löschen …',
      eraseTitle: 'Alles löschen?',
      eraseList: [
        'Alle Konten mit ihren Passwörtern und bestätigten Zertifikaten',
        'Alles, was gelesen wurde: Nachrichten, Berichte, Adressen',
        'Ihre Einstufungen, Notizen, Zuordnungen, gespeicherten Ansichten und Einstellungen samt ihrer Aufzeichnung',
        'Beschädigte Daten, die beiseitegelegt wurden',
      ],
      eraseStays:
        'Die E-Mails selbst bleiben auf dem Server oder auf der Festplatte, wie sie sind. Nichts hiervon lässt sich zurückholen.',
      eraseSure: 'Mir ist klar, dass sich das nicht rückgängig machen lässt',
      eraseFinal: 'Alles löschen',
      erased: 'Alles wurde gelöscht',
    },
  },
};
