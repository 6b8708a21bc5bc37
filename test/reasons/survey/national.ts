/** Sixty answers in the manner of gateways, hosters and national providers; the labels are older than the rules. */
export const NATIONAL = {
  'no-such-mailbox': `
    550 RCPT refused: lea@example.com is no address of ours
    550 5.1.1 [rcpt] Account not found on this cluster
    550 Requested mailbox was never created
    554 rejected at gateway: recipient verification says this person does not exist
    550 5.7.1 Unable to deliver, address lea is unknown to the directory
    551 user lea has no account on mail.example.com
    550 Cette boîte aux lettres n'existe pas ou plus chez nous
    550 Empfänger lea@example.com existiert auf diesem System nicht
    550 Il destinatario indicato non risulta tra i nostri utenti
    550 5.1.1 O endereço informado não corresponde a nenhuma conta
    550 Nie mamy takiego użytkownika
    550 5.1.1 Příjemce neexistuje
    550 收件人邮箱地址不存在，请核对后再发
    550 해당 사용자를 찾을 수 없습니다
    550 5.1.10 recipient address has a null entry in our routing table
    550 Mottagaren finns inte hos oss`,
  'no-such-domain': `
    550 5.1.2 Couldn't deliver: buyer.invalid isn't a registered domain name
    unable to look up host buyer.invalid: Name or service not known
    554 5.4.4 [internal] no DNS data for the domain part of the address`,
  'domain-takes-no-mail': `
    556 5.1.10 The domain publishes a null MX and so refuses all mail`,
  'mailbox-disabled': `
    550 5.2.1 Mailbox suspended for non-payment
    554 This user's subscription has ended and the mailbox was shut
    550 Konto wurde wegen Inaktivität stillgelegt
    550 La casella è stata disattivata per mancato utilizzo
    550 5.2.1 Аккаунт получателя заморожен`,
  moved: `
    551 5.1.6 Lea is now at lea@new.example, kindly update your records`,
  'bad-address-syntax': `
    501 5.1.3 two dots in a row are not allowed in an address
    553 5.1.3 <lea@@example.com>: no valid address`,
  'mailbox-full': `
    552 5.2.2 no more room for lea, ask them to delete something
    550 La boîte du destinataire est saturée
    550 Casella piena
    452 4.2.2 quota for this inbox has been used up
    554 5.2.2 收件人邮箱空间已满`,
  'recipient-restricted': `
    550 5.7.1 only members may write to this list
    550 The user has chosen to block messages from max@sender.example
    554 5.7.1 This mailbox is for internal use only`,
  'message-too-big': `
    523 the message length exceeds what the administrator allows
    552 Nachricht zu groß (Grenze 10 MB)`,
  'spam-content': `
    554 5.7.1 [gw3] Message scored as bulk and discarded at the border
    550 High probability of spam
    550 Votre message a été identifié comme indésirable
    554 5.7.1 the link http://shop.example in the body is on a URI blacklist`,
  'attachment-blocked': `
    554 5.7.1 encrypted archives can't be scanned and are rejected
    550 Ein Virus wurde in Ihrer Nachricht gefunden`,
  'malformed-message': `
    554 5.6.1 a line of 12000 characters breaks RFC 5321`,
  'sender-auth-failed': `
    550 5.7.26 this mail is unauthenticated: publish SPF or sign with DKIM
    554 5.7.1 SPF hard fail for sender.example
    550 La politique DMARC de votre domaine impose le rejet`,
  'sender-rejected': `
    550 5.1.7 <max@sender.example>: reverse path is not acceptable
    554 5.7.1 sender address sits on our deny list
    550 Remitente no permitido por el administrador`,
  'relay-denied': `
    550 5.7.1 outbound relaying needs a login
    553 domain example.com isn't in my table of local domains`,
  blocklisted: `
    554 Service refused: 192.0.2.8 has a poor sender reputation, see https://postmaster.example
    421 4.7.0 connections from 192.0.2.0/24 are blocked for abuse
    550 Su IP está en una lista negra`,
  'server-identity': `
    450 4.7.25 Client host has no PTR, or it does not resolve back
    550 HELO mail.local is bogus`,
  'rate-limited': `
    452 4.5.3 too many messages on one connection, reconnect later
    450 4.2.1 this user gets more mail than we deliver in an hour`,
  'too-many-recipients': `
    452 4.5.3 no more than 50 recipients in one go`,
  greylisted: `
    450 4.2.0 Welcome, stranger: greylisted for 5 minutes`,
  unreachable: `
    lost connection with mx.example.com[192.0.2.25] while receiving the initial server greeting
    timeout after end of data, the other side hung up`,
  'gave-up': `
    message was in the queue for 120 hours and has been returned`,
  'mail-loop': `
    Loop: this mail already carries our Delivered-To line`,
  'recipient-server-trouble': `
    421 4.3.2 going down for maintenance, back at 6
    451 Temporärer Fehler beim Zugriff auf das Postfach`,
  'encryption-required': `
    TLS is required by policy of example.com but was not offered by mx.example.com`,
  policy: `
    554 5.7.1 delivery prohibited by a company rule
    550 5.7.0 Local policy violation`,
  'recipient-unavailable': `
    550 5.2.0 recipient cannot be served
    450 4.2.1 mailbox is in use elsewhere`,
};
