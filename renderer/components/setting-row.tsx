import type { ReactNode } from 'react';

/** One setting: its name on the left, its value in the middle, its buttons on the right. */
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
