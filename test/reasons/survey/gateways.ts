/** Fifty answers in the manner of many servers, gateways and hosters. */
export const GATEWAYS = {
  'no-such-mailbox': `
    550 5.1.1 The recipient lea@example.com could not be matched to any account in our organization
    550-5.1.1 We checked our books and nobody called lea works here 550 5.1.1 please ask for the right address
    553 sorry, that recipient isn't in my validrcptto list (#5.7.1)
    550 No mailbox by the name of lea is currently hosted on this system
    550 5.1.1 L'adresse lea@example.com ne correspond à aucune boîte
    550 Zu dieser E-Mail-Adresse gibt es kein Postfach
    550 El destinatario no figura en nuestro directorio
    550 5.1.1 Такого ящика у нас нет
    554 delivery error: dd This user doesn't have an example.com account (lea@example.com)
    550 このメールアドレスは登録されていません
    550 lea: no local mailbox, and no alias either`,
  'no-such-domain': `
    DNS lookup for buyer.invalid gave NXDOMAIN
    550 Domain buyer.invalid has neither MX nor address records
    Der Name buyer.invalid ist im DNS nicht eingetragen`,
  'mailbox-disabled': `
    550 5.2.1 This account has been closed at the request of its owner
    554 30 Sorry, your message to lea@example.com cannot be delivered. This mailbox is disabled
    550 Le compte de ce destinataire a été désactivé
    550 mailbox deactivated since 2023 for lack of use`,
  'mailbox-full': `
    452 4.2.2 The email account that you tried to reach is out of storage space
    552 5.2.2 lea has used 100% of the 2 GB that come with this plan
    422 Почтовый ящик получателя переполнен, попробуйте позднее
    552 Das Postfach des Empfängers hat sein Limit erreicht`,
  'recipient-restricted': `
    550 5.7.133 sender isn't authenticated, and this group takes mail only from inside the organization
    550 The recipient has put your address on a personal block list
    550 Sie sind nicht berechtigt, an diesen Verteiler zu schreiben`,
  'message-too-big': `
    552 5.3.4 message of 31457280 bytes is above the 26214400 that we take
    550 Votre message dépasse la taille autorisée par le destinataire`,
  'spam-content': `
    554 5.7.1 The content of this message looked like spam to our filter (score 14.2)
    550 Ihre Nachricht wurde als Spam eingestuft und nicht angenommen
    571 Message body hit rule URI_PHISH_31, delivery refused`,
  'attachment-blocked': `
    550 5.7.1 files of type .js are not accepted in mail to this company
    554 Se ha detectado un virus en el adjunto factura.zip`,
  'malformed-message': `
    550 5.6.0 the message carries two Subject lines, which RFC 5322 does not permit
    554 Date header is in no form that we understand`,
  'sender-auth-failed': `
    550 5.7.23 the server 192.0.2.8 isn't listed in the SPF record of sender.example
    550 5.7.1 DMARC of sender.example says reject, and neither SPF nor DKIM are aligned
    550 Die DKIM-Signatur Ihrer Nachricht ist ungültig`,
  'sender-rejected': `
    553 5.1.8 nobody@sender.example: the part after the @ has no DNS entry
    550 We take no mail from freemail addresses such as yours`,
  'relay-denied': `
    554 5.7.1 I am not the mail host for example.com
    530 5.7.57 Client was not authenticated to send mail`,
  blocklisted: `
    550 5.7.1 192.0.2.8 was seen on bl.lists.example, ask them for removal
    554 Ihre IP-Adresse hat bei uns einen schlechten Ruf`,
  'server-identity': `
    550 5.7.25 no name could be found for the address 192.0.2.8, set up reverse DNS
    504 5.5.2 <localhost>: your greeting must be a full host name`,
  'rate-limited': `
    421 4.7.0 slow down please, you opened 60 sessions in the last minute
    450 4.7.1 Quota of messages for your host is spent, come again after midnight`,
  greylisted: `
    451 4.7.1 we do not know this triplet yet, please retry in 300 seconds`,
  unreachable: `
    connect to mx.example.com[192.0.2.25]:25: No route to host
    conversation with mx.example.com ended before the greeting came`,
  'gave-up': `
    Nach 5 Tagen vergeblicher Zustellversuche wurde aufgegeben`,
  'mail-loop': `
    554 5.4.6 this mail has passed here 26 times, somebody forwards it in a circle`,
  'recipient-server-trouble': `
    451 4.3.0 our spool partition has run out of inodes`,
  'encryption-required': `
    451 5.7.3 STARTTLS must come first, we take nothing in clear text`,
  policy: `
    550 5.7.1 refused by rule 17 of the mail gateway`,
  'recipient-unavailable': `
    550 5.2.0 lea@example.com cannot be delivered to`,
};
