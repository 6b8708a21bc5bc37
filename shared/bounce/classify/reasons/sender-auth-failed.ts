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
      spf fail | spf check | spf failed | spf failure | spf check failed | spf check fail | spf hard fail | spf hardfail
      spf softfail | spf soft fail | spf error | spf permerror | spf temperror | spf reject | spf neutral
      spf … failed | spf … fail | spf … not pass | spf … mismatch | failed spf | fails spf | failing spf | fail spf
      did not pass spf | does not pass spf | spf did not pass | blocked by spf | rejected by spf | rejected due to spf
      due to spf | spf unauthorized | spf forgery | spf = fail | spf: fail | spf result | no spf | missing spf
      invalid spf | openspf | sender policy framework | not authorized by spf | please see http www.openspf
      violates spf | not permitted by spf | not allowed to send mail from | not allowed to send mail for
      not permitted to send mail from | not a permitted sender | not designated as permitted sender
      not authorized to send mail from | not authorized to send mail for | not authorized to send on behalf
      not authorized to send from | not authorized to use … domain | domain does not designate
      not an authorized mail server | not listed as authorized | sender is unauthorized
      sender not authorized by domain | sender id | dkim fail | dkim failed | dkim failure | dkim validation
      dkim check | dkim verification | dkim none | dkim error | dkim … fail | dkim … invalid | failed dkim
      invalid dkim | no dkim | missing dkim | dkim = fail | bad dkim | no valid dkim | not dkim signed
      dkim unauthenticated | dkim … did not pass | domainkeys | dmarc fail | dmarc failed | dmarc failure
      dmarc policy | dmarc check | dmarc verification | dmarc evaluation | dmarc reject | dmarc validation
      dmarc … reject | dmarc … fail | failed dmarc | fails dmarc | fail dmarc | due to dmarc | blocked by dmarc
      dmarc quarantine | violates dmarc | dmarc record | no dmarc | dmarc authentication | dmarc result
      dmarc compliance | per dmarc | not pass authentication | doesn't pass authentication
      did not pass authentication | failed authentication checks | fails authentication | sender authentication failed
      sender authentication failure | mail is unauthenticated | message is unauthenticated | unauthenticated email
      unauthenticated mail | unauthenticated sender | not authenticated … security risk | does not authenticate
      anti-spoofing | antispoofing | anti spoofing | spoofing | spoofed | spoof | forged sender | sender forged
      sender is forged | forged from | forged address | forgery | forged mail | faked sender
      envelope sender mismatch | sender mismatch | header from mismatch | from header does not match
      does not match the sender | arc validation | arc chain | invalid sender domain alignment | not aligned
      identifier alignment | violates the domain's policy | claims to be from … domain | sent from unauthorized
      unauthorized sender ip | unauthorised sender | dkim signature … invalid | dkim signature … failed
      dkim signature … missing | dkim signature … not | bad dkim signature | dkim … not pass | dkim … not verif*
      spf record … invalid | spf policy | spf validation | spf checks | dkim signature verification
      dkim = did not pass | no dmarc policy | authentication checks fail* | dmarc pass … fail | due to … dmarc
      dmarc … not | dmarc … pass | spf record with a hard fail | spf record with a | spf record … fail
      has an spf record | sender address forged | sender address is forged | address forged`),
    de: phraseList(`
      spf-prüfung | spf prüfung | dkim-prüfung | dmarc-richtlinie | dmarc-prüfung | nicht authentifiziert | absender … gefälscht
      gefälschter absender | gefälschte absender | authentifizierung des absenders`),
    fr: phraseList(
      `échec spf | échec de la vérification spf | vérification dkim | politique dmarc | expéditeur non authentifié | usurpation | échec dmarc`,
    ),
    es: phraseList(
      `fallo de spf | verificación spf | política dmarc | remitente no autenticado | suplantación | no está autenticado`,
    ),
    it: phraseList(
      `controllo spf | verifica spf | criterio dmarc | mittente non autenticato | mittente falsificato | politica dmarc`,
    ),
    pt: phraseList(
      `falha de spf | falha no spf | verificação spf | política dmarc | remetente não autenticado | falsificação`,
    ),
    nl: phraseList(`spf-controle | dkim-controle | dmarc-beleid | afzender niet geverifieerd | vervalste afzender`),
    pl: phraseList(
      `weryfikacja spf | błąd spf | polityka dmarc | nadawca nie został uwierzytelniony | sfałszowany nadawca`,
    ),
    ru: phraseList(
      `проверка spf | ошибка spf | не прошло проверку | политика dmarc | подделка отправителя | не прошел проверку spf`,
    ),
    ja: phraseList(`spf認証 | 送信ドメイン認証 | dmarcポリシー | なりすまし | dkim認証`),
    zh: phraseList(`spf检查 | spf验证 | spf校验 | dmarc策略 | 未通过验证 | 伪造发件人 | 发件人伪造 | 未通过spf`),
    et: phraseList(`spf kontroll | dmarc poliitika | võltsitud saatja`),
  },
  hints: phraseList(
    `policy reasons dmarc | spf | dkim | authentication | dmarc | dkim signature | spf record | impersonating | impersonation`,
  ),
  sisimai: ['authfailure'],
  kumomta: ['AuthenticationFailed'],
} as const satisfies ReasonFile;
