/** Answers of common servers, filters and hosters, met by the rules after the first three surveys. */
export const COMMON = {
  'no-such-mailbox': `
    550 5.1.1 RCP-P1 http://help.example.com/troubleshooting.html No such mailbox at this site
    550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient lea@example.com not found by SMTP address lookup
    550-5.1.1 The email account that you tried to reach does not exist. Please try 550-5.1.1 double-checking the recipient's email address for typos
    550 Recipient not found. <http://x.example/550>
    550 cuda_nsu user lea@example.com unverified
    550 #5.1.0 Address rejected.
    553 sorry, this recipient is not in my validrcptto list (#5.7.1)
    550 5.1.1 <lea@example.com>: Recipient address rejected: undeliverable address: host mx.example.com[192.0.2.1] said: 550 5.1.1 User unknown
    550 5.1.1 unknown or illegal alias: lea
    550 Mailbox unknown. Kerio Connect does not have that recipient
    User lea (lea@example.com) not listed in Domino Directory
    511 5.1.1 unknown address or alias
    550 5.2.1 Mailbox unavailable. Your IP address is fine but the user does not exist
    550 Invalid RCPT TO address provided
    554 5.1.1 Error: invalid recipient: the local part is not assigned
    550 5.1.1 Kein Benutzer mit diesem Namen auf diesem System
    550 Die E-Mail-Adresse ist diesem Server nicht bekannt
    550 5.1.1 Adresse d'un destinataire inconnue LPN007_401
    550 El usuario lea no existe en este servidor
    550 Uživatel neexistuje
    550 Käyttäjää ei löydy
    550 non-local recipient verification failed: no such person here
    550 Mailbox Not Exist(MxRcpt), please check your spelling
    550 User not found: lea@example.com http://service.mail.example.com/help
    550 invalid mailbox lea@example.com. Please check the address and try again
    550 5.1.1 지정한 수신자를 찾을 수 없습니다
    550 5.1.1 宛先のユーザーが見つかりません`,
  'mailbox-disabled': `
    550 5.2.1 The email account that you tried to reach is disabled
    550 Account lea@example.com locked/overdrawn
    554 5.2.1 This mailbox has been inactive for more than 12 months and was closed
    550 Mailbox is frozen. See http://help.example.com
    550 5.2.1 Konto zablokowane z powodu braku aktywności
    550 Diese Mailbox wurde vom Inhaber gekündigt
    550 The account for lea is administratively prohibited from receiving mail, account suspended
    552 5.2.1 mailbox temporarily disabled by the provider: unpaid invoice
    550 5.7.1 The customer has terminated the contract for this mailbox`,
  moved: `
    551 User lea has moved to a new address: mara@example.org
    550 5.1.6 recipient no longer on server: mara@example.org is the new address
    550 Bitte verwenden Sie die neue Adresse mara@example.org`,
  'no-such-domain': `
    550 5.1.2 Host unknown (Name server: example.invalid: host not found)
    No MX or A record could be found for domain example.invalid
    5.4.4 (unable to route: no mail hosts for domain)
    all relevant MX records point to non-existent hosts
    Domain example.invalid: DNS lookup returned NXDOMAIN
    Name service error for name=example.invalid type=MX: Host not found`,
  'domain-takes-no-mail': `
    556 5.1.10 Recipient address has null MX
    Domain example.com does not accept mail (nullMX)
    521 5.3.2 mx.example.com does not accept mail`,
  'bad-address-syntax': `
    501 5.1.3 Bad recipient address syntax
    553 5.1.3 <lea@@example.com>: too many @ signs
    555 5.5.2 Syntax error, cannot parse RCPT TO address`,
  'mailbox-full': `
    552 5.2.2 <lea@example.com> mailbox would exceed maximum allowed storage
    450 4.2.2 The email account that you tried to reach is over quota. Please direct the recipient to clear space
    552 <lea@example.com> Sorry, the user has run out of disk space
    550 Quota exceeded for mailbox lea (current 104% of limit)
    550 Das Postfach des Empfängers ist voll, 100 % belegt
    552 La casilla de correo del usuario superó el límite de almacenamiento
    452 4.2.2 Boîte du destinataire pleine
    550 収信者のメールボックスの容量が超過しています
    554 5.2.2 mailbox size limit reached; the message was not stored`,
  'recipient-restricted': `
    550 5.7.133 RESOLVER.RST.SenderNotAuthenticatedForGroup; authentication required
    550 5.7.1 RESOLVER.RST.NotAuthorized; not authorized
    550 You are not on this user's whitelist
    550 The recipient has chosen not to receive mail from unknown persons
    550 5.7.1 list is moderated, only subscribers may post
    550 Empfänger nimmt keine externen E-Mails an`,
  'recipient-unavailable': `
    550 Requested action not taken: mailbox unavailable
    550 5.2.0 delivery to this mailbox refused`,
  greylisted: `
    451 4.7.1 Greylisted, please come back in 300 seconds
    450 4.2.0 <lea@example.com>: Recipient address rejected: Greylisting in effect, please come back later
    421 Postgrey active: first contact, retry required`,
  'rate-limited': `
    421 4.7.0 [TSS04] Messages temporarily deferred due to unexpected volume
    452 4.2.1 The user is receiving mail at a rate that prevents additional messages
    550 5.4.5 Daily user sending quota exceeded
    421 Service not available - too many connections from your IP
    451 Sie haben die maximale Anzahl von E-Mails pro Stunde überschritten`,
  'too-many-recipients': `
    452 4.5.3 Error: too many recipients in this session`,
  'message-too-big': `
    552 5.3.4 Message size exceeds fixed maximum message size of 10485760
    550 5.2.3 RESOLVER.RST.RecipSizeLimit; message too large for this recipient
    Die Nachricht überschreitet die zulässige Größe von 20 MB
    554 Le message dépasse la taille maximale autorisée`,
  'spam-content': `
    550 5.7.1 Message rejected due to content restrictions
    554 5.7.1 [P4] Message blocked due to spam content in the message.
    550 High probability of spam (score 12.4)
    554 Message is considered to be UCE and refused
    550 Die Nachricht wurde als Werbemail erkannt und abgewiesen
    554 5.7.1 Spam message rejected by Rspamd
    550 Mail contains a URL listed at a domain blocklist`,
  'attachment-blocked': `
    554 5.7.1 The message was rejected because it contains an .exe file
    550 5.7.1 Virus Eicar-Test-Signature found in attachment
    550 Office document with macros is not allowed here`,
  'malformed-message': `
    554 5.6.0 Message has 8-bit characters in its header
    550 5.7.1 Messages missing a valid Message-ID are not accepted
    501 Data contains bare LF, see RFC 5321`,
  'sender-auth-failed': `
    550 5.7.26 This mail has been blocked because the sender is unauthenticated
    550 5.7.509 Access denied, sending domain example.org does not pass DMARC verification
    550 SPF: example.org does not designate 192.0.2.5 as permitted sender
    554 DKIM signature verification failed`,
  'sender-rejected': `
    553 5.1.8 <kim@example.org>... Domain of sender address does not exist
    550 Verification failed for <kim@example.org>, sender verify failed
    554 5.7.1 <kim@example.org>: Sender address rejected: Access denied`,
  'relay-denied': `
    550 5.7.1 Unable to relay for lea@example.com
    553 sorry, that domain isn't in my list of allowed rcpthosts (#5.7.1)
    454 4.7.1 <lea@example.com>: Relay access denied
    530 5.7.0 Must issue a STARTTLS and AUTH LOGIN first: authentication is required`,
  blocklisted: `
    554 5.7.1 Service unavailable; Client host [192.0.2.5] blocked using zen.spamhaus.org
    550 5.7.606 Access denied, banned sending IP [192.0.2.5]
    550 IP 192.0.2.5 has been blocked for sending spam
    554 Your access to this mail system has been rejected due to the sending MTA's poor reputation
    550 Ihre IP-Adresse steht auf unserer Sperrliste`,
  'server-identity': `
    550 5.7.25 The IP address sending this message does not have a PTR record
    450 4.7.1 Client host rejected: cannot find your hostname
    504 5.5.2 <localhost>: Helo command rejected: need fully-qualified hostname`,
  policy: `
    550 5.7.1 Delivery not authorized, message refused
    550 Administrative prohibition
    550 5.7.0 Local Policy Violation`,
  'mail-loop': `
    554 5.4.6 Too many hops 26 (25 max)
    5.4.14 Hop count exceeded - possible mail loop ATTR34`,
  'recipient-server-trouble': `
    451 4.3.0 <lea@example.com>: Temporary lookup failure
    452 4.3.1 Insufficient system storage
    451 4.3.5 Server configuration problem
    421 4.3.2 System not accepting network messages`,
  unreachable: `
    connect to mx.example.com[192.0.2.9]:25: No route to host
    4.4.1 Connection timed out
    all hosts have been failing for a long time and were last tried after this message arrived: Connection refused`,
  'gave-up': `
    4.4.7 Message expired after 3 days
    550 4.4.7 QUEUE.Expired; message expired
    retry timeout exceeded`,
  'encryption-required': `
    530 5.7.0 Must issue a STARTTLS command first
    Server certificate not trusted; delivery over TLS is mandatory
    5.7.5 Remote certificate failed MTA-STS validation`,
  unknown: `
    554 Transaction failed
    554 5.0.0 delivery failed`,
} as const;
