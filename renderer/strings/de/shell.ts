// Mit der Tastatur überallhin: das Sprungfeld und die Tastenliste; was die Vorschau eines Exports auslässt.
import type { enShell } from '../en/shell.ts';
import { plural } from './number.ts';

const onMac = /^mac/i.test(navigator.platform);

export const deShell: typeof enShell = {
  goTo: {
    open: 'Gehe zu',
    hint: 'Ein Bereich, eine Adresse, eine Nachricht oder ein Befehl',
    keys: [onMac ? '⌘' : 'Strg', 'K'],
    groups: {
      screens: 'Bereiche',
      views: 'Gespeicherte Ansichten',
      accounts: 'Konten',
      recipients: 'Empfänger',
      messages: 'Gesendete Nachrichten',
      search: 'Suche',
      commands: 'Befehle',
    },
    found: (count: number) => plural(count, 'Eintrag', 'Einträge'),
    searchIn: {
      sent: (text: string) => `Gesendete E-Mails nach „${text}“ durchsuchen`,
      bounces: (text: string) => `Rückläufer nach „${text}“ durchsuchen`,
      recipients: (text: string) => `Empfänger nach „${text}“ durchsuchen`,
    },
    sync: 'Neue E-Mails abrufen',
    pause: 'Abrufen anhalten',
    resume: 'Weiter abrufen',
    add: 'Postfach hinzufügen',
    sheet: 'Alle Tasten zeigen',
    theme: { system: 'Farben wie im System', light: 'Helle Farben', dark: 'Dunkle Farben' },
  },
  exportMore: {
    more: (count: number) => `${plural(count, 'weitere Adresse steht', 'weitere Adressen stehen')} in der Datei.`,
    all: 'Alle ungültigen Adressen ansehen',
    untied: {
      title: (count: number, account: string) =>
        `${plural(count, 'Adresse steht', 'Adressen stehen')} nur wegen Rückläufern hier: ${account}`,
      text: (count: number) =>
        `Von diesem Konto ist keine gesendete E-Mail bekannt. Nichts zeigt also, dass Sie je an ${count === 1 ? 'diese Adresse' : 'diese Adressen'} geschrieben haben. Rückläufer kann jeder fälschen, und ein gefälschter könnte eine gültige Adresse auf diese Liste bringen.`,
      choose: 'Ordner mit Ihren gesendeten E-Mails wählen',
      open: 'Auch Ihre gesendeten E-Mails öffnen',
    },
  },
  keySheet: {
    open: 'Tasten',
    groups: { everywhere: 'Überall', lists: 'In einer Liste', go: 'Zu einem Bereich' },
    rows: {
      everywhere: [
        { keys: [onMac ? '⌘' : 'Strg', 'K'], does: 'überallhin gehen', single: false },
        { keys: ['/'], does: 'in diesem Bereich suchen', single: true },
        { keys: ['F5'], does: 'neue E-Mails abrufen', single: false },
        { keys: ['?'], does: 'diese Tastenliste', single: true },
        { keys: ['Esc'], does: 'schließen oder zurück zur Liste', single: false },
      ],
      lists: [
        { keys: ['↓', '↑'], does: 'weiter und zurück', single: false },
        { keys: ['j', 'k'], does: 'dasselbe, wo immer der Fokus steht', single: true },
        { keys: ['Bild ↓', 'Bild ↑'], does: 'zehn weiter, zehn zurück', single: false },
        { keys: ['Pos1', 'Ende'], does: 'an den Anfang und ans Ende', single: false },
        { keys: ['Eingabe'], does: 'in die Einzelheiten', single: false },
      ],
      go: [
        { keys: ['g', 'o'], does: 'Übersicht', single: true },
        { keys: ['g', 's'], does: 'Gesendet', single: true },
        { keys: ['g', 'b'], does: 'Rückläufer', single: true },
        { keys: ['g', 'r'], does: 'Empfänger', single: true },
        { keys: ['g', 'e'], does: 'Export', single: true },
      ],
    },
    single: 'Einzelne Tasten',
    singleText: 'Buchstaben und Zeichen, die ohne Strg wirken. Beim Tippen tun sie nie etwas.',
  },
};
