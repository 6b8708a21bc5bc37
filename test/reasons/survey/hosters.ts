/** Answers as providers and hosters word them. */
export const HOSTERS = {
  'no-such-mailbox': `
    550 5.1.1 <lea@example.com>: Email address could not be found, or was misspelled (G8)
    550 5.1.1 Mailbox does not exist - <lea@example.com> (#5.1.1)
    550 5.1.1 <lea@example.com> User Account is unknown
    550 5.1.1 MXIN501 mailbox lea@example.com unknown ;id=abc
    550 5.5.0 Requested action not taken: mailbox unavailable (S2017062302).
    550 5.1.1 Recipient Unknown. If this is a legitimate address please ask the postmaster to add it
    550 Ungueltige Empfaengeradresse - Invalid recipient
    550 Requested action not taken: mailbox unavailable invalid DNS MX or A/AAAA resource record
    550 sorry, no mailbox here by that name (#5.7.17)
    550 5.1.1 <lea@example.com>: Recipient address rejected: User unknown in virtual mailbox table
    550 5.1.1 Adresse d au moins un destinataire invalide. Invalid recipient. LPN416
    550 permanent failure for one or more recipients (lea@example.com:550 No such user)
    550 Access Denied... no such user here at our MX
    554 5.7.1 <lea@example.com>: Recipient address rejected: user lea does not exist
    550 User not local; please check the address, no such mailbox
    550 Message was not accepted -- invalid mailbox. Local mailbox lea@example.com is unavailable: user not found
    550 5.7.1 No such user!
    501 no such user - Bestätigung fehlgeschlagen
    550 MI:UIR can not deliver: user is not registered
    550 5.1.1 Der Benutzer lea@example.com ist unbekannt
    550 address lea@example.com unknown at host mx.example.com
    550 5.4.6 user not known at this gateway
    550 #5.1.0 Address rejected lea@example.com
    550 5.1.1 ... User unknown or not available
    smtp;550 lea@example.com is not a valid mailbox
    550-Callout verification failed: 550 550 No Such User Here
    550 failed to meet SPF... no; 550 No such person at this address.
    554 RCPT (lea@example.com) user is invalid
    550 5.0.0 <lea@example.com>... Unbekannter Benutzer
    550 relay not permitted, no such user lea`,
  'mailbox-disabled': `
    550 5.2.1 <lea@example.com>: account expired, not renewed
    554 5.7.1 account lea@example.com has been closed for violation of terms
    550 RCPT TO:<lea@example.com> Account disabled
    550 5.2.1 :user is inactive
    550 mailbox not active, please contact owner another way
    550 Account inactive as unread
    525 5.7.13 User account disabled
    550 This account has been temporarily suspended. Please try again later.
    554 delivery error: dd Sorry, your message to lea@example.com cannot be delivered. This mailbox is disabled (554.30)`,
  'mailbox-full': `
    552 1 Requested mail action aborted, mailbox full
    554 5.2.2 mailbox full for lea@example.com
    550 5.2.2 over quota (the user is 2 MB over)
    552 VS-MF User over quota
    450 4.2.2 <lea@example.com>: Mailbox full (size limit reached)
    552 <lea@example.com> has run out of space
    552 RCPT TO:<lea@example.com> Mailbox disk quota exceeded
    451 4.2.2 Mailbox is over the allocated space
    temporary failure: maildir delivery failed: quota exceeded`,
  'no-such-domain': `
    550 5.1.2 The domain in the recipient address does not exist
    Sorry, I couldn't find any host named example.invalid. (#5.1.2)
    Domain not found, or no mail server is listed for it
    DNS Error: Domain name not found
    550 Unknown domain example.invalid
    unrouteable mail domain "example.invalid"`,
  'domain-takes-no-mail': `
    554 5.1.10 nullMX: the domain accepts no mail`,
  moved: `
    550 5.1.6 mailbox moved: lea has relocated to mara@example.org`,
  'bad-address-syntax': `
    501 5.1.3 Invalid character(s) in recipient address
    550 Address <lea@> lacks a domain`,
  'recipient-restricted': `
    550 5.7.1 This message was blocked because the recipient only accepts mail from approved senders
    554 5.7.1 recipient blocked the sender kim@sender.example (user policy)
    550 5.4.1 All recipient addresses rejected : sender isn't allowed to mail this group
    554 5.7.1 You are not allowed to send to this address (rule of the recipient)
    550 Group accepts posts from subscribers only
    550-5.7.1 The user or domain that you are sending to (or from) has a policy that prohibited the mail that you sent`,
  'sender-auth-failed': `
    550 5.7.1 Email rejected per DMARC policy for sender.example
    550 5.7.23 SPF validation failed
    554 5.7.1 <kim@sender.example>: SPF mismatch
    550-5.7.26 The sender domain does not have SPF or DKIM authentication set up`,
  blocklisted: `
    550 SC-001 (COL004) Unfortunately, messages from 192.0.2.5 weren't sent. Please contact your Internet service provider since part of their network is on our block list
    554 5.7.1 Your IP 192.0.2.5 is listed on the reputation list of our filter
    553 5.3.0 rejected, blocked by local access list: your net
    550 OU-001 Mail rejected by policy: your IP is in our list of spammers
    421 4.7.1 : (DYN:T1) connections from dynamic IP space refused
    554-mx.example.com 554 Your access to this mail system has been rejected due to poor reputation of a domain used in message transfer
    550 Mail from IP 192.0.2.5 was rejected due to listing in a DNS block list`,
  'rate-limited': `
    421 RP-001 Unfortunately, some messages from 192.0.2.5 weren't sent. The mail server IP connecting has exceeded the rate limit allowed
    450 4.7.1 You've exceeded your sending limit
    421 4.3.2 too many sessions from your host
    550 5.7.1 Daily sending quota exceeded for kim
    452 4.3.1 Too many messages, please wait
    554 5.7.1 Your email exceeded the hourly limit`,
  'spam-content': `
    550 5.7.1 Our system has detected that this message is likely unsolicited mail
    554 5.7.1 Blocked by Barracuda spam firewall
    550 Message rejected by spam policy (score 7)
    554 5.7.1 [PH01] message not accepted for policy reasons: phishing
    550 permanent failure: message contains spam or virus or sender is blocked
    554 5.7.7 Email considered spam (rspamd)
    550 Diese Nachricht wurde als Spam eingestuft und nicht angenommen`,
  'attachment-blocked': `
    552 5.7.0 Banned attachment (.scr)
    550 5.7.1 message contains a virus (ClamAV-Test)
    554 5.7.1 Attachment content not allowed`,
  'message-too-big': `
    552 5.3.4 Message too big (30 MB > 25 MB)
    552 sorry, that message size exceeds my databytes limit (#5.3.4)
    554 Message exceeds the size limit of the recipient`,
  'malformed-message': `
    550 5.7.1 Message not RFC 5322 compliant: multiple From
    554 5.6.0 Message contains invalid header`,
  'sender-rejected': `
    550 5.1.7 sender address could not be verified
    553 sorry, your envelope sender is in my badmailfrom list (#5.7.1)
    550 Sender verify failed: no such user kim`,
  'relay-denied': `
    550 5.7.1 not a relay: authenticate first
    553 5.7.1 sorry, that domain isn't in my list of allowed rcpthosts; no valid cert for gatewaying
    550 not permitted to relay through this server without authentication`,
  'server-identity': `
    550 5.7.1 Client does not have permissions: PTR record missing
    554 5.7.1 reverse DNS of your server looks generic`,
  greylisted: `
    450 4.7.1 Recipient address rejected: Greylisted for 60 seconds (see http://isg.example/grey)
    451 4.3.0 try again in five minutes, greylist in action`,
  policy: `
    550 5.7.1 rejected by security policy of the domain
    554 5.7.0 Message not allowed by administrator`,
  'recipient-server-trouble': `
    451 4.4.0 Temporary server error. Please try again later. PRX5
    451 4.7.650 temporary system problem
    421 4.3.0 Temporary System Problem. Try again later
    451 qq write error or disk full (#4.3.0)
    pipe to |/usr/bin/vacation failed: Permission denied`,
  unreachable: `
    conversation with mx.example.com timed out while sending end of data
    Connected to 192.0.2.7 but connection died. (#4.4.2)
    TCP connection refused by mx.example.com`,
  'gave-up': `
    4.4.7 queue timeout: message kept for 3 days
    delivery time expired`,
  'mail-loop': `
    554 5.4.0 Error: too many hops
    mail for lea loops back to myself`,
  'encryption-required': `
    550 5.7.1 TLS required by recipient's policy
    TLS is required, but was not offered by host mx.example.com`,
  'recipient-unavailable': `
    550 5.7.1 Recipient rejected
    550 rejected: recipient cannot receive mail right now`,
} as const;
