/** Answers in many languages, and of filters and hosters. */
export const LANGUAGES = {
  'no-such-mailbox': `
    550 5.1.1 Mottagaren finns inte på den här servern
    550 Brugeren findes ikke
    550 Mottakeren er ukjent
    550 5.1.1 Tuntematon vastaanottaja
    550 Příjemce neexistuje
    550 Böyle bir kullanıcı bulunamadı
    550 Alıcı adresi mevcut değil
    550 Sellist kasutajat ei ole
    550 A címzett ismeretlen
    550 5.1.1 Destinatarul nu există
    550 Este usuário não existe em nosso domínio
    550 Dit e-mailadres bestaat niet bij ons
    550 Nie ma takiego użytkownika
    550 Такого пользователя не существует
    550 Ящик lea не существует на этом сервере
    550 该用户不存在
    550 查無此使用者
    550 존재하지 않는 사용자입니다
    550 該当するユーザーは存在しません
    550 L'utente specificato non è presente sul server
    550 Cette boîte mail n'existe pas chez nous
    550 La cuenta de correo indicada no existe
    550 Für diese Adresse ist kein Postfach eingerichtet
    550 5.1.1 Recipient Unknown -- mailbox not configured at this host
    550-Invalid recipient lea@example.com 550 (Sophos sender verification: recipient not in directory)
    550 5.1.1 Delivery to the following recipient failed: no account by this name on the cluster
    554 5.1.1 Recipient does not exist in our LDAP tree
    550 Trend Micro Email Security: recipient not in the valid recipient list
    550 5.1.1 FortiMail: no such mail user
    550 account lea does not exist, IceWarp refuses the message
    550 lea@example.com... No such GroupWise user
    550 We have no record of a mailbox for lea
    550 5.1.1 You have reached a non-working mailbox
    550 the recipient mailbox is not hosted on this server
    550 5.0.0 The address was typed wrongly or the user has left: no such person in our staff directory
    550 Nobody by that name works here
    550 Unknown destination user
    550 5.1.1 Local user lookup: not found
    550 Unrouteable address
    553 5.1.1 mailbox name is not known`,
  'mailbox-disabled': `
    550 Kontot är avstängt
    550 5.2.1 Tämä postilaatikko on suljettu
    550 Ce compte a été résilié par son titulaire
    550 Esta cuenta fue dada de baja
    550 Hesap askıya alınmış
    550 Почтовый ящик заблокирован администратором
    550 5.2.1 Schránka byla zrušena
    550 此帐户已被停用
    550 このアカウントは停止されています
    550 The mail account has been suspended by the hosting provider
    550 user lea is currently disabled
    550 lea@example.com: this account was closed at the customer's request`,
  'mailbox-full': `
    552 Brevlådan är full
    552 Postkassen er fuld
    552 5.2.2 Vastaanottajan postilaatikko on täynnä
    552 Schránka příjemce je plná
    552 Alıcının posta kutusu dolu
    552 Postkast on täis
    452 4.2.2 A postafiók megtelt
    552 A caixa de entrada do destinatário está cheia
    552 对方邮箱已满
    550 받는 사람의 편지함이 가득 찼습니다
    552 Превышена квота почтового ящика получателя
    552 Utente ha superato la quota disponibile
    552 5.2.2 recipient has exceeded the disk space allotted
    550 The user's inbox has no storage left
    522 mailbox over limit`,
  'no-such-domain': `
    550 Doména příjemce neexistuje
    Domänen hittades inte i DNS
    DNS: Domain name of recipient not found, giving up
    Le domaine du destinataire n'existe pas
    收件人域名不存在
    the recipient's mail domain does not exist (NXDOMAIN)
    [Errno -2] Name or service not known: example.invalid
    cannot resolve any mail exchanger: domain example.invalid is unknown`,
  'domain-takes-no-mail': `
    550 The domain example.com publishes a null MX and receives no mail
    Domain has declared that it does not accept email (RFC 7505)`,
  moved: `
    551 5.1.6 User no longer local; forward path is mara@example.org
    550 L'utilisateur a changé d'adresse, nouvelle adresse : mara@example.org`,
  'bad-address-syntax': `
    501 5.1.3 Ungültige Zeichen im lokalen Teil der Empfängeradresse
    553 <lea@ex_ample.com>: illegal character in domain of recipient address
    501 RCPT TO: mailbox syntax not recognised`,
  'recipient-restricted': `
    550 This mailbox accepts messages from internal senders only
    550 5.7.1 Posting to this list is limited to subscribers
    550 Der Verteiler ist nur für Mitarbeiter freigegeben
    550 Ce groupe n'accepte que les messages de ses membres
    550 Your address has been put on the user's personal block list
    550 Sender denied by recipient's own filter rules
    550 The owner of this mailbox has blocked you
    550 No tiene permiso para escribir a este destinatario`,
  'spam-content': `
    550 Meddelandet klassades som skräppost
    554 Viesti hylättiin roskapostina
    550 Zpráva byla vyhodnocena jako spam
    550 İletiniz spam olarak değerlendirildi
    554 Messaggio identificato come posta indesiderata
    554 Tu mensaje fue clasificado como correo no deseado
    550 메시지가 스팸으로 차단되었습니다
    550 スパムと判定されたため受信を拒否しました
    554 邮件内容被判定为垃圾邮件
    550 5.7.1 SPF passed but the message was scored 18.2 by the filter; it is spam
    554 5.7.1 This email was scored as spam by Proofpoint
    550 Rejected: message matches a fingerprint of known junk
    550 Suspicious subject line, message refused by content filter
    554 5.7.1 Reject: phishing URL found in body`,
  'attachment-blocked': `
    550 Bilagan är inte tillåten
    552 Files of type .js inside archives are forbidden here
    554 Message infected: Win32.Trojan
    550 Encrypted ZIP files cannot be accepted
    554 5.7.1 Sanesecurity.Malware signature found`,
  'message-too-big': `
    552 Meddelandet är för stort
    552 Viesti on liian suuri
    552 Zpráva překročila maximální velikost
    552 Wiadomość przekracza dozwolony rozmiar
    552 El tamaño del mensaje excede el límite permitido
    邮件大小超过限制
    552 5.3.4 SIZE 40000000 greater than the permitted 26214400`,
  'malformed-message': `
    550 5.6.0 Lone CR or LF found in message body
    554 Header line longer than 998 characters
    550 Two Subject headers, not RFC 5322 conformant
    553 SMTPUTF8 is required, but was not offered by host mx.example.com`,
  'sender-auth-failed': `
    550 5.7.23 The message was rejected because of Sender Policy Framework violation
    550 DMARC-Prüfung fehlgeschlagen
    550 Échec de la vérification SPF pour votre domaine
    554 5.7.5 Permanent error evaluating DMARC policy
    550 Unauthenticated email from example.org is not accepted due to the domain's policy`,
  'sender-rejected': `
    550 Afzenderadres geweigerd
    550 Le domaine de l'expéditeur n'existe pas
    553 MAIL FROM address must match the login
    550 Callback verification of your sender address failed`,
  'relay-denied': `
    550 Weiterleitung nicht erlaubt
    550 5.7.1 Relais refusé
    550 mx.example.com does not handle mail for this domain
    554 authentication needed for relaying
    530 SMTP authentication is required`,
  blocklisted: `
    554 Your host is in our local blackhole table
    550 Your mail server has a bad reputation, see http://reputation.example.com
    550 Votre adresse IP est sur liste noire
    550 您的IP已被列入黑名单
    421 Rejected due to poor sender score of 192.0.2.5
    554 Bounced: your network is a known source of spam`,
  'server-identity': `
    550 Reverse DNS lookup of your server failed, connection refused
    554 no PTR for 192.0.2.5
    550 Ihr Mailserver hat keinen Reverse-DNS-Eintrag
    501 Invalid HELO argument`,
  'rate-limited': `
    450 You have sent too much mail in the last hour
    421 Connection concurrency limit reached
    452 Limit of 100 messages per connection reached
    550 Vous avez dépassé le nombre maximal d'envois par heure
    451 发送频率过高`,
  'too-many-recipients': `
    554 Zu viele Empfänger in dieser Nachricht
    552 A message may have at most 50 recipients`,
  policy: `
    554 Message refused by company compliance rules
    550 Die Nachricht verstößt gegen Richtlinien der Organisation
    550 5.7.1 Rejected by mail flow rule`,
  'mail-loop': `
    554 Message has been through this host before: mail loop
    Too many "Received:" headers, looping?
    Mailschleife erkannt`,
  greylisted: `
    450 Bitte versuchen Sie es in 5 Minuten erneut (Greylisting)
    451 4.7.1 Please wait 180 seconds and retry`,
  'recipient-server-trouble': `
    451 Internal server problem, try later
    451 4.3.0 Vorübergehende Störung im Mailsystem
    454 Database is down for maintenance
    550 5.3.0 maildrop: unable to open mailbox file
    421 Scanner overloaded`,
  unreachable: `
    Couldn't open a connection to any of the servers of example.com
    Server mx.example.com lehnte die Verbindung ab
    Anslutningen till servern misslyckades
    服务器连接超时`,
  'gave-up': `
    Das Zustellen wurde nach 4 Tagen aufgegeben
    Delivery was attempted for 48 hours and then abandoned`,
  'encryption-required': `
    554 5.7.1 TLS v1.2 or better needed
    550 Zustellung nur über verschlüsselte Verbindung
    DANE: no matching TLSA record, delivery not possible`,
  'recipient-unavailable': `
    550 Recipient refused
    450 4.2.1 mailbox is temporarily not available
    550 delivery to lea@example.com is not possible`,
  unknown: `
    550 rejected
    554 Error`,
} as const;
