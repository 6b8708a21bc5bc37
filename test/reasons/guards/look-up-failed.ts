import type { Cases } from '../cases.ts';

export const cases: Cases = {
  catches: [
    '550 user not found: directory is down',
    '550 user not found (backend timeout)',
    '550 Benutzer unbekannt, Datenbank nicht erreichbar',
    '550 utilisateur inconnu : annuaire indisponible',
  ],
  traps: [
    '550 user not found in directory',
    '550 user unknown in local recipient table',
    '550 Benutzer unbekannt im Verzeichnis',
  ],
};
