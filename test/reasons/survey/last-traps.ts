/** A hundred answers written without a look at the rules: of those a quarter condemned at first. None may. */
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
    550 Lähettäjän osoitetta ei ole`
  .trim()
  .split('\n')
  .map((line) => line.trim());
