// What test/renderer/strings-scan.test.ts must find: texts that stand in a component.
import { say } from '../../renderer/state/ui-store.ts';

export const CHOICES = [{ value: 'day', label: 'By day' }];

export function Speaks({ hits, file }: { readonly hits: number; readonly file: string }) {
  return (
    <form aria-label={'Search'}>
      <input placeholder="Find" className="field" onChange={() => say('Saved')} />
      {hits === 0 ? 'No hits' : hits === 1 ? 'One hit' : `Hits: ${hits}`}
      <p>{file}</p>
    </form>
  );
}
