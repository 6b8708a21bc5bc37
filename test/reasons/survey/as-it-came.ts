/** A last lot, as it came. */
export const AS_IT_CAME = {
  'no-such-mailbox': `
    550 5.1.1 <lea@example.com> unknown recipient, please verify the address
    550 There is no one at this address
    550 5.1.1 User name not recognised
    554 Recipient address doesn't exist on mx.example.com
    550 The mail account you tried to reach is not available here, user unknown
    550 5.1.1 Local mailbox missing
    550 no local user by the name lea
    550 The requested recipient isn't one of our users
    550 5.1.1 Address lookup failed: no such entry
    550 Not a known recipient
    553 5.1.1 recipient undefined
    550 Ce destinataire n'est pas connu de notre serveur
    550 Die Mailbox lea@example.com ist nicht vorhanden
    550 La cuenta no está registrada en el servidor
    550 Adresat nieznany
    550 L'account non esiste
    550 5.1.1 Mailkonto existiert nicht
    550 メールアドレスが見つかりません
    550 帐号不存在`,
  'mailbox-disabled': `
    550 5.2.1 mailbox has been archived and closed
    550 lea's account was suspended by the administrator
    550 This mailbox isn't active any more
    550 Recipient disabled
    550 Konto nicht mehr aktiv`,
  'mailbox-full': `
    552 5.2.2 user exceeded the mail storage quota
    552 No space left in the recipient's mailbox
    550 Postfach überfüllt
    552 mailbox limit exceeded for lea`,
  'no-such-domain': `
    DNS query for example.invalid said: no such name
    The host part of the address is unknown
    550 5.1.2 unknown mail domain`,
  'domain-takes-no-mail': `
    550 This domain doesn't receive email`,
  moved: `
    551 Please send to mara@example.org, lea has changed her address`,
  'bad-address-syntax': `
    501 5.1.3 <lea example.com>: no @ in address`,
  'recipient-restricted': `
    550 5.7.1 Sender isn't a member of this list
    550 This recipient only takes mail from addresses he knows
    550 5.7.1 lea has put you on her block list`,
  'recipient-unavailable': `
    550 5.1.0 recipient not accepted`,
  greylisted: `
    451 4.7.1 Deferred by greylist policy`,
  policy: `
    550 Rejected under our acceptable use rules`,
  blocklisted: `
    550 5.7.1 your host 192.0.2.5 is blacklisted here
    554 mail from dynamic IPs isn't accepted
    421 IP temporarily blocked for bad reputation`,
  'rate-limited': `
    421 4.7.0 too many sessions opened
    550 You reached the maximum of 500 mails a day`,
  'message-too-big': `
    552 5.3.4 The message exceeds our limit of 20 MB
    550 Email too large to be accepted`,
  'spam-content': `
    554 5.7.1 refused: spam score 8.1 exceeds 5
    550 Your mail was flagged by our anti-spam system`,
  'attachment-blocked': `
    554 We don't accept .bat attachments
    550 infected: Trojan.Agent`,
  'malformed-message': `
    550 Bad header: two To fields`,
  'sender-auth-failed': `
    550 5.7.1 SPF policy of sender.example rejects 192.0.2.5
    550 Mail without valid DKIM signature is refused`,
  'sender-rejected': `
    550 5.1.8 sender domain unresolvable
    550 Sender kim@sender.example unknown`,
  'relay-denied': `
    554 5.7.1 we don't relay for strangers
    535 5.7.8 bad login`,
  'server-identity': `
    550 5.7.1 no PTR for your address
    550 EHLO name does not match the IP address`,
  'recipient-server-trouble': `
    451 4.3.0 virus scanner not responding
    421 4.3.2 mail system shutting down
    452 4.3.1 out of queue space`,
  unreachable: `
    4.4.1 host did not answer
    could not connect to any MX
    SSL read error, connection aborted`,
  'gave-up': `
    could not be delivered within 5 days`,
  'mail-loop': `
    554 5.4.6 message loops`,
  'encryption-required': `
    550 5.7.4 encryption needed`,
  'too-many-recipients': `
    552 5.5.3 more recipients than allowed`,
  unknown: `
    550 5.0.0 mail refused`,
} as const;
