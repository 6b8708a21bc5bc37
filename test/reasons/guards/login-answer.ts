import type { Cases } from '../cases.ts';

export const cases: Cases = {
  catches: ['535 account not found', '535 5.7.8 Benutzer unbekannt, Anmeldung abgelehnt', '534 utilisateur inconnu'],
  traps: ['550 account not found', '550 Benutzer unbekannt', '550 utilisateur inconnu'],
};
