// Anmelden auf der Seite des Anbieters (OAuth 2).
import type { enOauth } from '../en/oauth.ts';

export const deOauth: typeof enOauth = {
  oauth: {
    method: 'Art der Anmeldung',
    methods: { password: 'Mit Passwort', oauth: 'Im Browser' },
    provider: 'Anmelden bei',
    providers: { other: 'Anderer Anbieter (OAuth 2)' },
    fallbackProvider: 'dem Anbieter',
    configured: 'Auf diesem Computer ist eine Client-ID eingerichtet; einzugeben ist nichts.',
    howTo: (provider) => `So erhalten Sie eine Client-ID von ${provider}`,
    why: 'Bounceboard hat keine eigene Client-ID. Sie legen einmal kostenlos eine beim Anbieter an; sie gehört Ihnen.',
    openPage: (provider) => `Seite von ${provider} öffnen`,
    clientId: 'Client-ID',
    clientSecret: 'Clientschlüssel',
    clientSecretOptional: 'Clientschlüssel (falls vorhanden)',
    issuer: 'Aussteller',
    issuerHint: 'https://login.example.com',
    scope: 'Berechtigungen (Scopes)',
    scopeHint: 'wie der Anbieter sie nennt, mit offline_access',
    begin: (provider) => `Bei ${provider} anmelden`,
    beginning: 'Der Anbieter wird gefragt …',
    waiting: 'Wartet, bis Sie sich in Ihrem Browser angemeldet haben.',
    waitingLink: 'Öffnen Sie die Anmeldeseite und kommen Sie dann hierher zurück.',
    openSignIn: (provider) => `Anmeldeseite von ${provider} öffnen`,
    done: 'Angemeldet. Testen Sie nun die Verbindung.',
    failed: {
      denied: {
        title: 'Der Zugriff wurde nicht erlaubt',
        text: 'Auf der Seite des Anbieters lautete die Antwort Nein. Sie können sich erneut anmelden.',
      },
      'timed-out': {
        title: 'Niemand hat sich angemeldet',
        text: 'Die Anmeldeseite hat eine Viertelstunde gewartet. Beginnen Sie neu, wann Sie möchten.',
      },
      cancelled: {
        title: 'Die Anmeldung wurde abgebrochen',
        text: 'Beginnen Sie neu, wann Sie möchten.',
      },
    },
    again: 'Erneut anmelden',
    againTitle: (account) => `Erneut anmelden: ${account}`,
    againText: 'Die Seite Ihres Anbieters öffnet sich im Browser. Was gelesen wurde, bleibt, wie es ist.',
    againDone: 'Wieder angemeldet',
    missingSecret: 'Der Clientschlüssel ist nicht mehr gespeichert. Geben Sie ihn noch einmal ein.',
  },
};
