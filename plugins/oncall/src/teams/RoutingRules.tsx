import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { makeStyles } from '@material-ui/core/styles';
import MuiAlert from '@material-ui/lab/Alert';
import {
  policyUpdatePermission,
  RoutingRule,
} from '@muster/backstage-plugin-oncall-common';
import { onCallApiRef } from '@muster/backstage-plugin-oncall-react';
import { useState } from 'react';
import { useEscalationPolicies } from '../api/useEscalationPolicies';
import { useMayI } from '../api/useMayI';
import { useMissingRights } from '../api/useMissingRights';
import { useOnCallFiles } from '../api/useOnCallFiles';
import { useRoutingRules } from '../api/useRoutingRules';
import { useSchedules } from '../api/useSchedules';
import { useSubmit } from '../api/useSubmit';
import { fileOf } from '../files/fileOf';
import { ManagedNote } from '../files/ManagedNote';
import { onCallTeamsTranslationRef } from './translation';
import { Answer } from '../ui/Answer';
import { CreateButton } from '../ui/CreateButton';
import { LiveText } from '../ui/LiveText';
import { Section } from '../ui/Section';
import { DeleteRuleDialog } from './DeleteRuleDialog';
import { RuleDialog } from './RuleDialog';
import { RuleLine } from './RuleLine';
import { TryRouting } from './TryRouting';

const useStyles = makeStyles(theme => ({
  list: {
    display: 'grid',
    gap: theme.spacing(1),
    margin: `${theme.spacing(1)}px 0`,
    padding: 0,
    listStyle: 'none',
  },
}));

type Task =
  | { readonly kind: 'create' }
  | { readonly kind: 'edit' | 'delete'; readonly rule: RoutingRule };

/** Where the alerts of the team go: ordered rules of which the first that fits decides, and a box to try an alert. */
export function RoutingRules(props: {
  readonly team: string;
  readonly onChanged: () => void;
}) {
  const { team, onChanged } = props;
  const { t } = useTranslationRef(onCallTeamsTranslationRef);
  const answer = useRoutingRules(team);
  const file = fileOf(useOnCallFiles().value, 'routing-rules', team);
  const missingRights = useMissingRights([team], one => [one]);
  const missingRight = missingRights?.(team);
  const mayUpdate =
    useMayI(policyUpdatePermission) && missingRights !== undefined && !file;
  const [task, setTask] = useState<Task>();
  const onDone = () => {
    answer.retry();
    onChanged();
  };
  return (
    <Section
      title={t('rules.title')}
      end={
        mayUpdate && (
          <CreateButton
            label={t('rules.create')}
            missing={missingRight}
            onClick={() => setTask({ kind: 'create' })}
          />
        )
      }
    >
      {t('rules.explanation')}
      <ManagedNote file={file} />
      <Answer answer={answer} lines={4}>
        {rules => (
          <RuleList
            rules={rules}
            missingRight={mayUpdate ? missingRight : undefined}
            onTask={mayUpdate ? setTask : undefined}
            onMoved={onDone}
          />
        )}
      </Answer>
      <TryRouting team={team} />
      {task && (
        <TaskDialog
          team={team}
          task={task}
          onClose={() => setTask(undefined)}
          onDone={onDone}
        />
      )}
    </Section>
  );
}

function RuleList(props: {
  readonly rules: readonly RoutingRule[];
  readonly missingRight?: string;
  readonly onTask?: (task: Task) => void;
  readonly onMoved: () => void;
}) {
  const { rules, missingRight, onTask, onMoved } = props;
  const { t } = useTranslationRef(onCallTeamsTranslationRef);
  const classes = useStyles();
  const onCallApi = useApi(onCallApiRef);
  const { submit, busy, error } = useSubmit({ isTyped: false });
  const [said, setSaid] = useState('');
  // Once for all rules, of which a team may have hundreds.
  const { value: policies } = useEscalationPolicies();
  const { value: schedules } = useSchedules();
  const move = async (rule: RoutingRule, order: number) => {
    if (await submit(() => onCallApi.moveRoutingRule(rule.id, order))) {
      setSaid(
        t('rules.moved', { rule: rule.name, position: String(order + 1) }),
      );
      onMoved();
    }
  };
  const lastMovable = rules.length - 2;
  return (
    <>
      {error && <MuiAlert severity="error">{error.message}</MuiAlert>}
      <ol className={classes.list} aria-label={t('rules.title')}>
        {rules.map((rule, index) => (
          <RuleLine
            key={rule.id}
            rule={rule}
            position={index + 1}
            rules={rules}
            targets={{ policies, schedules }}
            missingRight={missingRight}
            onEdit={onTask && (() => onTask({ kind: 'edit', rule }))}
            onDelete={
              onTask && !rule.isDefault
                ? () => onTask({ kind: 'delete', rule })
                : undefined
            }
            onUp={
              onTask && !busy && !rule.isDefault && index > 0
                ? () => move(rule, index - 1)
                : undefined
            }
            onDown={
              onTask && !busy && index < lastMovable
                ? () => move(rule, index + 1)
                : undefined
            }
          />
        ))}
      </ol>
      <LiveText text={said} />
    </>
  );
}

function TaskDialog(props: {
  readonly team: string;
  readonly task: Task;
  readonly onClose: () => void;
  readonly onDone: () => void;
}) {
  const { team, task, onClose, onDone } = props;
  if (task.kind === 'delete') {
    return (
      <DeleteRuleDialog rule={task.rule} onClose={onClose} onDone={onDone} />
    );
  }
  const rule = task.kind === 'edit' ? task.rule : undefined;
  return (
    <RuleDialog team={team} rule={rule} onClose={onClose} onDone={onDone} />
  );
}
