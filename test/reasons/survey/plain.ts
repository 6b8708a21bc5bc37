/** Answers in the plainest wording. */
export const PLAIN = {
  'no-such-mailbox': `
    550 5.1.1 <lea@example.com>: Recipient address rejected: User unknown in local recipient table (in reply to RCPT TO command)
    550 5.1.1 The email account that you tried to reach does not exist
    550 No Such User Here
    550 Invalid recipient lea@example.com (#5.1.1)
    550 5.1.1 lea@example.com: user unknown in directory
    550 5.7.1 <lea@example.com>: Recipient address rejected: this user does not exist
    550 unknown mailbox lea
    550 5.0.0 Address does not exist
    550 That user does not have an email account here
    550 5.1.1 E-mail address is not handled by this system
    550 Unable to deliver: recipient is not in our records
    550 5.1.1 No mailbox matches the given address
    550 5.1.1 incorrect recipient
    550 wrong recipient address, check it and try again
    550 nonexistent recipient <lea@example.com>
    550 the mailbox <lea@example.com> isn't configured on this server
    550 Mailbox lea has been removed
    550 Diese E-Mail-Adresse existiert nicht mehr
    550 Empfänger lea@example.com hier nicht bekannt
    550 Aucun utilisateur de ce nom
    550 El destinatario no fue encontrado en el directorio
    550 Destinatario inesistente
    550 O endereço de e-mail não existe
    550 Ontvanger onbekend
    550 Nieznany adresat
    550 Пользователь не найден
    550 無此帳號
    550 ユーザが存在しません`,
  'mailbox-disabled': `
    550 5.2.1 Mailbox disabled for this recipient
    550 User account has been deactivated
    550 5.2.1 account disabled due to long inactivity
    554 mailbox has been suspended
    550 The recipient's mailbox is blocked
    550 Postfach gesperrt
    550 boîte aux lettres désactivée
    550 Buzón desactivado`,
  'mailbox-full': `
    552 mailbox over quota
    552 5.2.2 The mailbox of the recipient is full
    452 recipient storage full, try again later
    554 5.2.2 Quota violation for lea@example.com
    550 Benutzer hat sein Speicherkontingent überschritten
    552 Quota dépassé pour ce destinataire
    552 El buzón superó su cuota
    552 casella piena`,
  'no-such-domain': `
    Host example.invalid not found
    550 5.1.2 Bad destination host
    DNS lookup failed: NXDOMAIN
    Recipient domain not found
    the domain does not exist`,
  moved: `
    551 5.1.6 The user has moved; please try mara@example.org`,
  'bad-address-syntax': `
    501 5.1.3 Bad recipient address
    553 5.1.3 malformed recipient`,
  'recipient-restricted': `
    550 5.7.1 Recipient accepts mail from approved senders only
    550 Not authorized to send to this list
    550 5.7.1 You have been blocked by the recipient's settings
    550 Only list members are permitted to post`,
  'recipient-unavailable': `
    550 mailbox unavailable
    550 5.7.1 recipient address rejected
    550 cannot accept mail for this recipient`,
  greylisted: `
    451 greylisted, retry in 120 seconds
    450 4.7.1 Greylisting in action, come back later`,
  policy: `
    550 5.7.1 message violates policy
    554 Rejected due to organization rules`,
  blocklisted: `
    550 5.7.1 IP address blacklisted
    554 5.7.1 blocked by Spamhaus ZEN
    550 your IP is on a local blocklist
    554 sending server has poor reputation
    421 service refused, sender IP on RBL`,
  'rate-limited': `
    450 rate limit exceeded
    421 too many connections
    452 you send too fast, slow down`,
  'too-many-recipients': `
    452 too many recipients`,
  'message-too-big': `
    552 message size limit exceeded
    552 your message is too large (31 MB)
    534 5.3.4 message too big for system`,
  'spam-content': `
    550 rejected as spam
    554 message identified as junk mail
    571 spam content detected
    550 looks like phishing`,
  'attachment-blocked': `
    550 virus detected: Eicar
    552 forbidden file type in attachment
    554 executable files are not accepted`,
  'malformed-message': `
    554 malformed MIME
    550 header contains illegal characters
    550 Missing From header`,
  'sender-auth-failed': `
    550 SPF fail
    550 DMARC failure for sender.example
    554 DKIM check failed`,
  'sender-rejected': `
    550 sender rejected
    553 sender domain does not exist
    550 Invalid sender address`,
  'relay-denied': `
    550 relaying denied
    554 relay access denied
    550 authentication required`,
  'server-identity': `
    550 no reverse DNS for your IP
    504 HELO name must be fully qualified`,
  'recipient-server-trouble': `
    451 temporary local problem
    452 insufficient disk space on server
    421 server overloaded, try later`,
  unreachable: `
    connection refused by host
    network unreachable
    timed out while waiting for greeting
    lost connection after DATA`,
  'gave-up': `
    retry limit reached, giving up after 4 days
    message too old, undelivered for 5 days`,
  'mail-loop': `
    mail loop detected`,
  'encryption-required': `
    530 must use TLS`,
  unknown: `
    550 5.0.0 failed`,
} as const;
