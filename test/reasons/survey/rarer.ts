/** Answers in rare wordings once more. */
export const RARER = {
  'no-such-mailbox': `
    550 5.1.1 The mailbox lea@example.com couldn't be located on this mail system
    550 No user matches lea
    550 5.1.1 delivery failed: lea@example.com isn't a customer of ours
    550 <lea@example.com>: user not present in local user list
    Reason: the account you wrote to isn't known by the receiving system
    550 Email address could not be resolved to a mailbox
    550 5.1.1 We're sorry, but there's no account under that name
    550 Unknown email account lea
    554 this recipient has never had an account with us
    550 5.1.1 User was removed from the directory
    553 Unknown local user
    550 5.1.1 Recipient not listed in the employee directory
    550 The address lea@example.com has been abandoned and doesn't exist any longer
    5.1.1 X-Notes; No match found for name in directory
    550 Recipient lookup in LDAP returned no results
    550 5.1.1 mail for unknown local account
    550 Benutzer lea hat hier kein Postfach
    550 Das von Ihnen angeschriebene Konto gibt es bei uns nicht
    550 L'adresse électronique du destinataire est erronée ou n'existe plus
    550 El buzón de destino es inexistente
    550 Casella di destinazione non trovata
    550 Caixa postal do destinatário não encontrada
    550 Geen postvak met die naam gevonden
    550 Konto pocztowe o podanej nazwie nie istnieje
    550 Почтовый ящик с таким именем не найден
    550 用户不存在或已被删除
    550 宛先不明のため配信できません
    550 E-postadressen finns inte i vårt register
    550 Modtageren kendes ikke`,
  'mailbox-disabled': `
    550 5.2.1 The recipient's service was discontinued
    550 account on hold, mail refused
    550 recipient account not active for 6 months, closed
    550 This subscriber is suspended
    550 5.2.1 <lea@example.com>: Recipient address rejected: this mailbox is disabled by our abuse team
    550 Le compte du destinataire est désactivé
    550 La cuenta del destinatario está suspendida
    550 L'account del destinatario è stato disattivato
    550 Учетная запись получателя отключена
    550 Account van de ontvanger is geblokkeerd
    550 ユーザーアカウントは無効です`,
  'no-such-domain': `
    Unable to resolve the domain name of lea@example.invalid
    550 domain example.invalid: unknown, check spelling
    no MX, A or AAAA record exists for the domain
    Die Domain des Empfängers existiert nicht
    Unrouteable mail domain "example.invalid"
    The domain of this address is not registered
    example.invalid: no such domain in the DNS
    域名不存在`,
  'domain-takes-no-mail': `
    the MX of example.com is "." (RFC 7505)
    556 domain does not accept any mail`,
  moved: `
    551 recipient changed provider; forward to <mara@example.org>`,
  'bad-address-syntax': `
    501 Syntax error in RCPT TO address
    553 <lea..v@example.com> is not a valid address format`,
  'mailbox-full': `
    552 4.2.2 No more storage for this account
    452 User's mail storage is exhausted
    550 5.2.2 Recipient quota used up, come back later
    550 maximum number of messages in the mailbox reached
    552 Mailbox <lea@example.com> cannot take more mail, the quota is used
    552 Empfängerpostfach hat keinen freien Speicherplatz mehr
    552 Espacio insuficiente en el buzón del destinatario
    552 Spazio esaurito nella casella del destinatario
    552 Espace de stockage du destinataire dépassé
    552 Opslaglimiet van het postvak bereikt
    552 Przekroczono limit pojemności skrzynki`,
  'recipient-restricted': `
    550 5.7.1 lea@example.com takes mail from her contacts only
    550 External mail to this distribution group is not permitted
    550 You need permission from the list owner to post here
    550 This is a private mailing list
    550 The recipient has asked us not to deliver your mail
    550 Sender is on the recipient's deny list
    550 Sie sind nicht berechtigt, an diese Gruppe zu schreiben
    550 Solo gli utenti interni possono scrivere a questo indirizzo`,
  'spam-content': `
    550 Your email has been considered spam by our filters
    554 Blocked by Bayesian filter
    550 Mail contains words used in spam
    554 5.7.1 Message triggered rule JUNK_42
    550 Suspected phishing attempt, rejected
    550 Unerwünschte Werbung wird nicht angenommen
    550 Message considéré comme indésirable
    554 Письмо отклонено: похоже на спам
    550 content of the mail is unacceptable`,
  'message-too-big': `
    552 The e-mail with its attachments is bigger than we accept (15 MB)
    552 attachment exceeds the size allowed
    554 5.3.4 Nachricht zu groß für dieses System
    552 Rozmiar wiadomości przekracza limit
    552 Bericht te groot`,
  'attachment-blocked': `
    554 The attachment invoice.zip was blocked by our security gateway
    550 virus scanner found W32.Mydoom
    550 Dateien mit Makros werden abgelehnt
    554 5.7.1 Ce type de fichier joint est interdit`,
  'malformed-message': `
    554 Non-RFC compliant message: no Subject header
    550 Message rejected: mismatched MIME boundaries
    550 null bytes in message are not allowed`,
  'sender-auth-failed': `
    550 Message failed the DMARC check of the author's domain
    550 SPF record of sender.example forbids 192.0.2.5
    554 5.7.1 bad DKIM signature`,
  'sender-rejected': `
    550 your sender address is blocked by us
    501 Sender domain must resolve
    550 Absenderdomain existiert nicht
    550 El remitente fue rechazado`,
  'relay-denied': `
    550 domain not served by this host
    554 5.7.1 You may not relay through this server
    550 El servidor no permite retransmisión
    530 5.7.57 Client not authenticated to send mail`,
  blocklisted: `
    550 Mail from your server is refused because of past abuse
    554 192.0.2.5 found in DNSBL
    550 5.7.1 Your sending IP has a low score with our reputation service
    554 Die IP des einliefernden Servers ist gesperrt
    550 connections from dial-up hosts refused`,
  'server-identity': `
    550 your HELO is a bare IP address
    554 rDNS/DNS validation failed for the client`,
  'rate-limited': `
    421 Message rate exceeded
    450 4.7.1 hourly limit of this sender is reached
    452 too many concurrent SMTP sessions from your address`,
  'too-many-recipients': `
    452 4.5.3 recipients limit is 25`,
  policy: `
    550 Your message breaches our acceptable use policy
    554 5.7.1 blocked by data protection rules`,
  'mail-loop': `
    554 5.4.6 routing loop detected
    Message visited the same server 10 times`,
  greylisted: `
    450 4.7.1 you are greylisted for 5 minutes
    451 Unknown triplet, try later`,
  'recipient-server-trouble': `
    451 4.3.2 Please try again, the mail store is offline
    450 Backend failure
    451 Queue file write error`,
  unreachable: `
    could not open SMTP connection to mx.example.com
    The remote host hung up during the conversation
    No mail server of example.com answered`,
  'gave-up': `
    Delivery attempts were stopped after 120 hours
    The retry period has ended`,
  'encryption-required': `
    550 5.7.3 Mail must be sent over an encrypted channel
    TLS handshake failed: certificate has expired`,
  'recipient-unavailable': `
    550 Cannot deliver to this recipient
    550 5.2.0 message not accepted for this mailbox`,
  unknown: `
    554 5.0.0 Service unavailable for your message`,
} as const;
