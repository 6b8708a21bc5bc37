import type { ReactNode } from 'react';

/** What is set on the left, how it stands in the middle, what can be done on the right. */
export function SettingRow(props: {
  readonly label: string;
  readonly children: ReactNode;
  readonly action?: ReactNode;
}) {
  return (
    <div className="set-row">
      <dt>{props.label}</dt>
      <dd>{props.children}</dd>
      {props.action ? <dd className="set-do">{props.action}</dd> : null}
    </div>
  );
}
