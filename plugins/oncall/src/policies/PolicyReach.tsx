import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import MuiAlert from '@material-ui/lab/Alert';
import {
  HandlingPolicy,
  HandlingPolicyInput,
  unreachablePolicies,
} from '@muster/backstage-plugin-oncall-common';
import { onCallPoliciesTranslationRef } from './translation';
import { useWhyUnreachable } from './useWhyUnreachable';
import { withDraft } from './withDraft';

/** Warns while a policy is written that no alert can reach it, or that it takes everything from others. */
export function PolicyReach(props: {
  /** What the dialog would save. */
  readonly input: HandlingPolicyInput;
  /** The policy that is edited, if it exists. */
  readonly id?: string;
  readonly policies: readonly HandlingPolicy[];
}) {
  const { input, id, policies } = props;
  const { t } = useTranslationRef(onCallPoliciesTranslationRef);
  const why = useWhyUnreachable();
  const draft = withDraft(policies, { input, id });
  const found = unreachablePolicies(draft.policies);
  const own = found.find(({ policy }) => policy === draft.policy);
  const taken = found.filter(({ takenBy }) => takenBy === draft.policy);
  return (
    <>
      {own && (
        <MuiAlert severity="warning">
          {t('handlingPolicyDialog.unreachable', { reason: why(own) })}
        </MuiAlert>
      )}
      {taken.length > 0 && (
        <MuiAlert severity="warning">
          {t('handlingPolicyDialog.takes', {
            count: taken.length,
            policies: taken.map(({ policy }) => `"${policy.name}"`).join(', '),
          })}
        </MuiAlert>
      )}
    </>
  );
}
