import { describe, expect, it } from 'vitest';
import { REPORT_KINDS } from '../../shared/domain/words.ts';
import { type Filing, reportTab } from '../../shared/matching/report-tab.ts';

const filing = (more: Partial<Filing>): Filing => ({
  kind: 'failed',
  looksLikeReport: true,
  bounces: 1,
  matched: true,
  backscatter: false,
  ...more,
});

describe('reportTab', () => {
  it.each<[Partial<Filing>, ReturnType<typeof reportTab>]>([
    [{}, 'failures'],
    [{ kind: 'delayed' }, 'delayed'],
    [{ matched: false }, 'unmatched'],
    [{ kind: 'delayed', matched: false }, 'unmatched'],
    [{ matched: false, backscatter: true }, 'backscatter'],
    [{ kind: 'feedback', bounces: 0 }, 'complaints'],
    [{ kind: 'feedback', matched: false }, 'complaints'],
    [{ kind: 'auto-reply', bounces: 0 }, 'auto-replies'],
    [{ kind: 'mdn', bounces: 0 }, 'auto-replies'],
    [{ kind: 'delivered' }, null],
    [{ kind: 'relayed', matched: false }, null],
    [{ kind: 'expanded' }, null],
    [{ kind: 'failed', bounces: 0 }, 'unparsed'],
    [{ kind: 'delivered', bounces: 0 }, 'unparsed'],
    [{ kind: 'other', bounces: 0 }, 'unparsed'],
    [{ kind: 'other', bounces: 0, looksLikeReport: false }, null],
  ])('%j stands on %s', (more, tab) => {
    expect(reportTab(filing(more))).toBe(tab);
  });

  it('drops no report whose recipients could not be read', () => {
    for (const kind of REPORT_KINDS) expect(reportTab(filing({ kind, bounces: 0 }))).not.toBeNull();
  });
});
