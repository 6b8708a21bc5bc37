import type { Cases } from '../cases.ts';

export const cases: Cases = {
  catches: ['550 El servidor del destinatario no existe', "550 La page du destinataire n'existe pas"],
  traps: [
    '550 El destinatario no existe en este servidor',
    "550 serveur: le destinataire n'existe pas",
    '550 Server: unknown user',
  ],
};
