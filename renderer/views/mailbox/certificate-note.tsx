import type { ReactNode } from 'react';
import type { AppErrorData } from '../../../shared/domain/errors.ts';
import { errorText, Note } from '../../components/note.tsx';
import { s } from '../../strings/index.ts';

/** A refused certificate with its fingerprint, and the way to trust it where that can help. */
export function CertificateNote(props: {
  readonly data: AppErrorData;
  readonly disabled: boolean;
  readonly onTrust: (fingerprint: string) => void;
  readonly children?: ReactNode;
}) {
  const { fingerprint, pinned } = props.data;
  const { title, text } = errorText({ code: 'certificate', data: props.data });
  const lines = [
    text,
    fingerprint ? s.mailbox.fingerprint(fingerprint) : '',
    pinned ? s.mailbox.fingerprintBefore(pinned) : '',
    fingerprint ? (pinned ? s.mailbox.trustChanged : s.mailbox.trustHint) : '',
  ];
  return (
    <Note tone="error" title={title} text={lines.filter(Boolean).join(' ')}>
      {fingerprint ? (
        <button type="button" className="btn" disabled={props.disabled} onClick={() => props.onTrust(fingerprint)}>
          {pinned ? s.mailbox.trustNew : s.mailbox.trust}
        </button>
      ) : null}
      {props.children}
    </Note>
  );
}
