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
    550 posting address not registered for this list`
  .trim()
  .split('\n')
  .map((line) => line.trim());
