import type { Cases } from '../cases.ts';

export const cases: Cases = {
  catches: [
    '550 5.7.1 your account is locked, contact us',
    '550 Su cuenta ha sido suspendida',
    '550 Il tuo account è stato sospeso',
  ],
  traps: [
    '550 5.7.1 this account is locked, contact us',
    '550 La cuenta ha sido suspendida',
    '550 votre correspondant est inconnu',
  ],
};
