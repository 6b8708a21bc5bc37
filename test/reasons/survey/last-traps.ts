/** Answers written before the rules met them, in four lots: 25 of the first 101 condemned, 7 of 60, 7 of 50, 4 of 25. None may. */
export const LAST_TRAPS: readonly string[] = `
    550 5.7.1 The sender's organisation does not list this user as allowed to send
    554 Envelope from address was not found in the sender's directory
    550 The address in your From line bounces: no such mailbox
    550 we called the server of your domain and it knows no such user
    550 Postmaster of the sending domain does not exist
    550 abuse@sender.example does not exist, mail from your domain is refused
    550 domain sender.example has no postmaster mailbox
    550 your domain has no abuse address
    554 rfc-ignorant: no postmaster at sender domain
    550 the return path leads to an unknown user
    550 mail from <> to unknown senders refused
    421 too many recipients unknown in this session
    550 Unknown users exceed limit for your connection
    550 you send to too many addresses that don't exist
    550 rate of invalid recipients too high from 192.0.2.8
    554 blocked because you have sent to disabled mailboxes
    550 spam trap hit: address was retired years ago, your list is old
    550 your host tries users that do not exist here
    451 user lookup service is not reachable
    451 4.3.5 unknown map type in recipient table
    450 4.7.1 cannot check whether the user exists
    451 cannot determine whether mailbox exists, please retry
    450 recipient address unverified: verification server not found
    451 mailbox server of this user not found
    550 5.3.0 mailstore not found for user
    550 5.2.0 home server of mailbox unknown
    451 4.2.0 mailbox moved to another server, not found there yet
    450 account is being migrated and cannot be found now
    550 5.3.5 local configuration error: user table does not exist
    550 5.4.6 alias loop: address already known
    550 5.4.1 no route to the user's server found
    550 5.7.1 The group lea does not exist in the sender's allow list
    550 5.7.1 sender is not found in the recipient's contacts
    550 5.7.1 unknown sender for this mailbox
    550 you are unknown to this user
    550 this user does not know you
    550 the recipient doesn't accept mail from people unknown to her
    550 no subscriber of this name may post
    550 you're not a known member of the list
    550 non-existent subject line
    550 invalid recipient count in header
    550 attachment not found
    550 the certificate of user lea is expired
    550 S/MIME key of the recipient not found
    550 PGP key for address not found, unencrypted mail refused
    550 recipient's encryption key has expired
    550 the service is disabled for all users
    452 mailbox disabled during backup
    550 mail service for example.com is temporarily disabled
    450 4.2.1 user suspended from receiving for one hour
    550 forwarding is disabled for this account
    550 auto-forwarding address of the account has been deactivated
    550 external forwarding disabled, access denied
    550 5.7.520 Access denied, your organization does not allow external forwarding
    550 SMTP access for this account is disabled
    535 5.7.139 authentication unsuccessful, SmtpClientAuthentication is disabled for the mailbox
    550 5.7.30 basic authentication is disabled for this account
    454 TLS currently unavailable, account unknown
    550 expired: message was held for moderation too long, address unaffected
    550 The domain of the link you sent does not exist
    550 image host not found in message body
    550 The name of your server, mail.local, does not exist
    550 Invalid host name in greeting, nobody by that name here
    550 mail server pc17 does not exist in DNS
    550 unresolvable relay host name
    550 4.4.0 relay host not found
    451 smarthost not found, message kept
    deferred: next hop unknown, domain smtp.sender.example not found
    550 smtp.sender.example: unknown host in Received line
    550 user's vacation message could not be sent: sender does not exist
    550 Ihre Absenderadresse gibt es nicht
    550 Absender unbekannt verzogen
    550 Ihr Konto ist gesperrt
    550 Der Absender ist kein Benutzer dieses Servers
    550 L'adresse de l'expéditeur n'existe pas
    550 Votre compte a été suspendu
    550 Votre domaine n'existe pas
    550 La cuenta del remitente no existe
    550 Su cuenta ha sido suspendida
    550 Su dominio no existe
    550 Il tuo account è stato sospeso
    550 L'indirizzo del mittente non esiste
    550 A conta do remetente não existe
    550 Sua conta foi suspensa
    550 Uw account is geblokkeerd
    550 Het adres van de afzender bestaat niet
    550 Adres nadawcy nie istnieje
    550 Twoje konto zostało zablokowane
    550 Адрес отправителя не существует
    550 Ваш аккаунт заблокирован
    550 发件人地址不存在
    550 发信人邮箱不存在
    550 差出人のメールアドレスが存在しません
    550 送信者のドメインが存在しません
    550 보낸 사람의 주소를 찾을 수 없습니다
    550 Avsändarens adress finns inte
    550 Afsenderens konto findes ikke
    550 Lähettäjän osoitetta ei ole
    550 5.7.1 Your message was rejected because the MX of sender.example points to a host that does not exist
    550 SPF check: domain of sender.example not found
    550 5.7.1 Rejected: reverse lookup gives unknown host name
    550 the DKIM selector was not found for your domain, user informed
    450 4.7.1 Sender domain sender.example temporarily not found
    553 5.1.8 we require a sender domain that exists
    550 5.7.1 Sender is not a registered user of this relay
    550 mail from unregistered accounts is not accepted
    550 user is over the sending limit, account disabled for 24 hours
    554 5.7.1 Your mailbox on this server was closed to sending
    550 sending from this mailbox has been disabled by the administrator
    550 outgoing mail suspended: account compromised
    421 4.7.0 user max has been blocked, account disabled
    550 5.1.1 too many unknown recipients, this transaction is cancelled
    550 at least one of the recipients doesn't exist, message refused for all
    550 message refused: some recipients are unknown
    550 5.5.1 unknown or unexpected recipient command
    550 RCPT TO without a known MAIL FROM
    503 5.5.1 unknown user: say MAIL first
    550 The To header contains a nonexistent address
    550 Cc: one of the addresses does not exist
    554 5.6.0 recipient in header is not valid
    550 5.7.1 The list server knows no list member with your address
    550 you must be subscribed; your address was not found among the members
    550 5.7.133 sender not found in the organization
    550 5.7.1 sender's certificate account disabled
    550 this recipient is no longer reachable from foreign networks
    550 recipient doesn't exist for external senders
    550 user hidden from outside
    550 this is an internal account, not available from the internet
    450 4.3.2 account is currently being moved and does not exist on this node yet
    451 4.4.3 temporary DNS failure, domain not found
    451 4.1.8 host not found, sender rejected
    451 4.3.0 user has no home directory right now
    452 4.3.1 account storage not found
    450 4.2.1 user inactive at the moment, try later
    450 4.5.0 recipient not recognised yet, provisioning in progress
    421 4.3.2 no such service, closing
    454 4.7.0 unknown account at the authentication server
    550 5.3.2 mail system deactivated by operator
    550 5.4.3 directory server of the recipient does not exist
    550 5.4.4 next hop does not exist
    550 5.4.310 DNS domain of smarthost does not exist
    554 5.4.0 connection to the user's server closed
    554 5.4.0 mail server of example.com does not answer, mailbox not checked
    550 5.7.1 policy: users in this group may not get mail, rule disabled
    550 5.7.0 attachment names an unknown user
    550 body contains the address of a deactivated account
    550 the URL points to a domain that no longer exists
    550 link to a suspended account found in your message
    550 phishing: the account you mention does not exist with us
    554 spam: message asks users of disabled accounts to log in
    554 5.7.1 your newsletter goes to users who are gone, clean your list
    550 bulk mail to inactive mailboxes is refused
    550 bad reputation: too many of your mails went to dead addresses
    421 4.7.0 you keep sending to accounts that have been closed
    550 5.7.1 high rate of invalid addresses from your ESP
    550 complaint: the user does not know you, mailbox is protected
    550 the recipient's guardian has disabled mail from strangers
    550 mailbox of lea accepts no mail from unknown addresses
    550 sender not registered
    550 sender is not registered with this relay
    550 your IP is not registered
    550 your host cannot be resolved
    550 client name cannot be resolved
    550 the domain of the sender could not be resolved
    450 recipient's server could not be resolved
    550 cannot resolve the mail host of the user at present
    550 remitente no registrado
    550 su dirección no está registrada
    550 su dominio no está registrado
    550 mittente non registrato
    550 il tuo indirizzo non è registrato
    550 Absender nicht registriert
    550 Ihre Adresse ist bei uns nicht registriert
    550 Ihr Server ist nicht registriert
    550 nadawca nie jest zarejestrowany
    550 expéditeur n'est pas reconnu
    550 votre serveur n'est pas enregistré
    550 votre adresse n'est pas reconnue
    550 remetente não registrado
    550 seu domínio não está registrado
    550 afzender niet geregistreerd
    550 avsändaren är inte registrerad
    550 user not registered for sending
    550 account is not registered to send bulk mail
    550 could not identify the sending user
    550 cannot identify sender's account
    550 the user who is logged in cannot be identified
    550 no recipient with permission found
    550 no users with this certificate
    550 no account with sufficient rights to relay
    550 geen gebruiker met rechten
    550 ninguna cuenta con permiso para enviar
    550 nobody called HELO yet
    550 client has been disconnected by the user
    421 user has been disconnected: idle
    550 list of users not available
    550 your address is not on the list of users who may post
    550 sender not on the list of recipients' contacts
    550 the newsletter deleted from the queue of the user
    550 message for lea deleted from queue
    550 закрыт доступ для вашего ящика
    550 порт закрыт
    550 Ваш ящик закрыт
    550 Zugang für Ihr Konto nicht eingerichtet
    550 Weiterleitung für dieses Postfach nicht eingerichtet
    550 Für Ihre Domain ist kein SPF eingerichtet
    550 our user is not registered to receive mail from abroad
    550 route to the recipient is not resolved
    550 your IP doesn't belong to any known provider
    550 sender address does not belong to any user of this relay
    550 the address in From does not belong to any account you own
    550 SPF returned zero matches for your IP
    550 zero results for the sender's domain
    550 your domain is absent from our allow list
    550 sender absent from the recipient's contacts
    550 header To absent from message
    550 mittente non riconosciuto
    550 il tuo server non è riconosciuto
    550 remitente no reconocido
    550 su dirección no es válida
    550 su IP no es válida
    550 votre adresse n'est pas valide
    550 Ihr Zertifikat wurde nicht erkannt
    550 Absender nicht erkannt
    550 client was not recognised as a valid user
    550 you were not recognised as a member
    550 Несуществующий отправитель
    550 Несуществующий домен отправителя
    550 expeditor necunoscut
    550 La casella del mittente non è più attiva
    550 the e-mail you entered as sender was not found`
  .trim()
  .split('\n')
  .map((line) => line.trim());
