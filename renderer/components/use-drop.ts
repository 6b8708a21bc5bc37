import { type DragEvent, useState } from 'react';
import { type ChosenFile, filesOfDrop } from './file-drop.ts';

/** Makes an element accept dropped files; spread the result over it. `text` is shown while files hover over the element. */
export function useDrop(text: string, onFiles: (files: readonly ChosenFile[]) => void) {
  const [over, setOver] = useState(false);
  return {
    className: over ? 'dropping' : '',
    'data-drop': text,
    onDragOver: (event: DragEvent) => {
      event.preventDefault();
      setOver(true);
    },
    onDragLeave: (event: DragEvent) => {
      if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOver(false);
    },
    onDrop: (event: DragEvent) => {
      event.preventDefault();
      setOver(false);
      filesOfDrop(event.dataTransfer)
        .then(onFiles)
        .catch((error: unknown) => console.error('drop', error));
    },
  };
}
