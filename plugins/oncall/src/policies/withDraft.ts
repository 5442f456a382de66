import {
  HandlingPolicy,
  HandlingPolicyInput,
} from '@muster/backstage-plugin-oncall-common';

/** The policies as they would be once a draft is saved: a new one is the last of its list, others keep their place. */
export function withDraft(
  policies: readonly HandlingPolicy[],
  draft: { readonly input: HandlingPolicyInput; readonly id?: string },
): {
  readonly policies: readonly HandlingPolicy[];
  readonly policy: HandlingPolicy;
} {
  const { input, id = '' } = draft;
  const others = policies.filter(policy => policy.id !== id);
  const isBeside = ({ type, team }: HandlingPolicy) =>
    type === input.type && team === input.team;
  const beside = others.filter(isBeside);
  const order =
    policies.find(policy => policy.id === id)?.order ?? beside.length;
  const policy = { ...input, id, order };
  return {
    policies: [
      ...others.filter(other => !isBeside(other)),
      ...beside.slice(0, order),
      policy,
      ...beside.slice(order),
    ],
    policy,
  };
}
