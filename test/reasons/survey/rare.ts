/** Answers in rare wordings, meant to be hard. */
export const RARE = {
  'no-such-mailbox': `
    550 5.1.1 <lea@example.com> Account not recognised at this installation
    smtp; 550-5.1.1 User or mailing list not known
    Delivery failed: the addressee could not be matched against the company address book
    550 RCPT (lea@example.com) does not exist
    550 cannot deliver to <lea>: the mailbox was purged
    550 user has left, mailbox removed
    554 Invalid user account, message bounced
    550 5.4.1 Recipient address rejected: Access denied. AS(201806281)
    550 5.1.0 Unknown recipient (cloud directory)
    The e-mail system was unable to deliver the message, but did not report a specific reason other than: unknown recipient lea
    Unable to find receiving user lea in the Address Book
    550 Sorry, no mailbox here by that name. (#5.1.1)
    5.1.1 - Bad destination email address 'reject'
    x400: recipient O/R address not allocated
    550 5.1.1 sorry, that address was not found among our customers
    550 This is not a valid mailbox on our system
    550 Der angegebene Empfänger konnte nicht ermittelt werden
    550 Die Adresse ist nicht (mehr) vergeben
    550 Le destinataire indiqué est inconnu de nos services
    550 No hay ningún buzón con ese nombre
    550 Nessun utente con questo nome
    550 De geadresseerde is bij ons niet bekend
    550 Wskazany odbiorca nie figuruje w systemie
    550 Нет такого почтового ящика
    user lea@example.com did not match any entry in our list of mailboxes
    550 Recipient is unroutable: no local delivery for lea
    550 5.7.1 Mail rejected: the user you are trying to contact is not known here
    550 #5.1.1 bad recipient`,
  'mailbox-disabled': `
    550 5.2.1 mailbox for lea is turned off
    550 Account closed by user
    550 Mailbox currently suspended - please contact the help desk
    550 This person's mailbox has been blocked due to inactivity
    554 delivery error: dd This user doesn't have an active account any longer
    550 Mailbox expired: subscription not renewed
    550 5.1.1 account is locked until the invoice is paid
    550 User has been terminated`,
  'mailbox-full': `
    452 4.2.2 recipient out of quota
    552 User lea is 110% full
    422 The recipient's mailbox has exceeded its storage limit
    550 mail box space not enough
    Mailbox has no room for your message
    554 5.2.2 STOREDRV.Deliver.Exception:QuotaExceededException; failed to process message
    552 Die Mailbox hat ihr Speicherlimit erreicht`,
  'no-such-domain': `
    550 5.4.310 DNS domain example.invalid does not exist
    Illegal host/domain name found
    512 5.1.2 no such host or domain for the recipient
    The destination domain isn't registered
    DNS could not find any server for the addressee's domain (NXDOMAIN)`,
  'domain-takes-no-mail': `
    550 5.7.27 null MX published for the recipient's domain
    The domain has an MX record of "." and thus accepts no mail
    521 Host does not accept mail`,
  moved: `
    550 Address changed. Please write to mara@example.org from now on
    551 not here any more, try mara@example.org`,
  'bad-address-syntax': `
    553 5.1.3 Address has no domain part
    501 5.5.4 Invalid Address: blank in local part of recipient
    550 5.1.3 STOREDRV; invalid internet address`,
  'recipient-restricted': `
    550 5.7.1 TRANSPORT.RULES.RejectMessage; the message was rejected by organization policy for this recipient group: only employees may write
    550 5.7.129 only senders on the group's allow list can send to it
    550 lea does not wish to get mail from this domain
    550 You must be a member of the group to post
    550 User has configured a rule refusing your mail
    554 Recipient blocked your address in her settings
    550 Sie stehen auf der persönlichen Sperrliste des Empfängers`,
  'recipient-unavailable': `
    550 Requested action not taken
    450 mailbox unavailable, try again
    550 5.2.0 Mailbox has a problem`,
  'message-too-big': `
    552 5.2.3 Data size exceeds maximum permitted
    552 #5.3.4 message header size exceeds limit
    523 the message length exceeds the administrative limit
    554 Your mail of 38 MB is above our 25 MB ceiling
    552 Votre message est trop lourd`,
  'spam-content': `
    550 5.7.1 Your message looks like SPAM to us
    571 Message refused by antispam engine
    554 5.7.1 The message from (<kim@example.org>) with the subject of (Hi) matches a profile the Internet community may consider spam. Please revise your message before resending
    550 5.7.350 Remote server returned message detected as spam -> 554 5.7.1 spam
    550 5.2.1 Content rejected
    554 rejected because one of the links in it is on a URI blocklist
    550 Cloudmark says: bulk
    550 5.7.1 Mensaje rechazado por contenido sospechoso de spam
    552 spam score (9.1) too high`,
  'attachment-blocked': `
    550 5.7.0 Executable in attachment refused
    554 5.7.1 Rejected by antivirus
    552 5.7.0 Our system detected an illegal attachment on your message
    550 Password-protected archives are not scanned and therefore rejected`,
  'malformed-message': `
    550 5.6.0 M2MCVT.StorageError; storage error in content conversion
    554 5.6.1 Body type not supported by remote host
    550 5.7.1 'From:' header is missing a domain
    500 5.5.2 Line too long
    550 Your message has no Date: header field and is not accepted`,
  'sender-auth-failed': `
    550 5.7.1 The sender's domain has a policy of p=reject and DKIM did not align
    554 SPF hard fail for example.org
    550 5.7.26 Unauthenticated email from example.org is not accepted due to domain's DMARC policy`,
  'sender-rejected': `
    550 5.7.1 Sender address rejected: not owned by user kim
    553 5.7.1 MAIL FROM domain is banned
    550 From address is not a valid address, cannot reply
    501 5.1.7 Invalid address in MAIL FROM`,
  'relay-denied': `
    550 we do not relay
    571 Relay access is not given to your host
    550 5.7.64 TenantAttribution; Relay Access Denied
    503 AUTH first (#5.5.1)`,
  blocklisted: `
    550 5.7.1 Mail from 192.0.2.5 refused, see RBL
    554 IP listed by SORBS
    421 4.7.0 Try again later, closing connection. (reputation too low)
    550 permanent failure: sending network is banned
    550 5.7.511 Access denied, banned sender`,
  'server-identity': `
    550 Access denied - Invalid HELO name (See RFC2821 4.1.1.1)
    450 4.7.25 Client host rejected: cannot find your reverse hostname`,
  'rate-limited': `
    421 4.7.28 Our system has detected an unusual rate of unsolicited mail originating from your IP address
    450 4.7.1 Error: too much mail from 192.0.2.5
    554 5.7.1 message limit for this mailbox per day was reached
    421 Throttled`,
  'too-many-recipients': `
    550 5.5.3 RESOLVER.ADR.RecipLimit; too many recipients
    452 4.5.3 Your message has too many recipients`,
  policy: `
    554 5.7.1 not allowed by our mail policy
    550 5.7.1 Message prohibited by administrator
    550 Refused for local reasons`,
  'mail-loop': `
    554 5.4.12 SMTP; Hop count exceeded - possible mail loop detected
    This message is looping: it already has my Delivered-To line. (#5.4.6)`,
  greylisted: `
    451 4.7.1 New sender, please retry after 10 minutes
    421 4.7.0 temporarily rejected, first time seen triplet`,
  'recipient-server-trouble': `
    432 4.3.2 STOREDRV; recipient thread limit exceeded
    451 4.3.0 Mail server temporarily rejected message
    452 4.3.1 Out of memory
    554 5.3.0 unknown mailer error 75
    451 Resources temporarily unavailable. Please try again later
    550 Unable to store message: disk full`,
  unreachable: `
    SMTP connect to mx.example.com port 25 failed: Network is down
    441 4.4.1 No answer from host
    421 4.4.2 Connection dropped due to SocketError
    the server closed the session without reply`,
  'gave-up': `
    Message could not be delivered for 5 days
    550 5.4.300 Message expired -> 421 4.4.0 Remote server response
    Maximum time in queue reached, returning message`,
  'encryption-required': `
    451 5.7.3 STARTTLS is required to send mail
    The recipient's server does not offer TLS and your policy forbids clear text`,
  unknown: `
    550 5.0.0 Your message could not be delivered`,
} as const;
