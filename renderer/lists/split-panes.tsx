import { type CSSProperties, type KeyboardEvent, type PointerEvent, type ReactNode, useRef } from 'react';
import type { ListName } from '../../shared/domain/lists.ts';
import { s } from '../strings/index.ts';
import { useLook } from './looks.ts';

const STEP = 0.02;
const LEAST = 0.2;
const MOST = 0.8;

interface SplitProps {
  readonly list: ListName;
  readonly className?: string;
  /** The list, and the detail beside it. */
  readonly children: readonly [ReactNode, ReactNode];
}

/**
 * List and detail side by side. The user moves the line between them by dragging or with the arrow keys, and its position is
 * stored.
 */
export function SplitPanes({ list, className = '', children }: SplitProps) {
  const [look, onLook] = useLook(list);
  const frame = useRef<HTMLDivElement>(null);
  const dragging = useRef(false);
  const shareNow = (): number => {
    const whole = frame.current?.clientWidth ?? 1;
    return look.share ?? (frame.current?.firstElementChild?.clientWidth ?? 0) / whole;
  };
  const set = (share: number) => onLook({ share: Math.min(MOST, Math.max(LEAST, share)) });
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowLeft') set(shareNow() - STEP);
    else if (event.key === 'ArrowRight') set(shareNow() + STEP);
    else if (event.key === 'Home') set(LEAST);
    else if (event.key === 'End') set(MOST);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    dragging.current = true;
    event.currentTarget.setPointerCapture(event.pointerId);
  };
  const onPointerMove = (event: PointerEvent) => {
    const box = frame.current?.getBoundingClientRect();
    if (dragging.current && box) set((event.clientX - box.left) / box.width);
  };
  const end = () => {
    dragging.current = false;
  };
  const style = look.share === undefined ? undefined : ({ '--list-share': `${look.share * 100}%` } as CSSProperties);
  return (
    <div ref={frame} className={`split ${className} ${style ? 'shared' : ''}`} style={style}>
      <div className="pane-list">
        {children[0]}
        {/* biome-ignore lint/a11y/useSemanticElements: a line that can be moved is no horizontal rule */}
        <div
          role="separator"
          aria-orientation="vertical"
          tabIndex={0}
          className="pane-grip"
          aria-label={s.list.resize}
          aria-valuenow={Math.round((look.share ?? 0.4) * 100)}
          aria-valuemin={LEAST * 100}
          aria-valuemax={MOST * 100}
          {...{ onKeyDown, onPointerDown, onPointerMove, onPointerUp: end, onPointerCancel: end }}
          onDoubleClick={() => onLook({ share: undefined })}
        />
      </div>
      <div className="pane-detail">{children[1]}</div>
    </div>
  );
}
