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
      certificate
      certificate has expired
      certificate host mismatch
      certificate rejected
      certificate verification
      certificate verify
      certificate … expired
      certificate … failed
      certificate … invalid
      certificate … mismatch
      certificate … not trusted
      cipher
      dane
      dnssec
      does not support starttls
      encrypted connection
      encrypted session
      encryption is required
      encryption needed
      encryption required
      enforced tls
      gnutls
      handshake failed
      handshake failure
      invalid certificate
      issue a starttls
      mandatory tls
      mta sts
      mtasts
      must issue a starttls
      no starttls
      not offer starttls
      openssl
      protocol version
      require tls
      requires encryption
      requires tls
      requiretls
      secure channel
      secure connection
      secure transport
      self signed certificate
      self-signed
      server certificate
      ssl connect
      ssl connection
      ssl error
      ssl handshake
      ssl required
      ssl routines
      starttls
      starttls command first
      starttls failed
      starttls failure
      starttls first
      starttls is required
      starttls not
      starttls required
      starttls … failed
      starttls … not offered
      starttls … not supported
      starttls … required
      sts policy
      sts webpki
      tls connection
      tls currently unavailable
      tls encryption
      tls error
      tls failed
      tls failure
      tls handshake
      tls is required
      tls negotiation
      tls not
      tls not available
      tls required
      tls session
      tls … failed
      tls … not available
      tls … required
      tls … version
      tlsa
      tlsrpt
      unencrypted
      untrusted certificate
    `),
    de: phraseList(`
      tls erforderlich
      verschlüsselte verbindung
      verschlüsselung erforderlich
      verschlüsselung wird benötigt
      zertifikat
    `),
    fr: phraseList(`
      certificat
      chiffrement requis
      connexion chiffrée
      connexion sécurisée
      tls requis
    `),
    es: phraseList(`
      certificado
      cifrado requerido
      conexión cifrada
      conexión segura
      se requiere tls
    `),
    it: phraseList(`
      certificato
      connessione crittografata
      connessione sicura
      crittografia richiesta
    `),
    pt: phraseList(`
      conexão criptografada
      conexão segura
      criptografia necessária
    `),
    nl: phraseList(`
      beveiligde verbinding
      certificaat
      versleutelde verbinding
      versleuteling vereist
    `),
    pl: phraseList(`
      bezpieczne połączenie
      certyfikat
      szyfrowane połączenie
      wymagane szyfrowanie
    `),
    ru: phraseList(`
      защищенное соединение
      сертификат
      требуется шифрование
      шифрованное соединение
    `),
    ja: phraseList(`
      暗号化
      証明書
    `),
    zh: phraseList(`
      加密连接
      加密連線
      必須使用加密
      证书
      需要加密
      需要加密連線
    `),
    et: phraseList(`
      krüpteering on nõutud
      krüpteeritud ühendus
      sertifikaat
    `),
    th: phraseList(`
      ต้องเข้ารหัส
      ต้องใช้การเข้ารหัส
      ต้องใช้การเชื่อมต่อที่เข้ารหัส
    `),
    ko: phraseList(`
      암호화 연결이 필요
      암호화가 필요
      암호화된 연결
    `),
  },
  hints: phraseList(`
      encryption
      ssl
      tls
    `),
  sisimai: ['failedstarttls', 'securityerror'],
  kumomta: ['BadConfiguration'],
} as const satisfies ReasonFile;
