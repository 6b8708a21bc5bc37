/** More answers with the words of a bad address that say nothing of the recipient's address. None of them may condemn. */
export const MORE_TRAPS: readonly string[] = `
    550 This host does not accept mail from your network
    450 our domain does not accept mail now
    550 this domain does not accept mail over unencrypted connections
    550 Your host does not accept mail for postmaster
    550 the sending domain does not accept mail
    550 domain does not receive mail from outside
    450 host does not accept mail at the moment
    501 Invalid domain name
    501 5.5.2 invalid domain
    malformed address: <a@b.example> may not follow c@d.example
    550 Empfänger nimmt keine externen Nachrichten an
    550 Der Empfänger möchte keine Werbung
    550 Le destinataire n'accepte aucun message de vous
    550 The recipient has no mailbox quota left
    550 user has no permission to receive external mail
    550 user doesn't have a license for mail
    550 recipient has no TLS certificate
    550 account has no valid subscription for sending
    550 sender has no mailbox here
    550 Your server has no valid host name
    550 client has no PTR record, host unknown
    550 sender domain has no mail host
    550 domain of sender has no mx
    550 no account for relaying
    550 No user authentication for this session
    550 no recipient allowed for unauthenticated clients
    550 there is no policy for the recipient
    550 there is no route for this sender
    550 no mailbox space available
    452 no mailbox storage available for this user
    550 no address found in From header
    550 no recipient address in header found
    550 No valid recipients in To header
    550 no user agent found
    451 no mailbox server available for user
    451 hostname not known at this time, try again
    451 host name lookup not found temporarily
    550 your hostname is not known
    550 hostname of client not found
    550 could not find a hostname for your IP
    550 invalid hostname
    550 unknown hostname in HELO
    550 account balance: no credit
    550 blocked: sender's account has been closed
    550 sending account terminated
    550 your account is on hold
    550 account of the sender was cancelled
    535 account turned off
    550 mail for user put on hold for virus scan
    550 connection closed by recipient
    421 connection to mailbox closed
    421 session closed by user's server
    550 the recipient's group is closed to outsiders
    550 list is closed
    550 this group is closed
    550 mailbox is closed for external senders
    550 recipient closed for unknown senders
    550 domain closed for maintenance
    550 address family not supported
    550 address not allowed to send
    550 address blocked by policy
    550 recipient server has been shut down
    451 mailbox server switched off
    550 user's forwarding address is not valid, loop
    550 The URL in the mail is not known
    550 score of sender address not found
    550 subject not found
    550 no match for your IP address
    550 sender returned no results in verification
    550 Exchange server user store not found
    550 unable to resolve the domain of your address
    550 cannot resolve sender's domain
    451 could not resolve domain temporarily
    450 4.1.8 unable to resolve the domain name of sender
    550 DKIM: no such key for domain
    550 no DMARC record found for domain
    550 address list limit reached
    550 mailbox for bounces not found at sender
    550 conversation with user refused: not our customer's IP
    550 IP address not assigned
    550 your IP address is not allocated to a mail server
    550 phone number not verified
    550 user not in the valid range of hours
    550 recipient not in the safe list
    550 recipient not in the whitelist of senders
    550 This user is not accepting mail from unknown addresses
    550 only existing users may use this relay
    550 deleted message cannot be restored, mailbox unaffected
    550 message was purged
    550 message has been removed by virus scanner, user informed
    550 user relocated your message to spam
    550 list member not found: you must join first
    550 you are not a member of this list: address not found
    550 posting address not registered for this list
    sh: procmail: command not found
    unknown mailer error 2
    Data format error: unknown
    mail for lea: can't create output file: no such directory
    550 5.1.1 relaying to this domain not permitted, unknown to us
    550 domain example.com is not hosted here, relay denied
    551 we do not relay: not a local domain
    550 not local domain, authentication required
    554 5.7.1 unknown sender domain, blocked
    550 5.1.8 sender's domain not found in DNS
    450 4.1.8 sender domain does not exist
    553 5.1.8 from address domain unknown
    550 Verification failed: host of sender not found
    550 5.7.1 Sender ID of unknown domain
    501 5.1.7 Bad sender address syntax
    501 5.1.7 invalid sender
    553 unknown return path
    550 MAIL FROM: user does not exist here
    550 return address: mailbox does not exist
    550 Return address domain not found
    550 Bounces to a nonexistent address are not accepted: your sender is unknown
    550 we do not accept mail from nonexistent users
    550 we reject mail from senders that do not exist
    550 mail from hosts that do not exist in DNS
    554 5.7.1 unknown or invalid sender, please authenticate
    550 envelope sender invalid: no such mailbox
    550 From header: no such user
    554 5.7.1 Message refused: header From address does not exist
    550 backscatter protection: the original sender does not exist
    421 4.4.3 host not found, will retry
    message expired: last error was host not found, try again
    451 4.4.0 DNS lookup for recipient domain did not complete
    451 4.1.1 user lookup timed out
    450 4.1.1 recipient verification in progress, unverified
    450 4.1.1 unverified address: connection to mx timed out
    450 4.1.1 cannot verify user now
    451 4.1.1 directory lookup failure
    450 recipient temporarily unknown, directory being rebuilt
    554 5.7.1 too many bad recipients, connection dropped
    421 too many nonexistent users tried, go away
    550 5.7.1 dictionary attack detected: unknown users
    554 5.5.4 directory harvest attack: invalid recipients
    550 you tried too many users that do not exist
    550 5.7.0 authentication: user unknown to SASL
    535 5.7.8 no such account, credentials invalid
    554 5.7.8 user does not exist in password database of this relay: cannot authenticate
    550 5.7.1 client certificate's user not known
    550 TLS peer name unknown
    550 5.7.25 host name does not exist for 192.0.2.5
    554 5.7.1 reverse name for client does not exist
    550 5.7.1 helo: no such host
    550 HELO domain does not exist
    554 HELO name is an unknown host
    450 4.7.1 Helo command rejected: Host not found
    450 4.7.1 Client host rejected: host not found
    554 5.7.1 MX of sender not found
    550 cannot find mail exchanger of your domain
    550 Domain of From address has no MX record
    550 no MX for sender's domain
    553 sender domain has no valid MX
    550 A or MX record of the envelope sender's domain not found
    554 rejected: URL domain not found
    554 5.7.1 message contains unknown links, user informed
    554 message with invalid recipient header
    550 invalid To: header
    550 undisclosed recipients are not allowed
    550 To header missing: no recipient found
    554 message lacks valid recipients in header
    550 invalid Message-ID domain
    550 5.6.0 invalid address in header
    550 5.6.0 From: address syntax error in header
    501 syntax error: mail from address malformed
    553 sender address contains an illegal character
    555 5.5.4 unsupported parameter in RCPT TO
    501 invalid NOTIFY parameter for recipient
    504 command parameter for address not implemented
    503 valid RCPT command must precede DATA
    554 no valid recipients
    503 5.5.1 no valid recipients, bye
    550 account of the sender suspended at your provider
    550 your subscription has expired, no sending
    550 5.7.1 your account is locked, contact us
    554 5.7.1 suspended: your server
    550 Sending suspended for your domain
    550 message held: user not yet confirmed
    550 mailbox owner is on vacation
    550 recipient is out of office until Monday
    550 the recipient moved your address to the block list
    550 user changed his privacy settings
    550 recipient no longer wants mail from you
    550 subscriber has unsubscribed, address removed from list
    550 This address no longer accepts mail from external senders
    550 mailbox is no longer open to the public
    550 recipient does not accept mail at this time
    450 the mailbox is temporarily disabled, overload
    451 4.2.1 mailbox disabled during migration, retry
    421 account temporarily locked by delivery
    452 4.2.1 mailbox in use by another process
    550 recipient does not have a valid DMARC record
    550 user does not have a secure connection
    550 Ihren Server kennen wir nicht
    550 Diesen Absender kennen wir nicht
    550 your domain is not known to our users
    550 Your message does not exist any more in the queue of the user
    550 user cannot be reached now
    550 recipient's server could not be found
    550 the mailbox server isn't available
    550 mail server of the recipient isn't configured for this size
    550 not configured for external mail
    550 the wrong recipient count
    550 wrong recipient header
    554 host isn't configured to relay for this recipient
    550 this is not one of our servers
    550 sender is not one of our users
    550 sender not one of our customers
    550 bad recipient count exceeded
    550 the user you authenticate as doesn't exist
    550 no PTR for address
    550 address not in whitelist
    550 address not in allowed senders
    550 address not on the access list
    550 this address may only be used internally
    550 user not in the allowed list of this sender
    550 no longer available for external senders
    550 user no longer available by mail from outside
    550 mailbox not available for external senders
    550 recipient not available to anonymous senders
    550 suspicious: too many nonexistent addresses
    550 mail rejected, because the reply-to domain does not exist
    550 Reply-To: domain not found
    550 domain in Return-Path not found
    550 EHLO argument is an unknown domain
    550 no A record for your host
    550 Sender's domain has no A or MX records
    550 Could not find your domain's MX
    553 your return address does not exist at your domain
    550 unresolvable sender domain
    550 unknown country
    550 gateway has no route for this domain at present
    451 no route to this domain, try later
    550 group has no owner, external mail not accepted
    550 list is not open
    550 account is not allowed to receive external mail
    550 mailbox not licensed for this protocol
    550 user not logged in
    550 user not subscribed to this service, external delivery is not allowed`
  .trim()
  .split('\n')
  .map((line) => line.trim());
