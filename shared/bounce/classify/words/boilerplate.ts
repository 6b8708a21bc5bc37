import { phraseList } from '../reasons/phrase-list.ts';

/** Standing sentences of mail systems that sound like a cause and are none: they shield the phrases inside them. */
export const BOILERPLATE: readonly string[] = phraseList(`
  smtp error from remote mail server | smtp error from remote server | no action is required on your part
  unknown address error | other mail system problem | bad destination mailbox address error
  delivery attempts will continue for some time | returned to sender | return to sender | returned to the sender | reported to the sender | notify the sender | sender notified | to the sender
  scanned for all viruses and potentially offensive content | has been scanned for viruses | scanned by | virus scanned by
  rejected by the recipient domain | rejected by the server for the recipient domain | was rejected by the recipient domain
  feel this message to be in error | believe this is an error | believe you received this message in error
  could not be delivered to one or more of its recipients | this is a permanent error | this is a temporary error
  the error that the other server returned was | further information about the cause of this error
  message was created automatically by mail delivery software | technical details of permanent failure
  technical details of temporary failure | the following address failed | the following addresses failed
  notice of this error has been reported | message you sent to | please try again later or contact
  contact your system administrator | please contact your administrator | error message below | error messages below
  unknown command output`);
