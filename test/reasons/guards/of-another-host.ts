import type { Cases } from '../cases.ts';

export const cases: Cases = {
  catches: [
    'Host or domain name not found. Name service error for name=mx2.provider.example type=AAAA: Host not found',
    '550 5.1.2 <lea@example.com>... Host unknown (Name server: gw.provider.example.: host not found)',
    '550 5.1.2 <lea@example.com>... Host unknown (Name server: backend: host not found)',
    '550 5.1.2 <lea@example.com>... Host unknown (Name server: mx2.provider.example: no data known)',
    "Sorry, I couldn't find any host named inside.gateway.example. (#5.1.2)",
    'DNS lookup failure: host mail.example.com not found',
    '550 provider.example does not exist',
    'Der Host mx2.provider.example ist unbekannt',
    "Le domaine provider.example n'existe pas",
    'El dominio provider.example no existe',
    'Il dominio provider.example non esiste',
  ],
  traps: [
    'Host or domain name not found. Name service error for name=example.com type=AAAA: Host not found',
    '550 5.1.2 <lea@example.com>... Host unknown (Name server: example.com: host not found)',
    '550 5.1.2 <lea@example.com>... Host unknown (Name server: .: host not found)',
    '550 5.1.2 Domain does not exist, see https://help.provider.example/dns',
    ['550 5.1.2 mail.example.com: domain example.com does not exist', { recipient: 'lea@mail.example.com' }],
    ['Die Domain xn--bro-hoa.example existiert nicht', { recipient: 'lea@büro.example' }],
    '553 provider.example does not exist',
    '550 5.1.2 <lea@example.com>... Host unknown (Name server: mx2.example.com: no data known)',
    '521 mx.example.com does not accept mail',
  ],
};
