/** A second survey: against the sender, the sending server or the message. */
export const OLDER_SENDER = {
  'message-too-big': `
    552 Error: message too large
    552 5.3.4 Message size limit exceeded
    550 Message too large for this mailbox: limit is 10 MB
    The message exceeds the maximum size that the recipient's server accepts
    554 5.3.4 Mail is larger than allowed
    552 mail exceeds permitted length
    Your email is bigger than the allowed 25 MB
    552 Attachment over the size limit
    Die E-Mail ist zu groß für das Postfach
    Le message est trop gros
    El mensaje es demasiado grande
    Сообщение слишком велико`,
  'spam-content': `
    571 5.7.1 message classified as spam (Nachricht als Spam eingestuft)
    550 5.7.1 Spam rejected by the filter
    554 Message refused: probable spam
    550 5.7.1 Our filters think that your message is spam
    550 Mail appears to be unsolicited
    554 content rejected by spam engine
    550 Error: content rejected
    554 5.7.1 Blocked by SpamAssassin
    550 The URLs in your message are listed by URIBL
    554 5.2.0 message body contains a blocked phrase
    550 JunkMail rejected - in an RBL? score 9
    550 5.7.1 Suspected spam message, rejected [IRSPAM]
    Nachricht wurde vom Spamfilter abgelehnt
    Message bloqué par le filtre antispam
    Messaggio bloccato dal filtro antispam`,
  'attachment-blocked': `
    554 5.7.1 message contains a virus
    550 Executable files are not accepted in attachments
    Virus infection detected in attachment invoice.doc
    552 5.7.0 Illegal attachment
    554 5.6.1 banned attachment .scr
    550 This message was rejected as it contains malware
    Die Nachricht enthält einen unzulässigen Anhang`,
  'malformed-message': `
    550 Protocol violation
    550 5.7.1 Message has more than one From header
    554 5.6.0 message headers are malformed
    500 5.5.2 Error: bad syntax
    550 Header contains unencoded non-ASCII characters
    503 5.5.1 Bad sequence of commands
    502 5.5.2 Error: command not recognized
    554 Message has an empty From header
    553 Subject header missing
    451 SMTP protocol violation, see RFC 2821`,
  'sender-auth-failed': `
    550 rejecting spoofed message
    550 5.7.1 Rejected because of DMARC policy
    550 5.7.26 This message fails to pass SPF checks for an SPF record with a hard fail policy
    554 5.7.9 Message not accepted for policy reasons: DMARC
    550 5.7.1 SPF unauthorized mail is prohibited
    550 5.7.1 Invalid DKIM signature
    550 envelope blocked: anti-spoofing header lockout
    550 The sender domain's DMARC policy does not allow this message
    554 Email rejected: sender authenticity could not be proven by SPF or DKIM
    550 message not signed as the sender domain demands: DKIM missing`,
  'sender-rejected': `
    550 5.1.8 <me@example.com>: Sender address rejected: Domain not found
    421 Sender address blocked
    550 Access denied: sender address is on a block list of this server
    550 invalid sender domain
    550 The sender's address could not be verified
    551 5.1.7 your e-mail address is unknown here, sender rejected
    550 5.7.1 Sending address not accepted due to spam filter: sender refused
    553 your domain does not exist in DNS
    550 Sender domain has no A or MX records
    550 sorry, your mail was administratively denied: sender
    451 Sender verify could not be completed
    550 domain in MAIL FROM does not resolve
    550 Sender account is disabled
    550 Ihre Absenderadresse ist ungültig
    550 L'adresse de l'expéditeur n'existe pas
    550 El dominio del remitente no existe
    550 Mittente inesistente
    550 Адрес отправителя не существует`,
  'relay-denied': `
    550 5.7.1 Unable to relay for lea@example.com
    551 User not local or invalid address - relay denied
    554 5.7.1 Client host is not allowed to relay
    550 Relaying mail for this domain is forbidden
    550 This domain is not handled here: relay refused
    530 5.5.1 Authentication required
    535 Incorrect authentication data
    554 relay through this server requires authentication
    550 relaying to <lea@example.com> prohibited by administrator
    550 We do not host this domain`,
  blocklisted: `
    421 4.7.0 Reject due to bad delivery rate of your IP
    550 5.7.1 Connections from your IP range are refused
    554 5.7.1 [ES000010] mail from residential addresses refused
    550 Blocked
    554 cox IPBL0001 your address is listed by Spamhaus
    554 5.7.1 Blocked by the reputation service
    550 5.7.1 You are on our blacklist
    554 We have had too many complaints about mail from this server
    550 Your mail server's IP is banned for abuse
    421 mail from your host has been blocked for sending spam
    554 Message from your IP refused; see senderbase
    550 Mail from dynamic address space is rejected
    554 5.7.1 You're not allowed to send us mail: IP in blocklist
    Der sendende Server ist auf einer Blacklist
    Le serveur expéditeur est sur une liste noire`,
  'server-identity': `
    421 Reverse DNS failure : Try again later
    554 Refused. Your reverse DNS entry contains your IP address and a country code.
    550 5.7.1 Connections not accepted from servers without a valid sender domain. Fix reverse DNS for 192.0.2.1
    554 PTR lookup failed for your IP
    450 Client host rejected: no PTR
    550 HELO does not resolve
    550 Your HELO hostname is forged
    504 Helo command rejected: need a real host name
    554 mail server identification (HELO) is wrong
    550 your server has no valid PTR`,
  'rate-limited': `
    421 Too many sessions opened
    421 Max message per connection reached, closing transmission channel
    450 User is receiving mail too quickly
    450 4.2.1 Peak SMTP relay limit exceeded for this customer
    421 Rate limit reached. Please try again later
    452 4.7.1 Message quota of your host is used up, too many messages
    550 Number of messages per hour exceeded for this sender
    421 connection limit for your IP reached
    451 mail rate too high, slow down
    554 5.7.1 Outgoing message limit reached for this account
    421 zu viele Nachrichten pro Stunde
    450 Слишком много сообщений от вас`,
  'too-many-recipients': `
    452 4.5.3 Error: too many recipients
    550 5.5.3 RESOLVER.ADR.RecipLimit; too many recipients
    452 max recipients per message reached
    550 Recipient count exceeds limit
    501 number of recipients exceeds the allowed maximum`,
  'encryption-required': `
    421 TLS required for RCPT domain, closing connection
    454 TLS currently unavailable
    550 5.7.1 Unencrypted connections are refused
    TLS negotiation with remote server failed: certificate expired
    403 4.7.0 TLS handshake failed
    Remote server does not offer STARTTLS, but policy demands it`,
} as const;
