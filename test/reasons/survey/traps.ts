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
    550 Seite nicht gefunden
    4.4.3 no such host is known: temporary failure`
  .trim()
  .split('\n')
  .map((line) => line.trim());
