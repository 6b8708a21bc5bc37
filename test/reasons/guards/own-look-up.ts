import type { Cases } from '../cases.ts';

export const cases: Cases = {
  catches: [
    ['DNS type mx lookup responded with code NXDOMAIN', { status: '4.0.0' }],
    ['Host or domain name not found', { status: '4.4.3' }],
  ],
  traps: [
    ['DNS type mx lookup responded with code NXDOMAIN', { status: '5.1.2' }],
    ['550 Host or domain name not found', { status: '5.4.4' }],
  ],
};
