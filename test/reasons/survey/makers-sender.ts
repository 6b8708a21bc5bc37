/** Answers against the sender, the sending server or the message, as mail systems of many makers word them. */
export const MAKERS_SENDER = {
  'message-too-big': `
    552 5.3.4 Message too big for system
    552 5.2.3 Message exceeds maximum fixed size
    552 message size exceeds limit of 10 MB
    523 the message size is larger than the recipient accepts
    552 Sorry, that message size exceeds my databytes limit (#5.3.4)
    552 Maximum message size exceeded
    500 Message length exceeds administrative limit
    554 5.3.4 message body too large
    552 too much mail data
    The message is larger than the size limit for the recipient
    550 SendSizeLimit exceeded
    552 attachments exceed the maximum size allowed
    Die Nachricht überschreitet die maximale Größe
    La taille du message dépasse la limite
    El tamaño del mensaje supera el límite
    Il messaggio supera la dimensione massima
    O tamanho da mensagem excede o limite
    Размер сообщения превышает допустимый`,
  'spam-content': `
    550 5.7.1 Message scored too high on spam scale
    554 5.7.1 Spam message rejected
    550 This message looks like spam
    554 rejected due to spam content
    550 5.7.350 Remote server returned message detected as spam
    571 Message refused: junk mail
    554 Message contains a blacklisted URL
    550 Message considered bulk or unsolicited mail
    554 5.7.1 Rejected because of unwanted content
    550 message contains links to a site on our blocklist
    554 Your message was classified as SPAM
    550 spamassassin score of 12.3 exceeds threshold
    550 Blocked by Bayesian filter
    554 5.7.1 [P4] Message blocked due to spam content in the message.
    550 Phishing link detected
    550 Mail rejected by the content filter
    550 Nachricht als Spam abgelehnt
    550 Message refusé car identifié comme pourriel
    550 Mensaje rechazado por ser correo no deseado
    550 Mensagem rejeitada por conter spam
    550 Сообщение похоже на спам
    550 スパムメールと判定`,
  'attachment-blocked': `
    554 5.7.1 Virus Eicar found in your message
    550 Message contains a forbidden file type (.js)
    554 Executable attachments are not accepted here
    550 5.7.0 Your attachment has been blocked
    554 malware detected in message
    550 message rejected: infected with Win32.Worm
    552 archives with a password are not allowed
    554 We do not accept .zip files
    550 clamav: stream found
    554 Nachricht enthält Virus
    550 Fichier joint interdit
    550 El mensaje contiene un archivo adjunto no permitido`,
  'malformed-message': `
    554 5.6.0 Corrupt message content
    550 5.6.0 Header line too long
    550 message contains bare LF
    554 Message contains NUL characters
    550 Duplicate header: Subject
    550 Missing Date header
    554 5.6.3 Content conversion required but not supported
    550 maximum line length exceeded
    500 Line too long
    553 8-bit characters not permitted in headers
    550 From header is missing or invalid
    554 Invalid MIME structure
    550 Messages without a Message-ID are refused
    501 Bad header in message`,
  'sender-auth-failed': `
    550 5.7.1 SPF check: sender IP not permitted for example.com
    550 SPF: 192.0.2.1 is not allowed to send mail from example.com
    550 5.7.1 Mail rejected: DMARC policy of reject at example.com
    554 5.7.5 DKIM signature did not verify
    550 DMARC unaligned message
    550 5.7.1 sender domain requires DKIM, but message is not signed
    550 spoofed message: From claims our own domain
    554 Failed SPF test
    550 Message failed DMARC and was rejected
    550 5.7.350 sender not authenticated: SPF and DKIM both failed
    550 Die SPF-Prüfung des Absenders ist fehlgeschlagen`,
  'sender-rejected': `
    550 Verification failed for <me@example.com> Previous (cached) callout verification failure Sender verify failed
    553 5.1.8 <me@example.com>... Domain of sender address me@example.com does not exist
    501 5.1.8 Sender domain must exist
    553 sorry, your envelope sender is in my badmailfrom list (#5.7.1)
    550 Unknown sender
    550 The sender address you used is not valid here
    553 From address not owned by authenticated user
    550 Mail from you is not wanted here: sender denied
    517-MX records for sender domain violate section 3.3.9 of RFC 1035
    553 5.7.1 <me@example.com>: Sender address rejected: not logged in
    550 Return address domain has no MX
    550 5.7.1 No mail from this sender domain is accepted
    554 Your account has been suspended for sending spam; sender rejected
    550 your e-mail address is on our list of refused senders
    550 Absenderadresse nicht akzeptiert
    550 Adresse d'expédition refusée
    550 Dirección de remitente rechazada
    550 Адрес отправителя отклонён`,
  'relay-denied': `
    550 not local host example.com, not a gateway
    553 We do not relay non-local mail, sorry.
    503 This mail server requires authentication when attempting to send to a non-local e-mail address.
    550 5.7.1 lea@example.com... Relaying denied. IP name lookup failed
    550 5.1.2 Relay not allowed.
    550 authentication required for relay
    551 we do not forward mail for third parties
    551 relaying mail to example.com is not allowed
    550 5.7.1 Requested action not taken: relaying denied
    550 That domain is not handled by this server
    550 example.com is not a domain we serve
    550 we do not accept mail for that domain
    535 5.7.8 Authentication credentials invalid
    530 SMTP authentication is required
    550 You must check your mail before sending
    571 Delivery not authorized: relay prohibited
    550 Dieser Server leitet keine fremden Mails weiter: Relay verboten
    550 Relais non permis`,
  blocklisted: `
    550 5.7.1 Connection refused, your IP is listed at bl.example.net
    554 Your server is on a real-time blackhole list
    550 Blocked - see https://www.spamcop.net/bl.shtml?192.0.2.1
    554 5.7.1 Access denied: sending host has poor reputation
    421 4.7.1 Too much spam from your network, blocked
    550 Mail from 192.0.2.1 refused: host in local deny list
    554 Your access to this mail system has been rejected due to the sending MTA's poor reputation
    550 Dynamic IP addresses may not send mail directly
    550 5.7.1 RBL restriction: host listed
    554 Refused. Your IP address is in our blacklist
    550 Your host 192.0.2.1 has been banned
    421 Service not available, connection refused by reputation filter
    550 mail from your country is not accepted
    554 5.7.1 Message rejected: sending domain has a bad reputation
    550 Your mail provider is blocked here
    550 Ihr Mailserver ist gesperrt
    550 Adresse IP sur liste noire
    550 Su servidor está bloqueado por spam
    550 Ваш сервер в черном списке`,
  'server-identity': `
    550 No reverse DNS for 192.0.2.1
    450 4.7.1 Client host rejected: cannot find your hostname
    554 Your IP has no rDNS entry
    550 Invalid HELO: must be a fully qualified host name
    504 HELO argument is not a FQDN
    550 HELO name is one of our own addresses
    554 IP address without PTR refused
    550 5.7.1 Reverse name does not match the address
    501 5.5.4 Invalid domain name in EHLO
    550 You used our own name in HELO, go away
    550 Der Rechnername in HELO ist ungültig`,
  'rate-limited': `
    421 4.7.0 Too many messages in this session, slow down
    450 4.7.1 You are sending too fast
    452 Too many messages from you today
    421 Too many concurrent SMTP connections
    450 Rate limit reached for your address
    550 Hourly sending quota exceeded: message limit per hour reached
    451 4.7.1 Throttling: try again later
    554 Domain has exceeded the maximum emails per hour, message discarded
    421 4.3.2 connection rate limit exceeded
    550 5.4.6 You have reached your daily sending limit
    Sie haben das Sendelimit überschritten
    Vous avez envoyé trop de messages
    发信频率过高，请稍后再试 频率限制`,
  'too-many-recipients': `
    550 The message has more than the allowed number of recipients
    452 4.5.3 Recipient limit exceeded
    554 Message has too many addressees
    550 5.5.3 Maximum recipients per message reached
    452 too many recipients in this session`,
  'encryption-required': `
    550 5.7.10 TLS needed for this domain
    Cannot start TLS: handshake failure
    454 4.7.0 TLS not available due to local problem
    4.7.5 certificate verification failed: self-signed certificate
    530 Encrypted session required
    550 5.7.1 This recipient accepts only secure transport`,
} as const;
