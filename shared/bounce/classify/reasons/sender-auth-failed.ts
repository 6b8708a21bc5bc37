import { phraseList } from './phrase-list.ts';
import type { ReasonFile } from './reason.ts';

export const senderAuthFailed = {
  id: 'sender-auth-failed',
  words: {
    en: {
      title: "Your domain's sender checks failed",
      short: 'Not proven yours',
      meaning:
        "The recipient's server could not confirm that this mail really comes from your domain (SPF, DKIM or DMARC). The address you wrote to is fine.",
      nextStep:
        "Send through your provider's own server, or ask your provider or domain administrator to repair SPF, DKIM and DMARC. Then send again.",
    },
    de: {
      title: 'Die Absenderprüfung Ihrer Domain ist fehlgeschlagen',
      short: 'Absender unbestätigt',
      meaning:
        'Der Server des Empfängers konnte nicht bestätigen, dass diese E-Mail wirklich von Ihrer Domain kommt (SPF, DKIM oder DMARC). Die Adresse, an die Sie geschrieben haben, ist in Ordnung.',
      nextStep:
        'Senden Sie über den Server Ihres Anbieters, oder bitten Sie Ihren Anbieter oder die Administration Ihrer Domain, SPF, DKIM und DMARC zu berichtigen. Senden Sie danach erneut.',
    },
  },
  type: 'soft',
  side: 'sender-domain',
  addressBad: false,
  codes: ['x.7.20', 'x.7.21', 'x.7.22', 'x.7.23', 'x.7.24', 'x.7.26', 'x.7.29', '5.7.509', '5.7.515'],
  vagueCodes: ['x.7.7'],
  phrases: {
    en: phraseList(`
      address forged
      anti spoofing
      antispoofing
      arc chain
      arc validation
      authentication checks fail*
      bad dkim
      bad dkim signature
      blocked by dmarc
      blocked by spf
      claims to be from … domain
      did not pass authentication
      did not pass spf
      dkim = did not pass
      dkim check
      dkim error
      dkim fail
      dkim failed
      dkim failure
      dkim none
      dkim signature verification
      dkim signature … failed
      dkim signature … invalid
      dkim signature … missing
      dkim signature … not
      dkim unauthenticated
      dkim validation
      dkim verification
      dkim … did not pass
      dkim … fail
      dkim … invalid
      dkim … not pass
      dkim … not verif*
      dmarc authentication
      dmarc check
      dmarc compliance
      dmarc evaluation
      dmarc fail
      dmarc failed
      dmarc failure
      dmarc pass … fail
      dmarc policy
      dmarc quarantine
      dmarc record
      dmarc reject
      dmarc result
      dmarc validation
      dmarc verification
      dmarc … fail
      dmarc … not
      dmarc … pass
      dmarc … reject
      does not authenticate
      does not match the sender
      does not pass spf
      doesn't pass authentication
      domain does not designate
      domainkeys
      due to dmarc
      due to spf
      due to … dmarc
      envelope sender mismatch
      fail dmarc
      fail spf
      failed authentication checks
      failed dkim
      failed dmarc
      failed spf
      failing spf
      fails authentication
      fails dmarc
      fails spf
      faked sender
      forged address
      forged from
      forged mail
      forged sender
      forgery
      from header does not match
      has an spf record
      header from mismatch
      identifier alignment
      invalid dkim
      invalid sender domain alignment
      invalid spf
      mail is unauthenticated
      message is unauthenticated
      missing dkim
      missing spf
      no dkim
      no dmarc
      no dmarc policy
      no spf
      no valid dkim
      not a permitted sender
      not aligned
      not allowed to send mail for
      not allowed to send mail from
      not an authorized mail server
      not authenticated … security risk
      not authorized by spf
      not authorized to send from
      not authorized to send mail for
      not authorized to send mail from
      not authorized to send on behalf
      not authorized to use … domain
      not designated as permitted sender
      not dkim signed
      not listed as authorized
      not pass authentication
      not permitted by spf
      not permitted to send mail from
      openspf
      per dmarc
      please see http www.openspf
      rejected by spf
      rejected due to spf
      sender address forged
      sender address is forged
      sender authentication failed
      sender authentication failure
      sender forged
      sender id
      sender is forged
      sender is unauthorized
      sender mismatch
      sender not authorized by domain
      sender policy framework
      sent from unauthorized
      spf check
      spf check fail
      spf check failed
      spf checks
      spf did not pass
      spf error
      spf fail
      spf failed
      spf failure
      spf forgery
      spf hard fail
      spf hardfail
      spf neutral
      spf permerror
      spf policy
      spf record with a
      spf record with a hard fail
      spf record … fail
      spf record … invalid
      spf reject
      spf result
      spf soft fail
      spf softfail
      spf temperror
      spf unauthorized
      spf validation
      spf … fail
      spf … failed
      spf … mismatch
      spf … not pass
      spoof
      spoofed
      spoofing
      unauthenticated email
      unauthenticated mail
      unauthenticated sender
      unauthorised sender
      unauthorized sender ip
      violates dmarc
      violates spf
      violates the domain's policy
    `),
    de: phraseList(`
      absender … gefälscht
      authentifizierung des absenders
      dkim-prüfung
      dmarc-prüfung
      dmarc-richtlinie
      gefälschte absender
      gefälschter absender
      nicht authentifiziert
      spf prüfung
    `),
    fr: phraseList(`
      expéditeur non authentifié
      politique dmarc
      usurpation
      vérification dkim
      échec de la vérification spf
      échec dmarc
      échec spf
    `),
    es: phraseList(`
      fallo de spf
      no está autenticado
      remitente no autenticado
      suplantación
      verificación spf
    `),
    it: phraseList(`
      controllo spf
      criterio dmarc
      mittente falsificato
      mittente non autenticato
      politica dmarc
      verifica spf
    `),
    pt: phraseList(`
      falha de spf
      falha no spf
      falsificação
      remetente não autenticado
      verificação spf
    `),
    nl: phraseList(`
      afzender niet geverifieerd
      dkim-controle
      dmarc-beleid
      spf-controle
      vervalste afzender
    `),
    pl: phraseList(`
      błąd spf
      nadawca nie został uwierzytelniony
      polityka dmarc
      sfałszowany nadawca
      weryfikacja spf
    `),
    ru: phraseList(`
      не прошел проверку spf
      не прошло проверку
      ошибка spf
      подделка отправителя
      политика dmarc
      проверка spf
    `),
    ja: phraseList(`
      dkim認証
      dmarcポリシー
      spf認証
      なりすまし
      送信ドメイン認証
    `),
    zh: phraseList(`
      dmarc策略
      spf校验
      spf检查
      spf验证
      伪造发件人
      发件人伪造
      未通过spf
      未通过验证
    `),
    et: phraseList(`
      dmarc poliitika
      spf kontroll
      võltsitud saatja
    `),
  },
  hints: phraseList(`
      authentication
      dkim
      dkim signature
      dmarc
      impersonating
      impersonation
      policy reasons dmarc
      spf
      spf record
    `),
  sisimai: ['authfailure'],
  kumomta: ['AuthenticationFailed'],
} as const satisfies ReasonFile;
