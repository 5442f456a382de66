import { useApi } from '@backstage/core-plugin-api';
import { onCallApiRef } from '@muster/backstage-plugin-oncall-react';
import { TrialResult } from './TrialResult';
import { TryAlert } from './TryAlert';

/** A box to describe an alert and see which rule it would take, why, and who would be told when; nothing is written. */
export function TryRouting({ team }: { readonly team: string }) {
  const onCallApi = useApi(onCallApiRef);
  return (
    <TryAlert ask={trial => onCallApi.tryRouting({ team, ...trial })}>
      {result => <TrialResult result={result} />}
    </TryAlert>
  );
}
