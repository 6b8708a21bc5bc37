import { useRef } from 'react';
import { type ChosenFile, filesOfInput } from './file-drop.ts';

/** A button that opens the system's file chooser. */
export function PickButton(props: {
  readonly label: string;
  readonly folder?: boolean;
  readonly accept?: string;
  readonly multiple?: boolean;
  readonly disabled?: boolean;
  readonly onFiles: (files: readonly ChosenFile[]) => void;
}) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" className="btn" disabled={props.disabled} onClick={() => input.current?.click()}>
        {props.label}
      </button>
      <input
        ref={(element) => {
          input.current = element;
          if (element) element.webkitdirectory = props.folder ?? false;
        }}
        type="file"
        hidden
        aria-label={props.label}
        multiple={props.multiple ?? false}
        accept={props.accept}
        onChange={(event) => {
          const { files } = event.target;
          if (files && files.length > 0) props.onFiles(filesOfInput(files));
          event.target.value = '';
        }}
      />
    </>
  );
}
