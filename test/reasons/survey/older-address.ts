/** A second survey, gathered after the first had been learnt from: mail providers, gateways and older systems. */
export const OLDER_ADDRESS = {
  'no-such-mailbox': `
    550 5.2.1 <lea@example.com>... blank mailhost - invalid address, relay=[192.0.2.1]
    550 cuda_nsu 5.1.1 <lea@example.com> Recipient address rejected: User unknown
    550 Benutzer nicht bekannt/User unknown
    550 5.2.0 No such mailbox
    500 5.0.0 Depot returns error: <550 5.1.1 unknown user>
    该用户未开通QQ邮箱
    550 5.1.1 The e-mail account that you tried to reach is not known here
    550 5.1.1 <lea@example.com>: Email address could not be found, or was misspelled (G8)
    550 5.1.1 The email account that you tried to reach doesn't exist. For more information, go to the help centre
    511 5.1.1 Bad email address
    550 5.1.1 lea@example.com: user lookup success but no user record found
    550 #5.1.0 Address rejected lea@example.com
    550 5.1.1 <lea@example.com> Invalid mailbox user
    550 5.1.1 sorry, this recipient is not in my validrcptto list
    550 Relay denied: no such recipient lea
    550 5.1.1 RCP-P1 Unknown recipient address
    550-"The recipient cannot be verified. Please check all recipients of this message to verify they are valid."
    550 no such address here: lea
    550 Unknown or expired alias
    550 5.1.1 ESVCP no mailbox for this user
    550 mailbox <lea> not found on this host
    554 5.1.1 The recipient's address is not one of ours
    550 5.7.1 Recipient lea unknown to this gateway
    The Postmaster could not find any matching user for lea
    The following recipients were unknown: lea@example.com
    Delivery to the following address failed because the person is unknown at this site
    User's mailbox was not found on this post office
    GroupWise: D101 User not found
    D10C: Ambiguous or missing user
    A mail message for LEA: recipient is not registered at this node
    DirX: no entry in directory for recipient
    This message was undeliverable because the recipient specified in the address does not exist at this location
    no entry for lea in name server
    Cannot route mail to user (Lea Muster/ACME). User not listed in Address Book
    Router: No matches found in Domino Directory for lea
    550 Unable to verify that address exists: no user
    550 Unknown Address Error 550-'5.1.1 <lea@example.com>... User unknown'
    550 the address you are sending to is not valid at our domain
    550 No user by the name lea exists
    550 This address has never existed
    550 Recipient does not appear in our directory
    550 Recipient has no account with us
    550 You have reached a non-working address
    550 lea isn't a user on this machine
    550 There's no such person at this address
    550 That e-mail address isn't known to us
    554 <lea@example.com>: I don't handle mail for any user of that name
    550 5.1.6 Recipient no longer on server
    550 permanent error: the given recipient is unknown
    550 [internal] [oob] The recipient is invalid.
    554 30 Sorry, your message cannot be delivered. This mailbox does not exist here
    550 mailbox name is invalid
    553 Invalid mailbox: lea
    550 5.1.1 Unknown virtual recipient
    550 5.1.1 unknown or non-unique recipient
    550 No such contact
    550 The account name was not recognised
    550 Student account not found in registry
    550 This employee is no longer with us
    550 Lea no longer works for our firm
    550 e-mail for former employee is not accepted
    550 Unknown pager number
    Subscriber absent or unknown: invalid MSISDN
    550 destination address not provisioned
    550 not provisioned: lea@example.com
    550 the number you sent to is not an active subscriber
    550 could not find that mailbox
    550 There was no mailbox matching this name
    550 User ID not recognized
    550 Die angegebene E-Mail-Adresse konnte nicht zugeordnet werden: Empfänger unbekannt
    550 Der angegebene Benutzer wurde nicht gefunden
    550 Es gibt keinen Benutzer mit dieser Adresse
    550 Keine Mailbox mit diesem Namen
    550 Empfängeradresse nicht gültig
    550 Le destinataire n'a pas été trouvé sur ce serveur
    550 Aucune boîte à ce nom
    550 Cette adresse n'est plus valide
    550 Compte inexistant
    550 Adresse e-mail introuvable
    550 La dirección de correo no existe
    550 El usuario no se encuentra registrado
    550 Esta cuenta ya no existe
    550 L'indirizzo e-mail del destinatario non è stato trovato
    550 Casella postale sconosciuta
    550 O endereço de e-mail não existe
    550 Conta inexistente
    550 Usuário não cadastrado
    550 Onbekend e-mailadres
    550 Gebruiker niet gevonden
    550 Ten adres nie istnieje
    550 Brak takiej skrzynki pocztowej
    550 Nieprawidłowy odbiorca
    550 Адресат не найден
    550 Нет такого почтового ящика
    550 Такой пользователь не зарегистрирован
    550 Аккаунт не существует
    550 Användaren finns inte
    550 Mottagaren är okänd
    550 Brugeren findes ikke
    550 Ukjent mottaker
    550 Käyttäjää ei löydy
    550 Uživatel neexistuje
    550 Ismeretlen címzett
    550 Kullanıcı bulunamadı
    550 宛先のユーザーが存在しません
    550 該当するアドレスはありません
    550 收件人地址错误，用户不存在
    550 不存在的邮箱
    550 존재하지 않는 사용자
    550 사용자를 찾을 수 없습니다
    550 Saajat ei leitud`,
  'no-such-domain': `
    550 Domain does not exist
    512 5.1.2 Host server for the recipient's domain name cannot be found in DNS
    Unable to find a mail server for domain example.invalid
    550 5.1.2 lea@example.invalid... Invalid domain
    The mail server could not find the domain example.invalid
    5.1.2 X-Postfix; Name service error for name=example.invalid type=MX: Host not found
    Unknown domain example.invalid in address
    lea@example.invalid: all relevant MX records point to non-existent hosts
    dns: host example.invalid: not found (NXDOMAIN)
    550-The domain of this recipient is not in the DNS
    No such domain. (#5.1.2)
    Host example.invalid is unknown (authoritative answer)
    Cannot resolve the recipient's domain: no such host is known
    Email domain of the recipient not found
    Die Empfängerdomain existiert nicht
    Le domaine du destinataire est introuvable
    El dominio del destinatario no fue encontrado
    Domeny odbiorcy nie znaleziono
    Домен не существует
    找不到该域名`,
  'domain-takes-no-mail': `
    550 5.1.10 recipient domain has null MX
    The domain does not receive email (null MX record)
    554 example.com does not accept any email
    521 5.2.1 This system does not accept mail
    550 mail service is not offered at this domain
    This domain is not configured to receive email`,
  'mailbox-disabled': `
    550 5.2.1 <lea@example.com>... User is inactive
    550 5.2.1 The email account that you tried to reach is inactive
    550 Recipient address rejected: Account Closed
    550 account has been disabled due to inactivity, user must log in
    550 5.2.1 Account disabled: lea
    554 5.2.1 mailbox is deactivated for non-use
    550 The recipient's mailbox was suspended
    550 Mail account has been cancelled
    550 lea@example.com: this account has been put on hold: account suspended
    550 User deactivated by administrator
    550 Recipient account is inactive
    550 this mailbox has expired
    550 the mailbox you are writing to is no longer active
    550 5.7.13 The recipient's account is disabled
    550 Mailbox not enabled
    550 5.1.1 User lea is blocked, account suspended by administrator
    550 Mailbox belongs to a deactivated account
    550 Das Benutzerkonto ist inaktiv
    550 Das Postfach des Empfängers ist stillgelegt
    550 Ce compte est désactivé
    550 Boîte suspendue
    550 La cuenta ha sido cancelada
    550 Buzón deshabilitado
    550 Utente disabilitato
    550 Usuário bloqueado: conta suspensa
    550 Account gesloten
    550 Konto użytkownika zawieszone
    550 Ящик отключён
    550 Учетная запись заблокирована
    550 アカウントが停止されています
    550 该邮箱已被停用`,
  moved: `
    551 The recipient has moved, new address: lea@new.example
    550 This address is no longer in use, please write to lea@new.example
    550 5.1.6 recipient has moved
    550 mail address has changed to lea@new.example
    550 Diese Adresse wird nicht mehr verwendet, neue Adresse: lea@new.example
    550 Cette adresse a changé, nouvelle adresse : lea@new.example`,
  'bad-address-syntax': `
    501 5.1.3 Invalid address
    501 5.5.4 Invalid email address syntax
    553 5.1.3 User address required
    555 5.5.2 Syntax error in RCPT TO address
    501 <lea@example..com>: domain has consecutive dots: malformed address
    The address has an invalid format
    Invalid characters in recipient address
    550 The recipient address is not a valid RFC-5321 address
    510 5.1.3 address contains a space
    Die Adresse hat ein falsches Format
    L'adresse est mal formée`,
} as const;
