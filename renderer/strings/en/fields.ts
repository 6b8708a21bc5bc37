// What the fields of a delivery report and of a mail header mean, by lower-case name, with the RFC section that says so.

export interface FieldMeaning {
  readonly meaning: string;
  readonly source: string;
}

const field = (source: string, meaning: string): FieldMeaning => ({ meaning, source });

export const enFields: ReadonlyMap<string, FieldMeaning> = new Map([
  [
    'original-envelope-id',
    field('RFC 3464 § 2.2.1', 'The id that the sender gave this delivery, to recognise its reports.'),
  ],
  [
    'reporting-mta',
    field('RFC 3464 § 2.2.2', 'The mail server that wrote this report. Often your own, not the one that refused.'),
  ],
  ['dsn-gateway', field('RFC 3464 § 2.2.3', 'A gateway that turned another system’s report into this one.')],
  ['received-from-mta', field('RFC 3464 § 2.2.4', 'The server that handed the message to the one that reports.')],
  ['arrival-date', field('RFC 3464 § 2.2.5', 'When the message reached the reporting server.')],
  ['original-recipient', field('RFC 3464 § 2.3.1', 'The address you wrote to, before any forwarding.')],
  ['final-recipient', field('RFC 3464 § 2.3.2', 'The address this part of the report is about, after forwarding.')],
  ['action', field('RFC 3464 § 2.3.3', 'What happened: failed, delayed, delivered, relayed or expanded.')],
  [
    'status',
    field(
      'RFC 3464 § 2.3.4, RFC 3463',
      'A three-part code. 5 is permanent, 4 is temporary; the rest says what was wrong.',
    ),
  ],
  ['remote-mta', field('RFC 3464 § 2.3.5', 'The server at the other end, which gave the answer below.')],
  ['diagnostic-code', field('RFC 3464 § 2.3.6', 'The other server’s own answer, with its SMTP reply code.')],
  ['last-attempt-date', field('RFC 3464 § 2.3.7', 'When delivery was last tried.')],
  ['final-log-id', field('RFC 3464 § 2.3.8', 'Where to look in the server’s log.')],
  ['will-retry-until', field('RFC 3464 § 2.3.9', 'Until then the server keeps trying.')],
  [
    'x-queue-id',
    field('not in an RFC', 'The number of the message in the server’s queue. The postmaster can look it up.'),
  ],
  [
    'x-postfix-queue-id',
    field('Postfix', 'The number of the message in the server’s queue. The postmaster can look it up.'),
  ],
  ['x-postfix-sender', field('Postfix', 'The envelope sender: where reports like this one go.')],
  ['x-actual-recipient', field('Courier, sendmail', 'The address the server really tried, after aliases.')],
  ['x-display-name', field('Exchange', 'The name of the recipient in the address book.')],
  ['x-supplementary-info', field('Exchange', 'More of what the other server said.')],
  [
    'feedback-type',
    field('RFC 5965 § 3.1', 'What kind of complaint this is; “abuse” means the recipient pressed “spam”.'),
  ],
  ['user-agent', field('RFC 5965 § 3.1', 'The software that wrote the complaint.')],
  ['version', field('RFC 5965 § 3.1', 'Version of the complaint format.')],
  ['original-mail-from', field('RFC 5965 § 3.2', 'The envelope sender of the message that was complained about.')],
  ['original-rcpt-to', field('RFC 5965 § 3.2', 'The recipient of the message that was complained about.')],
  ['source-ip', field('RFC 5965 § 3.2', 'The address of the server that sent the message.')],
  ['reported-domain', field('RFC 5965 § 3.2', 'The domain that the complaint is about.')],
  ['authentication-results', field('RFC 8601', 'What SPF, DKIM and DMARC checks said about the message.')],
  ['message-id', field('RFC 5322 § 3.6.4', 'The unique id of a message. It ties a report to what you sent.')],
  ['in-reply-to', field('RFC 5322 § 3.6.4', 'The id of the message this one answers.')],
  ['references', field('RFC 5322 § 3.6.4', 'The ids of the thread this message belongs to.')],
  ['date', field('RFC 5322 § 3.6.1', 'When the message was written.')],
  ['from', field('RFC 5322 § 3.6.2', 'Who wrote the message.')],
  ['sender', field('RFC 5322 § 3.6.2', 'Who sent the message, where that is not its writer.')],
  ['reply-to', field('RFC 5322 § 3.6.2', 'Where answers should go.')],
  ['to', field('RFC 5322 § 3.6.3', 'Who the message is for.')],
  ['cc', field('RFC 5322 § 3.6.3', 'Who gets a copy.')],
  ['subject', field('RFC 5322 § 3.6.5', 'What the message is about.')],
  ['received', field('RFC 5321 § 4.4', 'One stop on the way, newest first.')],
  ['return-path', field('RFC 5321 § 4.4', 'The envelope sender: where reports go.')],
  ['x-failed-recipients', field('Exim, Gmail', 'The addresses that failed. A hint, not a proof of permanence.')],
  ['auto-submitted', field('RFC 3834 § 5', 'Says that a machine wrote this message.')],
  ['dkim-signature', field('RFC 6376', 'A signature of the sending domain.')],
  ['content-type', field('RFC 2045 § 5', 'What kind of content this is.')],
]);
