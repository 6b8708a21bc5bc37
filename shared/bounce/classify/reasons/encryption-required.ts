import { phraseList } from './phrase-list.ts';
import type { ReasonFile } from './reason.ts';

export const encryptionRequired = {
  id: 'encryption-required',
  words: {
    en: {
      title: 'An encrypted connection was required',
      short: 'No encryption',
      meaning:
        'One of the two servers insists on an encrypted connection or a valid certificate, and the other did not offer it.',
      nextStep: 'Tell your mail provider; there is nothing wrong with the address.',
    },
    de: {
      title: 'Eine verschlüsselte Verbindung war Pflicht',
      short: 'Unverschlüsselt',
      meaning:
        'Einer der beiden Server besteht auf einer verschlüsselten Verbindung oder einem gültigen Zertifikat, und der andere hat es nicht angeboten.',
      nextStep: 'Melden Sie es Ihrem Mailanbieter; an der Adresse liegt es nicht.',
    },
  },
  type: 'soft',
  side: 'sender-domain',
  addressBad: false,
  codes: [
    'x.7.10',
    'x.7.11',
    'x.7.5',
    'x.7.30',
    '4.7.321',
    '4.7.322',
    '4.7.323',
    '4.7.324',
    '4.7.325',
    '5.7.321',
    '5.7.322',
    '5.7.323',
    '5.7.324',
    '5.7.325',
    'x.4.317',
  ],
  vagueCodes: ['523 5.7.10'],
  phrases: {
    en: phraseList(`
      must issue a starttls | issue a starttls | starttls is required | starttls required | secure transport | secure channel | starttls command first | starttls first | starttls not | starttls failed | starttls failure
      starttls … required | starttls … failed | starttls … not supported | starttls … not offered | doesn't support starttls | does not support starttls | not offer starttls | no starttls | starttls
      tls required | tls is required | requires tls | require tls | requiretls | tls encryption | tls connection | tls negotiation | tls handshake | tls error | tls failure | tls failed | tls session
      tls … required | tls … failed | tls not available | tls … not available | tls currently unavailable | tls … version | tls not | tls-required | mandatory tls | enforced tls | unencrypted
      encryption required | encryption is required | encryption needed | requires encryption | encrypted connection | encrypted session | secure connection | ssl error | ssl handshake | ssl routines | ssl connect
      ssl required | ssl connection | openssl | gnutls | certificate verification | certificate … failed | certificate … expired | certificate … invalid | certificate … not trusted | certificate … mismatch
      certificate has expired | certificate verify | certificate rejected | certificate host mismatch | untrusted certificate | self-signed | self signed certificate | server certificate | invalid certificate
      certificate | mta-sts | mtasts | mta sts | sts policy | sts webpki | dane | tlsa | tlsrpt | dnssec | cipher | protocol version | handshake failure | handshake failed`),
    de: phraseList(
      `verschlüsselung erforderlich | verschlüsselte verbindung | tls erforderlich | zertifikat | verschlüsselung wird benötigt`,
    ),
    fr: phraseList(`chiffrement requis | connexion chiffrée | connexion sécurisée | certificat | tls requis`),
    es: phraseList(`cifrado requerido | conexión cifrada | conexión segura | certificado | se requiere tls`),
    it: phraseList(`crittografia richiesta | connessione crittografata | connessione sicura | certificato`),
    pt: phraseList(`criptografia necessária | conexão criptografada | conexão segura | certificado`),
    nl: phraseList(`versleuteling vereist | versleutelde verbinding | beveiligde verbinding | certificaat`),
    pl: phraseList(`wymagane szyfrowanie | szyfrowane połączenie | bezpieczne połączenie | certyfikat`),
    ru: phraseList(`требуется шифрование | защищенное соединение | сертификат | шифрованное соединение`),
    ja: phraseList(`暗号化 | 証明書`),
    zh: phraseList(`加密连接 | 需要加密 | 证书`),
    et: phraseList(`krüpteering on nõutud | krüpteeritud ühendus | sertifikaat`),
  },
  hints: phraseList(`tls | ssl | encryption`),
  sisimai: ['failedstarttls', 'securityerror'],
  kumomta: ['BadConfiguration'],
} as const satisfies ReasonFile;
