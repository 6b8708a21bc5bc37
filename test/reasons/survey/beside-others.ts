/** Answers about bad addresses in many words, beside others; what spares the wrong ones must not spare these. */
export const BESIDE_OTHERS = {
  'no-such-mailbox': `
    550 5.1.1 Mail for lea@example.com can't be delivered: there is no such user on this server any more
    550 Message from 192.0.2.8 rejected: recipient <lea@example.com> unknown
    550 5.1.1 RCPT TO <lea@example.com> from mx.sender.example[192.0.2.8]: user doesn't exist
    554 5.1.1 delivery refused by the final server: no such mailbox here
    550 lea is no longer employed by this company and has no mailbox now
    550 the person you wrote to isn't known at this company, your mail was not read
    550 Sorry, no one of this name receives mail at example.com
    550-5.1.1 The account you sent this mail to could not be found. 550 5.1.1 Check for typing errors or ask your contact.
    550 5.1.1 No such address, returned to sender by mx1
    550 5.4.1 Recipient address rejected: Access denied. [AMS0EPF00000192.eurprd05.prod.outlook.com]
    550 address lookup says: not one of our mailboxes
    550 5.1.1 the mailbox you tried to reach was removed by its owner
    550 your correspondent lea@example.com is not known here
    550 account lea deleted from the system
    550 De gebruiker lea bestaat niet op onze server
    550 Keinen Empfänger mit diesem Namen gefunden
    550 Ihr Empfänger lea ist uns nicht bekannt
    550 su destinatario no existe en este servidor
    550 il vostro destinatario è sconosciuto
    550 Пользователь lea не найден на этом сервере`,
  'mailbox-disabled': `
    550 5.2.1 The mailbox of this user has been disabled by the administrator
    550 lea's mail service was terminated, mailbox closed for good
    554 5.2.1 account has been locked by our abuse team
    550 Mailbox not in service: the account is suspended
    550 user deactivated by HR`,
  'no-such-domain': `
    Host or domain name not found. Name service error for name=buyer.invalid type=MX: Host not found
    550 5.1.2 can't send to buyer.invalid: this domain does not exist in the DNS
    host buyer.invalid isn't known to any name server`,
  'mailbox-full': `
    552 5.2.2 storage allotment of the mailbox is exhausted
    550 Quota exceeded by recipient lea`,
  'sender-rejected': `
    550 5.1.8 can't verify max@sender.example: host says no such user
    554 the mailbox you send from isn't known to the server of sender.example
    550 5.7.1 you may only send as an address of your own, max@sender.example is not`,
  'recipient-server-trouble': `
    451 4.3.0 can't look up lea right now: directory gives no answer
    450 4.3.2 mail store offline, account can't be opened
    550 5.3.0 user table can't be read, recipient treated as unknown`,
  'recipient-unavailable': `
    450 4.2.1 lea's mailbox is locked by another delivery
    550 5.2.0 delivery to this recipient failed`,
  policy: `
    550 5.7.1 mail of this class isn't permitted at our site`,
  'recipient-restricted': `
    550 5.7.1 lea takes mail from known people alone
    550 you are not on the list of people who may write to lea`,
  blocklisted: `
    550 5.7.1 your address range is refused, it belongs to dynamic customers
    554 5.7.1 too much junk came from your server, it's blocked for 24 hours`,
  'rate-limited': `
    421 4.7.0 your hourly allowance is used up`,
  greylisted: `
    451 4.7.1 first mail from this server to lea, try in five minutes`,
  'relay-denied': `
    550 5.7.1 lea@example.com is not ours, and we don't pass mail on`,
  unreachable: `
    Connection to mx.example.com[192.0.2.25] port 25 failed: operation timed out`,
  'sender-auth-failed': `
    550 5.7.515 mail of sender.example isn't signed as required`,
  'spam-content': `
    550 5.7.1 we think that your letter is an advertisement nobody asked for`,
  'message-too-big': `
    552 5.3.4 38 MB is more than lea's server takes`,
};
