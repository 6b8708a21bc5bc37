import { phraseList } from '../reasons/phrase-list.ts';

/** Standing sentences of mail systems that sound like a cause and are none: they shield the phrases inside them. */
export const BOILERPLATE: readonly string[] = phraseList(`
      address could not be reached
      addresses could not be reached
      bad destination mailbox address error
      believe this is an error
      believe you received this message in error
      contact your system administrator
      could not be delivered to one or more of its recipients
      delivery attempts will continue for some time
      error message below
      error messages below
      feel this message to be in error
      further information about the cause of this error
      giving up on
      has been scanned for viruses
      message was created automatically by mail delivery software
      message you sent to
      no action is required on your part
      notice of this error has been reported
      notify the sender
      other mail system problem
      please contact your administrator
      please try again later or contact
      recipient could not be reached
      recipients could not be reached
      rejected by the recipient domain
      rejected by the server for the recipient domain
      reported to the sender
      return to sender
      returned to sender
      returned to the sender
      scanned by
      scanned for all viruses and potentially offensive content
      sender notified
      smtp error from remote mail server
      smtp error from remote server
      technical details of permanent failure
      technical details of temporary failure
      the error that the other server returned was
      the following address failed
      the following addresses failed
      there was an error delivering your mail
      this is a permanent error
      this is a temporary error
      to the sender
      unknown address error
      unknown command output
      virus scanned by
      was rejected by the recipient domain
    `);
