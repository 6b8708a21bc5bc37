import type { Cases } from '../cases.ts';

export const cases: Cases = {
  catches: [
    '550 Konts ir īslaicīgi slēgts',
    '550 Účet je dočasně zablokován',
    '550 Akun diblokir sementara',
    '550 user unknown for the moment',
    '550 Benutzer momentan unbekannt',
    '550 utilisateur temporairement inconnu',
  ],
  traps: [
    '550 Konts ir slēgts',
    '550 Akun diblokir',
    '550 account temporarily disabled',
    '550 user unknown, and your message is lost',
    '550 user unknown, from now on write to our shop',
    '550 Benutzer unbekannt',
  ],
};
