import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { makeStyles } from '@material-ui/core/styles';
import MuiAlert from '@material-ui/lab/Alert';
import {
  HandlingPolicy,
  UnreachablePolicy,
  unreachablePolicies,
} from '@muster/backstage-plugin-oncall-common';
import {
  onCallApiRef,
  PersonLink,
} from '@muster/backstage-plugin-oncall-react';
import { useId, useState } from 'react';
import { MissingRight } from '../api/useMissingRights';
import { useOnCallFiles } from '../api/useOnCallFiles';
import { useSubmit } from '../api/useSubmit';
import { fileOf } from '../files/fileOf';
import { ManagedNote } from '../files/ManagedNote';
import { useLocked } from '../files/useLocked';
import { onCallPoliciesTranslationRef } from './translation';
import { LiveText } from '../ui/LiveText';
import { Subheading } from '../ui/Subheading';
import { PolicyLine } from './PolicyLine';
import { PolicyTask } from './PolicyTask';

const useStyles = makeStyles(theme => ({
  head: { marginTop: theme.spacing(2) },
  list: {
    display: 'grid',
    gap: theme.spacing(1),
    margin: `${theme.spacing(1)}px 0`,
    padding: 0,
    listStyle: 'none',
  },
}));

type GroupProps = {
  /** Of one type, in order within each team. */
  readonly policies: readonly HandlingPolicy[];
  /** Those of them to draw, team by team. */
  readonly shown: readonly HandlingPolicy[];
  readonly missingRight?: MissingRight<HandlingPolicy>;
  readonly onTask?: (task: PolicyTask) => void;
  readonly onChanged: () => void;
};

/** The policies for all alerts, then those of each team: the order in which they are asked. */
export function PolicyGroups(props: GroupProps) {
  const { policies, shown } = props;
  const teams = [...new Set(shown.map(({ team = '' }) => team))];
  const unreachable = unreachablePolicies(policies);
  return (
    <>
      {teams.map(team => (
        <PolicyGroup
          {...props}
          key={team}
          team={team}
          unreachable={unreachable}
          policies={policies.filter(policy => (policy.team ?? '') === team)}
        />
      ))}
    </>
  );
}

function PolicyGroup(
  props: GroupProps & {
    /** Empty for the policies for all alerts. */
    readonly team: string;
    readonly unreachable: readonly UnreachablePolicy[];
  },
) {
  const { team, policies, shown, unreachable } = props;
  const { missingRight, onTask, onChanged } = props;
  const { t } = useTranslationRef(onCallPoliciesTranslationRef);
  const classes = useStyles();
  const onCallApi = useApi(onCallApiRef);
  const { submit, busy, error } = useSubmit({ isTyped: false });
  const [said, setSaid] = useState('');
  const headId = useId();
  const save = async (
    { id, order, ...input }: HandlingPolicy,
    change: { readonly enabled?: boolean; readonly to?: number },
  ) => {
    const { enabled = input.enabled, to } = change;
    const next = { ...input, enabled };
    if (await submit(() => onCallApi.updateHandlingPolicy(id, next, to))) {
      setSaid(
        to === undefined
          ? t(`handlingPolicies.switched.${enabled ? 'on' : 'off'}`, {
              policy: input.name,
            })
          : t('handlingPolicies.moved', {
              policy: input.name,
              position: String(to + 1),
            }),
      );
    }
    // Also after a refusal: what somebody else changed is seen before it is pressed again.
    onChanged();
  };
  const file = fileOf(useOnCallFiles().value, 'handling-policies', team);
  const locked = useLocked('handling-policies')({ id: team });
  const mayMove = onTask && !busy;
  return (
    <>
      <Subheading id={headId} level="h4" className={classes.head}>
        {team ? (
          <PersonLink entityRef={team} />
        ) : (
          t('handlingPolicies.everybody')
        )}
      </Subheading>
      <ManagedNote file={file} />
      {error && <MuiAlert severity="error">{error.message}</MuiAlert>}
      <ol className={classes.list} aria-labelledby={headId}>
        {policies.map(
          (policy, index) =>
            shown.includes(policy) && (
              <PolicyLine
                key={policy.id}
                policy={policy}
                position={index + 1}
                unreachable={unreachable.find(
                  found => found.policy.id === policy.id,
                )}
                missingRight={missingRight?.(policy) ?? locked}
                onSwitch={
                  mayMove ? enabled => save(policy, { enabled }) : undefined
                }
                onUp={
                  mayMove && index > 0
                    ? () => save(policy, { to: index - 1 })
                    : undefined
                }
                onDown={
                  mayMove && index < policies.length - 1
                    ? () => save(policy, { to: index + 1 })
                    : undefined
                }
                onEdit={onTask && (() => onTask({ kind: 'edit', policy }))}
                onDelete={onTask && (() => onTask({ kind: 'delete', policy }))}
              />
            ),
        )}
      </ol>
      <LiveText text={said} />
    </>
  );
}
