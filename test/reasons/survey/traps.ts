/** Answers with the words of a bad address that say nothing of the recipient's address. None of them may condemn. */
export const TRAPS: readonly string[] = `
    550 Sender address rejected: user unknown
    550 Verification of your address failed: no such user
    550 unknown sender: mailbox does not exist
    550 5.1.8 the domain of your address does not exist
    550 Your account does not exist on this server
    550 From address not found in our user database: sender rejected
    550 The user in your MAIL FROM is not known here
    550 Return address is invalid
    550 Sender's mailbox does not exist
    550 bounce address of sender is not valid
    550 The originator address does not exist
    535 Invalid user name or password
    535 Authentication failed: user unknown
    550 invalid credentials for account
    550 authenticated user not permitted: account suspended for sending spam, sender blocked
    550 Your account has been suspended
    550 your mailbox is over quota for outgoing mail
    550 Your email account is disabled for sending
    550 The IP address is not valid
    550 ip address of your server is unknown
    550 Client host name not found
    554 Client host rejected: unknown host
    554 unknown client rejected
    550 HELO host does not exist
    550 EHLO domain not found
    550 cannot find your hostname
    550 PTR record not found for your address
    550 reverse DNS of your host does not exist
    550 certificate not found
    550 TLS certificate of the recipient's server is not valid
    550 file not found
    local delivery failed: /home/lea/.forward: No such file or directory
    550 policy not found for this user
    550 recipient limit exceeded
    550 header field missing or invalid
    501 invalid parameter for address
    550 Message-ID is invalid
    550 message contains an invalid header address
    550 DKIM key does not exist
    550 no SPF record found for your domain
    550 DMARC record of the sender domain does not exist
    451 user database not found, try later
    451 alias database unavailable
    451 cannot find user table
    450 directory server could not be found
    451 4.3.0 mail server configuration: transport not found
    550 route to host not found
    the message has expired
    Message expired for recipient lea
    message to lea has been deleted from the queue
    The message has been removed from the queue
    550 permission denied: command not recognized
    500 command unrecognized
    500 unknown command
    502 command not valid here
    550 session closed: too many unknown users
    421 too many invalid recipients from your host
    550 Too many unknown users, your IP is blocked
    550 excessive unknown recipients - possible open relay
    450 too many nonexistent recipients in this session
    550 If the address does not exist, you will get another notice
    550 The group may not exist or you may not have permission to post
    550 Please check whether the recipient address is invalid
    550 mail from unknown users is not accepted here
    550 unknown users may not send to this list
    550 access denied for unknown user: authentication required
    550 This account is not allowed to send mail
    550 User not authenticated
    550 user not authorized to send
    550 mailbox is locked by another process
    450 mailbox temporarily unavailable
    421 connection to user's server closed
    451 user's home directory does not exist
    451 mail directory not found
    550 recipient's server is not found
    450 4.1.2 recipient's mail server not found: try again later
    451 host not found, try again later
    451 domain could not be found at this time, temporary failure
    451 DNS lookup of recipient domain failed temporarily
    550 blocked because the sending domain is unknown
    550 Message refused: your domain is not registered with our whitelist
    550 Sending server is not registered in DNS
    550 your IP is not listed in the directory of allowed servers
    550 link in message points to a domain that does not exist
    550 message contains a URL with an unknown domain
    550 the attachment's file type is unknown
    550 unknown file type, attachment removed
    554 character set unknown
    554 unknown content type
    550 unknown error
    550 reason unknown
    554 transaction failed: unknown reason
    550 5.7.1 recipient only accepts mail from registered users
    550 Only registered addresses may write to this list
    550 list closed for non members
    550 sorry, your envelope sender domain must exist
    550 user lea does not accept mail from unknown senders
    550 the recipient does not accept mail from the domain example.org
    550 Absender unbekannt
    550 Absenderadresse existiert nicht
    550 Ihre Adresse wurde nicht gefunden
    550 L'adresse de l'expéditeur est inconnue
    550 Votre adresse n'existe pas
    550 La dirección del remitente no existe
    550 El dominio del remitente es desconocido
    550 Mittente sconosciuto
    550 Indirizzo del mittente non valido
    550 Endereço do remetente inválido
    550 Afzender onbekend
    550 Adres nadawcy nie istnieje
    550 Адрес отправителя не найден
    550 发件人地址不存在
    550 送信者アドレスが存在しません
    550 Nachricht nicht gefunden
    551 5.7.1 Domain not found
    550 Seite nicht gefunden
    4.4.3 no such host is known: temporary failure
    550 Your domain has no MX and does not exist
    550 5.7.1 Sender is not a valid user of this system
    554 5.7.1 sending user unknown at originating domain
    550 Backscatter: sender user does not exist
    550 we could not verify that the sender's account exists
    550 callback to sender failed: mailbox unknown
    550 Callout to <me@example.com> said 550 user unknown: sender verification failed
    550 Rejected: sender's host not found in DNS
    554 Mail from hosts without a valid name is refused
    550 Your mail server is unknown to us
    550 your host is not registered
    550 host name of the connecting server could not be found
    550 No DNS entry for your address
    550 reply address is invalid
    550 Reply-To address does not exist
    550 address in header From: does not exist
    550 From: header address is not valid
    550 To: header is invalid
    550 X-Originating-IP address not recognized
    550 account used for sending is disabled
    535 account not found
    530 unknown account, please log in
    550 The message you replied to does not exist
    550 mail list archive not found
    552 recipient mailbox not found in quota table, mailbox full
    450 user lookup failed: LDAP server not found
    451 cannot resolve recipient: database not found
    550 too many recipients are unknown
    550 more than 5 unknown recipients in this session
    550 90% of your recipients are invalid, blocked
    550 high number of invalid recipients
    550 dictionary attack: recipients do not exist
    550 your list contains unknown users
    550 The recipient's policy does not exist
    550 Unknown policy for recipient
    550 certificate for user not found
    550 encryption key for recipient not found
    550 PGP key of recipient unknown
    550 public key not found for user
    Recipient certificate is not valid
    550 message to recipient rejected: invalid header
    550 recipient has moved your message to junk
    550 password for the account has expired
    550 session for user expired
    550 user's certificate has expired
    550 delivery to user delayed: server is full
    452 server is full, mailbox not created yet
    451 disk of mailbox server is full
    550 domain of the link does not exist
    550 URL domain not found
    550 invalid domain in message-id
    550 invalid domain in Received header
    550 unknown domain in HELO
    550 domain signature not found
    550 DKIM domain not found
    550 SPF domain does not exist
    550 reverse domain does not exist
    450 recipient domain's MX does not respond
    451 name server for domain not found: timeout
    450 DNS: no answer for domain, host not found this time
    550 access from unknown hosts is denied
    550 only known users may send
    550 you are not a known user, authenticate
    550 unknown client, relay denied
    550 5.7.1 user not allowed to relay to unknown domains
    550 relay not permitted: domain not found in local table
    550 not a valid sender for this account
    550 command not valid for user
    550 filter not found for user
    550 vacation file not found for user
    550 maildir does not exist
    550 mail folder does not exist
    procmail: user's folder not found
    local: shell not found for user
    unable to create mailbox: directory does not exist
    550 spam: account names not found in body
    550 user may have disabled external mail
    550 account may be disabled or the sender is blocked
    550 mailbox might be full or disabled`
  .trim()
  .split('\n')
  .map((line) => line.trim());
