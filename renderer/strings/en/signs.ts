// What speaks for a match.
import type { WordsFor } from '../../../shared/domain/said.ts';
import type { MatchSign } from '../../../shared/matching/match-sign.ts';
import { localeFor } from '../language.ts';
import { spanIn } from '../span.ts';
import { n } from './number.ts';

const span = spanIn(localeFor('en'), 'less than a second');

const matchSigns: WordsFor<MatchSign> = {
  'by-hand': 'linked by hand',
  'original-id': ({ messageId }) => `original Message-ID ${messageId}`,
  'rewritten-id': ({ messageId }) => `Message-ID before a server rewrote it: ${messageId}`,
  answers: ({ messageId }) => `the report answers ${messageId}`,
  'refers-to': ({ messageId }) => `the report refers to ${messageId}`,
  'after-sending': ({ ms }) => `${span(ms)} after sending`,
  'before-sending': ({ ms }) => `${span(ms)} before sending by its own clock`,
  'same-recipient': 'sent to this recipient',
  'same-subject': ({ subject }) => `same subject “${subject}”`,
  'subject-begins-alike': 'same beginning of the subject',
  'subject-in-subject': ({ subject }) => `the report's subject names “${subject}”`,
  'subject-in-text': ({ subject }) => `the report's text names “${subject}”`,
  'same-date': 'same date',
  'same-sender': 'same sender',
  'only-message': 'the only message to this recipient in those days',
  'others-fit': ({ count }) =>
    count === 1
      ? 'another message would fit nearly as well'
      : `${n.format(count)} other messages would fit nearly as well`,
  'passed-on': ({ address, failed }) => `sent to ${address}, which passes mail on to ${failed}`,
  'no-recipient': ({ address }) =>
    `${address} is not among the recipients of this message: a hidden copy, or someone passed it on`,
  'as-written': ({ text }) => text,
};

export const enSigns = { matchSigns };
