// Die Diagramme der Übersicht, und was mit ihnen zu „Braucht Ihre Aufmerksamkeit“ hinzukam.
import type { enCharts } from '../en/charts.ts';
import { n, plural } from './number.ts';

export const deCharts: typeof enCharts = {
  charts: {
    menu: (title) => `${title}: speichern oder drucken`,
    tableOf: (title) => `${title}, als Tabelle`,
    savePng: 'Als PNG speichern',
    saveCsv: 'Als CSV speichern',
    print: 'Dieses Diagramm drucken',
    printAll: 'Drucken',
    legend: 'Angezeigt',
    hard: 'Hart',
    soft: 'Weich',
    yours: 'Ihre Seite',
    rate: 'Rückläuferquote',
    count: 'Rückläufer',
    allOff: 'Alles ist ausgeblendet.',
    allOffText: 'Blenden Sie unten wieder etwas ein.',
    none: 'Keine Rückläufer in dieser Zeit',
    noneText: 'Nichts von dem, was Sie gesendet haben, kam zurück.',
    overNote: (hard, soft) => `Unten ${hard} harte, darüber ${soft} weiche, nach dem Tag des Sendens`,
    zoomHint: 'Über die Balken ziehen, um näher hinzusehen',
    zoomKeys:
      'Pfeiltasten gehen weiter, mit Umschalt wählen sie aus, die Eingabetaste zeigt die Auswahl näher oder öffnet die Nachrichten',
    zoomKeysShort: 'Umschalt mit Pfeilen wählt aus, Eingabe zeigt es näher',
    zoomReset: 'Ausschnitt aufheben',
    zoomedTo: (from, to) => `${from} bis ${to}`,
    selected: (from, to) => `Ausgewählt: ${from} bis ${to}`,
    of: (part, all) => `${part} von ${all}`,
    openMessages: 'Klicken zeigt die Nachrichten',
    openAddress: 'Klicken zeigt die Adresse',
    delays: 'Wie schnell E-Mails zurückkamen',
    delaysNote: (median, slowest) => `Im Mittel (Median) ${median}, längstens ${slowest}`,
    delaysNone: 'Rückläufer nach der Zeit seit dem Senden',
    delay: 'Rücklaufdauer',
    delayNames: {
      '10s': 'unter 10 s',
      '1min': '10–60 s',
      '10min': '1–10 min',
      '1h': '10–60 min',
      '6h': '1–6 Std.',
      '1d': '6–24 Std.',
      '5d': '1–5 Tage',
      longer: 'über 5 Tage',
    },
    delayTicks: {
      '10s': '< 10 s',
      '1min': '< 1 min',
      '10min': '< 10 min',
      '1h': '< 1 Std.',
      '6h': '< 6 Std.',
      '1d': '< 1 Tag',
      '5d': '< 5 Tage',
      longer: '≥ 5 Tage',
    },
    reasonsTop: (bounces, shown, all) =>
      `${n.format(bounces)} Rückläufer, ${n.format(shown)} von ${n.format(all)} Gründen`,
    servers: 'Nach ablehnendem Server',
    serversNote: 'Rückläufer nach dem Server, der abgelehnt hat',
    server: 'Server',
    notStated: 'nicht angegeben',
    worst: 'Adressen mit den meisten Fehlschlägen',
    worstNote: 'Wo die meisten Nachrichten scheiterten, ohne Ihre Seite',
    address: 'Adresse',
    sent: 'Gesendet',
    lastBounce: 'Letzter Rückläufer',
    tiles: {
      rateOf: (bounced, all, messages) => `${bounced} von ${all} · ${messages} Nachr.`,
      rateTitle: (bounced, all, messages) =>
        `${bounced} von ${all} Empfängern mit Rückläufer, aus ${plural(messages, 'Nachricht', 'Nachrichten')}`,
      hard: 'Hart zurück',
      hardNote: (bad) => plural(bad, 'ungültige Adresse', 'ungültige Adressen'),
      hardTitle: (messages) => `${plural(messages, 'Nachricht', 'Nachrichten')} mit mindestens einem harten Rückläufer`,
      soft: 'Weich zurück',
      softTitle: (messages) =>
        `${plural(messages, 'Nachricht', 'Nachrichten')} mit mindestens einem weichen Rückläufer`,
      delayed: 'Verzögert, noch offen',
      delayedNote: (retried) => (retried === 0 ? 'keine wird noch versucht' : `${n.format(retried)} noch im Versuch`),
      delayedTitle: 'Nachrichten, die sich verzögern und von denen seither nichts zu hören war',
    },
    att: {
      refuse: (providers, more) =>
        more === 0
          ? `${providers} lehnen Ihre E-Mails ab`
          : `${providers} und ${n.format(more)} weitere lehnen Ihre E-Mails ab`,
      domain: (domain) => `Nichts erreicht ${domain}`,
      domainText: (addresses, since, reason) =>
        `Alle ${plural(addresses, 'Adresse', 'Adressen')}, an die Sie schrieben, scheitern seit ${since}: ${reason}.`,
      slips: (count) =>
        count === 1
          ? '1 Adresse sieht nach einem Tippfehler aus'
          : `${n.format(count)} Adressen sehen nach Tippfehlern aus`,
      slip: (address, meant) => `${address} (${meant}?)`,
      slipsMore: (shown, more) => (more === 0 ? `${shown}.` : `${shown} und ${n.format(more)} weitere.`),
      correct: 'Berichtigen',
      backscatter: (count) => `Eine Welle von ${n.format(count)} Rückläufern zu E-Mails, die Sie nie gesendet haben`,
    },
  },
};
