// Sendmail's transcript where no delivery-status came along: version 5 (Ultrix, IDA), 8, and those that imitate it.

import { codesIn, holdsCode, joinReplyLines } from '../../text/smtp-reply.ts';
import type { MessageView } from '../../view/message-view.ts';
import { failedCandidates } from '../../view/text-report.ts';
import { narrowView } from '../../view/view-message.ts';
import { bystanders } from '../bystanders.ts';
import type { Finding, Format } from '../finding.ts';
import { describeAll } from '../read-text.ts';

export const sendmail: Format = {
  name: 'sendmail',
  known: true,
  looksLike: (view) =>
    view.opening.includes('transcript of session follows') ||
    view.opening.includes('addresses had permanent fatal errors'),
  extract: (view) => listed(view) ?? fromTranscript(view),
};

/**
 *       ----- The following addresses had permanent fatal errors -----
 *    <user@example.org>
 *        (reason: 550 5.1.1 <user@example.org>... User unknown)
 */
function listed(view: MessageView): readonly Finding[] | null {
  const lower = view.lines.map((line) => line.toLowerCase());
  const first = lower.findIndex((line) => line.includes('the following address') && line.includes('--'));
  if (first < 0) return null;
  const next = lower.findIndex((line, at) => at > first && /-{3} ?\w/.test(line));
  const candidates = failedCandidates(narrowView(view, first + 1, next < 0 ? lower.length : next), bystanders(view));
  const sure = candidates.filter(({ standing }) => standing === 'own-line');
  return sure.length === 0 ? null : describeAll(view, sure);
}

/**
 *    >>> MAIL From:<me@example.com>
 *    <<< 550 Insecure Mail Relay
 *    554 <user@example.org>... Remote protocol error
 *
 * The last line is Sendmail's own; what the server said stands in the lines with <<< above it.
 */
function fromTranscript(view: MessageView): readonly Finding[] | null {
  const others = bystanders(view);
  const findings: Finding[] = [];
  let answer = '';
  for (const line of view.lines) {
    if (/^\s*(?:while talking to|\.\.\. while talking)/i.test(line)) answer = '';
    else if (line.startsWith('<<<')) answer = `${answer} ${line.slice(3).trim()}`;
    else if (line.startsWith('>>>')) answer = '';
    const address = /^[45]\d\d /.test(line) ? failedCandidates(narrowLine(view, line), others)[0]?.address : undefined;
    if (address === undefined) continue;
    const said = wordsOfServer(line, answer);
    findings.push({ recipient: address, ...codesIn(said), diagnostic: joinReplyLines(said) });
  }
  return findings.length === 0 ? null : findings;
}

/** "554 <user@example.org>... 550 Host unknown": the second answer is the one that was given. */
function wordsOfServer(line: string, answer: string): string {
  const own = line.slice(line.indexOf('... ') + 4);
  if (own.toLowerCase().startsWith('remote protocol error') && holdsCode(answer)) return answer;
  return /^[45]\d\d /.test(own) ? own : line;
}

function narrowLine(view: MessageView, line: string): MessageView {
  const at = view.lines.indexOf(line);
  return narrowView(view, at, at + 1);
}
