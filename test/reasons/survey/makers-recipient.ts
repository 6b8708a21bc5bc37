/** Answers about the recipient's mailbox, server or the way there, as mail systems of many makers word them. */
export const MAKERS_RECIPIENT = {
  'mailbox-full': `
    552 5.2.2 User over quota. (#5.1.1 - chkuser)
    550 5.2.2 recipient-mailbox-is-full
    452 4.2.2 Mailbox full
    deliver: over quota
    552 Mailbox has exceeded its storage limit
    552 5.2.2 This message is larger than the current system limit or the recipient's mailbox is full.
    maildir delivery failed: error (27) mailbox quota exceeded
    mailbox is full: retry timeout exceeded
    552 <lea@example.com> Quota exceed
    552 account is full (quota exceeded)
    user disk quota exceeded
    EDQUOT: Disk quota exceeded
    can't write to /var/mail/lea: Disc quota exceeded
    550 Not enough storage space in the user's mailbox
    450 user inbox is full
    552 5.2.2 Over the allowed quota
    550 5.2.2 The recipient has exceeded their disk space limit
    552 5.2.3 Storage quota reached for this mailbox
    The recipient's mailbox is full and can't accept messages now
    422 4.2.2 The recipient's inbox is out of storage space. Please direct the recipient to support
    554 the person's mailbox has no room left
    550 The user has too many messages on the server
    552 mail box space not enough
    452 lea@example.com mailbox storage exhausted
    550 Postfach des Empfängers überfüllt
    552 Speicherplatz erschöpft
    552 La boîte aux lettres du destinataire est pleine
    552 Quota de la boîte dépassé
    552 Buzón del usuario sin espacio
    552 La casella del destinatario è piena
    552 A caixa de entrada do destinatário está cheia
    552 Postvak van de ontvanger zit vol
    552 Skrzynka odbiorcy jest pełna
    552 Ящик получателя переполнен
    552 メールボックスの容量を超えています
    552 用户邮箱空间不足`,
  'recipient-restricted': `
    550 LEA IS NOT ACCEPTING MAIL FROM THIS SENDER
    550 5.7.1 RESOLVER.RST.RestrictedToRecipientsPermission; not authorized
    550 5.7.1 You do not have permission to send to this recipient
    You do not have sufficient permission to perform this operation on this object. MSEXCH:MSExchangeTransport
    550 5.7.1 Delivery not authorized, message refused
    550 Posting to this list is restricted to members
    550 Only subscribers can post to this list
    550 The recipient has blocked your address
    550 5.7.124 Sender not in allowed-senders list
    550 5.7.129 RESOLVER.RST.RestrictedToRecipientsPermission
    550 recipient only accepts mail from known senders
    550 This mailbox only accepts mail from internal senders
    554 5.7.1 The recipient does not wish to receive mail from you
    550 Your message was refused because you are on the recipient's block list
    550 This address does not accept mail from the outside
    550 5.2.0 Recipient refuses to accept mail from you
    550 User does not accept email from your address
    550 Sender address rejected by recipient's personal rules
    550 Non-members are not allowed to send messages to this list
    550 This group only allows members to post
    550 5.7.1 External mail to this distribution list is not allowed
    550 Mail to this internal address is not accepted from the Internet
    550 Der Empfänger akzeptiert keine Nachrichten von Ihrer Adresse
    550 Vous n'êtes pas autorisé à écrire à ce destinataire
    550 No tiene permiso para enviar a este destinatario`,
  'recipient-unavailable': `
    550 Mailbox unavailable
    550 5.2.0 Recipient refused
    450 4.2.1 Mailbox temporarily unavailable
    450 Requested mail action not taken: mailbox unavailable
    550 Requested action not taken: mailbox unavailable or not local
    550 5.1.1 or 5.7.1: mailbox unavailable or policy
    550 Recipient rejected for unspecified reasons
    550 Cannot deliver to this recipient
    451 4.1.1 Recipient could not be verified at this time
    450 4.1.1 <lea@example.com>: Recipient address rejected: unverified address: Address verification in progress`,
  policy: `
    554 5.7.1 Message refused by content policy
    550 5.7.1 Rejected by local policy
    550 Rejected by policy rule 12
    554 5.7.0 Site policy forbids this message
    550 5.7.1 Message prohibited by security policy
    Your message was rejected by a transport rule of the organization
    550 Blocked by administrator's policy
    550 5.7.1 Organization policy does not permit this mail
    550 Administratively prohibited
    550 Compliance rule violation`,
  greylisted: `
    450 4.7.1 Greylisted for 5 minutes
    451 4.7.1 Please try again later (greylisting)
    451 you are greylisted, come back in 300 seconds
    450 You have been grey listed
    451 Temporarily rejected, first contact from your host: retry in 5 minutes
    451 4.3.2 Please try again later, this is a grey-listing delay
    451 4.7.1 This triplet is unknown, please retry later
    450 New sender; mail deferred, try again in a few minutes
    451 Graylisted`,
  unreachable: `
    Connected to 192.0.2.1 but greeting failed. Sorry, I wasn't able to establish an SMTP connection. (#4.4.1) I'm not going to try again; this message has been in the queue too long.
    Sorry, I wasn't able to establish an SMTP connection. (#4.4.1)
    connect to mx.example.com[192.0.2.1]:25: Connection timed out
    delivery temporarily suspended: connect to mx.example.com[192.0.2.1]: Network is unreachable
    conversation with mx.example.com timed out while sending RCPT TO
    Deferred: Connection reset by mx.example.com.
    Deferred: Name server: mx.example.com.: host name lookup failure
    421 4.4.1 Connection timed out
    421 4.4.0 Remote server response was not RFC conformant, connection dropped
    451 4.4.0 DNS query failed. The error was: SMTPSEND.DNS.NonExistentDomain
    550 5.4.316 Message expired, connection refused (socket error code 10061)
    Remote MTA mx.example.com: network error
    Unable to contact host for 3 days
    host mx.example.com is unreachable
    No route to destination host
    All attempts to reach the mail exchangers failed: connection refused
    SMTP timeout while connected to mx.example.com after initial connection
    Remote host closed connection unexpectedly
    Could not connect to any of the mail servers of the domain
    500 Failed to connect to the remote server: winsock error 10060
    temporary DNS failure: SERVFAIL
    DNS server failure; will retry
    host is down
    read error: connection reset by peer
    451 4.4.2 Bad connection (io timeout)
    No answer from host
    mail server for example.com is not responding
    Keine Verbindung zum Zielserver möglich
    La connexion au serveur a expiré
    Se agotó el tiempo de espera de la conexión
    Connessione al server scaduta
    Tempo limite de conexão esgotado
    Verbinding met de server is verbroken
    Сервер получателя недоступен
    无法连接收件人服务器`,
  'gave-up': `
    Message expired, giving up after 120 hours
    Delivery time expired
    Unable to deliver message for 72 hours, giving up
    message timed out
    The message could not be delivered within the time limit
    451 4.4.7 Message delayed too long
    retry time not reached for any host after a long failure period
    Message has been in the queue too long
    maximum retry time exceeded
    550 4.4.7 Delivery expired
    Maximum queue lifetime reached
    Zustellversuche nach 5 Tagen aufgegeben
    Le délai de remise est dépassé
    Se agotó el plazo de entrega`,
  'mail-loop': `
    554 5.4.6 Routing loop detected
    Too many Received: headers, this message is looping
    554 too many hops, this message is looping (#5.4.6)
    550 5.4.12 SMTP; Hop count exceeded
    maximum hop count exceeded
    mail forwarding loop for lea@example.com
    Message was in an infinite loop
    Delivered-To loop: lea@example.com
    554 Received header count exceeded`,
  'recipient-server-trouble': `
    451 4.3.0 Temporary lookup failure
    452 4.3.1 Out of memory
    451 qq temporary problem (#4.3.0)
    451 qqt failure (#4.3.0)
    452 4.4.5 Insufficient disk space; try again later
    /var/mail/lea: cannot open: Permission denied
    NFS server not responding
    554 5.3.0 unknown mailer error 1
    "|/usr/bin/procmail": process failed with exit status 73
    Unable to chdir to maildir (#4.2.1)
    Uh-oh: home directory is writable. (#4.7.0)
    User's .forward file has unsafe permissions
    451 Could not load DRD for domain (example.com), rcpt to lea
    421 Too busy, please come back
    451 4.3.0 Mail server temporarily rejected message (#4.3.0)
    554 Local delivery agent failed
    451 SQL backend not available
    451 4.7.1 Service unavailable - try again later
    450 4.3.2 Service currently unavailable
    421 4.3.0 Error: too busy, scanner overloaded
    451 4.5.0 Message could not be processed: antispam engine down
    550 5.3.5 System incorrectly configured
    452 Resources unavailable
    450 4.3.0 I/O error
    432 4.3.2 STOREDRV.Deliver; recipient thread limit exceeded
    Interner Serverfehler
    Le service est momentanément indisponible
    Erro temporário no servidor
    Временная ошибка на сервере`,
  unknown: `
    550 Error
    554 Transaction failed
    550 delivery not possible
    Message undeliverable
    554 5.0.0 Service unavailable`,
} as const;
