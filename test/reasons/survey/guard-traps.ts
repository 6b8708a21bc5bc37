const linesOf = (text: string): readonly string[] =>
  text
    .trim()
    .split('\n')
    .map((line) => line.trim());

/** Answers for lea@example.com that speak of somebody else's address. None of them may condemn hers. */
export const OTHERS: readonly string[] = linesOf(`
    550 account of <max@else.example> does not exist
    550 <max@else.example>: user unknown
    550 5.1.1 <max@else.example>... User unknown
    550 No such user: max@else.example
    550 mailbox max@else.example is disabled
    550 unknown user max@else.example
    550 address max@else.example could not be found, please check
    550 <max@else.example> is not a known mailbox
    550 the mailbox <max@else.example> has been closed
    550 5.1.1 The email account max@else.example that was used for sending does not exist
    550 5.7.1 Mail from max@else.example refused: no such account there
    550 we asked mx.else.example about max@else.example: no such user
    550 callout to mx.else.example failed for <max@else.example>: 550 no such user here
    550-Callback to max@else.example: 550 5.1.1 user unknown
    550-Verification failed for <max@else.example> 550-Called: 192.0.2.4 550-Sent: RCPT TO:<max@else.example> 550-Response: 550 5.1.1 No such user 550 Sender verify failed
    550 <lea@example.com>: message rejected, as <max@else.example> does not exist
    550 reply address max@else.example: mailbox disabled
    550 Return-Path <max@else.example> bounces: user unknown
    550 account max@else.example is suspended for abuse
    550 5.1.1 <max@else.example>
    550 5.1.1 Address unknown <max@else.example>
    550 The mailbox of max@else.example has been disabled
    550 lea@example.com forwards to max@else.example: mailbox not found
    550 forwarding to <max@else.example> failed: unknown user
    550 Your sender max@else.example: mailbox unknown
    550 refused for max@else.example, recipient address unknown
    550 MAIL FROM <max@else.example>: no such mailbox at else.example
    450 4.1.1 <max@else.example>: Recipient address rejected: User unknown in virtual alias table
    554 5.7.1 <max@else.example>: account is suspended
    550 user max of else.example doesn't exist, sender not verified
    550 5.1.2 <max@else.example>: domain not found
    550 5.1.2 domain of max@else.example does not exist
    553 max@else.example: malformed address
    501 5.1.3 <max@else.example>: bad address syntax
    556 max@else.example: domain does not accept mail`);

/** Answers that speak of a sender, a network, a fault of the moment, or that call themselves temporary. None may condemn. */
export const PASSING: readonly string[] = linesOf(`
    550 no such user at sender's server
    550 no such user at the sender's domain
    550 no such user on the originating host
    550 sender verify failed, remote host said: user unknown
    550 Sender verification: remote server answered 550 user unknown
    550 could not verify sender: 550 mailbox not found
    550 sender callout: no such mailbox
    550 we could not verify who you are: mailbox does not exist
    554 5.7.1 connection from unknown customer network
    550 connection from an unknown user network refused
    554 mail from unknown customers is not relayed
    550 unknown subscriber line, use your provider's server
    550 dial-up customer address unknown to us, blocked
    554 unknown host in a dynamic customer range
    550 unauthenticated user unknown to relay
    550 SMTP user unknown, log in first
    550 the submitting user does not exist
    550 The user who sent this does not exist
    550 The account that sent this message has been disabled
    550 the account you are sending from is inactive
    550 mail sent by unknown user
    550 message comes from an address that does not exist
    550 originating mailbox not found
    550 rejected: return address has no such user
    550 the author's address does not exist
    550 From: mailbox not found
    550 Reply-To: user unknown
    550 Errors-To address does not exist
    550 owner of the sending account has been deactivated
    450 user can't be found because the directory is down
    451 aliases file not readable, user not found for now
    450 4.1.1 user unknown (directory unavailable)
    450 user unknown, alias map cannot be read
    451 recipient unknown: LDAP server does not answer
    451 4.3.0 user not found: database locked
    450 no such user right now
    450 4.2.0 mailbox does not exist yet, it is being created
    451 mailbox not found during migration
    450 4.1.1 recipient unknown at the moment
    451 4.7.1 unknown recipient, greylisted
    421 4.2.1 account disabled while the server restarts
    450 user not found, retry
    451 user unknown
    450 no such user here
    452 unknown mailbox
    450 4.2.1 mailbox disabled
    451 4.1.2 domain not found
    450 host not found
    421 unknown user
    451 unable to find user in the cluster
    550 user can't be found because the directory is down
    550 recipient unknown: LDAP server does not answer
    550 user not found: database connection lost
    550 temporary lookup failure: user unknown
    550 user unknown for now, try later
    550 user not found (backend timeout)
    450 4.1.1 <lea@example.com>: Recipient address rejected: User unknown in relay table (lookup timed out)
    451 lookup of lea@example.com failed, no such user cached
    450 4.3.2 system not accepting mail: user unknown during start
    451 4.4.3 user's domain not found
    450 4.1.2 Recipient address rejected: Domain not found
    451 Konto zurzeit nicht gefunden
    450 Benutzer derzeit unbekannt
    450 utilisateur inconnu pour le moment
    450 usuario desconocido por ahora
    451 4.1.1 Postfach existiert nicht
    550 could not reach the user directory, no such user
    550 no connection to the database, user unknown
    550 user unknown (directory unavailable)
    550 5.1.1 user unknown - LDAP timeout
    451 4.1.1 recipient unknown, cluster is down`);

/** Answers that name the address of lea@example.com in another form, or another address beside it. They condemn. */
export const HERS: readonly string[] = linesOf(`
    550 5.1.1 <lea@example.com>... User unknown
    550 5.1.1 <LEA@Example.COM>: user unknown
    550 lea@mx1.example.com does not exist
    550 no such user: lea+news@example.com
    550 unknown user lea%example.com@relay.example
    550 user unknown, ask postmaster@example.com
    550 No such user here; questions go to help@else.example
    550 mail from max@else.example to lea@example.com: mailbox not found
    550 5.1.1 <lea@example.com>: user unknown; from=<max@else.example>
    550 mailbox l***@example.com is disabled
    450 4.1.1 <lea@example.com>: Recipient address rejected: User unknown in virtual mailbox table
    550-Callout verification failed: 550 no such user
    550 the address you are sending to does not exist
    550 lea isn't a user on this machine
    550 account temporarily disabled
    550 5.1.6 lea has moved to max@else.example`);
