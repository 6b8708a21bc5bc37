import type { ReactNode } from 'react';
import type { AppErrorData } from '../../../shared/domain/errors.ts';
import { errorText, Note } from '../../components/note.tsx';
import { s } from '../../strings/index.ts';

function Print({ name, hex }: { readonly name: string; readonly hex: string | undefined }) {
  if (hex === undefined) return null;
  return (
    <div>
      <dt>{name}</dt>
      <dd>{hex}</dd>
    </div>
  );
}

/** Shows a refused certificate with its fingerprint, and a button to trust it where that can help. */
export function CertificateNote(props: {
  readonly data: AppErrorData;
  readonly disabled: boolean;
  readonly onTrust: (fingerprint: string) => void;
  readonly children?: ReactNode;
}) {
  const { fingerprint, pinned } = props.data;
  const { title, text } = errorText({ code: 'certificate', data: props.data });
  const hint = fingerprint ? (pinned ? s.mailbox.trustChanged : s.mailbox.trustHint) : '';
  const prints = (
    <dl className="prints">
      <Print name={s.mailbox.fingerprint} hex={fingerprint} />
      <Print name={s.mailbox.fingerprintBefore} hex={pinned} />
    </dl>
  );
  return (
    <Note tone="error" title={title} text={`${text} ${hint}`.trim()} more={fingerprint ? prints : null}>
      {fingerprint ? (
        <button type="button" className="btn" disabled={props.disabled} onClick={() => props.onTrust(fingerprint)}>
          {pinned ? s.mailbox.trustNew : s.mailbox.trust}
        </button>
      ) : null}
      {props.children}
    </Note>
  );
}
