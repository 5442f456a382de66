import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { makeStyles } from '@material-ui/core/styles';
import {
  HandlingPolicy,
  policyUpdatePermission,
} from '@muster/backstage-plugin-oncall-common';
import { onCallApiRef } from '@muster/backstage-plugin-oncall-react';
import { useState } from 'react';
import { useHandlingPolicies } from '../api/useHandlingPolicies';
import { useMayI } from '../api/useMayI';
import { MissingRight, useMissingRights } from '../api/useMissingRights';
import { useMyTeams } from '../api/useMyTeams';
import { useTargetNames } from '../api/useTargetNames';
import { onCallPoliciesTranslationRef } from './translation';
import { Answer } from '../ui/Answer';
import { ConfirmDialog } from '../ui/ConfirmDialog';
import { CreateButton } from '../ui/CreateButton';
import { FirstRows } from '../ui/FirstRows';
import { Narrowed } from '../ui/NarrowedList';
import { Section } from '../ui/Section';
import { HandlingPolicyDialog } from './HandlingPolicyDialog';
import { inTheOrderOfTeams } from './inTheOrderOfTeams';
import { PolicyGroups } from './PolicyGroups';
import { PolicyTask } from './PolicyTask';
import { TargetNames } from './TargetNames';
import { TryPolicies } from './TryPolicies';

const useStyles = makeStyles(theme => ({
  lists: { marginTop: theme.spacing(2) },
}));

const TYPES = ['alert', 'notification'] as const;

/** What changes new alerts, and when people are told about them; with a box to try an alert. */
export function PoliciesPage() {
  const { t } = useTranslationRef(onCallPoliciesTranslationRef);
  const classes = useStyles();
  const answer = useHandlingPolicies();
  const mayUpdate = useMayI(policyUpdatePermission);
  const missingRight = useMissingRights(answer.value, ({ team }) => [team]);
  const names = useTargetNames(answer.value?.some(tellsTargets) ?? false);
  const [task, setTask] = useState<PolicyTask>();
  const onTask = mayUpdate ? setTask : undefined;
  return (
    <TargetNames.Provider value={names}>
      <TryPolicies />
      <Answer answer={answer} lines={6}>
        {policies => {
          const lists = (found: readonly HandlingPolicy[], typed: string) =>
            TYPES.map(type => (
              <PoliciesOfType
                key={`${type} ${typed}`}
                type={type}
                policies={policies.filter(policy => policy.type === type)}
                found={found.filter(policy => policy.type === type)}
                missingRight={missingRight}
                onTask={onTask}
                onChanged={answer.retry}
              />
            ));
          return policies.length > 0 ? (
            <div className={classes.lists}>
              <Narrowed
                rows={policies}
                searchLabel={t('handlingPolicies.search')}
                wordsOf={({ name, policyDescription, filter }) => [
                  name,
                  policyDescription,
                  ...(filter.conditions ?? []).map(
                    ({ expectedValue }) => expectedValue,
                  ),
                ]}
                teamsOf={({ team }) => [team]}
              >
                {lists}
              </Narrowed>
            </div>
          ) : (
            lists([], '')
          );
        }}
      </Answer>
      {task && (
        <TaskDialog
          task={task}
          policies={answer.value ?? []}
          onClose={() => setTask(undefined)}
          onDone={answer.retry}
        />
      )}
    </TargetNames.Provider>
  );
}

/** Whether a policy adds somebody whose name the catalog does not know. */
function tellsTargets(policy: HandlingPolicy): boolean {
  const { responders = [] } = policy.type === 'alert' ? policy : {};
  return responders.some(
    ({ type }) => type === 'escalation' || type === 'schedule',
  );
}

function PoliciesOfType(props: {
  readonly type: HandlingPolicy['type'];
  readonly policies: readonly HandlingPolicy[];
  /** Those of them that the reader looks for. */
  readonly found: readonly HandlingPolicy[];
  readonly missingRight?: MissingRight<HandlingPolicy>;
  readonly onTask?: (task: PolicyTask) => void;
  readonly onChanged: () => void;
}) {
  const { type, policies, found, missingRight, onTask, onChanged } = props;
  const { t } = useTranslationRef(onCallPoliciesTranslationRef);
  const mine = useMyTeams();
  return (
    <Section
      title={t(`handlingPolicies.title.${type}`)}
      end={
        onTask && (
          <CreateButton
            label={t(`handlingPolicies.create.${type}`)}
            missing={mine?.missing}
            onClick={() => onTask({ kind: 'create', type })}
          />
        )
      }
    >
      {t(`handlingPolicies.explanation.${type}`)}
      {found.length > 0 ? (
        <FirstRows rows={inTheOrderOfTeams(found)}>
          {shown => (
            <PolicyGroups
              policies={policies}
              shown={shown}
              missingRight={missingRight}
              onTask={missingRight && onTask}
              onChanged={onChanged}
            />
          )}
        </FirstRows>
      ) : (
        <p>
          {policies.length > 0
            ? t('handlingPolicies.noMatch')
            : t(`handlingPolicies.empty.${type}`)}
        </p>
      )}
    </Section>
  );
}

function TaskDialog(props: {
  readonly task: PolicyTask;
  readonly policies: readonly HandlingPolicy[];
  readonly onClose: () => void;
  readonly onDone: () => void;
}) {
  const { task, policies, ...handlers } = props;
  const { t } = useTranslationRef(onCallPoliciesTranslationRef);
  const onCallApi = useApi(onCallApiRef);
  if (task.kind === 'create') {
    return (
      <HandlingPolicyDialog start={task} policies={policies} {...handlers} />
    );
  }
  const { policy } = task;
  return task.kind === 'edit' ? (
    <HandlingPolicyDialog start={policy} policies={policies} {...handlers} />
  ) : (
    <ConfirmDialog
      isDangerous
      title={t('handlingPolicies.deleteTitle', { policy: policy.name })}
      effect={t('handlingPolicies.deleteEffect')}
      confirmLabel={t('handlingPolicies.deleteSubmit')}
      onConfirm={() => onCallApi.deleteHandlingPolicy(policy.id)}
      {...handlers}
    />
  );
}
