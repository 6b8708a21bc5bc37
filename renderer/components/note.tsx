import { Info, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { wordsOf } from '../../shared/domain/details.ts';
import { AppError, type AppErrorData, type ErrorCode } from '../../shared/domain/errors.ts';
import { s } from '../strings/index.ts';
import { MailText } from './mail-text.tsx';

/** The texts of an error: what went wrong, and what to do. */
export function errorText(error: { readonly code: ErrorCode; readonly data: AppErrorData }) {
  return s.errors[error.code](error.data);
}

/** Code and data of anything that was thrown. */
export function asAppError(error: unknown): { readonly code: ErrorCode; readonly data: AppErrorData } {
  if (error instanceof AppError) return error;
  return { code: 'internal', data: { detail: wordsOf(error) } };
}

export function Note(props: {
  readonly tone: 'error' | 'warn' | 'info';
  readonly title: string;
  readonly text: string;
  /** Content below the text, which also puts the buttons below it. */
  readonly more?: ReactNode;
  readonly children?: ReactNode;
}) {
  const Icon = props.tone === 'info' ? Info : TriangleAlert;
  return (
    <div
      className={`note ${props.tone}${props.more ? ' tall' : ''}`}
      role={props.tone === 'error' ? 'alert' : 'status'}
    >
      <Icon aria-hidden="true" />
      <b className="break">
        <MailText text={props.title} />
      </b>
      <p>
        <MailText text={props.text} />
      </p>
      {props.more}
      {props.children ? <div className="acts">{props.children}</div> : null}
    </div>
  );
}

/** Shows a failed call, with a button to try again where `retry` is set. */
export function ErrorNote({ error, retry }: { readonly error: unknown; readonly retry?: () => void }) {
  const { title, text } = errorText(asAppError(error));
  return (
    <Note tone="error" title={title} text={text}>
      {retry ? (
        <button type="button" className="btn" onClick={retry}>
          {s.app.retry}
        </button>
      ) : null}
    </Note>
  );
}
