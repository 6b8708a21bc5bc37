// Words beside the name of a server that answered.

/** Words right before the name of the server that answered; lower case, the surest first. */
export const BEFORE_SERVER: readonly string[] = [
  // ... while talking to mx.example.org.:
  'while talking to ',
  // <user@example.org>: host mx.example.org[192.0.2.1] said: 550 …, host mx.example.org[192.0.2.1] refused to talk to me: 554 …
  // Exim:     host mx.example.org [192.0.2.1]
  'host ',
  // Remote Server at mx.example.org (192.0.2.1) returned '550 …'
  'remote server at ',
  // SMTP error from remote server: host: mx.example.org
  'host: ',
  // Connected to 192.0.2.1 but sender was rejected.
  'connected to ',
];
/** Words right behind it. */
export const BEHIND_SERVER: readonly string[] = [
  // qmail: 192.0.2.1 does not like recipient. / 192.0.2.1 failed after I sent the message.
  ' does not like recipient',
  ' failed after i sent the message',
  // mx.example.org rejected your message to the following e-mail addresses: / mx.example.org gave this error:
  ' rejected your message',
  ' gave this error',
];
/** rejected by the server for the recipient domain example.org by mx.example.org. [192.0.2.1]. */
export const FOR_DOMAIN = 'for the recipient domain ';
