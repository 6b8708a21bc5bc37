// The words from which servers build a sentence about a mailbox, a domain or the sender: see statements.ts.
import { phraseList } from '../reasons/phrase-list.ts';

/** What a sentence is about. `other` is everything that takes a state away from an address: files, certificates, messages. */
export type Subject = 'mailbox' | 'list' | 'domain' | 'sender' | 'greeting' | 'source' | 'attachment' | 'other';

export const SUBJECTS: Readonly<Record<Subject, readonly string[]>> = {
  mailbox: phraseList(`
    user | username | userid | recipient | recipients | recipient's | addressee | addressees | mailbox | mailboxes | mail box
    mail drop | maildrop | account | accounts | address | adress | addresses | alias | aliases | subscriber | customer | member
    correspondent | email you entered | e-mail you entered | utilizator | utilizatorul | destinatar | destinatarul | person | employee | inbox | local part | localpart | mailaddress | emailaddress | mail address | email address | e-mail address | mail boxes | contact | student | e-mail account | email account | pager number | employee | former employee | zieladresse | o/r name | or name | o r name
    benutzer | benutzers | benutzerkonto | benutzername | nutzer | empfänger | empfängers | empfängeradresse | adresse | mailadresse | emailadresse
    postfach | konto | e-mail-adresse | mail-adresse | adressat | anwender | teilnehmer | mailkonto
    utilisateur | usager | destinataire | compte | boîte | boîte aux lettres | abonné | correspondant
    usuario | destinatario | cuenta | buzón | dirección | casilla | utente | casella | casella di posta | indirizzo
    usuário | utilizador | destinatário | conta | caixa | caixa postal | caixa de correio | endereço
    gebruiker | ontvanger | geadresseerde | e-mailadres | e-mailadresse | adres | emailadres | mailadres | postvak | postbus
    użytkownik | użytkownika | odbiorca | odbiorcy | adresat | adresata | adresu | skrzynka | skrzynki | konta
    пользователь | пользователя | получатель | получателя | адресат | адресата | адрес | адреса | ящик | ящика | аккаунт
    учетная запись | учетной записи | абонент | phone number | telephone number | mobile number | msisdn | kasutaja | kasutajat | adressaat | adressaati | aadress | aadressi | postkast
    postkasti | saaja | saajat | användare | användaren | mottagare | mottagaren | adressen | e-postadress | e-postadressen | e-postadresse | e-mailadressen | brevlåda | brevlådan | kontot
    hesap | hesabı | hesabınız | alıcının | cont | contul | fiók | účet | účtu | tili | tiliä | kontoen | bruger | brugeren | modtager | modtageren | postkasse | postkassen | bruker | brukeren | mottaker | mottakeren
    käyttäjä | käyttäjää | vastaanottaja | vastaanottajaa | osoite | osoitetta | postilaatikko | postilaatikkoa
    uživatel | uživatele | příjemce | schránka | adresa | felhasználó | címzett | postafiók | kullanıcı | alıcı | posta kutusu`),
  domain: phraseList(`
    name or service | nodename | domain | host | maildomain | destination system | domäne | maildomäne | zieldomain | empfängerdomain | empfängerdomäne | domaine | hôte
    dominio | domínio | domein | domena | domeny | домен | домена | хост | хоста | domeen | domeeni | domän | domänen | doména | domænet`),
  list: phraseList(`mailing list | distribution list | list | group | newsgroup | liste | lista | lijst | список`),
  sender: phraseList(`
    mailbox you send from | address you send from | account you send from | mailbox you are sending from | address you are sending from | account you are sending from | posting address | posting user | list member | sender | senders | sending domain | sender domain | smtp account | sending account | sending address | sender's | originator | return path | reverse path | envelope from | mail from | client
    absender | absenderadresse | absenders | expéditeur | remitente | mittente | remetente | afzender | afzenderadres | nadawca | nadawcy
    отправитель | отправителя | saatja | avsändarens | afsender | afsenders | afsenderen | afsenderens | avsenders | avsenderens | lähettäjän | odesílatele | gönderenin | feladó | avsändare | avsändaren | avsender | lähettäjä | odesílatel | gönderen`),
  greeting: phraseList(
    `my name | our name | my greeting | helo | ehlo | helo name | ehlo name | helo domain | helo host | helo hostname | ptr | rdns | reverse dns | reverse name`,
  ),
  source: phraseList(`
    your ip | your ip address | your server | your mail server | your mailserver | your host | your network | your isp | sending server | sending ip
    sending host | client ip | client host | remote ip | connecting ip | ip range | dynamic address space | residential addresses | dynamic addresses
    ihr server | ihre ip | ihr mailserver | sendende server | votre serveur | votre ip | serveur expéditeur | su servidor | su ip | seu servidor | seu ip`),
  attachment: phraseList(`
    attachment | attachments | executable | executables | executable file | executable files | archive | archives | zip files | anhang | anhänge | dateianhang
    pièce jointe | fichier joint | pièces jointes | archivo adjunto | adjunto | adjuntos | allegato | allegati | anexo | anexos | bijlage | bijlagen | załącznik | вложение`),
  other: phraseList(`
    message | messages | file | files | password | passwords | passwort | credentials | certificate | certificates | command
    syntax | format | parameter | parameters | argument | arguments | data | content | record | records
    server | servers | gateway | relay | policy | permission | permissions | license | connection | connections | session | database
    forwarding address | forward address | user store | user agent | gateway user | gateway users | relay user | service user | licensed user | licensed users | sip user
    table | directory | service | services | program | mailer | transport | route | token | key | signature | body | encoding
    charset | character | characters | header | headers | queue | socket | process | resource | function | module | option | protocol
    version | class | object | ip | disk | disc | quota | maildir | folder | directory entry | shell | link | links | url | urls | spam | seite | page | spool | volume | filesystem | system | licence | time | reasons | retry | timeout | attempts | lookup | mta | reason | error | command | extension | mechanism | type
    nachricht | serveur | servidor | nachrichten | mensaje | messaggio | mensagem | bericht | wiadomość | сообщение | сервер | certificat`),
};

/** Words that go with the subject before them: `user name`, `domain name`, `sender address`. */
export const TAILS: readonly string[] = phraseList(
  `name | names | address | addresses | account | id | entry | part | mailbox | adresse | nom | nome | nombre`,
);

/** What is said of it. `before` stands before its subject (`unknown user`), `after` behind it, `around` on either side. */
export type State = 'missing' | 'closed' | 'full' | 'moved' | 'malformed' | 'refused' | 'mute';

export interface StateWords {
  readonly before: readonly string[];
  readonly after: readonly string[];
  readonly around: readonly string[];
}

export const STATES: Readonly<Record<State, StateWords>> = {
  missing: {
    before: phraseList(`
      not recognised as a | not recognized as a | not recognised as a valid | not recognized as a valid | not known as a | несуществующий | несуществующая
      could not identify | cannot identify | can't identify | unable to identify | could not resolve | cannot resolve | can't resolve | unable to resolve | ingen sådan | ingen slik | ingen slike | inget sådant | nincs ilyen
      no hay ningún | nessun | nenhum | nenhuma | żaden | ninguna | no such | no existing | there is no such | cannot find | can't find | can not find | could not find | couldn't find
      did not find | didn't find | unable to find | unable to locate | cannot locate | can't locate | could not locate
      couldn't locate | failed to find | failed to locate | not a valid | isn't a valid | not a known | isn't a known | not a registered
      isn't a registered | not an existing | not a recognized | not a recognised | not a legal | have no record of | has no record of | no record of
      don't know | do not know | don't have a | do not have a | don't have any | do not have any | never had a | never had an | doesn't have a | does not have a | doesn't have an | does not have an | has no | there isn't a | there is no
      unbekannter | unbekannte | unbekanntes | ungültiger | ungültige | ungültiges | kein solcher | keine solche | kein solches
      no se encontró | no se conoce | no se encuentra | no se ha encontrado | no se pudo encontrar | impossible de trouver
      impossibile trovare | não foi possível encontrar | onbekende | ongeldige | sin registro de | aucun | aucune | keinen | keine | nie znaleziono | nie ma takiego | nie ma takiej | nie mamy takiego | nie mamy takiej | brak takiego | brak takiej
      неизвестный | неверный | нет такого | нет такой | такого | tundmatu | sellist | ukendt | ukjent | okänd | tuntematon | neznámý | ismeretlen | bilinmeyen | geçersiz`),
    after: phraseList(`
      non è presente | non presente | non risulta | not in the valid recipient | not in the list of valid recipients | not among the valid recipients | ikke længere findes | findes ikke mere | er ikke kendt | är inte känd | är okänd | kennen wij niet | kennen we niet | kennen wir nicht | nous est inconnu | nous est inconnue | kendes ikke | känns inte | gibt es bei uns nicht | gibt es hier nicht | bei uns nicht | ist hier nicht | est erronée | not be resolved to | returned no results | returned no match | returned nothing | not configured at | not configured on | not configured here | not be matched | not match any entry | did not match any | does not match any | was purged | been purged | mailbox removed | unroutable | unrouteable | konnte nicht ermittelt werden | nicht ermittelt | nicht mehr vergeben | nicht mehr bekannt | ist ausgeschieden | nie figuruje | no figura | non figura | ne figure pas | staat niet in | not assigned | not allocated | not been assigned | nicht vergeben | nicht zugewiesen | pas attribuée | n'est pas connu | n'est pas connue | non assigné | no está asignado | niet in gebruik | niet toegewezen | findes ikke længere | finns inte längre | finns ej | finnes ikke lenger | blev ikke fundet | ble ikke funnet
      kunde inte hittas | kunne ikke findes | ei löydetty | ei ole käytössä | nebyla nalezena | nelze nalézt | není známa | neznámá | yok | bulunmuyor | ei tuntud | ei leidu | pole leitud | nie odnaleziono | nie jest znany | не найдены | отсутствует | не обслуживается | nu a fost găsit | necunoscut | inexistent
      was never created | never been created | never set up
      not one we know | not belong to any | not belong to a user | belongs to nobody | belongs to no one | absent from | no es válida | no es válido | non è valido | non è valida | não é válido | não é válida | non riconosciuto | non riconosciuta | no reconocido | no reconocida | não reconhecido | não reconhecida | non reconnu | non reconnue | niet herkend | nicht erkannt
      not be identified | not been identified | cannot be identified | not be resolved | cannot be resolved | can't be resolved | not resolved | nicht angelegt | nicht eingerichtet | nicht registriert | pas été reconnu | pas été reconnue | n'est pas reconnu | n'est pas reconnue | n'est pas enregistré | n'est pas enregistrée | no registrado | no registrada
      non è registrato | non è registrata | non registrato | non registrata | não registrado | não registrada | não está registrado | não está registrada | não registado | nie jest zarejestrowany | nie jest zarejestrowana | niezarejestrowany | niezarejestrowana | niet geregistreerd | inte registrerad | ikke registreret | ikke registrert | не существуют
      deleted from | not found | never existed | not on file | not on record | does not appear | doesn't appear | not appear | not provisioned | isn't provisioned | isn't a user | is not a user | no longer works | nicht mehr verwendet | non-working | not one of our users | has never been | no longer with us | not in the dns | not in dns | not resolvable | does not resolve | did not resolve | will not resolve | doesn't resolve | ausgeschieden
      nicht gültig | nicht zugeordnet | n'est pas valide | n'est plus valide | n'existe pas ou plus | no se encuentra | ya no existe | no está registrado | no está registrada | não existe mais | не зарегистрирован | не значится
      not be found | not been found | couldn't be found | can't be found | cannot be found | wasn't found | isn't found | not known | isn't known | not exist | doesn't exist | don't exist | didn't exist
      not exists | no longer exists | no longer exist | doesn't exists | not existing | not existent | not recognized | not recognised
      isn't recognized | isn't recognised | not valid | isn't valid | no longer valid | not registered | isn't registered | not listed
      isn't listed | not present | not defined | not be located | couldn't be located | cannot be located | not in use | no longer in use
      not in our | not in the directory | not in directory | not in database | not in the database | not in passwd | not on our list of users | not among our users | not hosted here | not found here | not here | not registered here | doesn't live here | unknown here
      not on this server | not on this system | not here any more | no longer here | has been deleted | have been deleted | was deleted
      has been removed | have been removed | was removed | been erased | no longer available | unbekannt | existiert nicht | existiert nicht mehr
      nicht gefunden | nicht bekannt | nicht vorhanden | nicht existent | nicht registriert | gibt es nicht | ungültig | gelöscht
      inesistente | inesistenti | no one of ours | not one of ours | not known to us | inconnu | inconnue | introuvable | n'existe pas | n'existe plus | inexistant | inexistante | invalide | n'a pas été trouvé | n'a pas été trouvée
      non trouvé | non trouvée | supprimé | supprimée | desconocido | desconocida | inexistente | no encontrado | no encontrada | no válido | no válida
      no fue encontrado | no fue encontrada | sconosciuto | sconosciuta | non trovato | non trovata | non è stato trovato | non è stata trovata
      non valido | desconhecido | desconhecida | não encontrado | não encontrada | não foi encontrado | não foi encontrada | inválido | inválida
      não localizado | não localizada | não cadastrado | onbekend | bestaat niet | bestaat niet meer | niet gevonden | niet bekend | ongeldig
      nie istnieje | nie znaleziono | nie został znaleziony | nieznany | nieznana | nieznane | nieprawidłowy | не найден | не найдена | не найдено
      неизвестен | не зарегистрирован | удален | ei leitud | ei ole olemas | ei eksisteeri | pole olemas | puudub | finns inte | hittades inte
      existerar inte | okänd | okänt | findes ikke | eksisterer ikke | ikke fundet | finnes ikke | ikke funnet | ukendt | ukjent | ei ole olemassa
      ei löydy | ei löytynyt | tuntematon | neexistuje | nebyl nalezen | nenalezen | nem létezik | nem található | ismeretlen | bulunamadı | mevcut değil | nu există`),
    around: phraseList(`
      unknown | nonexistent | non-existent | non existing | nonexisting | unrecognized | unrecognised | undefined | invalid | unregistered
      no existe | non esiste | não existe | не существует`),
  },
  closed: {
    before: phraseList(
      `not an active | no longer an active | doesn't have an active | does not have an active | no active`,
    ),
    after: phraseList(`
      non più attivo | non più attiva | non è più attivo | non è più attiva | ya no está activo | ya no está activa | não está mais ativo | não está mais ativa | n'est plus active | niet meer actief
      hibernated | is hibernating | has been disconnected | was disconnected | ist abgemeldet | wurde abgemeldet | została zlikwidowana | został zlikwidowany | zlikwidowana | zlikwidowany | закрыт | закрыта | закрыто
      closed for good | closed permanently | turned off | switched off | shut down | was shut | is shut | been shut | closed by | put on hold | abgeschaltet | gekündigt | wurde gekündigt | wurde geschlossen | ist geschlossen | nicht mehr aktiv | resiliert | résilié | résiliée | clôturé | clôturée | n'est plus actif | dado de baja | cancelado | cancelada | disdetta | cessata | cessato | opgezegd | afgesloten | zlikwidowane | usunięte | avstängt | avstängd | spärrat | spärrad | avslutat | dada de baja | dado de alta no | alınmıştır | askıya alındı | er lukket | er spærret | on poistettu | suletud | lukket | stängd | stängt | suljettu | zrušena | zrušen | askıya alınmış | kapatılmış | devre dışı
      deactivated | has expired | is expired | terminated | has been cancelled | has been canceled | was cancelled | is cancelled | been closed | is closed | was closed
      has been discontinued | is discontinued | frozen | not active | isn't active | no longer active | not activated | not enabled | barred | retired | on hold | inaktiv | ist inaktiv
      is locked out | has been locked | has been withdrawn | has been revoked | has been terminated | ceased | cancelled this service | lapsed | archived | deaktiviert | gesperrt | stillgelegt | abgelaufen | nicht aktiv | désactivé | désactivée | suspendu | suspendue | fermé | fermée
      deshabilitado | deshabilitada | desactivado | desactivada | suspendido | suspendida | inactivo | inactiva | cerrada | cancelada | bloqueada
      sospeso | sospesa | disabilitato | disabilitata | disattivato | disattivata | scaduto | scaduta | chiusa | non attivo | non attiva
      desativado | desativada | suspenso | suspensa | inativo | inativa | encerrada | uitgeschakeld | geblokkeerd | opgeheven | gedeactiveerd
      zablokowane | zablokowana | nieaktywny | nieaktywna | nieaktywne | wyłączone | zawieszone | заблокирован | заблокирована | отключен | отключена | деактивирован
      приостановлен | неактивен | suletud | blokeeritud`),
    around: phraseList(
      `disabled | inactive | suspended | dormant | deactivated | gesloten | fermé | cancelado | cancelada`,
    ),
  },
  full: {
    before: [],
    after: phraseList(`
      space not enough | not enough space | no room | not enough room | out of quota | speicherlimit erreicht | run out of disk space | run out of space | run out of storage | out of disk space | no more space | no free space | no space left | lacks space | ran out of space | kein freier speicher | keinen platz mehr | complète | remplie | colmo | esaurito | lotada | overvol | fullt | je plná | dolu | full opptatt
      is full | full | at its limit | at its maximum | is overquota | overquota | cannot hold | can't hold | used up | is exhausted | exhausted | has reached its limit | limit reached | has reached the limit | has been reached | is used up | full up | zit vol | заполнен | full är | är full | too full | over its quota | over their quota | over the quota | is over quota | over quota | out of space | out of storage | no room left | has no room | has no space | voll | überfüllt | pleine | plein | saturée
      lleno | llena | piena | pieno | cheia | cheio | vol | pełna | przepełniona | переполнен | täis | on täis | fuld | täynnä`),
    around: [],
  },
  moved: {
    before: [],
    after: phraseList(
      `relocated | has relocated | umgezogen | déménagé | verhuisd | has moved | have moved | has changed | was changed to | hat sich geändert | a changé | ha cambiado | è cambiato | mudou | изменился`,
    ),
    around: [],
  },
  mute: {
    before: [],
    after: phraseList(`
      not accept mail | not accept email | not accept any mail | not accept any email | not accept messages | doesn't accept mail | doesn't accept email | doesn't accept any mail
      accepts no mail | accepts no email | not receive mail | not receive email | not receive any mail | doesn't receive mail | doesn't receive email | receives no mail | receives no email
      takes no mail | not handle mail | doesn't handle mail | has no smtp service | nimmt keine mail an | nimmt keine e-mails an | empfängt keine e-mails | n'accepte pas de courriel | no acepta correo | non accetta posta | não aceita e-mail
      accepteert geen e-mail | nie przyjmuje poczty | не принимает почту`),
    around: [],
  },
  refused: {
    before: phraseList(`we do not accept | we don't accept | refusing | access denied for | access denied to`),
    after: phraseList(`
      blocked | is blocked | been blocked | refused | are refused | rejected | is rejected | are rejected | banned | is banned | not accepted | not allowed | not permitted | prohibited
      forbidden | denied | unacceptable | not welcome | blockiert | abgelehnt | nicht erlaubt | bloqué | bloquée | refusé | refusée | interdit | interdite
      rechazado | rechazada | no permitido | bloccato | rifiutato | non consentito | rejeitado | geweigerd | odrzucony
      запрещен | запрещено`),
    around: phraseList(`blacklisted | blocklisted | illegal | dangerous | suspicious | unzulässiger | unzulässigen`),
  },
  malformed: {
    before: phraseList(`syntactically invalid | badly formed | badly formatted | syntax error in`),
    after: phraseList(`
      syntax error | syntax error in | syntax incorrect | format incorrect | badly formed | badly formatted | incorrectly formatted | not properly formatted | illegal character | illegal characters
      invalid character | invalid characters | contains invalid | contains illegal | not fully qualified | is unqualified | mal formée | malformato | malformada`),
    around: phraseList(`malformed | ill-formed | falsches format | incorrect format | invalid format | wrong format`),
  },
};
