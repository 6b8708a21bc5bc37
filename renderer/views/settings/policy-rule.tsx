import type { ReactNode } from 'react';
import { Badge } from '../../components/badge.tsx';
import type { Tone } from '../../components/icons.tsx';

/** One rule of the policy, beside the verdict that it gives. */
export function PolicyRule(props: { readonly tone: Tone; readonly word: string; readonly children: ReactNode }) {
  return (
    <li>
      <span>
        <Badge tone={props.tone}>{props.word}</Badge>
      </span>
      <div>{props.children}</div>
    </li>
  );
}
