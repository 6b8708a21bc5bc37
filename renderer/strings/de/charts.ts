// Die Diagramme der Übersicht, und was mit ihnen zu „Das braucht dich“ hinzukam.
import type { enCharts } from '../en/charts.ts';
import { n, plural } from './number.ts';

export const deCharts: typeof enCharts = {
  charts: {
    menu: (title) => `${title}: sichern oder drucken`,
    savePng: 'Als PNG sichern',
    saveCsv: 'Als CSV sichern',
    print: 'Dieses Diagramm drucken',
    printAll: 'Drucken',
    legend: 'Gezeigt',
    hard: 'Hart',
    soft: 'Weich',
    yours: 'Ihre Seite',
    rate: 'Bounce-Rate',
    count: 'Bounces',
    allOff: 'Alles ist ausgeblendet.',
    allOffText: 'Blenden Sie unten wieder etwas ein.',
    none: 'Keine Bounces in dieser Zeit',
    noneText: 'Nichts, was Sie gesendet haben, kam zurück.',
    overNote: (hard, soft) => `unten ${hard} harte, darüber ${soft} weiche, nach dem Tag des Sendens`,
    zoomHint: 'Über die Balken ziehen, um näher hinzusehen',
    zoomKeys:
      'Pfeiltasten gehen weiter, mit Umschalt wählen sie aus, die Eingabetaste zeigt die Auswahl näher oder öffnet die Nachrichten',
    zoomReset: 'Ausschnitt aufheben',
    zoomedTo: (from, to) => `${from} bis ${to}`,
    selected: (from, to) => `Ausgewählt: ${from} bis ${to}`,
    of: (part, all) => `${part} von ${all}`,
    mark: (name, parts) => `${name}: ${parts}`,
    part: (name, count) => `${name}: ${count}`,
    openMessages: 'Klicken zeigt die Nachrichten',
    openAddress: 'Klicken zeigt die Adresse',
    delays: 'Wie schnell Mail zurückkam',
    delaysNote: (median, slowest) => `die Hälfte binnen ${median}, die langsamste nach ${slowest}`,
    delaysNone: 'Bounces nach der Zeit seit dem Senden',
    delay: 'Zeit bis zum Bounce',
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
    servers: 'Nach ablehnendem Server',
    serversNote: 'Bounces nach dem Server, der abgelehnt hat',
    server: 'Server',
    notStated: 'nicht angegeben',
    worst: 'Schlechteste Adressen',
    worstNote: 'Wo die meisten Nachrichten scheiterten, ohne Ihre Seite',
    address: 'Adresse',
    sent: 'Gesendet',
    lastBounce: 'Letzter Bounce',
    tiles: {
      rateOf: (bounced, all, messages) =>
        `${bounced} von ${all} Empfängern, ${plural(messages, 'Nachricht', 'Nachrichten')}`,
      hard: 'Hart zurückgekommen',
      hardNote: (bad) => `Nachrichten; ${plural(bad, 'schlechte Adresse', 'schlechte Adressen')}`,
      soft: 'Weich zurückgekommen',
      softNote: 'Nachrichten; klappt vielleicht später',
      delayed: 'Verzögert, noch offen',
      delayedNote: (retried) =>
        retried === 0 ? 'keine wird noch versucht' : `${plural(retried, 'wird', 'werden')} noch versucht`,
    },
    att: {
      refuse: (providers, more) =>
        more === 0
          ? `${providers} lehnen Ihre Mail ab`
          : `${providers} und ${n.format(more)} weitere lehnen Ihre Mail ab`,
      domain: (domain) => `Nichts erreicht ${domain}`,
      domainText: (addresses, since, reason) =>
        `Alle ${plural(addresses, 'Adresse', 'Adressen')}, denen Sie schrieben, scheitern seit ${since}: ${reason}.`,
      slips: (count) =>
        count === 1
          ? '1 Adresse sieht nach einem Tippfehler aus'
          : `${n.format(count)} Adressen sehen nach Tippfehlern aus`,
      slip: (address, meant) => `${address} (${meant}?)`,
      slipsMore: (shown, more) => (more === 0 ? `${shown}.` : `${shown} und ${n.format(more)} weitere.`),
      correct: 'Berichtigen',
      backscatter: (count) => `Eine Welle von ${n.format(count)} Bounces zu Mail, die Sie nie gesendet haben`,
    },
  },
};
