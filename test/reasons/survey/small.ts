/** A third survey, small: met by the rules after both others, changed nothing but what it showed to be wrong. */
export const SMALL = {
  'no-such-mailbox': `
    550 5.1.1 Requested mail recipient unknown at this organisation
    550 Mailbox lea could not be found on this server
    550 5.1.1 The recipient address you specified is not known to our system
    550 The user account does not exist in this domain
    553 no mailbox with this address exists
    550 Your message can't be delivered because there is no mailbox for lea
    550 Account lea was not found
    550 No account is registered under this address
    550 recipient is not listed in the directory of this company
    550 unknown recipient: lea
    The recipient lea was not recognized by the destination mail system
    The address was rejected as invalid user by the receiving host
    550 Recipient name unknown
    lea: no such local mailbox
    550 User is not on file here
    550 The person you are writing to has no mailbox at our site
    550 lea@example.com is an unknown user
    550 The alias is not defined
    550 5.1.1 Mail box does not exist
    550 sorry, we have nobody by that name
    550 This user isn't registered with our service
    550 Invalid final delivery user ID
    550 the recipient's account has been deleted
    550 That mailbox no longer exists on our servers
    550 Adresse e-mail du destinataire inconnue
    550 L'adresse que vous avez saisie n'existe pas
    550 Der Empfänger ist auf diesem Server nicht bekannt
    550 Benutzerkonto nicht gefunden
    550 Utilizador não encontrado
    550 No se conoce al usuario
    550 La casella di posta non esiste
    550 Adres odbiorcy nieznany
    550 Получатель неизвестен
    550 Адреса получателя не существует
    550 指定されたアドレスは存在しません
    550 收件人邮箱地址不存在`,
  'no-such-domain': `
    The domain name in the recipient's address could not be found
    Unknown destination host example.invalid
    550 No such host: example.invalid
    Recipient domain does not exist in DNS
    DNS: domain example.invalid not found
    Der Zielhost ist unbekannt: Domain existiert nicht`,
  'mailbox-disabled': `
    550 Account suspended due to non-payment
    550 5.2.1 The mailbox has been disabled by the administrator
    550 The recipient's account is no longer active
    550 User account expired
    550 This email address has been deactivated
    550 account is closed, please remove it from your list
    550 Das Konto ist deaktiviert
    550 Compte fermé`,
  'mailbox-full': `
    552 Mailbox storage limit reached
    552 5.2.2 Mail quota has been exceeded for this user
    452 insufficient mailbox storage
    550 The account is over its quota
    550 Mailbox is at its limit
    552 Quota do usuário excedida`,
  'recipient-restricted': `
    550 You are not allowed to send mail to this address
    550 Only authorized senders may write to this group
    550 This recipient only accepts mail from inside the company
    550 Sender not on the list of allowed senders
    550 You have been blocked by the recipient`,
  'recipient-unavailable': `
    550 mailbox unavailable or access denied
    450 mailbox busy
    550 Address rejected`,
  policy: `
    550 Message rejected by organization mail policy
    554 5.7.1 Denied by policy`,
  greylisted: `
    451 4.7.1 Temporarily deferred by greylisting
    450 Please try again in 10 minutes`,
  unreachable: `
    Could not connect to mail exchanger: connection timed out after 30 seconds while connecting
    lost connection with mx.example.com while performing the HELO handshake
    The remote server did not answer
    failed to connect: no route to host
    All MX hosts are unreachable`,
  'gave-up': `
    Message expired: could not be delivered for 4 days
    retries exhausted, message removed from queue`,
  'mail-loop': `
    554 mail loop detected
    too many Received headers: possible loop`,
  'recipient-server-trouble': `
    451 4.3.0 Internal error
    452 4.3.1 No space left on device
    421 Server too busy
    procmail exited with status 75
    454 Temporary authentication failure at our directory server`,
  'message-too-big': `
    552 Message exceeds the size limit
    The message is too large to be delivered
    552 5.3.4 size 31457280 exceeds the limit for this server`,
  'spam-content': `
    550 Message looks like spam, rejected
    554 5.7.1 Classified as unsolicited bulk mail
    550 The content of your message was judged to be spam`,
  'attachment-blocked': `
    550 Attachment type not permitted
    554 A virus was found in the message
    552 zip attachments are blocked`,
  'malformed-message': `
    550 No valid From header in message
    554 RFC violation: message has no Date header`,
  'sender-auth-failed': `
    550 SPF check failed for the sending domain
    550 5.7.1 DMARC policy violation`,
  'sender-rejected': `
    550 Sender address does not exist
    553 The domain of your sender address does not exist
    550 Sender unknown on our side
    550 your e-mail address is not accepted here
    550 Absender existiert nicht
    550 Unknown sender address
    550 Could not verify sender account: no such user
    501 sender address is malformed
    550 Invalid sender domain: not found in DNS`,
  'relay-denied': `
    550 Relaying not permitted for unknown users
    550 Domain not local, relay denied
    530 login required before sending`,
  blocklisted: `
    550 Your IP address is blocked
    554 Client host is listed on a blacklist
    421 Connection refused: IP has poor reputation
    550 Access denied for your mail server`,
  'server-identity': `
    550 HELO name not found in DNS
    554 Your server has no reverse DNS entry`,
  'rate-limited': `
    421 Too many messages, slow down
    450 sending limit reached, try later`,
  'too-many-recipients': `
    452 Too many recipients for one message`,
  'encryption-required': `
    550 TLS encryption is required by this domain`,
} as const;
