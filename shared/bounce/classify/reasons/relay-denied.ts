import { phraseList } from './phrase-list.ts';
import type { ReasonFile } from './reason.ts';

export const relayDenied = {
  id: 'relay-denied',
  words: {
    en: {
      title: 'The server does not deliver for this domain',
      short: 'Relay denied',
      meaning:
        "The server that was reached is not responsible for the recipient's domain, or it wants you to log in first.",
      nextStep:
        'Check the outgoing server and its login in your mail program. If they are right, tell the recipient in another way that their mail is set up wrongly.',
    },
    de: {
      title: 'Der Server stellt für diese Domain nicht zu',
      short: 'Nicht zuständig',
      meaning:
        'Der erreichte Server ist für die Domain des Empfängers nicht zuständig, oder er verlangt vorher eine Anmeldung.',
      nextStep:
        'Prüfen Sie den Postausgangsserver und dessen Anmeldung in Ihrem Mailprogramm. Stimmen sie, sagen Sie dem Empfänger auf anderem Weg, dass seine E-Mail falsch eingerichtet ist.',
    },
  },
  type: 'soft',
  side: 'sender-domain',
  addressBad: false,
  codes: ['x.7.8', '5.7.57', '5.7.64', '5.7.54'],
  vagueCodes: ['530', '534', '535', '538'],
  phrases: {
    en: phraseList(`
      accept mail without authentication
      among our local domains
      attempt to relay
      auth failed
      auth first
      auth required
      authenticate first
      authentication credentials invalid
      authentication failed unknown user
      authentication failed user unknown
      authentication is required
      authentication required
      authentication unsuccessful
      bad username or password
      cannot relay
      check mail first
      check your mail before sending
      check your mail first
      client was not authenticated
      destination domain not allowed
      destination not allowed
      do not forward mail for
      do not host that domain
      do not host the domain
      do not host this domain
      do not relay
      do not serve this domain
      does not accept mail for this domain
      does not handle mail for
      domain is not handled
      domain is not hosted
      domain is not local
      domain isn't in my list
      domain not accepted here
      domain not in … list of accepted
      domain not local
      domain not served here
      domain … isn't allowed to be relayed
      domain … not hosted here
      domain … not served
      don't accept mail for
      incorrect authentication
      insecure mail relay
      invalid credentials
      invalid login
      invalid user name or password
      invalid user or password
      invalid username
      is not a relay
      is not a valid local domain
      list of local domains
      log in first
      login first
      mail not accepted without authentication
      mail relay denied
      mail server does not relay
      mail to … not permitted by
      must authenticate
      must be authenticated
      must log in
      must login
      need to authenticate
      no mail exchanger for your
      no mailboxes … for this domain
      no relaying
      no such domain here
      not a domain we
      not a domain we serve
      not a domain … handled
      not a local domain
      not a mail host for
      not a mail server for
      not a served domain
      not accept mail for … domain
      not accepting mail for that domain
      not allowed to relay
      not an accepted domain
      not an mx for
      not an open relay
      not configured for … domain
      not handle mail for
      not handled by this server
      not hosted here
      not hosted on this server
      not in list of allowed rcpthosts
      not in my list of allowed rcpthosts
      not local user … relay
      not my domain
      not one of my domains
      not permitted to relay
      not relay
      not responsible for mail
      not responsible for … domain
      not the mail host for
      not the mail server for
      not the mx for
      notarelay
      please log in
      pop before smtp
      pop3 before
      rcpthosts
      recipient domain not allowed
      recipient is not local
      recipient is not on local
      recipient not local
      refused to relay
      relay access
      relay access denied
      relay access is not
      relay attempt
      relay denied
      relay disallowed
      relay for third parties
      relay is not allowed
      relay not allowed
      relay not permitted
      relay operation rejected
      relay prohibited
      relay recipient … denied
      relay refused
      relay rejected
      relay … denied
      relay … not authorized
      relaying blocked
      relaying denied
      relaying denied ip name lookup failed
      relaying denied ip name possibly forged
      relaying denied proper authentication required
      relaying disallowed
      relaying is denied
      relaying is not allowed
      relaying is prohibited
      relaying not allowed
      relaying not permitted
      relaying prohibited
      relaying refused
      relaying to … denied
      relaying to … prohibited
      requires authentication
      smarthost … authentication
      smtp auth
      smtp authentication
      table of local domains
      tenantattribution
      third party relay
      this server is not configured to
      unable to relay
      unauthorised relay
      unauthorized relay
      unknown user name or bad password
      unknown user name or password
      user name or password
      username and password not accepted
      we do not handle mail for
      we do not relay
      will not relay
      wrong user name or password
    `),
    de: phraseList(`
      anmeldung erforderlich
      authentifizierung erforderlich
      nicht zuständig
      relay nicht erlaubt
      relaying nicht erlaubt
      relaying verboten
      weiterleitung nicht erlaubt
    `),
    fr: phraseList(`
      authentification nécessaire
      authentification requise
      relais interdit
      relais non autorisé
      relais non permis
      relais refusé
      relayage interdit
    `),
    es: phraseList(`
      autenticación requerida
      no se permite el relay
      relay denegado
      retransmisión denegada
      se requiere autenticación
    `),
    it: phraseList(`
      autenticazione richiesta
      inoltro non consentito
      relay negato
      relay non consentito
    `),
    pt: phraseList(`
      autenticação necessária
      autenticação requerida
      relay negado
      relay não permitido
    `),
    nl: phraseList(`
      authenticatie vereist
      relay geweigerd
      relay niet toegestaan
      relaying niet toegestaan
    `),
    pl: phraseList(`
      przekazywanie zabronione
      relay zabroniony
      wymagana autoryzacja
      wymagane uwierzytelnienie
    `),
    ru: phraseList(`
      relay запрещен
      необходима авторизация
      пересылка запрещена
      релей запрещен
      требуется авторизация
      требуется аутентификация
    `),
    ja: phraseList(`
      中継が拒否
      中継は許可されていません
      中継を拒否
      認証が必要
      認証が必要です
    `),
    zh: phraseList(`
      不允许转发
      中继被拒绝
      拒绝转发
      禁止转发
      需要认证
      需要身份验证
    `),
    et: phraseList(`
      autentimine vajalik
      edastamine ei ole lubatud
      edastamine keelatud
    `),
  },
  hints: phraseList(`
      authentication failed
      authentication failure
      not authenticated
      not local
      relay
      relaying
    `),
  sisimai: ['norelaying', 'securityerror'],
  kumomta: ['RelayDenied', 'RelayingIssues'],
} as const satisfies ReasonFile;
