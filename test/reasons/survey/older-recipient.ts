/** A second survey: the recipient's mailbox, rules and server, and the way there. */
export const OLDER_RECIPIENT = {
  'mailbox-full': `
    552 5.2.2 Over STORAGE quota
    550 Benutzer hat das Speichervolumen ueberschritten. / User has exhausted allowed storage space.
    550 Benutzer hat zuviele Mails auf dem Server. / User has too many messages on the server.
    422 4.2.2 Quota limit exceeded (Speicherplatz des Kontos ueberschritten)
    452-4.2.2 The recipient's inbox is out of storage space and inactive. Please direct the recipient to manage files
    550 mailbox size limit for this user has been reached
    554 5.2.2 lea@example.com has reached the storage limit
    422 The recipient's mailbox has exceeded its storage limit
    552 Mailbox limit exeeded for this email address
    The mail box of lea is full
    552 4.2.2 User's quota exceeded
    550 Sorry, the recipient's inbox cannot hold any more messages
    450 4.2.2 Mailbox overquota, try later
    RESOURCE: message store full for user
    552 insufficient space in recipient's mailbox
    552 User account is overquota
    550 The user's disk space allowance is used up
    550 RESOLVER: mailbox size exceeded
    554 Benachrichtigung: Das Postfach des Empfängers ist voll
    552 Le quota de cet utilisateur est dépassé
    552 La boîte de réception est pleine
    552 El buzón de destino excedió su cuota
    552 Casella di posta piena
    552 Caixa de correio cheia
    552 De mailbox van de geadresseerde is vol
    552 Przekroczony limit pojemności skrzynki
    552 Почтовый ящик заполнен, превышена квота
    552 Brevlådan är full
    552 收件人空间不足`,
  'recipient-restricted': `
    550 5.7.1 Service unavailable; recipient lea accepts mail only from approved senders
    550 Recipient prefers not to receive your message: blocked by recipient
    550 5.7.136 recipient only accepts messages from authenticated senders
    You aren't allowed to post to this list
    550 this list is closed to outside senders
    550 5.7.1 The sender is not permitted to mail this distribution list
    550 mailing list only accepts posts from members
    550 Permission denied: you may not post to this group
    550 lea has placed you on a personal block list
    550 user does not accept messages from external addresses
    550 message rejected by recipient's filter rule: blocked sender
    554 this user only receives mail from contacts
    550 you are not on this user's whitelist
    550 Sie dürfen nicht an diese Liste schreiben: nur Mitglieder
    550 réservé aux membres`,
  'recipient-unavailable': `
    550 Recipient verification problem
    450 4.2.0 mailbox not available
    550 Message not accepted for this recipient
    450 Recipient temporarily not accepting mail
    550 Recipient was refused
    550 5.5.0 Requested action not taken: mailbox unavailable (S2017062302)`,
  policy: `
    450 Reject due to policy violations
    554 Reject due to policy restrictions
    550 5.7.1 This message violates example.com email policy. - gcdp - gsmtp
    550 5.7.0 Blocked - policy rule matched
    550 5.7.1 message contravenes our acceptable use policy
    554 5.7.1 Message blocked by data loss prevention policy
    550 Message not allowed by corporate policy
    550 mail refused by company rules`,
  greylisted: `
    451 4.7.1 Greylisting in effect, please come back later
    450 4.2.0 Greylisted, try again in 180 seconds
    451 Greylisting enabled, please try again in 5 minutes
    421 You have been greylisted
    450 4.7.1 delayed by greylist policy
    451 temporarily refused, unknown sender triplet`,
  unreachable: `
    Host or domain name not found. Name service error for name=mx.example.com type=A: Host not found, try again
    Sorry, I wasn't able to establish an SMTP connection
    conn. error: cannot reach mail server of example.com
    SMTP connection to remote host failed: EHOSTUNREACH
    [Errno 111] Connection refused
    connect() failed: connection refused
    mail server unreachable: no connection could be made because the target machine actively refused it
    421 4.4.2 Connection dropped
    441 4.4.1 The recipient's server is not responding
    450 4.4.1 Unable to connect to MX hosts
    The server did not respond in time
    TCP active open: Failed connect() Error: Connection refused
    Cannot connect to destination host: network is down
    no mail servers for this domain could be reached
    dial tcp 192.0.2.1:25: i/o timeout
    remote mail server hung up
    lookup mx.example.com: server misbehaving
    read: connection reset by peer
    Name server timeout
    DNS SERVFAIL while resolving example.com
    Serveur distant injoignable
    El servidor no responde
    Server non raggiungibile
    Servidor de destino inacessível
    Brak połączenia z serwerem`,
  'gave-up': `
    message has been in queue for more than 5 days
    Maximum time in queue exceeded
    Message expired after 2 days in the queue
    Delivery attempts exhausted
    447 Message timed out
    delivery was attempted 12 times without success; no further attempts will be made
    Die Nachricht konnte 5 Tage lang nicht zugestellt werden: aufgegeben
    Czas dostarczenia wiadomości upłynął`,
  'mail-loop': `
    554 5.4.6 Hop count exceeded - possible mail loop
    554 Error: too many hops
    446 The maximum hop count was exceeded for the message
    mail for lea@example.com loops
    forwarding loop detected for recipient
    5.4.6 routing loop
    Message is in a loop between two servers
    Schleife erkannt: Mailschleife`,
  'recipient-server-trouble': `
    451 qq trouble in home directory
    421 Unable to process connection at this time
    450 4.3.0 Temporary system problem. Try again later
    451 4.3.2 Internal server error
    452 temporary domain failure
    451 Could not complete recipient lookup
    421 4.3.0 System overload
    432 4.3.2 Recipient's incoming mail queue has been stopped
    431 4.3.1 The recipient's mail server is out of disk space
    451 4.3.0 MTA deferred: content filter timeout
    maildrop: signal 0x0B
    "/usr/local/bin/vdelivermail" exited with status 111
    vdelivermail: cannot access home directory
    Can't open mailbox: file is locked
    dovecot: lmtp: internal error occurred
    451 4.3.0 <lea@example.com>: Temporary lookup failure
    local: fatal: mailbox file is read only
    451 backend not reachable, try later
    500 Internal error processing the message
    5.3.0 mail system error: unable to write to store
    System wird gewartet: vorübergehend nicht verfügbar
    Problème technique temporaire, réessayez plus tard
    サーバーが一時的に利用できません`,
  unknown: `
    Delivery failed permanently
    554 Failed
    The message could not be delivered`,
} as const;
