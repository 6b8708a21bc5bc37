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
      table of local domains | list of local domains | among our local domains | relay access is not | relay access | not relay | not the mail host for | not a mail host for | not the mail server for | not a mail server for
      not responsible for mail | not the mx for | not an mx for | no mail exchanger for your |
      invalid user name or password | invalid user or password | wrong user name or password | unknown user name or password | unknown user name or bad password | user name or password | authentication failed user unknown | authentication failed unknown user | relaying denied | do not host this domain | do not host that domain | do not host the domain | don't host this domain | do not serve this domain | domain is not hosted | do not forward mail for | not handled by this server | domain is not handled | not a domain we serve | not a domain we | check your mail before sending | relay for third parties | relay denied | relay access denied | relaying not permitted | relay not permitted
      relaying not allowed | relay not allowed | relay is not allowed | relay operation rejected | relaying prohibited
      relaying to … prohibited | relay prohibited | relaying to … denied | relaying is denied | relaying is prohibited
      relaying is not allowed | relaying disallowed | unable to relay | can't relay | cannot relay | no relaying
      we do not relay | we don't relay | do not relay | won't relay | will not relay | attempt to relay
      relay attempt | relay rejected | relay refused | relaying refused | relay disallowed | relaying blocked
      unauthorized relay | unauthorised relay | relay … not authorized | relay … denied | not permitted to relay
      not allowed to relay | refused to relay | third-party relay | third party relay | insecure mail relay
      is not a relay | not an open relay | relay recipient … denied | mail relay denied | mail server does not relay
      notarelay | rcpthosts | not in my list of allowed rcpthosts | not in list of allowed rcpthosts
      not a local domain | domain is not local | domain not local | not one of my domains | not a domain … handled
      not my domain | domain isn't in my list | domain … isn't allowed to be relayed | domain … not hosted here
      not hosted here | not hosted on this server | we don't handle mail for | we do not handle mail for
      does not handle mail for | doesn't handle mail for | not handle mail for | not responsible for … domain
      no mailboxes … for this domain | not configured for … domain | not accept mail for … domain
      don't accept mail for | does not accept mail for this domain | not accepting mail for that domain
      domain not served here | domain … not served | not a served domain | mail to … not permitted by
      this server is not configured to | is not a valid local domain | not local user … relay
      destination domain not allowed | destination not allowed | recipient not local | recipient is not local
      recipient is not on local | domain not in … list of accepted | not an accepted domain
      recipient domain not allowed | domain not accepted here | no such domain here | authentication required
      authentication is required | requires authentication | must authenticate | need to authenticate
      must be authenticated | authenticate first | login first | log in first | please log in | must log in
      must login | pop before smtp | pop3 before | check mail first | check your mail first | smtp auth
      smtp authentication | authentication credentials invalid | authentication unsuccessful | auth required
      auth first | client was not authenticated | auth failed | invalid login
      bad username or password | username and password not accepted | invalid username | invalid credentials
      incorrect authentication | smarthost … authentication | mail not accepted without authentication
      tenantattribution | not allowed to relay | relaying denied ip name lookup failed
      relaying denied ip name possibly forged | relaying denied proper authentication required`),
    de: phraseList(
      `weiterleitung nicht erlaubt | relay nicht erlaubt | relaying nicht erlaubt | relaying verboten | anmeldung erforderlich | authentifizierung erforderlich | nicht zuständig`,
    ),
    fr: phraseList(
      `relais refusé | relais non permis | relais interdit | relayage interdit | authentification requise | authentification nécessaire | relais non autorisé`,
    ),
    es: phraseList(
      `relay denegado | retransmisión denegada | autenticación requerida | se requiere autenticación | no se permite el relay`,
    ),
    it: phraseList(`relay negato | relay non consentito | autenticazione richiesta | inoltro non consentito`),
    pt: phraseList(`relay negado | relay não permitido | autenticação necessária | autenticação requerida`),
    nl: phraseList(`relay geweigerd | relay niet toegestaan | authenticatie vereist | relaying niet toegestaan`),
    pl: phraseList(`relay zabroniony | wymagane uwierzytelnienie | wymagana autoryzacja | przekazywanie zabronione`),
    ru: phraseList(
      `релей запрещен | пересылка запрещена | требуется аутентификация | требуется авторизация | необходима авторизация | relay запрещен`,
    ),
    ja: phraseList(`中継が拒否 | 中継は許可されていません | 中継を拒否 | 認証が必要です | 認証が必要`),
    zh: phraseList(`拒绝转发 | 不允许转发 | 禁止转发 | 需要身份验证 | 需要认证 | 中继被拒绝`),
    et: phraseList(`edastamine keelatud | autentimine vajalik | edastamine ei ole lubatud`),
  },
  hints: phraseList(
    `not authenticated | relay | relaying | not local | authentication failed | authentication failure`,
  ),
  sisimai: ['norelaying', 'securityerror'],
  kumomta: ['RelayDenied', 'RelayingIssues'],
} as const satisfies ReasonFile;
