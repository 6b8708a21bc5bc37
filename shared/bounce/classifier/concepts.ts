// Groups of words that mean the same to a mail server, in many languages: see topics.ts for what they say together.
import { phraseList } from '../reasons/phrase-list.ts';

export type Concept = keyof typeof WORDS;

const WORDS = {
  mail: `message | messages | mail | mails | email | emails | body | content | contents | text | subject | nachricht | nachrichten | inhalt | courriel | courriels
    contenu | mensaje | mensajes | correo | contenido | messaggio | messaggi | contenuto | mensagem | mensagens | conteúdo | bericht | berichten | inhoud
    wiadomość | wiadomości | treść | сообщение | сообщения | письмо | письма | meddelande | meddelandet | besked | beskeden | melding | meldingen | viesti | viestin
    viestisi | zpráva | zprávu | zprávy | ileti | iletiniz | mesaj | mesajınız | kiri | sõnum | mesajul | üzenet`,
  junk: `spam | spams | spammy | spamming | junk | bulk | uce | ube | unsolicited | unwanted | phish | phishing | scam | rspamd | spamassassin | spam-like | advertising
    werbung | werbemail | werbemails | spamverdacht | spam-verdacht | pourriel | pourriels | indésirable | indésirables | basura | no deseado | indesiderata | indesiderato
    indesejada | ongewenste | niechciana | спам | спама | спамом | skräppost | roskaposti | roskapostina | roskapostiksi | søppelpost | uønsket | spamu | levélszemét | gereksiz | спамом | reklaam | rämpspost | rämpspostiks`,
  judged: `detected | identified | classified | classification | considered | appears | looks | seems | recognized | recognised | marked | flagged | tagged | scored | score
    points | level | probability | probable | probably | suspected | likely | filtered | filter | rejected | refused | blocked | rule | rules | signature | pattern | threshold | check
    erkannt | eingestuft | détecté | détectée | considéré | considérée | detectado | considerado | rilevato | considerato | herkend | rozpoznana | uznana | обнаружен | признано`,
  listing: `blacklist | blacklisted | blacklists | blocklist | blocklisted | rbl | rbls | dnsbl | reputation | listed | ip | ips | spammer | spammers | complaints | complaint
    sending spam | sends spam | sent spam | sender of spam | source of | spam source | spamtrap | spam trap | sperrliste | liste noire | lista negra | listing`,
  size: `size | sizes | bytes | mb | kb | mib | mbyte | mbytes | megabyte | megabytes | octets | größe | nachrichtengröße | taille | tamaño | dimensione | dimensioni | tamanho | grootte
    rozmiar | размер | размера | storlek | storleken | størrelse | størrelsen | koko | velikost | boyutu | suurus | maht | méret`,
  box: `mailbox | mailboxes | quota | storage | postfach | speicherplatz | boîte | buzón | casella | casilla | caixa | skrzynka | skrzynki | ящик | ящика | postkast | inbox | account
    recipient's | postvak | schránka | schránky | brevlåda | postilaatikko | kutusu | cuota | almacenamiento`,
  exceeded: `above | ceiling | bigger than | more than | at most | exceed | exceeds | exceeded | exceeding | limit | limits | maximum | max | larger | bigger | greater | over | überschreitet | überschritten | übersteigt | zulässige
    zulässigen | maximale | maximalen | dépasse | dépassée | dépassé | limite | limites | supera | excede | excedido | superó | superato | máximo | máxima | massimo | massima | overschrijdt
    overschreden | przekracza | przekroczony | przekroczono | превышает | превышен | превышена | превышено | överskrider | överstiger | overskrider | overstiger | ylittää | překračuje | překročila | aşıyor | aştı | ületab`,
  large: `trop lourd | trop lourde | too heavy | zu umfangreich | demasiado pesado | troppo pesante | too large | too big | too long to | oversize | oversized | overlarge | zu groß | zu gross | trop volumineux | trop volumineuse | trop grand | trop gros | demasiado grande | troppo grande
    troppo grandi | muito grande | grande demais | te groot | za duża | za duży | zbyt duża | zbyt duży | слишком большое | слишком большой | слишком велико | för stort | för stor | for stor | for stort | liian suuri
    příliš velká | příliš velký | çok büyük | liiga suur | too much data | too much mail data`,
  many: `too many | too much | excessive | exceeded | exceeds | maximum | limit | limits | limited | throttled | zu viele | trop de | demasiados | demasiadas | troppi | troppe | muitas | te veel | zbyt wiele
    слишком много | för många | for mange | liian monta | příliš mnoho | çok fazla | liiga palju | überschritten | quota | allowance | reached | excedido | superato | dépassé`,
  period: `per hour | per minute | per second | per day | an hour | each hour | hourly | daily | within the last | in the last | this hour | last hour | last 24 | pro stunde | pro tag | pro minute | par heure | par jour
    por hora | por día | por dia | all'ora | al giorno | per uur | per dag | na godzinę | в час | per timme | today | rate | concurrency | concurrent | simultaneous | gleichzeitige | simultanées | simultáneas | contemporanee`,
  auth: `spf | dkim | dmarc | senderid | arc-seal | spf record | spf-record`,
  failed: `fail | failed | fails | failure | failing | invalid | bad | missing | pass | passed | verification | reject | rejected | violation | denied | softfail | hardfail | record | records | check | checks | policy | not
    aligned | alignment | blocked | refused | error | fehlgeschlagen | fehler | ungültig | nicht | échec | échoué | échouée | fallo | falló | fallido | non | fallita | falhou | falha | mislukt | niepowodzenie | не`,
  tls: `tls | starttls | ssl | certificate | encryption | encrypted | tlsa | dane | mta-sts | verschlüsselt | verschlüsselte | verschlüsselung | chiffrement | chiffrée | cifrado | cifrada | crittografata | crittografia
    criptografia | criptografada | versleuteld | versleuteling | szyfrowanie | szyfrowania | шифрование | шифрования | kryptering | krypterad`,
  needed: `required | require | requires | must | mandatory | failed | failure | only | handshake | negotiation | trusted | untrusted | invalid | unavailable | demand | demands | enforced | insists | needed | erforderlich
    verlangt | pflicht | fehlgeschlagen | requis | requise | obligatoire | exigé | requerido | requerida | obligatorio | richiesta | richiesto | obrigatória | exigida | vereist | wymagane | требуется | krävs | mismatch | not supported`,
  login: `auth | authentication | authenticate | authenticated | login | password | smtp auth | smtp-auth | anmeldung | authentifizierung | authentification | autenticación | autenticazione | autenticação | logowanie`,
  recipients: `recipients | addressees | rcpts | rcpt tos | destinataires | destinatarios | destinatários | destinatari | ontvangers | odbiorców | получателей | mottagare | modtagere | mottakere | vastaanottajia | příjemců | alıcı`,
  atMost: `at most | no more than | more than | maximum | max | limit | limited | limits | too many | exceeded | exceeds | höchstens | maximal | au plus | máximo | massimo | liiga palju | för många | for mange | liian monta | příliš mnoho | çok fazla`,
  demanded: `required | needed | necessary | first | before | must | please | mandatory | erforderlich | nötig | notwendig | requise | nécessaire | requerida | necesaria | richiesta | necessária | vereist | wymagane | требуется | krävs`,
  file: `attachment | attachments | attached | anhang | anhänge | dateianhang | dateianhänge | archive | archives | macro | macros | zip | exe | scr | vbs | js | bat | docm | xlsm | rar | iso | file type | file extension | file name
    executable | executables | dateityp | pièce jointe | pièces jointes | adjunto | adjuntos | allegato | allegati | anexo | anexos | bijlage | bijlagen | załącznik | załączniki | вложение | вложения | bilaga | bilagan | bilagor | bilagorna | vedhæftede | vedlegget | liitetiedosto | eklenti | vedhæftet | vedlegg | liite
    příloha | přílohy | eki | manus`,
  barred: `rejected | refused | blocked | prohibited | forbidden | not allowed | not permitted | not accepted | not accept | disallowed | banned | denied | restricted | unsafe | dangerous | suspicious | removed | contains | containing
    verboten | nicht erlaubt | nicht zugelassen | blockiert | abgelehnt | interdit | interdite | refusé | refusée | bloqué | bloquée | prohibido | no permitido | bloqueado | rechazado | vietato | non consentito | bloccato | proibido
    não permitido | niet toegestaan | geweigerd | niedozwolony | odrzucony | запрещено | запрещен | отклонено | inte tillåten | inte tillåtet | inte tillåtna | ej tillåten | förbjuden | cannot be accepted | can't be accepted | ikke tilladt | ikke tillatt | kielletty | zakázaná`,
  header: `header | headers | kopfzeile | kopfzeilen | en-tête | encabezado | cabecera | intestazione | cabeçalho | заголовок | message-id | message id | rfc | rfc5322 | rfc2822 | rfc822 | mime | bare lf | bare cr | bare newline | linefeed | linefeeds
    line feed | line length | long line | long lines | line too long | lines longer | 8bit | 8-bit | 8 bit | non-ascii | smtputf8 | content-type | date field | date header | from field | subject field`,
  defect: `missing | invalid | malformed | duplicate | duplicated | multiple | illegal | bad | broken | violation | violates | violate | non-compliant | noncompliant | not compliant | not conform | does not conform | without | lacks | lacking | empty | corrupt
    too long | unencoded | not encoded | not supported | not advertised | more than one | fehlt | fehlende | ungültig | ungültige | fehlerhaft | manquant | absent | invalide | falta | inválido | mancante | non valida | ausente | отсутствует | неверный | saknas | mangler`,
  identity: `ptr | rdns | reverse dns | reverse lookup | reverse name | reverse entry | helo | ehlo | fcrdns | forward-confirmed | ip name lookup | your hostname | client hostname | reverse-dns | reverse dns-eintrag`,
  unresolved: `missing | invalid | no | not | without | bad | require | required | must | resolve | match | mismatch | generic | lookup | failed | found | rejected | refused | does not | cannot | lacks | kein | keinen | fehlt | nicht | sans | absent | sin | senza | sem | geen | brak | нет`,
  relay: `relay | relaying | rcpthosts | open relay | weiterleitung | relais | retransmisión | inoltro`,
  unrelayed: `denied | not permitted | not allowed | prohibited | rejected | refused | unable | cannot | not authenticated | not configured | disabled | forbidden | won't | will not | do not | don't | nicht erlaubt | verweigert | interdit | denegado | denegada | negato | negado | geweigerd | запрещена`,
  loop: `loop | loops | looping | mailloop | hop | hops | hopcount | schleife | mailschleife | boucle | bucle | mail-loop | pętla | петля | зацикливание | slinga | silmukka | smyčka | döngü`,
  expired: `expired | expire | expires | timeout | timed out | gave up | giving up | given up | abandoned | elapsed | abgelaufen | aufgegeben | expiré | caducado | expirado | scaduto | scaduta | expirou | verlopen | wygasła | wygasł | истек | истекло | exhausted | exceeded`,
  queue: `queue | queued | spool | warteschlange | file d'attente | cola | coda | fila | wachtrij | kolejce | очереди | retry | retries | attempts | trying | zustellversuche | tentatives | intentos | tentativi | tentativas | pogingen | prób | попыток | hours | days | tage | tagen | zustellen | zustellung | stunden | jours | días | giorni | dias | dagen | dni | дней | lifetime`,
  turnedAway: `blocked | refused | banned | is blocked | are blocked`,
  grey: `greylist | greylisted | greylisting | greylists | graylist | graylisted | graylisting | grey-listed | grey-listing | postgrey | milter-greylist | gray-listed | gray-listing`,
  later: `try again | retry | come back | back in | try later | resend | wait | later | erneut | réessayer | réessayez | reintente | riprovare | tente novamente | probeer`,
  moments: `minute | minutes | seconds | secs | mins | minuten | sekunden | secondes | minutos | segundos | minuti | secondi | minut | минут`,
  only: `n'accepte que | limited to | restricted to | reserved for | réservé aux | reservado a | riservato a | beschränkt auf | freigegeben | only | nur | ausschließlich | seulement | uniquement | solo | sólo | solamente | somente | apenas | alleen | tylko | только | endast | kun | bare | vain | pouze | yalnızca | sadece`,
  insiders: `members | subscribers | employee | colleague | insiders | membres du groupe | kollegen | mitglied | subscriber | moderators | moderated | internal | authorized senders | authorised senders | approved senders | employees | staff | contacts | colleagues | known senders | trusted senders | mitglieder | abonnenten | interne | internen | intern | mitarbeiter
    membres | abonnés | miembros | suscriptores | membri | iscritti | leden | medlemmer | medlemmar | członkowie | участники | from inside | within the organization | within the organisation | within the company | zugelassene | zugelassenen`,
  allowed: `allowed | permitted | authorized | authorised | permission | permissions | rights | privilege | privileges | berechtigt | erlaubt | berechtigung | autorisé | autorisée | autorizado | autorizada | permiso | autorizzato | permesso | permissão | bevoegd | toegestaan | uprawnień | uprawnienia | разрешено`,
  post: `send to | send mail to | send email to | send emails to | send messages to | send e-mail to | send e-mails to | post to | write to | mail to | deliver to | posting to | sending to | contact | sending mail to | sending messages to | zu senden | zu schreiben | senden | schreiben | envoyer | écrire | enviar | escribir | inviare | scrivere | verzenden | sturen | wysyłać | отправлять | skicka | sende`,
  person: `this user | this recipient | this address | this group | this list | this mailbox | that recipient | the recipient | the user | the list | the group | this person | this distribution | them | him | her | recipient | group | list | diesen empfänger | diese adresse | diese gruppe | diese liste | ce destinataire | cette adresse | cette liste | este destinatario | esta lista | questo destinatario | este destinatário | deze ontvanger | deze lijst | этому получателю`,
  policy: `policy | policies | richtlinie | richtlinien | mailrichtlinie | politique | politica | política | políticas | directiva | beleid | polityka | polityki | zasad | политика | политики | политикой | compliance | dlp | mail flow rule | regelwerk`,
  connect: `connect | connecting | connection | connections | verbindung | connexion | conexión | connessione | conexão | verbinding | połączenie | połączenia | соединение | соединения | anslutning | anslutningen | forbindelse | forbindelsen | tilkobling | yhteys | yhteyden | spojení | bağlantı | ühendus`,
  cut: `couldn't open | could not open | cannot open | unable to open | couldn't establish | couldn't make | lehnte | lehnt | abgelehnt | nicht hergestellt | nicht aufgebaut | refused | reset | closed | lost | dropped | timed out | timeout | unreachable | failed | failure | broken | aborted | interrupted | terminated | fehlgeschlagen | abgebrochen | getrennt | verloren | perdue | fermée | échoué | interrompue | perdida | cerrada | fallida | perduta | interrotta | fallita | perdida | recusada | fechada
    verbroken | mislukt | zerwane | odrzucone | разорвано | прервано | misslyckades | afbrudt | katkesi | epäonnistui | selhalo | kurulamadı`,
  fault: `temporary | temporarily | internal error | internal failure | system error | system failure | software error | configuration error | configuration problem | misconfigured | misconfiguration | overloaded | overload | busy | maintenance | crashed | i/o error | disk full | out of memory
    insufficient resources | database error | lookup failure | ldap error | störung | wartung | überlastet | vorübergehend | interner fehler | erreur interne | maintenance | temporairement | error interno | temporalmente | errore interno | temporaneamente | erro interno | temporariamente | interne fout | tijdelijk
    błąd wewnętrzny | chwilowo | внутренняя ошибка | временно | tillfälligt | midlertidigt | midlertidig | väliaikaisesti | dočasně | geçici`,
} as const;

/** Words by concept, as normalizeWords reads them once topics.ts has built its table. */
export const CONCEPTS: ReadonlyMap<Concept, readonly string[]> = new Map(
  (Object.keys(WORDS) as Concept[]).map((concept) => [concept, phraseList(WORDS[concept])]),
);
