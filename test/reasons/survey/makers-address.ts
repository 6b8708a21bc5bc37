/** Answers that name a fault of the address, as mail systems of many makers word them. Labelled before the rules met them. */
export const MAKERS_ADDRESS = {
  'no-such-mailbox': `
    550 5.1.1 <lea@example.com>: Recipient address rejected: User unknown in relay recipient table
    550 5.1.0 <lea@example.com>: Recipient address rejected: User unknown in virtual alias table
    unknown user: "lea"
    550-Mailbox unknown. Either there is no mailbox associated with this name or you do not have authorization to see it. 550 5.1.1 User unknown
    550 5.1.1 <lea@example.com> User doesn't exist: lea@example.com
    550 Invalid recipient: <lea@example.com>
    550 I have no mailbox called lea
    The recipient name is not recognized. The MTS-ID of the original message is: c=US;a= ;p=ACME;l=SRV1 MSEXCH:IMS:ACME:HQ:SRV1 0 (000C05A6) Unknown Recipient
    The e-mail account does not exist at the organization this message was sent to. Check the e-mail address, or contact the recipient directly
    550 5.1.351 Remote server returned unknown recipient or mailbox unavailable -> 550 No such user
    550 5.4.1 [lea@example.com]: Recipient address rejected: Access denied
    User lea (lea@example.com) not listed in Domino Directory
    User lea not listed in public Name & Address Book
    550 5.1.1 <lea@example.com>: Recipient address rejected: example.com
    550 <lea@example.com>, no such user here
    550 unknown user <lea@example.com>
    550 lea@example.com unknown user account
    550 5.1.1 unknown or illegal alias: lea@example.com
    550 5.1.2 Mailbox does not exist.
    550 5.1.1 Unknown user: lea@example.com
    unrecognised O/R name
    unable-to-transfer: unrecognised-OR-name
    %MAIL-E-NOSUCHUSR, no such user LEA at node EXAMPLE
    550 LEA is not a known user on this system
    550 User LEA not defined to this system
    Recipient not found in system distribution directory
    550 There is no mailing list with that name here
    550 Unknown list: friends
    550 No such list
    550 Unknown subscriber
    550 Subscriber not found
    550 The subscriber number does not exist
    550 Invalid phone number
    550 5.1.1 Not our customer
    550 5.1.1 <lea@example.com> recipient rejected
    550 User lea@example.com does not exist on this server
    554 delivery error: dd Requested mail action aborted, mailbox not found
    550 5.1.1 User does not exist - <lea@example.com>
    550 Invalid Recipients - lea@example.com
    550 RCPT TO:<lea@example.com> User unknown
    550 Account not found
    550 5.1.1 Adresse d au moins un destinataire invalide. Invalid recipient. LPN007_418
    550 Mailbox not found. http://service.example.com/mail/faq
    550-Invalid recipient lea@example.com (#5.1.1)
    550 5.1.1 Recipient not in directory
    550 Recipient verification failed: no such recipient
    550 5.1.1 <lea@example.com>: Recipient address rejected: unverified address: unknown user: "lea"
    550 The user lea could not be located in this system
    550 lea is not registered here
    550 lea is not a registered gateway user
    550 There is no one here by that name
    550 We have no record of that address
    550 lea@example.com isn't a valid local address
    550 This address is not in use
    550 No one with that name works here any more
    550 Address not present in directory
    550 Not a deliverable address
    550 recipient not on our list of users
    550 5.1.1 is not a valid user
    550 That user is not hosted here
    550 that account has been deleted
    550 this user has been removed from our system
    550 The email address you entered couldn't be found or is unable to receive email
    550 e-mail address does not exist
    550 Email address could not be found, or was misspelled
    550 lea@example.com no longer has an account here
    550 lea@example.com no longer valid
    550 The address lea@example.com is no longer valid
    550 The mailbox you are trying to reach doesn't exist any longer
    550 addressee not known at this location
    550 unknown addressee
    550 nobody here by that name
    550 user not in passwd file
    550 lea: unknown local-part "lea" in domain "example.com"
    550 Local user does not exist
    550 User not local or invalid address - please check the spelling
    550 cannot find mailbox for lea
    550 can't find user lea
    550 No account by that name here
    550 No account by that name found, mail refused
    550 the user you are trying to contact does not exist here
    550 Recipient address not recognised
    550 unrecognized recipient
    550 unrecognised user
    550 Non-existent user
    550 nonexistent mailbox
    550 This recipient e-mail address was not found in our directory
    550 user lea@example.com not found in LDAP
    550 mailbox for lea not found
    550 Undefined user
    550 Undefined mail alias
    550 user has no mailbox
    550 5.1.1 bad recipient
    550 account invalid
    550 invalid address: no such alias
    553 5.3.0 <lea@example.com>... Addressee unknown
    550 unknown account
    550 Destination mailbox unknown
    550 Sorry, I can't find lea in our user database
    550 name not found in directory
    vpopmail: user does not exist, but will deliver to nobody
    This user doesn't have an account here
    This is not a valid email address on our system
    550 Empfänger existiert nicht
    550 Diese E-Mail-Adresse ist uns nicht bekannt
    550 Kein Benutzer mit diesem Namen
    550 Mailadresse nicht vorhanden
    550 Ungültiger Empfänger
    550 Adresse inconnue
    550 Destinataire inconnu
    550 Boîte aux lettres inexistante
    550 Cet utilisateur n'existe pas
    550 No existe el usuario
    550 Usuario desconocido
    550 Destinatario no encontrado
    550 Buzón inexistente
    550 L'utente non esiste
    550 Indirizzo inesistente
    550 Destinatario sconosciuto
    550 Destinatário inexistente
    550 Este usuário não existe
    550 Caixa postal não encontrada
    550 Ontvanger onbekend
    550 Dit e-mailadres bestaat niet
    550 Konto nie istnieje
    550 Nie znaleziono odbiorcy
    550 Adresat nieznany
    550 Такого пользователя не существует
    550 Неизвестный получатель
    550 Ящик не существует
    550 ユーザーが存在しません
    550 宛先不明
    550 用户不存在
    550 收件人不存在
    550 無此使用者
    550 Tundmatu kasutaja
    550 Kasutajat ei leitud`,
  'no-such-domain': `
    550 5.1.2 <lea@example.invalid>: Recipient address rejected: Domain not found
    553 example.invalid does not exist
    517-Domain does not exist: example.invalid.
    DNS lookup failed: NXDOMAIN for example.invalid
    No MX or A record found for example.invalid
    550 unknown mail domain
    550 5.4.4 Unable to route: no such domain
    Illegal host/domain name found
    unknown host or domain lea@example.invalid
    domain example.invalid has no MX record
    The domain name example.invalid could not be resolved: non-existent domain
    example.invalid: name or service not known
    550 Host unknown
    Bad destination system address
    destination system unknown: EXAMPLE
    getaddrinfo: nodename nor servname provided, or not known
    The destination server for this recipient could not be found in Domain Name Service (DNS). Please verify the email address and retry
    550 There is no such domain as example.invalid
    550 The domain part of the address does not exist
    550 Recipient's domain is unknown
    550 nonexistent host or domain
    no DNS A-data returned for example.invalid
    %MX-E-NOSUCHHOST, no such host example.invalid
    550 Der Host example.invalid ist unbekannt
    550 Nom de domaine inconnu
    550 El dominio de destino no existe
    550 Il dominio del destinatario non esiste
    550 O domínio do destinatário não existe
    550 Домен получателя не найден
    550 收件人域名不存在`,
  'domain-takes-no-mail': `
    550 5.1.2 <lea@example.com>... Host unknown (Name server: mx.example.com: no data known)
    521 5.3.2 example.com does not accept mail
    521 this host never accepts mail
    556 Domain example.com does not accept mail
    550 This domain has been configured not to receive mail
    554 5.7.1 No mail is accepted for this domain
    550 No e-mail is received at this domain
    550 This is a send-only system
    Recipient domain publishes a null MX record
    550 Für diese Domain werden keine E-Mails angenommen`,
  'mailbox-disabled': `
    550 5.2.1 Mailbox disabled, not accepting messages
    550 5.1.1 Account disabled for inactivity
    550 The mailbox has been deactivated
    550 user has been suspended for abuse
    554 delivery error: dd This account has been disabled or discontinued [#102]
    550 Account inactive
    550 account closed
    550 5.2.1 The account has expired
    550 This account has been temporarily suspended. Please try again later
    550 user account is locked
    550 Mailbox is frozen
    550 <lea@example.com> mailbox is not active
    550 User is inactive
    550 This e-mail account has been closed by its owner
    550 User lea@example.com is suspended, mail refused
    550 lea@example.com has been barred from receiving mail
    550 the account is currently disabled
    550 mailbox terminated
    550 The customer has cancelled this service
    550 recipient account is blocked
    550 This mailbox has not been used for a long time and was deactivated
    550 dormant account
    550 Benutzerkonto deaktiviert
    550 Das Konto wurde gesperrt
    550 Compte suspendu
    550 La cuenta está suspendida
    550 Account sospeso
    550 Conta suspensa
    550 Skrzynka nieaktywna
    550 Аккаунт отключен
    550 Пользователь заблокирован
    550 账户已冻结
    550 用户被锁定`,
  moved: `
    551 5.1.6 Mailbox has moved
    551 User has moved to new address
    550 Lea has left the company; please write to sales@example.com
    550 My address has changed, please use lea@new.example
    551 User not local; please try forwarding to lea@new.example
    550 5.1.6 Destination mailbox has moved, no forwarding address
    550 The recipient's address has changed
    550 Die Adresse hat sich geändert
    550 L'adresse a changé`,
  'bad-address-syntax': `
    501 5.1.3 <lea.@example.com>: local part may not end with a dot
    501 malformed address: ".." not allowed
    501 <lea>: recipient address must contain a domain
    553 5.1.3 <lea @example.com>... User address required
    553 5.5.4 <lea>... Domain name required
    501 5.5.2 RCPT TO syntax error
    550 unqualified address: lea
    501 Bad address - missing @
    553 malformed address
    501 Invalid forward-path
    501 5.1.3 Bad recipient address syntax: illegal character
    550 The address contains illegal characters
    553 5.1.3 Invalid route address
    The format of the e-mail address is incorrect
    501 Ungültige Adresssyntax
    501 Syntaxe d'adresse incorrecte`,
} as const;
