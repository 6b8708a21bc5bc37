import { useEffect, useState } from 'react';
import type { Policy } from '../../../shared/domain/policy.ts';
import { useDetail } from '../../api.ts';
import { s } from '../../strings/index.ts';

const t = s.setup.policy;
/** In milliseconds: the preview is fetched after this pause in typing, since it examines every address that bounced. */
const DEBOUNCE_MS = 250;

/** Null until the policy has not changed for a while. */
function useDebounced(policy: Policy): Policy | null {
  const key = JSON.stringify(policy);
  const [debounced, setDebounced] = useState(key);
  useEffect(() => {
    const timer = setTimeout(() => setDebounced(key), DEBOUNCE_MS);
    return () => clearTimeout(timer);
  }, [key]);
  return debounced === key ? policy : null;
}

/** How many addresses would be bad and watched, and how many are now. */
export function PolicyPreviewLine({ policy, differs }: { readonly policy: Policy; readonly differs: boolean }) {
  const preview = useDetail('policy.preview', useDebounced(policy));
  const { data } = preview;
  if (!data) return <p className="muted">{t.counting}</p>;
  return (
    <p className="set-preview" role="status" aria-busy={preview.isFetching}>
      {differs ? (
        <>
          <b>{t.preview(data.would.bad, data.would.watch)}</b> {t.previewNow(data.now.bad, data.now.watch)}
        </>
      ) : (
        t.same(data.now.bad, data.now.watch)
      )}
    </p>
  );
}
